// The module of each root schema: its types as Python classes and aliases.
#pragma once

#include <string>
#include <vector>

#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/target.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::pydantic {

/// Where a root's module stands below the top package: {"fireflies", "transcript_ready_v1"}.
[[nodiscard]] std::vector<std::string> module_path(const Input& input, std::uint32_t root);

/// The top package's folder: "acme/events/".
[[nodiscard]] std::string package_folder(const Input& input);

/// One module for each root, and one of check functions beside it where it needs any.
[[nodiscard]] std::vector<File> write_modules(const Input& input, Coverage& coverage, Writer& writer,
                                              const std::string& banner);

}  // namespace holyc::emit::pydantic
