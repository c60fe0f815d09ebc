#include "codegen/resolve/own_dialects.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "codegen/resolve/registry.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;

// Keywords that are no everyday words: a schema that describes two of them describes schemas.
constexpr std::array<std::string_view, 12> describing{
    "$ref",  "$defs",       "$id",      "$anchor",  "definitions", "allOf",
    "anyOf", "uniqueItems", "minItems", "maxItems", "oneOf",       "additionalProperties"};

/// A text member without an empty fragment behind it, or nothing.
std::string_view uri_in(const Value& root, std::string_view name) {
  const auto uri = root.is(Kind::object) ? root.find(name) : std::nullopt;
  if (!uri || !uri->is(Kind::string)) return {};
  std::string_view text = uri->string();
  if (text.ends_with('#')) text.remove_suffix(1);
  return text;
}

bool names_itself(const Value& root) {
  const std::string_view dialect = uri_in(root, "$schema");
  return !dialect.empty() && (dialect == uri_in(root, "$id") || dialect == uri_in(root, "id"));
}

bool takes_objects_and_booleans(const Value& root) {
  const auto types = root.find("type");
  if (!types || !types->is(Kind::array) || types->size() != 2) return false;
  for (const Value type : types->items()) {
    if (!type.is(Kind::string) || (type.string() != "object" && type.string() != "boolean")) return false;
  }
  return true;
}

bool describes_keywords(const Value& root) {
  const auto properties = root.find("properties");
  if (!properties || !properties->is(Kind::object)) return false;
  return std::ranges::count_if(describing, [&](std::string_view keyword) {
           return properties->find(keyword).has_value();
         }) >= 2;
}

/// What a root refers to of itself: by $ref, or by one in allOf.
std::vector<std::string_view> extended_by(const Value& root) {
  std::vector<std::string_view> references{uri_in(root, "$ref")};
  if (const auto parts = root.find("allOf"); parts && parts->is(Kind::array)) {
    for (const Value part : parts->items()) references.push_back(uri_in(part, "$ref"));
  }
  return references;
}

/// Whether a reference names one of the dialects, seen from a file.
bool names_one(const OwnDialects& dialects, const load::SourceFile& from, std::string_view reference) {
  if (reference.empty()) return false;
  if (dialects.identifiers.contains(reference)) return true;
  const auto path = path_of_reference(from, reference);
  return path && dialects.paths.contains(*path);
}

bool is_meta_schema(const OwnDialects& known, const load::SourceFile& file) {
  const Value root = file.document.root();
  if (!root.is(Kind::object)) return false;
  const auto vocabularies = root.find("$vocabulary");
  if (names_itself(root) || (vocabularies && vocabularies->is(Kind::object)) ||
      uri_in(root, "$dynamicAnchor") == "meta" || takes_objects_and_booleans(root) ||
      describes_keywords(root))
    return true;
  return std::ranges::any_of(extended_by(root), [&](std::string_view reference) {
    return reference.find("json-schema.org/") != std::string_view::npos || names_one(known, file, reference);
  });
}

}  // namespace

OwnDialects own_dialects(const load::Loading& loading) {
  std::vector<const load::SourceFile*> others;
  for (const auto& file : loading.tree.files) others.push_back(file.get());
  for (const load::UnnamedFile& unnamed : loading.unnamed) {
    if (unnamed.file != nullptr) others.push_back(unnamed.file.get());
  }
  OwnDialects dialects;
  // Again after each that extends one which was found later.
  for (std::size_t before = others.size() + 1; before != others.size();) {
    before = others.size();
    std::erase_if(others, [&](const load::SourceFile* file) {
      if (!is_meta_schema(dialects, *file)) return false;
      for (const std::string_view name : {"$id", "id"}) {
        const std::string_view id = uri_in(file->document.root(), name);
        if (!id.empty()) dialects.identifiers.insert(id);
      }
      dialects.paths.insert(normal_path(file->path));
      return true;
    });
  }
  return dialects;
}

bool is_written_in(const OwnDialects& dialects, const load::SourceFile& file) {
  return names_one(dialects, file, uri_in(file.document.root(), "$schema"));
}

}  // namespace holyc::resolve
