// Moved: include <holy/generated/result.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/result.hpp>
