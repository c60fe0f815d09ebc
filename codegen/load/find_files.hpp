// The schema files below a root. Internal to codegen/load.
#pragma once

#include <filesystem>
#include <map>
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
  bool by_link = false;  ///< a symbolic link below the root leads to it
};

struct FoundFiles {
  std::vector<FoundFile> files;
  report::Diagnostics diagnostics;
  std::map<std::string, std::size_t> others = {};    ///< files that are not asked for, by suffix
  std::map<std::string, std::size_t> excluded = {};  ///< entries that a glob of `exclude` leaves out, by glob
};

/// A folder gives its *.json files at any depth, or what `include` and `exclude` say (hidden folders and
/// node_modules left out; links are followed after all else and once, so that what is reached in two ways has
/// its real path); a file gives itself, whatever its name.
[[nodiscard]] FoundFiles find_files(const Root& root);

}  // namespace holyc::load
