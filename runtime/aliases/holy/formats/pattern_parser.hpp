// Moved: include <holy/patterns/pattern_parser.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/patterns/pattern_parser.hpp>
