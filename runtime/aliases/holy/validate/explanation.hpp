// Moved: include <holy/explain/explanation.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/explain/explanation.hpp>
