// Moved: include <holy/patterns/nfa.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/patterns/nfa.hpp>
