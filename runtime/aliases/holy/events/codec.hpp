// Moved: include <holy/generated/codec.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/codec.hpp>
