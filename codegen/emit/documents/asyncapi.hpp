// An AsyncAPI 3.0 document: a channel for each event type on the bus.
#pragma once

#include "codegen/emit/target.hpp"

namespace holyc::emit {

/// asyncapi.json and manifest.json; the manifest alone when no schema is an event.
[[nodiscard]] Output emit_asyncapi(const Input& input);

}  // namespace holyc::emit
