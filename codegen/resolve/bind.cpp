#include "codegen/resolve/bind.hpp"

#include <holy/json/write.hpp>
#include <holy/text/percent.hpp>

#include "codegen/report/codes.hpp"
#include "codegen/resolve/documents.hpp"
#include "codegen/resolve/keyword_values.hpp"
#include "codegen/resolve/pointer.hpp"
#include "codegen/resolve/suggest.hpp"
#include "codegen/resolve/uri.hpp"
#include "codegen/resolve/walk.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;

struct Target {
  SchemaId schema = no_schema;
  std::string dynamic_anchor;  // the target stands there by $dynamicAnchor of that name
};

std::string in_quotes(std::string_view text) {
  return holy::json::quoted(holy::json::shortened(text, 120));
}

void complain_unresolved(Resolver& resolver, SchemaId from, std::string_view reference, const Value& at,
                         const std::string& why, std::string hint) {
  complain(resolver, "unresolved-reference",
           "The reference " + in_quotes(reference) + " leads nowhere: " + why + '.',
           resolver.set.schemas[from].file, at, std::move(hint));
}

SchemaId schema_at(Resolver& resolver, SchemaId from, std::string_view reference, const Value& at,
                   const PointerStep& step) {
  const load::FileId file = resolver.set.schemas[step.surroundings].file;
  if (const SchemaId known = schema_of(resolver.registry, file, *step.value); known != no_schema)
    return known;
  const bool is_schema = step.value->is(Kind::object) || step.value->is(Kind::boolean);
  if (is_schema) {
    return walk_on_demand(resolver, *step.value, step.surroundings, step.file_pointer, step.last_token);
  }
  report::Diagnostic* const diagnostic =
      complain(resolver, "invalid-reference",
               "The target of " + in_quotes(reference) + " is " + std::string(describe_kind(*step.value)) +
                   ", no schema.",
               resolver.set.schemas[from].file, at, "Refer to an object or a boolean.");
  add_related(resolver, diagnostic, file, *step.value, "The target.");
  return no_schema;
}

std::string describe_missing(const PointerStep& step) {
  const std::string place = step.before_failure.empty() ? "the schema" : in_quotes(step.before_failure);
  if (step.stopped_at.is(Kind::object)) return place + " has no member " + in_quotes(step.failed_token);
  if (step.stopped_at.is(Kind::array)) {
    return place + " has " + std::to_string(step.stopped_at.size()) + " items and none at " +
           in_quotes(step.failed_token);
  }
  return place + " is " + std::string(describe_kind(step.stopped_at)) + " and has no members";
}

Target find_by_pointer(Resolver& resolver, SchemaId from, std::string_view reference, const Value& at,
                       ResourceId resource, const std::string& fragment) {
  const auto decoded = holy::text::percent_decoded(fragment);
  PointerStep step = follow_pointer(resolver, resource, decoded.value_or(fragment));
  // Names with '%' are written without encoding by some generators.
  if (!step.value && decoded && *decoded != fragment) {
    PointerStep verbatim = follow_pointer(resolver, resource, fragment);
    if (verbatim.value) step = std::move(verbatim);
  }
  if (step.value) return {schema_at(resolver, from, reference, at, step), ""};
  if (!decoded) {
    complain(resolver, "invalid-reference",
             in_quotes(reference) + " is no reference: '%' must be followed by two hexadecimal digits.",
             resolver.set.schemas[from].file, at, "Write %25 for '%'.");
    return {};
  }
  const std::string prefix(reference.substr(0, reference.find('#') + 1));
  std::string hint;
  if (resolver.diagnostics.size() < most_diagnostics) hint = suggest_pointer(resolver, step, prefix);
  complain_unresolved(resolver, from, reference, at, describe_missing(step), std::move(hint));
  return {};
}

Target find_by_anchor(Resolver& resolver, SchemaId from, std::string_view reference, const Value& at,
                      ResourceId resource, const std::string& fragment) {
  const std::string name = holy::text::percent_decoded(fragment).value_or(fragment);
  const std::string key = anchor_key(resource, name);
  if (const auto found = resolver.registry.anchors.find(key); found != resolver.registry.anchors.end()) {
    return {found->second, resolver.dynamic_keys.contains(key) ? name : ""};
  }
  const std::string prefix(reference.substr(0, reference.find('#') + 1));
  std::string hint;
  if (resolver.diagnostics.size() < most_diagnostics) hint = suggest_anchor(resolver, resource, name, prefix);
  complain_unresolved(resolver, from, reference, at, "the schema has no anchor " + in_quotes(name),
                      std::move(hint));
  return {};
}

