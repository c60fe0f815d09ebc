// Moved: include <holy/program/issue.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/program/issue.hpp>
