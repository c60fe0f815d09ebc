// Moved: include <holy/scan/codec.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/scan/codec.hpp>
