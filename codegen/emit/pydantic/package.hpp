// What a package has besides the modules of its schemas: events, registry, support, packaging.
#pragma once

#include <string>
#include <vector>

#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/target.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::pydantic {

/// Envelope, event types, the union of all events, dispatch: those parts that the schemas give rise to.
[[nodiscard]] std::vector<File> write_events(const Input& input, Coverage& coverage, Writer& writer,
                                             const std::string& banner);

/// The registry and the schemas' texts.
[[nodiscard]] std::vector<File> write_registry(const Input& input, Coverage& coverage, Writer& writer,
                                               const std::string& banner);

/// Support modules, __init__.py of every folder, py.typed, pyproject.toml.
[[nodiscard]] std::vector<File> write_frame(const Input& input, Writer& writer, const std::string& banner);

}  // namespace holyc::emit::pydantic
