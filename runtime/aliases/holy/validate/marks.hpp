// Moved: include <holy/verdict/evaluated.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/verdict/evaluated.hpp>
