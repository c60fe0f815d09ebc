// Moved: include <holy/patterns/code_point_set.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/patterns/code_point_set.hpp>
