// Moved: include <holy/generated/checks.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/checks.hpp>
