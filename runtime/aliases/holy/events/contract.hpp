// Moved: include <holy/generated/contract.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/generated/contract.hpp>
