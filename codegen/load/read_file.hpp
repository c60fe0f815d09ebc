// The bytes of a file. Internal to codegen/load.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "codegen/report/diagnostic.hpp"

namespace holyc::load {

struct FileText {
  std::string text;
  std::optional<report::Diagnostic> problem;  ///< the text is then empty
};

/// Reads a whole file of at most `max_bytes`.
[[nodiscard]] FileText read_file(const std::filesystem::path& path, std::size_t max_bytes);

}  // namespace holyc::load
