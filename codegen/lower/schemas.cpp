#include "codegen/lower/schemas.hpp"

namespace holyc::lower {

namespace {

std::vector<bool> named_schemas(const resolve::SchemaSet& set) {
  std::vector<bool> named(set.schemas.size(), false);
  for (const resolve::Root& root : set.roots) named[root.schema] = true;
  for (const Schema& schema : set.schemas) {
    const KeywordUse* definitions = schema.find(Keyword::defs);
    if (definitions == nullptr || !set.file_of(schema).primary) continue;
    for (const resolve::Child& child : definitions->children) named[child.schema] = true;
  }
  // An instance of a whole document is what refers to it, by whose name it goes.
  for (const Schema& schema : set.schemas) {
    if (schema.instance_of == resolve::no_schema || set.at(schema.instance_of).parent == resolve::no_schema)
      continue;
    named[schema.id] = named[schema.instance_of];
  }
  return named;
}

std::vector<std::uint32_t> roots_by_file(const resolve::SchemaSet& set) {
  std::vector<std::uint32_t> roots(set.sources.files.size(), no_root);
  for (std::size_t i = 0; i < set.roots.size(); ++i) roots[set.roots[i].file] = static_cast<std::uint32_t>(i);
  return roots;
}

}  // namespace

Schemas schemas_of(const resolve::SchemaSet& set, const LowerOptions& options) {
  return {.set = set, .options = options, .is_named = named_schemas(set), .root_of_file = roots_by_file(set)};
}

}  // namespace holyc::lower
