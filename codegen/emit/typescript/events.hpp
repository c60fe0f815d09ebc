// What knows all schemas together: event types, the typed envelope, the union of all events, dispatch, the
// registry.
#pragma once

#include <vector>

#include "codegen/emit/typescript/plan.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::typescript {

[[nodiscard]] std::vector<File> write_events(const Input& input, const Plan& plan, Writer& writer,
                                             const std::string& banner);
[[nodiscard]] std::vector<File> write_registry(const Input& input, const Plan& plan, Writer& writer,
                                               const std::string& banner);

}  // namespace holyc::emit::typescript
