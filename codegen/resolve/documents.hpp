// Documents before they are walked: their bases, identities and dialects. Internal to codegen/resolve.
#pragma once

#include "codegen/resolve/resolver.hpp"

namespace holyc::resolve {

/// Prepares the state of sources from `first` on: bases, root URIs, paths.
void register_documents(Resolver& resolver, std::size_t first);
/// The base URI and $id of a document's root, as canonical URI; nothing without $id.
[[nodiscard]] std::optional<std::string> root_identity(const load::SourceFile& file, const std::string& base);
/// The dialect that $schema selects; complains (once for each spelling and place) when there is none.
[[nodiscard]] std::optional<DialectUse> select_dialect(Resolver& resolver,
                                                       const holy::json::Value& schema_uri,
                                                       load::FileId file);
/// The dialect of documents without $schema, as the options say; complains when they name none.
void select_default_dialect(Resolver& resolver);
/// The resource that a reference's URI names: by $id, by file path, among look-up files, among the built-in
/// ones.
[[nodiscard]] std::optional<ResourceId> find_target_resource(Resolver& resolver, SchemaId from,
                                                             std::string_view reference,
                                                             const holy::json::Value& at);
/// The file that a reference names and that could not be read or is no JSON, by its path as users know it: by
/// file path, or where the address ends with its path. Nothing where there is none.
[[nodiscard]] std::optional<std::string> unusable_target(const Resolver& resolver, SchemaId from,
                                                         std::string_view reference);

}  // namespace holyc::resolve
