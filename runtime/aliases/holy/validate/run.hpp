// Moved: include <holy/verdict/run.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/verdict/run.hpp>
