// Made by holyc from embedded_copies_of_meta_schemas/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::embedded_copies_of_meta_schemas {

struct SchemaHttpJsonSchemaOrgDraft07Schema;

}  // namespace cases::embedded_copies_of_meta_schemas

namespace cases::embedded_copies_of_meta_schemas {

enum class SchemaSimpleTypes {
  array,  ///< "array"
  boolean,  ///< "boolean"
  integer,  ///< "integer"
  null,  ///< "null"
  number,  ///< "number"
  object,  ///< "object"
  string,  ///< "string"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaSimpleTypes value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaSimpleTypes& out);
template <class Json>
void to_json(Json& json, const SchemaSimpleTypes& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaSimpleTypes& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaSimpleTypes>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaSimpleTypes& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaSimpleTypes>);
void write_json(holy::Writer& writer, const SchemaSimpleTypes& value);

struct SchemaHttpJsonSchemaOrgDraft07SchemaObjectType {
  std::variant<SchemaSimpleTypes, std::vector<SchemaSimpleTypes>> value;

  friend bool operator==(const SchemaHttpJsonSchemaOrgDraft07SchemaObjectType& left, const SchemaHttpJsonSchemaOrgDraft07SchemaObjectType& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaHttpJsonSchemaOrgDraft07SchemaObjectType& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaHttpJsonSchemaOrgDraft07SchemaObjectType& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaHttpJsonSchemaOrgDraft07SchemaObjectType>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaHttpJsonSchemaOrgDraft07SchemaObjectType& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaHttpJsonSchemaOrgDraft07SchemaObjectType& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaHttpJsonSchemaOrgDraft07SchemaObjectType>);
void write_json(holy::Writer& writer, const SchemaHttpJsonSchemaOrgDraft07SchemaObjectType& value);

struct SchemaHttpJsonSchemaOrgDraft07SchemaObject {
  std::optional<std::string> title;
  std::optional<std::int64_t> maxLength;
  std::optional<holy::Box<SchemaHttpJsonSchemaOrgDraft07Schema>> not_29b19c8a;
  std::optional<SchemaHttpJsonSchemaOrgDraft07SchemaObjectType> type;
  std::optional<holy::Map<SchemaHttpJsonSchemaOrgDraft07Schema>> properties;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaHttpJsonSchemaOrgDraft07SchemaObject& left, const SchemaHttpJsonSchemaOrgDraft07SchemaObject& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaHttpJsonSchemaOrgDraft07SchemaObject& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaHttpJsonSchemaOrgDraft07SchemaObject& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaHttpJsonSchemaOrgDraft07SchemaObject>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaHttpJsonSchemaOrgDraft07SchemaObject& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaHttpJsonSchemaOrgDraft07SchemaObject& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaHttpJsonSchemaOrgDraft07SchemaObject>);
void write_json(holy::Writer& writer, const SchemaHttpJsonSchemaOrgDraft07SchemaObject& value);

struct SchemaHttpJsonSchemaOrgDraft07Schema {
  std::variant<SchemaHttpJsonSchemaOrgDraft07SchemaObject, bool> value;

  friend bool operator==(const SchemaHttpJsonSchemaOrgDraft07Schema& left, const SchemaHttpJsonSchemaOrgDraft07Schema& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaHttpJsonSchemaOrgDraft07Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaHttpJsonSchemaOrgDraft07Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaHttpJsonSchemaOrgDraft07Schema>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaHttpJsonSchemaOrgDraft07Schema& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaHttpJsonSchemaOrgDraft07Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaHttpJsonSchemaOrgDraft07Schema>);
void write_json(holy::Writer& writer, const SchemaHttpJsonSchemaOrgDraft07Schema& value);

struct Schema {
  std::optional<SchemaHttpJsonSchemaOrgDraft07Schema> schema;
  std::optional<std::string> name;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Schema& left, const Schema& right);
  template <class Json>
  friend void to_json(Json& json, const Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema>);
void write_json(holy::Writer& writer, const Schema& value);

struct SchemaNonNegativeInteger {
  std::int64_t value = 0;

  friend bool operator==(const SchemaNonNegativeInteger& left, const SchemaNonNegativeInteger& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaNonNegativeInteger& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaNonNegativeInteger& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaNonNegativeInteger>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaNonNegativeInteger& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaNonNegativeInteger>);
void write_json(holy::Writer& writer, const SchemaNonNegativeInteger& value);

}  // namespace cases::embedded_copies_of_meta_schemas

