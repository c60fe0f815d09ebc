// Moved: include <holy/patterns/dfa_steps.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/patterns/dfa_steps.hpp>
