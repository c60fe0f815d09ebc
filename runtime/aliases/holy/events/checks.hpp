// Moved: include <holy/checks/checks.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/checks/checks.hpp>
