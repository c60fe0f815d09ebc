// The schema files below a root. Internal to codegen/load.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "codegen/load/source.hpp"
#include "codegen/report/diagnostic.hpp"

namespace holyc::load {

struct FoundFile {
  std::filesystem::path path;       ///< as the user named the root, extended
  std::string relative;             ///< to the root, '/' separated; the file name for a single file
  std::filesystem::path canonical;  ///< to know a file that is reached twice
  Naming naming = Naming::by_suffix;
};

struct FoundFiles {
  std::vector<FoundFile> files;
  report::Diagnostics diagnostics;
};

/// A folder gives its *.json files at any depth, or what `include` and `exclude` say (hidden folders and
/// node_modules left out, links followed once); a file gives itself, whatever its name.
[[nodiscard]] FoundFiles find_files(const Root& root);

}  // namespace holyc::load
