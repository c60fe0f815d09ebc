// What a schema's place and its x-holy-* keywords say about it as an event.
#pragma once

#include <optional>
#include <string>

#include "codegen/model/model.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::lower {

/// The event that a root describes. Folders `core` and `meta` hold parts, not events; everywhere else domain
/// + file name is the event type.
[[nodiscard]] std::optional<model::EventInfo> event_of(const resolve::Schema& root,
                                                       const std::string& relative_path);
/// What x-holy-envelope says, when it says all of it.
[[nodiscard]] std::optional<model::EnvelopeInfo> envelope_of(const resolve::Schema& root);

}  // namespace holyc::lower
