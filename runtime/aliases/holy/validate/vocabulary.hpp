// Moved: include <holy/verdict/vocabulary.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/verdict/vocabulary.hpp>
