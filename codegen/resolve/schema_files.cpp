#include "codegen/resolve/schema_files.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
#include "codegen/resolve/dialects.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/keyword_values.hpp"
#include "codegen/resolve/own_dialects.hpp"
#include "codegen/resolve/registry.hpp"
#include "codegen/resolve/uri.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;

// Keywords that are also words of other documents; beside strangers they say nothing.
constexpr std::array<std::string_view, 29> everyday{"id",
                                                    "type",
                                                    "enum",
                                                    "const",
                                                    "minimum",
                                                    "maximum",
                                                    "pattern",
                                                    "items",
                                                    "required",
                                                    "contains",
                                                    "not",
                                                    "if",
                                                    "then",
                                                    "else",
                                                    "format",
                                                    "title",
                                                    "description",
                                                    "default",
                                                    "examples",
                                                    "deprecated",
                                                    "readOnly",
                                                    "writeOnly",
                                                    "dependencies",
                                                    "contentEncoding",
                                                    "contentMediaType",
                                                    "contentSchema",
                                                    "$comment",
                                                    "$schema",
                                                    "$id"};

// Of the everyday ones, those that make a schema of a document that has nothing but keywords.
constexpr std::array<std::string_view, 4> telling{"type", "enum", "const", "not"};

bool is_schema_value(const Value& value) {
  return value.is(Kind::object) || value.is(Kind::boolean);
}

/// Whether the parts of a list or map of schemas can be schemas.
bool parts_fit(const KeywordRow& row, const Value& value) {
  if (row.shape == ValueShape::schemas_by_name && value.is(Kind::object)) {
    for (const auto& member : value.members()) {
      if (!is_schema_value(member.value)) return false;
    }
  }
  if (row.shape == ValueShape::schemas && value.is(Kind::array)) {
    for (const Value item : value.items()) {
      if (!is_schema_value(item)) return false;
    }
  }
  return true;
}

struct Fit {
  bool is_keyword = false;
  bool fits = false;
};

/// Whether a member is a keyword of some dialect, with a value that it takes there.
Fit fit_of(std::string_view name, const Value& value) {
  Fit fit;
  for (const KeywordRow& row : keyword_rows()) {
    if (row.name != name) continue;
    fit.is_keyword = true;
    const Dialect dialect = row.dialects == 1 ? Dialect::draft4 : Dialect::draft2020_12;
    fit.fits = fit.fits || (!check_value(row, value, dialect) && parts_fit(row, value));
  }
  return fit;
}

bool declares_dialect(const Value& root) {
  const auto schema = root.find("$schema");
  return schema && schema->is(Kind::string) &&
         (standard_dialect(schema->string()) ||
          schema->string().find("json-schema.org/") != std::string_view::npos);
}

bool has_identifier(const Value& root) {
  const auto id = root.find("$id");
  return id && id->is(Kind::string) && !id->string().empty();
}

bool is_extension(std::string_view name) {
  return name.starts_with("x-") || name.starts_with('$');
}

// --- What schemas refer to

struct Selecting {
  load::Loading& loading;
  std::unordered_map<std::string, std::size_t> by_path = {};  // normal_path to the index of an unnamed file
  std::vector<bool> is_taken = {};
  std::vector<const load::SourceFile*> open = {};  // to be searched for references
};

void take(Selecting& selecting, std::size_t index, bool primary) {
  load::UnnamedFile& unnamed = selecting.loading.unnamed[index];
  const load::RootContents& contents = selecting.loading.contents[unnamed.root];
  const bool is_aside = contents.named > 0 && !contents.is_chosen;
  const bool is_primary = primary && contents.primary && !is_aside && unnamed.naming == load::Naming::unnamed;
  if (!selecting.is_taken[index]) {
    selecting.is_taken[index] = true;
    if (unnamed.file == nullptr) return;
    unnamed.file->primary = is_primary;
    selecting.open.push_back(unnamed.file.get());
  } else if (unnamed.file != nullptr) {
    unnamed.file->primary = unnamed.file->primary || is_primary;
  }
}

void take_target(Selecting& selecting, const load::SourceFile& from, std::string_view reference) {
  const std::size_t hash = std::min(reference.find('#'), reference.size());
  const auto path = path_of_reference(from, reference.substr(0, hash));
  const auto found = path ? selecting.by_path.find(*path) : selecting.by_path.end();
  if (found == selecting.by_path.end()) return;
  const load::UnnamedFile& target = selecting.loading.unnamed[found->second];
  const bool is_whole = reference.substr(hash).size() <= 1;
  take(selecting, found->second,
       is_whole && target.file != nullptr && !api_document(target.file->document.root()));
}

