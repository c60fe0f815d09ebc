// Moved: include <holy/generated/names.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/names.hpp>
