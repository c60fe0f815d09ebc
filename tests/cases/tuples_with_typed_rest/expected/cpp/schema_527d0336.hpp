// Made by holyc from tuples_with_typed_rest/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::tuples_with_typed_rest {

struct SchemaPoint {
  holy::Number item0;
  holy::Number item1;

  friend bool operator==(const SchemaPoint& left, const SchemaPoint& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaPoint& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaPoint& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaPoint>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaPoint& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaPoint& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaPoint>);
void write_json(holy::Writer& writer, const SchemaPoint& value);

struct SchemaRow {
  std::optional<std::string> item0;
  std::optional<std::optional<std::int64_t>> item1;
  std::vector<bool> rest;

  friend bool operator==(const SchemaRow& left, const SchemaRow& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaRow& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaRow& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaRow>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaRow& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaRow& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaRow>);
void write_json(holy::Writer& writer, const SchemaRow& value);

struct SchemaOpen {
  std::optional<std::string> item0;
  std::vector<holy::RawJson> rest;

  friend bool operator==(const SchemaOpen& left, const SchemaOpen& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOpen& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOpen& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOpen>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOpen& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOpen& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOpen>);
void write_json(holy::Writer& writer, const SchemaOpen& value);

struct Schema {
  std::optional<SchemaPoint> point;
  std::optional<SchemaRow> row;
  std::optional<SchemaOpen> open;
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

}  // namespace cases::tuples_with_typed_rest

