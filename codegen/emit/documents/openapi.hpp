// OpenAPI 3.1 documents: what the gateway and the store answer over HTTP, with the schemas of every event.
#pragma once

#include "codegen/emit/target.hpp"

namespace holyc::emit {

/// gateway.json, store.json and manifest.json; the manifest alone when no schema is an event.
[[nodiscard]] Output emit_openapi(const Input& input);

}  // namespace holyc::emit
