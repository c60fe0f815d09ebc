// Moved: include <holy/checks/names.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/checks/names.hpp>
