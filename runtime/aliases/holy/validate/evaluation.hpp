// Moved: include <holy/output/evaluation.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/output/evaluation.hpp>
