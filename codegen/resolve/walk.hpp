// A document to its subschemas. Internal to codegen/resolve.
#pragma once

#include "codegen/resolve/resolver.hpp"

namespace holyc::resolve {

/// Walks a document, once; its root's schema.
SchemaId walk_document(Resolver& resolver, load::FileId file);
/// Walks a value that a reference names although no keyword makes it a schema.
SchemaId walk_on_demand(Resolver& resolver, const holy::json::Value& value, SchemaId surroundings,
                        const std::string& file_pointer, std::string_view name_hint);

}  // namespace holyc::resolve
