// What the targets share whose inputs are schemas.
#pragma once

#include "codegen/resolve/schema.hpp"
#include "tests/fuzz/json_mutator.hpp"

namespace fuzz {

/// The dialect that the first line of an input names; 2020-12 where it names none.
[[nodiscard]] holyc::resolve::Dialect dialect_of(std::string_view line);

}  // namespace fuzz
