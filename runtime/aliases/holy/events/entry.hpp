// Moved: include <holy/generated/entry.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/entry.hpp>