Target find_target(Resolver& resolver, SchemaId from, std::string_view reference, const Value& at) {
  const std::size_t hash = reference.find('#');
  const std::string_view place = reference.substr(0, hash);
  const std::string fragment(hash == std::string_view::npos ? std::string_view()
                                                            : reference.substr(hash + 1));
  ResourceId resource = resolver.set.schemas[from].resource;
  if (!place.empty()) {
    const auto found = find_target_resource(resolver, from, place, at);
    if (!found) {
      if (const auto broken = unusable_target(resolver, from, place)) {
        complain_unresolved(resolver, from, reference, at, in_quotes(*broken) + " could not be read",
                            "Mend that file first: what is wrong with it is told there.");
        return {};
      }
      std::string hint;
      if (resolver.diagnostics.size() < most_diagnostics) hint = suggest_resource(resolver, from, reference);
      const std::string base = resolver.set.resources[resource].uri;
      const std::string uri = resolve_uri(base, place);
      const std::string why = base.starts_with("file:///") || parse_uri(place).scheme
                                  ? "no schema has that name"
                                  : "no schema is named " + in_quotes(uri) + " and there is no such file";
      complain_unresolved(resolver, from, reference, at, why, std::move(hint));
      return {};
    }
    resource = *found;
  }
  if (fragment.empty()) return {resolver.set.resources[resource].root, ""};
  if (fragment[0] == '/') return find_by_pointer(resolver, from, reference, at, resource, fragment);
  if (fragment.starts_with("%2F") || fragment.starts_with("%2f")) {
    return find_by_pointer(resolver, from, reference, at, resource,
                           holy::text::percent_decoded(fragment).value_or(fragment));
  }
  return find_by_anchor(resolver, from, reference, at, resource, fragment);
}

bool has_recursive_anchor(const Resolver& resolver, SchemaId target) {
  const Resource& resource = resolver.set.resources[resolver.set.schemas[target].resource];
  return resource.root == target && !resource.dynamic_anchors.empty() &&
         resource.dynamic_anchors.front().first == "$recursiveAnchor";
}

void bind_keyword(Resolver& resolver, SchemaId id, Keyword keyword, const Value& key, const Value& value) {
  const Target target = find_target(resolver, id, value.string(), value);
  Schema& schema = resolver.set.schemas[id];
  if (keyword == Keyword::ref) {
    schema.reference = target.schema;
    return;
  }
  if (target.schema == no_schema) return;
  DynamicReference reference{target.schema, target.dynamic_anchor, false};
  if (key.string() == "$recursiveRef") {
    reference.anchor = has_recursive_anchor(resolver, target.schema) ? "$recursiveAnchor" : "";
  }
  schema.dynamic_reference = std::move(reference);
}

/// A dynamic reference without an anchor is a plain one, and one whose anchor stands once is never
/// overridden.
void fix_dynamic_references(SchemaSet& set) {
  std::unordered_map<std::string_view, std::size_t> anchors;
  for (const Resource& resource : set.resources) {
    for (const auto& [name, schema] : resource.dynamic_anchors) ++anchors[name];
  }
  for (Schema& schema : set.schemas) {
    if (!schema.dynamic_reference) continue;
    DynamicReference& reference = *schema.dynamic_reference;
    reference.is_fixed = reference.anchor.empty() || anchors[reference.anchor] <= 1;
  }
}

}  // namespace

SchemaId find_part(Resolver& resolver, SchemaId root, const std::string& reference) {
  const Value at = resolver.set.schemas[root].value;
  return find_target(resolver, root, reference, at).schema;
}

void bind_references(Resolver& resolver) {
  // Binding may walk more documents: the list grows while it is read.
  for (SchemaId id = 0; id < resolver.set.schemas.size(); ++id) {
    for (std::size_t at = 0; at < resolver.set.schemas[id].keywords.size(); ++at) {
      const KeywordUse& use = resolver.set.schemas[id].keywords[at];
      if (use.keyword != Keyword::ref && use.keyword != Keyword::dynamic_ref) continue;
      bind_keyword(resolver, id, use.keyword, Value(use.key), Value(use.value));
    }
  }
  fix_dynamic_references(resolver.set);
}

}  // namespace holyc::resolve
