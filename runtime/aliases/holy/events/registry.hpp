// Moved: include <holy/generated/registry.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/registry.hpp>
