// Made by holyc from closed_objects_name_the_stranger/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::closed_objects_name_the_stranger {

struct SchemaB {
  std::optional<std::int64_t> c;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const SchemaB& left, const SchemaB& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaB& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaB& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaB>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaB& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaB>);
void write_json(holy::Writer& writer, const SchemaB& value);

struct Schema {
  std::string a;
  std::optional<SchemaB> b;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

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

}  // namespace cases::closed_objects_name_the_stranger

