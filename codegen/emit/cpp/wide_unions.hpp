// Unions of more alternatives than a compiler takes well in one file: what reads and writes them is split by
// alternative.
#pragma once

#include <string>
#include <vector>

#include "codegen/emit/cpp/members.hpp"

namespace holyc::emit::cpp {

/// Whether a declared type is such a union; its value is a holy::WideVariant.
[[nodiscard]] bool is_wide(const Layout& layout, TypeId type);

/// The declarations of what reads and writes its alternatives, for the file that holds its codec.
[[nodiscard]] std::string wide_union_declarations(const TypeContext& context, TypeId type);

/// The definitions of those, each text for a file of its own.
[[nodiscard]] std::vector<std::string> wide_union_parts(const TypeContext& context, TypeId type);

}  // namespace holyc::emit::cpp
