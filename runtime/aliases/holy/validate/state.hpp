// Moved: include <holy/verdict/state.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/verdict/state.hpp>
