// The state that the steps of resolve() share. Internal to codegen/resolve.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "codegen/resolve/dialects.hpp"
#include "codegen/resolve/keywords.hpp"
#include "codegen/resolve/registry.hpp"
#include "codegen/resolve/schema.hpp"
#include "codegen/resolve/uri.hpp"

namespace holyc::resolve {

/// What is known of a source file besides its text.
struct DocumentState {
  std::string base;      ///< its URI without $id
  bool builtin = false;  ///< a meta-schema of ours
  bool walked = false;
  SchemaId root = no_schema;
};

struct Resolver {
  SchemaSet set;
  report::Diagnostics diagnostics;
  ResolveOptions options;
  Registry registry;

  std::vector<DocumentState> documents;                         // by FileId
  DialectUse default_dialect;                                   // of documents without $schema
  std::vector<DialectUse> dialects;                             // by ResourceId
  std::vector<std::size_t> pointer_lengths;                     // by ResourceId: of its root's file pointer
  std::unordered_map<std::string, load::FileId> document_uris;  // canonical URIs of roots, walked or not
  std::unordered_map<std::string, load::FileId> embedded_uris;  // of embedded resources of files not walked
  bool embedded_known = false;
  std::unordered_set<std::string> dynamic_keys;  // anchor keys that $dynamicAnchor made
  std::unordered_map<std::string, std::optional<DialectUse>> known_dialects;  // by $schema as written
  std::unordered_set<std::string> open_meta_schemas;             // being read: ends loops of $schema
  std::unordered_map<std::uint64_t, ContainerIndex> containers;  // large ones, by value_key
  std::unordered_set<std::string> unreadable_paths;              // referred to, but not there
  std::size_t left_out = 0;                                      // diagnostics beyond the limit
  std::size_t suggestions = 0;
};

/// More diagnostics than this are counted, not made.
inline constexpr std::size_t most_diagnostics = 2000;

/// Adds a diagnostic at a value of a file, unless there are too many.
report::Diagnostic* complain(Resolver& resolver, std::string_view code, std::string message,
                             load::FileId file, const holy::json::Value& at, std::string hint = {});
void add_related(Resolver& resolver, report::Diagnostic* diagnostic, load::FileId file,
                 const holy::json::Value& at, std::string message);

}  // namespace holyc::resolve
