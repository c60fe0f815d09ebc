// Moved: include <holy/text/hashing.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/text/hashing.hpp>
