// Moved: include <holy/explain/phrases.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/explain/phrases.hpp>
