// Moved: include <holy/text/letter_case.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/text/letter_case.hpp>