void take_targets(Selecting& selecting, const load::SourceFile& from, const Value& value) {
  if (value.is(Kind::array)) {
    for (const Value item : value.items()) take_targets(selecting, from, item);
  } else if (value.is(Kind::object)) {
    for (const auto& member : value.members()) {
      const std::string_view name = member.name();
      if ((name == "$ref" || name == "$dynamicRef" || name == "$schema") && member.value.is(Kind::string))
        take_target(selecting, from, member.value.string());
      take_targets(selecting, from, member.value);
    }
  }
}

void complain_of_nothing(SchemaSelection& selection, const load::RootContents& contents, std::size_t chosen) {
  if (!contents.primary || contents.named + chosen > 0 || contents.unnamed == 0 || contents.shares_files)
    return;
  selection.diagnostics.push_back(report::diagnose(
      "no-schemas",
      contents.name + " holds no schemas: " +
          (contents.unnamed == 1 ? "its one file is none."
                                 : "none of its " + std::to_string(contents.unnamed) + " files is one."),
      report::whole_file(contents.name),
      "A schema says so by \"$schema\", \"$id\" or a keyword such as \"properties\"; what is named "
      "*.schema.json, "
      "or one by one, is taken in any case."));
}

/// Moves what was taken into the tree, and lists the rest.
void settle(Selecting& selecting, SchemaSelection& selection) {
  std::vector<std::size_t> chosen(selecting.loading.contents.size());
  for (std::size_t index = 0; index < selecting.is_taken.size(); ++index) {
    load::UnnamedFile& unnamed = selecting.loading.unnamed[index];
    const load::RootContents& contents = selecting.loading.contents[unnamed.root];
    if (!selecting.is_taken[index]) {
      // Who looks for references alone, or has named files, did not point at this one.
      if (unnamed.naming == load::Naming::unnamed && contents.primary &&
          (contents.named == 0 || contents.is_chosen))
        selection.passed_over.push_back(unnamed.path);
      continue;
    }
    chosen[unnamed.root] += unnamed.naming == load::Naming::unnamed ? 1 : 0;
    if (unnamed.file == nullptr) {
      report::append(selection.diagnostics, std::move(unnamed.diagnostics));
      selecting.loading.tree.unusable.push_back({unnamed.path, unnamed.relative});
      continue;
    }
    if (unnamed.file->primary) report::append(selection.diagnostics, std::move(unnamed.diagnostics));
    if (contents.primary && contents.named > 0 && !contents.is_chosen)
      selection.aside.push_back(unnamed.path);
    selecting.loading.tree.files.push_back(std::move(unnamed.file));
  }
  for (std::size_t root = 0; root < chosen.size(); ++root)
    complain_of_nothing(selection, selecting.loading.contents[root], chosen[root]);
  selecting.loading.unnamed.clear();
  load::arrange(selecting.loading.tree);
}

// --- What is named as a schema and is none

/// A part of an API document that is a schema, as a fragment.
std::string first_schema_of(const Value& root) {
  constexpr std::array<std::array<std::string_view, 2>, 2> places{
      {{"components", "schemas"}, {"definitions", ""}}};
  for (const auto& [outer, inner] : places) {
    auto group = root.find(outer);
    if (group && group->is(Kind::object) && !inner.empty()) group = group->find(inner);
    if (!group || !group->is(Kind::object) || group->size() == 0) continue;
    const std::string name((*group->members().begin()).name());
    return "#/" + std::string(outer) + (inner.empty() ? "" : '/' + std::string(inner)) + '/' +
           escape_token(name);
  }
  // AsyncAPI: the payload of a message.
  const auto channels = root.find("channels");
  if (!channels || !channels->is(Kind::object)) return "#/components/schemas/NAME";
  for (const auto& channel : channels->members()) {
    const auto messages = channel.value.is(Kind::object) ? channel.value.find("messages") : std::nullopt;
    if (!messages || !messages->is(Kind::object)) continue;
    for (const auto& message : messages->members()) {
      if (!message.value.is(Kind::object) || !message.value.find("payload")) continue;
      return "#/channels/" + escape_token(channel.name()) + "/messages/" + escape_token(message.name()) +
             "/payload";
    }
  }
  return "#/components/schemas/NAME";
}

