// The meta-schemas of a tree. Internal to codegen/resolve.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "codegen/load/source.hpp"

namespace holyc::resolve {

/// How the meta-schemas of a tree are named.
struct OwnDialects {
  std::unordered_set<std::string_view> identifiers = {};  ///< as written, without an empty fragment
  std::unordered_set<std::string> paths = {};             ///< normal_path
};

/// The meta-schemas among all files, whether taken or not: what names itself as its dialect, declares
/// vocabularies, extends a meta-schema or describes keywords. That `$schema` names a file is not enough: with
/// it an instance names its schema, too.
[[nodiscard]] OwnDialects own_dialects(const load::Loading& loading);

/// Whether the `$schema` of a file names one of them, by identifier or by path.
[[nodiscard]] bool is_written_in(const OwnDialects& dialects, const load::SourceFile& file);

}  // namespace holyc::resolve
