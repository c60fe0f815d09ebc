// Made by holyc from custom_vocabularies/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::custom_vocabularies {

struct SchemaObject {
  std::optional<holy::RawJson> a;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaObject& left, const SchemaObject& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaObject& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaObject& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaObject>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaObject& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaObject& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaObject>);
void write_json(holy::Writer& writer, const SchemaObject& value);

struct Schema {
  std::variant<SchemaObject, holy::RawJson> value;

  friend bool operator==(const Schema& left, const Schema& right);
  template <class Json>
  friend void to_json(Json& json, const Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
bool read_json(holy::Reader& reader, holy::json::Value value, Schema& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema>);
void write_json(holy::Writer& writer, const Schema& value);

}  // namespace cases::custom_vocabularies

