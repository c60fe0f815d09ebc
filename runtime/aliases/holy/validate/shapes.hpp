// Moved: include <holy/program/walk.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/program/walk.hpp>
