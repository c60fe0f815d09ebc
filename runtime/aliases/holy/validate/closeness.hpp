// Moved: include <holy/explain/closeness.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/explain/closeness.hpp>
