// Moved: include <holy/explain/subjects.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/explain/subjects.hpp>
