// The built-in templates with a directory of a user's own laid over them.
#pragma once

#include <filesystem>
#include <vector>

#include "codegen/emit/target.hpp"
#include "codegen/report/diagnostic.hpp"

namespace holyc::cli {

struct TemplateReading {
  emit::Templates templates;
  std::vector<std::filesystem::path> files;  ///< those of the user, sorted
  report::Diagnostics
      diagnostics;  ///< a directory or file that cannot be read; a name that overrides nothing
};

/// `directory` may be empty. Its files `<target>/<block>.in` replace the built-in templates of the same name.
[[nodiscard]] TemplateReading read_templates(const std::filesystem::path& directory);

}  // namespace holyc::cli
