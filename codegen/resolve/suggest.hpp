// What a reference that leads nowhere may have meant. Internal to codegen/resolve.
#pragma once

#include "codegen/resolve/pointer.hpp"

namespace holyc::resolve {

/// A hint with the nearest known name, or empty.
[[nodiscard]] std::string suggest_resource(Resolver& resolver, SchemaId from, std::string_view reference);
[[nodiscard]] std::string suggest_pointer(Resolver& resolver, const PointerStep& step,
                                          std::string_view prefix);
[[nodiscard]] std::string suggest_anchor(Resolver& resolver, ResourceId resource, std::string_view anchor,
                                         std::string_view prefix);

}  // namespace holyc::resolve
