// Moved: include <holy/explain/repairs.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/explain/repairs.hpp>
