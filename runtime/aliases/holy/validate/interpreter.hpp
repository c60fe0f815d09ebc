// Moved: include <holy/verdict/interpreter.hpp> for verdicts, <holy/explain/explain.hpp> for issues.
// This name goes with version 0.3.
#pragma once

#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>
