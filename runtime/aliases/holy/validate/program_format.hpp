// Moved: include <holy/program/program_format.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/program/program_format.hpp>
