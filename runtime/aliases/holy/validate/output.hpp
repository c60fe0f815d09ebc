// Moved: include <holy/output/output.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/output/output.hpp>
