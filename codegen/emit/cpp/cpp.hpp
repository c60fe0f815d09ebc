// The C++ target: structs, readers and writers from the Model; compiled checks from the Program.
#pragma once

#include "codegen/emit/target.hpp"

namespace holyc::emit {

/// Everything below generated/cpp: headers, sources, CMakeLists.txt and manifest.json.
[[nodiscard]] Output emit_cpp(const Input& input);

}  // namespace holyc::emit
