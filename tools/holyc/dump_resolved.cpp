// holyc dump --resolved: every subschema with its keywords, references bound.
#include <fmt/format.h>

#include <holy/json/write.hpp>

#include "codegen/resolve/dialects.hpp"
#include "tools/holyc/dump_text.hpp"

namespace holyc::cli {

namespace {

/// "properties a -> 3, b -> 4"; a keyword without subschemas shows its value, shortened.
std::string keyword_line(const resolve::KeywordUse& use) {
  std::string out = "  " + std::string(use.key.string());
  if (use.children.empty()) return out + ' ' + holy::json::shortened(use.value.text()) + '\n';
  std::string_view separator = " ";
  for (const resolve::Child& child : use.children) {
    out.append(separator);
    if (!child.name.empty()) out += holy::json::quoted(child.name) + ' ';
    out += fmt::format("-> {}", child.schema);
    separator = ", ";
  }
  return out + '\n';
}

std::string reference_lines(const resolve::SchemaSet& set, const resolve::Schema& schema) {
  std::string out;
  if (schema.reference != resolve::no_schema)
    out += fmt::format("  refers to {} {}\n", schema.reference, set.at(schema.reference).location);
  if (schema.dynamic_reference) {
    const resolve::DynamicReference& dynamic = *schema.dynamic_reference;
    out += fmt::format("  refers to {} {}, or the outermost anchor {} in scope\n", dynamic.initial,
                       set.at(dynamic.initial).location, holy::json::quoted(dynamic.anchor));
  }
  return out;
}

}  // namespace

std::string resolved_listing(const resolve::SchemaSet& set) {
  std::string out;
  for (const resolve::Root& root : set.roots)
    out += fmt::format("root {} {}\n", root.schema, set.sources.files[root.file]->path);
  for (const resolve::Schema& schema : set.schemas) {
    out += fmt::format("{} {} ({})\n", schema.id, schema.location, resolve::to_string(schema.dialect));
    if (schema.is_boolean()) out += fmt::format("  {}\n", schema.value.text());
    for (const resolve::KeywordUse& use : schema.keywords) out += keyword_line(use);
    out += reference_lines(set, schema);
  }
  return out;
}

}  // namespace holyc::cli
