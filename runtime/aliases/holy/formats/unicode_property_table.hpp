// Moved: include <holy/patterns/unicode_property_table.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/patterns/unicode_property_table.hpp>
