// The schema files below a root. Internal to codegen/load.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "codegen/report/diagnostic.hpp"

namespace holyc::load {

struct FoundFile {
  std::filesystem::path path;       ///< as the user named the root, extended
  std::string relative;             ///< to the root, '/' separated; the file name for a single file
  std::filesystem::path canonical;  ///< to know a file that is reached twice
};

struct FoundFiles {
  std::vector<FoundFile> files;
  report::Diagnostics diagnostics;
};

/// A folder gives its *.schema.json files at any depth (hidden folders left out, links followed once); a file
/// gives itself, whatever its name.
[[nodiscard]] FoundFiles find_files(const std::filesystem::path& root);

}  // namespace holyc::load
