#include "codegen/emit/documents/components.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

#include "codegen/resolve/keywords.hpp"
#include "codegen/resolve/uri.hpp"

namespace holyc::emit {

namespace {

using resolve::Keyword;
using resolve::SchemaId;

/// How the subschemas of a keyword are written.
enum class Children { none, one, list, by_name };

Children children_of(Keyword keyword) {
  switch (keyword) {
    case Keyword::all_of:
    case Keyword::any_of:
    case Keyword::one_of:
    case Keyword::prefix_items:
      return Children::list;
    case Keyword::properties:
    case Keyword::pattern_properties:
    case Keyword::dependent_schemas:
    case Keyword::defs:
      return Children::by_name;
    case Keyword::content_schema:
    case Keyword::items:
    case Keyword::contains:
    case Keyword::unevaluated_items:
    case Keyword::additional_properties:
    case Keyword::property_names:
    case Keyword::unevaluated_properties:
    case Keyword::negation:
    case Keyword::condition:
    case Keyword::then_branch:
    case Keyword::else_branch:
      return Children::one;
    default:
      return Children::none;
  }
}

/// The keyword's name in 2020-12.
std::string_view spelling_of(Keyword keyword) {
  constexpr auto newest = std::uint8_t{1} << static_cast<unsigned>(resolve::Dialect::draft2020_12);
  for (const resolve::KeywordRow& row : resolve::keyword_rows()) {
    if (row.keyword == keyword && row.role != resolve::Role::identity && (row.dialects & newest) != 0)
      return row.name;
  }
  return {};
}

std::string token(std::string_view name) {
  return resolve::encode_fragment(resolve::escape_token(name));
}

constexpr std::string_view prefix = "#/components/schemas/";

/// A definition's name where a component may have it (letters, digits and "._-"), else one made from it.
std::string legal_name(const std::string& name) {
  const bool legal = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' ||
           c == '_' || c == '-';
  });
  if (legal) return name;
  const std::string made = names::snake_case(name);
  return made.empty() ? "definition" : made;
}

std::string names_by_trigger(const resolve::KeywordUse& use) {
  std::string text = "{";
  for (const auto& [trigger, names] : use.dependent_required) {
    text += (text.size() > 1 ? "," : "") + holy::json::quoted(trigger) + ":[";
    for (std::size_t i = 0; i < names.size(); ++i) text += (i > 0 ? "," : "") + holy::json::quoted(names[i]);
    text += ']';
  }
  return text + '}';
}

bool asserts(const resolve::KeywordUse& use) {
  switch (use.keyword) {
    case Keyword::ref:
    case Keyword::dynamic_ref:
    case Keyword::defs:
    case Keyword::title:
    case Keyword::description:
    case Keyword::default_value:
    case Keyword::examples:
    case Keyword::deprecated:
    case Keyword::read_only:
    case Keyword::write_only:
    case Keyword::comment:
      return false;
    default:
      return true;
  }
}

}  // namespace

Components::Components(const Input& input) : input_(input) {
  for (const model::RootSchema& root : input.model.roots) names_.insert(name_of(root.index));
  for (const model::RootSchema& root : input.model.roots) {
    if (root.event || root.envelope) place_root(root);
  }
  for (std::size_t i = 0; i < targets_.size(); ++i) place_target(targets_[i]);
}

std::string Components::name_of(std::uint32_t root) const {
  const names::RootNames& names = input_.names.roots[root];
  return names.scope.empty() ? names.module : fmt::format("{}.{}", fmt::join(names.scope, "."), names.module);
}

std::string Components::reference_to(std::uint32_t root) const {
  return "{\"$ref\":" + holy::json::quoted(std::string(prefix) + name_of(root)) + '}';
}

/// Remembers where a subschema and those below it will stand.
void Components::place(SchemaId id, const std::string& pointer) {
  const resolve::Schema& schema = input_.schemas.at(id);
  if (!pointers_.try_emplace(id, pointer).second) return;
  if (schema.reference != resolve::no_schema) targets_.push_back(schema.reference);
  if (schema.dynamic_reference) {
    targets_.push_back(schema.dynamic_reference->initial);
    if (!schema.dynamic_reference->anchor.empty()) {
      unenforced_.push_back(
          {schema.location, "$dynamicRef", "The document refers to the lexical target alone."});
    }
  }
  for (const resolve::KeywordUse& use : schema.keywords) {
    if (use.keyword == Keyword::defs) {
      for (const resolve::Child& child : use.children) place_definition(child, pointer);
      continue;
    }
    const Children kind = children_of(use.keyword);
    const std::string below = pointer + '/' + token(spelling_of(use.keyword));
    for (std::size_t i = 0; i < use.children.size() && kind != Children::none; ++i) {
      const std::string step = kind == Children::list      ? '/' + std::to_string(i)
                               : kind == Children::by_name ? '/' + token(use.children[i].name)
                                                           : std::string();
      place(use.children[i].schema, below + step);
    }
  }
}

/// Tools that make clients know components, but no definitions within them: each becomes a component beside.
void Components::place_definition(const resolve::Child& definition, const std::string& pointer) {
  if (pointers_.contains(definition.schema)) return;
  const std::string owner = pointer.substr(prefix.size(), pointer.find('/', prefix.size()) - prefix.size());
  add_component(owner + '.' + legal_name(definition.name), definition.schema);
}

