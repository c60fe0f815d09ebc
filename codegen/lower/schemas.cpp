#include "codegen/lower/schemas.hpp"

#include "codegen/lower/dynamic.hpp"

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
  return named;
}

std::vector<std::uint32_t> roots_by_file(const resolve::SchemaSet& set) {
  std::vector<std::uint32_t> roots(set.sources.files.size(), no_root);
  for (std::size_t i = 0; i < set.roots.size(); ++i) roots[set.roots[i].file] = static_cast<std::uint32_t>(i);
  return roots;
}

}  // namespace

Schemas schemas_of(const resolve::SchemaSet& set, const LowerOptions& options) {
  return {.set = set,
          .options = options,
          .is_named = named_schemas(set),
          .root_of_file = roots_by_file(set),
          .reaching_dynamic = reaching_dynamic(set)};
}

}  // namespace holyc::lower
