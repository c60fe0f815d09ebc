#include "codegen/emit/documents/components.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <holy/json/document.hpp>
#include <holy/json/pointer.hpp>
#include <holy/json/writer.hpp>
#include <holy/text/percent.hpp>

#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/keywords.hpp"
#include "codegen/resolve/uri.hpp"

namespace holyc::emit {

namespace {

using holy::json::ArrayWriter;
using holy::json::ObjectWriter;
using holy::json::Raw;
using resolve::Keyword;
using resolve::SchemaId;

/// How the subschemas of a keyword are written.
enum class Children { none, one, list, by_name };

/// The keyword's row in 2020-12.
const resolve::KeywordRow& row_of(Keyword keyword) {
  constexpr auto newest = std::uint8_t{1} << static_cast<unsigned>(resolve::Dialect::draft2020_12);
  const auto is_it = [&](const resolve::KeywordRow& row) {
    return row.keyword == keyword && row.role != resolve::Role::identity && (row.dialects & newest) != 0;
  };
  return *std::ranges::find_if(resolve::keyword_rows(), is_it);
}

std::string_view spelling_of(Keyword keyword) {
  return row_of(keyword).name;
}

Children children_of(Keyword keyword) {
  switch (row_of(keyword).shape) {
    case resolve::ValueShape::schema:
    case resolve::ValueShape::schema_or_boolean:
      return Children::one;
    case resolve::ValueShape::schemas:
      return Children::list;
    case resolve::ValueShape::schemas_by_name:
      return Children::by_name;
    default:
      return Children::none;
  }
}

std::string token(std::string_view name) {
  return holy::text::percent_encoded(holy::json::escape_token(name), holy::text::kept_in_fragments);
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

/// Whether a keyword, other than a reference, says something of values.
bool speaks(const resolve::KeywordUse& use) {
  return !resolve::is_note(use.keyword) &&
         resolve::behaviour_of(use.keyword) != resolve::Behaviour::reference;
}

bool is_of_contains(Keyword keyword) {
  return keyword == Keyword::contains || keyword == Keyword::min_contains || keyword == Keyword::max_contains;
}

/// How many references a schema has: each becomes a branch of allOf.
std::size_t count_references(const resolve::Schema& schema) {
  return (schema.reference != resolve::no_schema ? 1u : 0u) + (schema.dynamic_reference ? 1u : 0u);
}

}  // namespace

Components::Components(const Input& input)
    : input_(input),
      asks_for_unevaluated_items_(std::ranges::any_of(
          input.schemas.schemas,
          [](const resolve::Schema& schema) { return schema.find(Keyword::unevaluated_items) != nullptr; })) {
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
  return holy::json::object_text(
      [&](ObjectWriter& out) { out.member("$ref", std::string(prefix) + name_of(root)); });
}

/// Before 2020-12 the items that `contains` matches do not count as evaluated. Where that matters, it stands
/// in a branch of its own below two `not`, which say the same and evaluate nothing.
bool Components::contains_stands_apart(const resolve::Schema& schema) const {
  return asks_for_unevaluated_items_ && schema.dialect < resolve::Dialect::draft2020_12 &&
         schema.find(Keyword::contains) != nullptr;
}

/// Remembers where a subschema and those below it will stand.
void Components::place(SchemaId id, const std::string& pointer) {
  const resolve::Schema& schema = input_.schemas.at(id);
  if (!pointers_.try_emplace(id, pointer).second) return;
  if (schema.reference != resolve::no_schema) targets_.push_back(schema.reference);
  if (schema.dynamic_reference) {
    targets_.push_back(schema.dynamic_reference->initial);
  }
  for (const resolve::KeywordUse& use : schema.keywords) {
    if (use.keyword == Keyword::defs) {
      for (const resolve::Child& child : use.children) place_definition(child, pointer);
      continue;
    }
    const Children kind = children_of(use.keyword);
    std::string below = pointer + '/' + token(spelling_of(use.keyword));
    if (use.keyword == Keyword::contains && contains_stands_apart(schema)) {
      const resolve::KeywordUse* const all_of = schema.find(Keyword::all_of);
      const std::size_t before = (all_of == nullptr ? 0 : all_of->children.size()) + count_references(schema);
      below = fmt::format("{}/allOf/{}/not/not/contains", pointer, before);
    }
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

/// Where the targets of a schema's references stand in the document.
std::vector<std::string> Components::references_of(const resolve::Schema& schema) const {
  std::vector<std::string> references;
  const auto add = [&](SchemaId target) {
    const auto found = pointers_.find(target);
    references.push_back(found == pointers_.end() ? "#" : found->second);
  };
  if (schema.reference != resolve::no_schema) add(schema.reference);
  if (schema.dynamic_reference) add(schema.dynamic_reference->initial);
  return references;
}

void Components::write_keyword(ObjectWriter& out, const resolve::KeywordUse& use) const {
  const std::string_view name = spelling_of(use.keyword);
  const Children kind = children_of(use.keyword);
  if (kind == Children::list) {
    out.array(name, [&](ArrayWriter& list) {
      for (const resolve::Child& child : use.children) list.item(Raw{schema_text(child.schema)});
    });
  } else if (kind == Children::by_name) {
    out.object(name, [&](ObjectWriter& members) {
      for (const resolve::Child& child : use.children)
        members.member(child.name, Raw{schema_text(child.schema)});
    });
  } else if (kind == Children::one && !use.children.empty()) {
    out.member(name, Raw{schema_text(use.children.front().schema)});
  } else if (use.keyword == Keyword::dependent_required && !use.dependent_required.empty()) {
    out.object(name, [&](ObjectWriter& triggers) {
      for (const auto& [trigger, names] : use.dependent_required) triggers.member(trigger, names);
    });
  } else {
    out.member(name, Raw{use.value.text()});
  }
}

void Components::write_contains_apart(ObjectWriter& out, const resolve::Schema& schema) const {
  out.object("not", [&](ObjectWriter& outer) {
    outer.object("not", [&](ObjectWriter& inner) {
      for (const resolve::KeywordUse& use : schema.keywords) {
        if (is_of_contains(use.keyword)) write_keyword(inner, use);
      }
    });
  });
}

void Components::write_schema(ObjectWriter& out, const resolve::Schema& schema) const {
  // Readers that follow the older rule drop what stands beside a $ref: so it stands beside an allOf there.
  std::vector<std::string> in_all_of = references_of(schema);
  if (in_all_of.size() == 1 && std::none_of(schema.keywords.begin(), schema.keywords.end(), speaks)) {
    out.member("$ref", in_all_of.front());
    in_all_of.clear();
  }
  const resolve::KeywordUse* const all_of = schema.find(Keyword::all_of);
  const bool apart = contains_stands_apart(schema);
  for (const resolve::KeywordUse& use : schema.keywords) {
    const bool is_reference = use.keyword == Keyword::ref || use.keyword == Keyword::dynamic_ref;
    if (is_reference || use.keyword == Keyword::defs || &use == all_of) continue;
    if (!apart || !is_of_contains(use.keyword)) write_keyword(out, use);
  }
  if (all_of != nullptr || !in_all_of.empty() || apart) {
    out.array("allOf", [&](ArrayWriter& branches) {
      for (std::size_t i = 0; all_of != nullptr && i < all_of->children.size(); ++i)
        branches.item(Raw{schema_text(all_of->children[i].schema)});
      for (const std::string& reference : in_all_of)  // after the branches, whose places are known
        branches.object([&](ObjectWriter& branch) { branch.member("$ref", reference); });
      if (apart) branches.object([&](ObjectWriter& branch) { write_contains_apart(branch, schema); });
    });
  }
  for (const auto& [key, value] : schema.value.members()) {
    if (key.string().starts_with("x-")) out.member(key.string(), Raw{value.text()});
  }
}

std::string Components::schema_text(SchemaId id) const {
  const resolve::Schema& schema = input_.schemas.at(id);
  if (schema.is_boolean()) return schema.value.boolean() ? "true" : "false";
  return holy::json::object_text([&](ObjectWriter& out) { write_schema(out, schema); });
}

std::string Components::text() const {
  const std::string object = holy::json::object_text([&](ObjectWriter& out) {
    for (const Place& entry : places_) out.member(entry.name, Raw{schema_text(entry.schema)});
  });
  return object.substr(1, object.size() - 2);
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
