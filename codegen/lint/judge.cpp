// Runs single subschemas against values that schemas list.
#include <algorithm>

#include <holy/explain/explain.hpp>

#include "codegen/lint/rules.hpp"
#include "codegen/program/compile.hpp"

namespace holyc::lint {

namespace {

constexpr holy::program::NodeId no_node = 0xFFFFFFFFu;

bool lists_or_names(const Schema& schema) {
  return !schema.is_boolean() && !schema.keywords.empty();
}

}  // namespace

Judge::Judge(const resolve::SchemaSet& set, bool assert_formats) : set_(set) {
  nodes_.resize(set.schemas.size(), no_node);
  may_forbid_.resize(set.schemas.size());
  std::vector<SchemaId> entries;
  for (const Schema& schema : set.schemas) {
    if (lists_or_names(schema)) entries.push_back(schema.id);
  }
  program::Compilation compilation = program::compile(set, entries, {.assert_formats = assert_formats});
  for (const SchemaId entry : entries) {
    const auto node = compilation.node_of.find(entry);
    if (node != compilation.node_of.end()) nodes_[entry] = node->second;
  }
  runnable_.emplace(std::move(compilation.program));
}

bool Judge::accepts(SchemaId schema, const holy::json::Value& value) const {
  if (set_.at(schema).is_boolean()) return set_.at(schema).value.boolean();
  if (!runnable_ || nodes_[schema] == no_node) return true;
  return holy::program::accepts(*runnable_, nodes_[schema], value);
}

bool Judge::may_forbid(SchemaId id) {
  std::optional<bool>& known = may_forbid_[id];
  const Schema& schema = set_.at(id);
  if (schema.is_boolean()) return false;
  if (!known) {
    known = std::ranges::any_of(schema.keywords, [&](const KeywordUse& use) {
      if (use.keyword == Keyword::negation) return true;
      const bool speaks_of_members =
          use.keyword == Keyword::properties || use.keyword == Keyword::pattern_properties ||
          use.keyword == Keyword::additional_properties || use.keyword == Keyword::unevaluated_properties;
      return speaks_of_members && std::ranges::any_of(use.children, [&](const resolve::Child& child) {
               return child.schema != resolve::no_schema && is_false(set_, set_.at(child.schema));
             });
    });
  }
  return *known;
}

bool Judge::accepts_listed(SchemaId schema, const KeywordUse& list, std::size_t number,
                           const holy::json::Value& value) {
  std::vector<std::optional<bool>>& known = verdicts_[{schema, &list}].accepted;
  if (known.size() <= number) known.resize(number + 1);
  if (!known[number]) known[number] = accepts(schema, value);
  return *known[number];
}

holy::json::Value Judge::refusing(SchemaId schema, const KeywordUse& list, const holy::json::Value& first) {
  std::optional<holy::json::Value>& known = verdicts_[{schema, &list}].refusing;
  if (!known) known = refusing_part(schema, first);
  return *known;
}

holy::json::Value Judge::refusing_part(SchemaId schema, const holy::json::Value& value) const {
  const Schema& refused_by = set_.at(schema);
  if (!runnable_ || nodes_[schema] == no_node) return refused_by.value;
  for (const holy::Issue& issue : holy::program::explain(*runnable_, nodes_[schema], value)) {
    const std::string& location = issue.absolute_keyword_location;
    for (const KeywordUse& use : refused_by.keywords) {
      if (location.ends_with('/' + std::string(use.key.string()))) return use.key;
    }
  }
  return refused_by.value;
}

SchemaId Judge::named_child(const KeywordUse& use, std::string_view name) {
  const auto [known, is_new] = children_.try_emplace(&use);
  if (is_new) {
    for (const resolve::Child& child : use.children) known->second.emplace(child.name, child.schema);
  }
  const auto found = known->second.find(name);
  return found == known->second.end() ? resolve::no_schema : found->second;
}

std::vector<SchemaId> Judge::matching_children(const KeywordUse& use, std::string_view name) {
  std::vector<SchemaId> schemas;
  for (const auto& hit : patterns_.try_emplace(&use, resolve::names_of(use)).first->second.matching(name))
    schemas.push_back(use.children[hit.index].schema);
  return schemas;
}

}  // namespace holyc::lint
