// Made by holyc from references_into_any_part/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::references_into_any_part {

struct SchemaA {
  std::optional<std::int64_t> deep;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaA& left, const SchemaA& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaA& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaA& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaA>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaA& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaA>);
void write_json(holy::Writer& writer, const SchemaA& value);

struct SchemaListArray {
  std::optional<std::string> item0;
  std::vector<holy::RawJson> rest;

  friend bool operator==(const SchemaListArray& left, const SchemaListArray& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaListArray& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaListArray& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaListArray>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaListArray& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaListArray& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaListArray>);
void write_json(holy::Writer& writer, const SchemaListArray& value);

struct SchemaList {
  std::variant<SchemaListArray, holy::RawJson> value;

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

struct Schema {
  std::optional<SchemaA> a;
  std::optional<std::int64_t> b;
  std::optional<std::string> c;
  std::optional<SchemaList> list;
  std::optional<std::string> d;
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

}  // namespace cases::references_into_any_part

