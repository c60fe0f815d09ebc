// Moved: include <holy/patterns/pattern_matcher.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/patterns/pattern_matcher.hpp>
