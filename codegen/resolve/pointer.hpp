// JSON pointers into resources. Internal to codegen/resolve.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/resolve/resolver.hpp"

namespace holyc::resolve {

/// Members without those that a later equal key replaces.
[[nodiscard]] std::vector<holy::json::Value::Member> effective_members(const holy::json::Value& object);
struct PointerStep {
  std::optional<holy::json::Value> value;  ///< nothing: the pointer leads nowhere
  SchemaId surroundings = no_schema;       ///< the innermost schema on the way
  std::string file_pointer;
  std::string last_token;        ///< of the whole pointer
  holy::json::Value stopped_at;  ///< the container without such a member
  std::string failed_token;
  std::string before_failure;  ///< the part of the pointer that leads to stopped_at
};
/// Follows a JSON pointer (RFC 6901) from a resource's root.
[[nodiscard]] PointerStep follow_pointer(Resolver& resolver, ResourceId resource, std::string_view pointer);

}  // namespace holyc::resolve
