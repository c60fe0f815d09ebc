// Moved: include <holy/generated/support.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/support.hpp>