bool says_nothing(const Schema& schema) {
  if (schema.is_boolean() || schema.reference != no_schema || schema.dynamic_reference) return false;
  for (const std::string_view declares :
       {"$schema", "$id", "$defs", "definitions", "$comment", "$anchor", "$dynamicAnchor", "$recursiveAnchor",
        "$vocabulary", "additionalItems", "$ref", "$dynamicRef"}) {
    if (schema.value.find(declares)) return false;
  }
  const bool only_annotates = std::ranges::all_of(schema.keywords, [](const KeywordUse& use) {
    return behaviour_of(use.keyword) == Behaviour::annotation;
  });
  return only_annotates && schema.keywords.size() < schema.value.size();
}

}  // namespace

std::optional<std::string> api_document(const Value& root) {
  if (!root.is(Kind::object) || declares_dialect(root)) return std::nullopt;
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kinds{
      {{"openapi", "OpenAPI"}, {"asyncapi", "AsyncAPI"}, {"swagger", "Swagger"}}};
  for (const auto& [member, name] : kinds) {
    const auto version = root.find(member);
    if (version && version->is(Kind::string)) return std::string(name);
  }
  return std::nullopt;
}

bool looks_like_schema(const Value& root) {
  if (!root.is(Kind::object)) return false;
  if (api_document(root)) return false;
  if (declares_dialect(root) || has_identifier(root)) return true;
  bool only_keywords = true;
  bool tells = false;
  bool shows = false;
  for (const auto& member : root.members()) {
    const std::string_view name = member.name();
    const Fit fit = fit_of(name, member.value);
    if (fit.is_keyword && !fit.fits) {
      if (name == "type") return false;  // "Feature", "module": another vocabulary
      only_keywords = false;
    }
    if (!fit.is_keyword && !is_extension(name)) only_keywords = false;
    if (!fit.fits) continue;
    shows = shows || std::ranges::find(everyday, name) == everyday.end();
    tells = tells || std::ranges::find(telling, name) != telling.end();
  }
  return shows || (only_keywords && tells);
}

std::optional<report::Diagnostic> why_no_schema(const SchemaSet& set, const Root& root) {
  const load::SourceFile& file = *set.sources.files[root.file];
  const Schema& schema = set.at(root.schema);
  if (const auto kind = api_document(schema.value)) {
    const std::string name = file.path.substr(file.path.rfind('/') + 1) + first_schema_of(schema.value);
    return report::diagnose("not-a-schema",
                            "This is " + std::string(*kind == "Swagger" ? "a " : "an ") + *kind +
                                " document and no schema; it holds schemas.",
                            report::whole_file(file.path),
                            "Refer to one of them from a schema, {\"$ref\": \"" + name +
                                "\"}, or judge by it: --schema '" + name + "'.");
  }
  const bool is_referred_to = std::ranges::any_of(
      set.schemas, [&](const Schema& part) { return part.file == root.file && part.id != root.schema; });
  if (file.naming != load::Naming::one_by_one || is_referred_to || !says_nothing(schema)) return std::nullopt;
  return report::diagnose(
      "not-a-schema", "This file is JSON but no schema: it has no keyword that says anything of an instance.",
      report::whole_file(file.path));
}

SchemaSelection select_schemas(load::Loading& loading) {
  SchemaSelection selection;
  if (loading.unnamed.empty()) return selection;
  Selecting selecting{loading};
  selecting.is_taken.resize(loading.unnamed.size());
  for (std::size_t index = 0; index < loading.unnamed.size(); ++index)
    selecting.by_path.emplace(normal_path(loading.unnamed[index].path), index);
  for (const auto& file : loading.tree.files) selecting.open.push_back(file.get());
  const OwnDialects dialects = own_dialects(loading);
  const auto is_schema = [&](const load::SourceFile& file) {
    const Value root = file.document.root();
    return looks_like_schema(root) || (!api_document(root) && is_written_in(dialects, file));
  };
  for (std::size_t index = 0; index < loading.unnamed.size(); ++index) {
    const load::UnnamedFile& unnamed = loading.unnamed[index];
    const load::RootContents& contents = loading.contents[unnamed.root];
    const bool is_broken_schema = unnamed.file == nullptr && unnamed.speaks_of_schemas &&
                                  contents.named == 0 && unnamed.naming == load::Naming::unnamed;
    if (is_broken_schema || (unnamed.file != nullptr && is_schema(*unnamed.file)))
      take(selecting, index, true);
  }
  while (!selecting.open.empty()) {
    const load::SourceFile* const file = selecting.open.back();
    selecting.open.pop_back();
    take_targets(selecting, *file, file->document.root());
  }
  settle(selecting, selection);
  return selection;
}

}  // namespace holyc::resolve
