// Schemas as an API document holds them: in one place, in the keywords of 2020-12, every reference an address
// within the document. Documents describe data by JSON Schema, so here the resolved schemas are the output.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include <holy/json/writer.hpp>

#include "codegen/emit/target.hpp"

namespace holyc::emit {

/// The schemas of the events and of their envelope and what those refer to, below #/components/schemas.
class Components {
 public:
  explicit Components(const Input& input);

  /// The name of a root's component: its folders and module by dots, "fireflies.transcript_ready_v1".
  [[nodiscard]] std::string name_of(std::uint32_t root) const;
  /// `{"$ref":"#/components/schemas/NAME"}`.
  [[nodiscard]] std::string reference_to(std::uint32_t root) const;
  /// Whether a subschema is part of the document.
  [[nodiscard]] bool has(resolve::SchemaId id) const { return pointers_.contains(id); }
  /// The members of `schemas`, without braces, compact.
  [[nodiscard]] std::string text() const;
  /// What an application that reads the document cannot check.
  [[nodiscard]] const std::vector<Unenforced>& unenforced() const { return unenforced_; }

 private:
  struct Place {
    std::string name;
    resolve::SchemaId schema = resolve::no_schema;
  };
  void place(resolve::SchemaId id, const std::string& pointer);
  void place_root(const model::RootSchema& root);
  void place_definition(const resolve::Child& definition, const std::string& pointer);
  void add_component(const std::string& wanted, resolve::SchemaId schema);
  void place_target(resolve::SchemaId target);
  [[nodiscard]] std::string schema_text(resolve::SchemaId id) const;
  void write_schema(holy::json::ObjectWriter& out, const resolve::Schema& schema) const;
  void write_contains_apart(holy::json::ObjectWriter& out, const resolve::Schema& schema) const;
  void write_keyword(holy::json::ObjectWriter& out, const resolve::KeywordUse& use) const;
  [[nodiscard]] std::vector<std::string> references_of(const resolve::Schema& schema) const;
  [[nodiscard]] bool contains_stands_apart(const resolve::Schema& schema) const;

  const Input& input_;
  std::map<resolve::SchemaId, std::string> pointers_;
  std::set<std::string> names_;
  std::vector<Place> places_;
  std::vector<resolve::SchemaId> targets_;
  std::vector<Unenforced> unenforced_;
  bool asks_for_unevaluated_items_ = false;
};

/// A JSON text with two spaces of indentation; empty containers on one line.
[[nodiscard]] std::string indented_json(const std::string& text);

}  // namespace holyc::emit
