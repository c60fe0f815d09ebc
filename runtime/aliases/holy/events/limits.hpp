// Moved: include <holy/generated/limits.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/limits.hpp>
