// The gateway's OpenAPI document: that of generated/, and the types that a registry file adds.
#pragma once

#include <string>

#include "tools/ingress/registry.hpp"

namespace holyfields::bloodbank {

/// The text of the document, for GET /openapi.json. Every type that the registry judges by the interpreter
/// has its path and its schema in it; references between schemas are addresses within the document as far as
/// it holds their targets.
[[nodiscard]] std::string openapi_document(const bus::Registry& registry);

}  // namespace holyfields::bloodbank
