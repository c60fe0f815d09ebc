// The table of targets. Adding a target is one line in it and a folder beside this one.
#pragma once

#include <string_view>
#include <vector>

#include "codegen/emit/target.hpp"

namespace holyc::emit {

using Backend = Output (*)(const Input&);

struct Target {
  std::string_view name;    ///< "cpp"
  std::string_view folder;  ///< below the output directory
  Backend emit;
};

[[nodiscard]] const std::vector<Target>& targets();

}  // namespace holyc::emit
