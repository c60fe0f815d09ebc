// Which *.json files are schemas, where no name says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "codegen/load/source.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// What became of the unnamed files of a tree.
struct SchemaSelection {
  std::vector<std::string> passed_over;  ///< files that are no schemas
  std::vector<std::string> aside;        ///< schemas beside *.schema.json files: taken for references only
  report::Diagnostics diagnostics;       ///< no-schemas, and what reading the schemas among them found
};

/// Moves the schemas among `loading.unnamed` into the tree: files with $schema, $id or a keyword that only
/// schemas have, and what those refer to. In a root that has *.schema.json files they are for references
/// only, as a file is that is referred to by a pointer into it. No file is passed over without being listed.
[[nodiscard]] SchemaSelection select_schemas(load::Loading& loading);

/// Whether a JSON document is a schema: it has $schema of a dialect, $id, or a keyword with a value that only
/// schemas have. Everyday words (title, items, required, an id) say so only where all others are keywords,
/// too.
[[nodiscard]] bool looks_like_schema(const holy::json::Value& root);

/// "OpenAPI", "AsyncAPI" or "Swagger" where a document says that it is one.
[[nodiscard]] std::optional<std::string> api_document(const holy::json::Value& root);

/// What is wrong with a primary document that is no schema, if it is none: an API document (whatever its
/// name), or an instance that was named as a schema: an object with members that are no keywords, and with
/// none that asserts, applies, refers or declares. What holds annotations alone accepts everything on
/// purpose.
[[nodiscard]] std::optional<report::Diagnostic> why_no_schema(const SchemaSet& set, const Root& root);

}  // namespace holyc::resolve
