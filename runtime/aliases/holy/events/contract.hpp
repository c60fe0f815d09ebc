// Moved: include <holy/scan/contract.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/scan/contract.hpp>
