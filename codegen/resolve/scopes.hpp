// Dynamic scopes, as far as they matter: which schema each dynamic anchor would resolve to.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

using ScopeId = std::uint32_t;

/// The dynamic scope in which evaluation begins: nothing entered yet.
inline constexpr ScopeId empty_scope = 0;

/// All dynamic scopes met, each known by a number. Two scopes are the same when every dynamic anchor that
/// some reference looks up resolves alike in both; anchors that nobody looks up are left out.
class Scopes {
 public:
  explicit Scopes(const SchemaSet& set);

  /// The scope after entering a resource: its dynamic anchors join, except those that an outer resource holds
  /// already (the outermost wins: 2020-12 core, 8.2.3.2). Entering a resource again changes nothing.
  [[nodiscard]] ScopeId enter(ScopeId scope, ResourceId resource);

  /// The schema of a dynamic anchor in a scope, or no_schema.
  [[nodiscard]] SchemaId find(ScopeId scope, std::string_view anchor) const;

 private:
  using Anchor = std::pair<std::uint32_t, SchemaId>;  // number of the name, target
  using Scope = std::vector<Anchor>;                  // sorted by the number

  std::map<std::string, std::uint32_t, std::less<>> names_;  // of the anchors that are looked up
  std::vector<Scope> anchors_of_;                            // by ResourceId
  std::vector<Scope> scopes_;
  std::map<Scope, ScopeId> known_;
  std::unordered_map<std::uint64_t, ScopeId> entered_;  // by scope and resource
};

}  // namespace holyc::resolve
