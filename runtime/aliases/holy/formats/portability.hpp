// Moved: include <holy/patterns/portability.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/patterns/portability.hpp>
