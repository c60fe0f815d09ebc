// Moved: include <holy/scan/limits.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/scan/limits.hpp>
