// manifest.json of a target: what its generated code does not enforce.
#pragma once

#include "codegen/emit/target.hpp"

namespace holyc::emit {

/// Sorts the entries and leaves each once.
void keep_each_once(std::vector<Unenforced>& entries);

/// The file manifest.json: `{"target": ..., "unenforced": [{"schema", "keyword", "reason"} ...]}`, sorted
/// and without repetitions, so that the same entries give the same bytes. Where there are any, `"untyped"`
/// lists the locations of subschemas whose values are checked, but have no type of their own in this target.
[[nodiscard]] File write_manifest(std::string_view target, std::vector<Unenforced> entries,
                                  std::vector<std::string> untyped = {});

}  // namespace holyc::emit
