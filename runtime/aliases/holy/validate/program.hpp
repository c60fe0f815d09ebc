// Moved: include <holy/program/program.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/program/program.hpp>