/// Under the name, or the name with a number where that is taken; a root's name is its own.
void Components::add_component(const std::string& wanted, SchemaId schema) {
  std::string name = wanted;
  for (int number = 2; !names_.insert(name).second; ++number) name = fmt::format("{}_{}", wanted, number);
  places_.push_back({name, schema});
  place(schema, std::string(prefix) + name);
}

void Components::place_root(const model::RootSchema& root) {
  const std::string name = name_of(root.index);
  places_.push_back({name, root.schema});
  place(root.schema, std::string(prefix) + name);
}

/// A target's whole document becomes a component; one that no document root leads to (a meta-schema, a schema
/// in a container that is none) is one by itself.
void Components::place_target(SchemaId target) {
  if (target == resolve::no_schema || pointers_.contains(target)) return;
  const resolve::Schema& schema = input_.schemas.at(target);
  const auto root = std::find_if(
      input_.model.roots.begin(), input_.model.roots.end(),
      [&](const auto& candidate) { return input_.schemas.at(candidate.schema).file == schema.file; });
  if (root != input_.model.roots.end() && !pointers_.contains(root->schema)) place_root(*root);
  if (pointers_.contains(target)) return;
  add_component("shared." + names::snake_case(schema.name_hint.empty() ? "schema" : schema.name_hint),
                target);
}

std::string Components::reference_text(SchemaId target) const {
  const auto found = pointers_.find(target);
  return "\"$ref\":" + holy::json::quoted(found == pointers_.end() ? "#" : found->second);
}

std::string Components::schema_text(SchemaId id) const {
  const resolve::Schema& schema = input_.schemas.at(id);
  if (schema.is_boolean()) return schema.value.boolean() ? "true" : "false";
  std::string text = "{";
  const auto add = [&](const std::string& member) { text += (text.size() > 1 ? "," : "") + member; };
  // Readers that follow the older rule drop what stands beside a $ref: so it stands beside an allOf there.
  std::vector<std::string> references;
  if (schema.reference != resolve::no_schema) references.push_back(reference_text(schema.reference));
  if (schema.dynamic_reference) references.push_back(reference_text(schema.dynamic_reference->initial));
  const bool alone =
      references.size() == 1 && std::none_of(schema.keywords.begin(), schema.keywords.end(), asserts);
  if (alone) add(references.front());
  std::string all_of;
  for (const resolve::KeywordUse& use : schema.keywords) {
    if (use.keyword == Keyword::ref || use.keyword == Keyword::dynamic_ref || use.keyword == Keyword::defs)
      continue;
    std::string value;
    const Children kind = children_of(use.keyword);
    for (const resolve::Child& child : use.children) {
      if (kind == Children::none) break;
      if (!value.empty()) value += ',';
      if (kind == Children::by_name) value += holy::json::quoted(child.name) + ':';
      value += schema_text(child.schema);
    }
    if (use.keyword == Keyword::all_of) {
      all_of = value;
      continue;
    }
    if (kind == Children::list) value = '[' + value + ']';
    if (kind == Children::by_name) value = '{' + value + '}';
    if (use.keyword == Keyword::dependent_required && !use.dependent_required.empty())
      value = names_by_trigger(use);
    if (value.empty()) value = use.value.text();
    add(holy::json::quoted(spelling_of(use.keyword)) + ':' + value);
  }
  for (const std::string& reference : references) {  // after the branches, whose places are known
    if (!alone) all_of += (all_of.empty() ? "{" : ",{") + reference + '}';
  }
  if (!all_of.empty()) add("\"allOf\":[" + all_of + ']');
  for (const auto& [key, value] : schema.value.members()) {
    if (key.string().starts_with("x-"))
      add(holy::json::quoted(key.string()) + ':' + std::string(value.text()));
  }
  return text + '}';
}

std::string Components::text() const {
  std::string text;
  for (const Place& entry : places_) {
    text += (text.empty() ? "" : ",") + holy::json::quoted(entry.name) + ':' + schema_text(entry.schema);
  }
  return text;
}

namespace {

void append_indented(std::string& out, const holy::json::Value& value, std::size_t level) {
  const bool is_object = value.is(holy::json::Kind::object);
  if ((!is_object && !value.is(holy::json::Kind::array)) || value.size() == 0) {
    out += is_object ? "{}" : value.is(holy::json::Kind::array) ? "[]" : value.text();
    return;
  }
  out += is_object ? '{' : '[';
  const char* separator = "\n";
  const auto next = [&] {
    out += separator;
    out.append((level + 1) * 2, ' ');
    separator = ",\n";
  };
  if (is_object) {
    for (const auto& [key, item] : value.members()) {
      next();
      out += key.text();
      out += ": ";
      append_indented(out, item, level + 1);
    }
  } else {
    for (const holy::json::Value item : value.items()) {
      next();
      append_indented(out, item, level + 1);
    }
  }
  out += '\n';
  out.append(level * 2, ' ');
  out += is_object ? '}' : ']';
}

}  // namespace

std::string indented_json(const std::string& text) {
  const holy::json::Reading reading = holy::json::read(text, {.max_depth = 100'000});
  if (!reading.ok()) return text;
  std::string out;
  append_indented(out, reading.document.root(), 0);
  return out + '\n';
}

}  // namespace holyc::emit
