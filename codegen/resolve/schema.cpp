#include "codegen/resolve/schema.hpp"

#include <algorithm>

#include <holy/text/percent.hpp>

#include "codegen/resolve/dialects.hpp"
#include "codegen/resolve/keywords.hpp"
#include "codegen/resolve/registry.hpp"
#include "codegen/resolve/uri.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;

std::string unescaped(std::string_view token) {
  std::string out;
  for (std::size_t at = 0; at < token.size(); ++at) {
    const char next = at + 1 < token.size() ? token[at + 1] : '\0';
    const bool escape = token[at] == '~' && (next == '0' || next == '1');
    out += escape ? (next == '0' ? '~' : '/') : token[at];
    at += escape ? 1 : 0;
  }
  return out;
}

std::optional<Value> follow(Value value, std::string_view pointer) {
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const std::string token = unescaped(pointer.substr(1, end - 1));
    pointer.remove_prefix(end);
    std::optional<Value> next;
    if (value.is(Kind::object)) {
      next = value.find(token);
    } else if (value.is(Kind::array) && !token.empty() && token.size() < 10 &&
               token.find_first_not_of("0123456789") == std::string::npos) {
      next = value.at(std::stoul(token));
    }
    if (!next) return std::nullopt;
    value = *next;
  }
  return value;
}

std::optional<ResourceId> resource_named(const SchemaSet& set, std::string_view base,
                                         std::string_view place) {
  const std::string uri = canonical_uri(resolve_uri(parse_uri(base), parse_uri(place)));
  if (const auto found = find_resource(*set.registry, uri)) return found;
  const std::string path = holy::text::percent_decoded(place).value_or(std::string(place));
  auto file = set.registry->paths.find(normal_path(path));
  if (file == set.registry->paths.end()) {
    file = std::ranges::find_if(set.registry->paths, [&](const auto& known) {
      return set.sources.files[known.second]->relative == path;
    });
  }
  if (file == set.registry->paths.end()) return std::nullopt;
  const SchemaId root =
      schema_of(*set.registry, file->second, set.sources.files[file->second]->document.root());
  if (root == no_schema) return std::nullopt;
  return set.at(root).resource;
}

}  // namespace

std::vector<std::string_view> names_of(const KeywordUse& use) {
  std::vector<std::string_view> names;
  for (const Child& child : use.children) names.push_back(child.name);
  return names;
}

const KeywordUse* Schema::find(Keyword keyword) const {
  const auto found = std::ranges::find(keywords, keyword, &KeywordUse::keyword);
  return found == keywords.end() ? nullptr : &*found;
}

SchemaId fixed_target(const Schema& schema) {
  const auto& dynamic = schema.dynamic_reference;
  return dynamic && dynamic->is_fixed ? dynamic->initial : no_schema;
}

std::optional<Value> extension(const Schema& schema, std::string_view keyword) {
  if (!schema.value.is(Kind::object)) return std::nullopt;
  DialectUse use;
  use.dialect = schema.dialect;
  if (find_keyword(keyword, use) != nullptr) return std::nullopt;
  return schema.value.find(keyword);
}

report::Span span_of(const SchemaSet& set, const Schema& schema) {
  return span_of(set, schema, schema.value);
}

report::Span span_of(const SchemaSet& set, const Schema& schema, const Value& part) {
  return load::span_of(set.file_of(schema), part);
}

SchemaId find_schema(const SchemaSet& set, std::string_view base, std::string_view reference) {
  if (set.registry == nullptr) return no_schema;
  const std::size_t hash = reference.find('#');
  const auto resource = resource_named(set, base, reference.substr(0, hash));
  if (!resource) return no_schema;
  const SchemaId root = set.resources[*resource].root;
  if (hash == std::string_view::npos || hash + 1 == reference.size()) return root;
  const std::string_view written = reference.substr(hash + 1);
  const std::string fragment = holy::text::percent_decoded(written).value_or(std::string(written));
  if (!fragment.starts_with('/')) {
    const auto anchor = set.registry->anchors.find(anchor_key(*resource, fragment));
    return anchor == set.registry->anchors.end() ? no_schema : anchor->second;
  }
  const auto value = follow(set.at(root).value, fragment);
  return value ? schema_of(*set.registry, set.at(root).file, *value) : no_schema;
}

}  // namespace holyc::resolve
