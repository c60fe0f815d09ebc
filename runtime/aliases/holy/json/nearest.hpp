// Moved: include <holy/text/nearest.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/text/nearest.hpp>
