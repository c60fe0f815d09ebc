// Made by holyc from boolean_and_empty_schemas/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::boolean_and_empty_schemas {

struct SchemaList {
  std::variant<std::vector<holy::RawJson>, holy::RawJson> value;

  friend bool operator==(const SchemaList& left, const SchemaList& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaList& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaList& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaList>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaList& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaList& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaList>);
void write_json(holy::Writer& writer, const SchemaList& value);

struct SchemaItems {
  std::variant<std::vector<holy::RawJson>, holy::RawJson> value;

  friend bool operator==(const SchemaItems& left, const SchemaItems& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaItems& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaItems& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaItems>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaItems& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaItems& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaItems>);
void write_json(holy::Writer& writer, const SchemaItems& value);

struct Schema {
  holy::RawJson anything;
  std::optional<holy::RawJson> empty;
  std::optional<SchemaList> list;
  std::optional<SchemaItems> items;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

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

}  // namespace cases::boolean_and_empty_schemas

