// One text to a SourceFile. Internal to codegen/load.
#pragma once

#include <memory>
#include <string>

#include "codegen/load/source.hpp"

namespace holyc::load {

struct ParsedFile {
  std::unique_ptr<SourceFile> file;  ///< null when the text cannot be used
  report::Diagnostics diagnostics;
};

struct Limits {
  std::size_t max_depth = 512;
  std::size_t max_file_bytes = 64u * 1024 * 1024;
};

/// Parses `file->text` in place; every other member is already set.
[[nodiscard]] ParsedFile parse(std::unique_ptr<SourceFile> file, const Limits& limits);

}  // namespace holyc::load
