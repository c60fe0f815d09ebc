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

// documents.cpp
/// Prepares the state of sources from `first` on: bases, root URIs, paths.
void register_documents(Resolver& resolver, std::size_t first);
/// The base URI and $id of a document's root, as canonical URI; nothing without $id.
[[nodiscard]] std::optional<std::string> root_identity(const load::SourceFile& file, const std::string& base);
/// The dialect that $schema selects; complains (once for each spelling and place) when there is none.
[[nodiscard]] std::optional<DialectUse> select_dialect(Resolver& resolver,
                                                       const holy::json::Value& schema_uri,
                                                       load::FileId file);
/// The resource that a reference's URI names: by $id, by file path, among look-up files, among the built-in
/// ones.
[[nodiscard]] std::optional<ResourceId> find_target_resource(Resolver& resolver, SchemaId from,
                                                             std::string_view reference,
                                                             const holy::json::Value& at);

// walk.cpp
/// Walks a document, once; its root's schema.
SchemaId walk_document(Resolver& resolver, load::FileId file);
/// Walks a value that a reference names although no keyword makes it a schema.
SchemaId walk_on_demand(Resolver& resolver, const holy::json::Value& value, SchemaId surroundings,
                        const std::string& file_pointer, std::string_view name_hint);

// pointer.cpp
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

// bind.cpp
void bind_references(Resolver& resolver);
// cycles.cpp
/// Complains of endless references, and of chains of them that are too long for the engines' stacks.
void find_reference_cycles(Resolver& resolver);
// suggest.cpp
[[nodiscard]] std::string suggest_resource(Resolver& resolver, SchemaId from, std::string_view reference);
[[nodiscard]] std::string suggest_pointer(Resolver& resolver, const PointerStep& step,
                                          std::string_view prefix);
[[nodiscard]] std::string suggest_anchor(Resolver& resolver, ResourceId resource, std::string_view anchor,
                                         std::string_view prefix);

}  // namespace holyc::resolve
