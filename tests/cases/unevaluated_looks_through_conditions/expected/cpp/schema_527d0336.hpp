// Made by holyc from unevaluated_looks_through_conditions/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::unevaluated_looks_through_conditions {

struct SchemaOption1 {
  std::optional<std::string> kind;
  std::int64_t one = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption1& left, const SchemaOption1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption1>);
void write_json(holy::Writer& writer, const SchemaOption1& value);

struct SchemaOption2 {
  std::optional<std::string> kind;
  std::int64_t two = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption2& left, const SchemaOption2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption2>);
void write_json(holy::Writer& writer, const SchemaOption2& value);

struct Schema {
  std::variant<SchemaOption1, SchemaOption2> value;

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

}  // namespace cases::unevaluated_looks_through_conditions

