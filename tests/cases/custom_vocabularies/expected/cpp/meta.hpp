// Made by holyc from custom_vocabularies/meta.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::custom_vocabularies {

struct Meta;

}  // namespace cases::custom_vocabularies

namespace cases::custom_vocabularies {

struct MetaObject {
  std::optional<std::string> id;
  std::optional<std::string> schema;
  std::optional<std::string> ref;
  std::optional<std::string> anchor;
  std::optional<std::string> dynamic_Ref;
  std::optional<std::string> dynamic_Anchor;
  std::optional<holy::Map<bool>> vocabulary;
  std::optional<std::string> comment;
  std::optional<holy::Map<Meta>> defs;
  std::optional<std::vector<Meta>> prefixItems;
  std::optional<holy::Box<Meta>> items;
  std::optional<holy::Box<Meta>> contains;
  std::optional<holy::Box<Meta>> additionalProperties;
  std::optional<holy::Map<Meta>> properties;
  std::optional<holy::Map<Meta>> patternProperties;
  std::optional<holy::Map<Meta>> dependentSchemas;
  std::optional<holy::Box<Meta>> propertyNames;
  std::optional<holy::Box<Meta>> if_39386e06;
  std::optional<holy::Box<Meta>> then;
  std::optional<holy::Box<Meta>> else_bdbf5bf0;
  std::optional<std::vector<Meta>> allOf;
  std::optional<std::vector<Meta>> anyOf;
  std::optional<std::vector<Meta>> oneOf;
  std::optional<holy::Box<Meta>> not_29b19c8a;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default {}.
  [[nodiscard]] holy::Map<Meta> properties_or_default() const;
  /// The value, or the schema's default {}.
  [[nodiscard]] holy::Map<Meta> patternProperties_or_default() const;
  /// The value, or the schema's default {}.
  [[nodiscard]] holy::Map<Meta> dependentSchemas_or_default() const;

  friend bool operator==(const MetaObject& left, const MetaObject& right);
  template <class Json>
  friend void to_json(Json& json, const MetaObject& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MetaObject& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MetaObject>);
bool read_json(holy::Reader& reader, holy::json::Value value, MetaObject& out);
const char* read_text(holy::scan::Scan& scan, const char* at, MetaObject& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MetaObject>);
void write_json(holy::Writer& writer, const MetaObject& value);

struct Meta {
  std::variant<MetaObject, bool> value;

  friend bool operator==(const Meta& left, const Meta& right);
  template <class Json>
  friend void to_json(Json& json, const Meta& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Meta& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Meta>);
bool read_json(holy::Reader& reader, holy::json::Value value, Meta& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Meta& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Meta>);
void write_json(holy::Writer& writer, const Meta& value);

}  // namespace cases::custom_vocabularies

