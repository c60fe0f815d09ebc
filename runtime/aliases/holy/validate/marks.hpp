// Moved: include <holy/verdict/marks.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/verdict/marks.hpp>
