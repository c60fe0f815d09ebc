// Moved: include <holy/program/operations.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/program/operations.hpp>
