// Made by holyc from root_references_with_siblings/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <cases/root_references_with_siblings/new_28999611.hpp>
#include <cases/root_references_with_siblings/seven.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::root_references_with_siblings {

struct Schema {
  std::optional<::cases::root_references_with_siblings::Seven> seven;
  std::optional<std::int64_t> four;
  std::optional<::cases::root_references_with_siblings::New> new_28999611;
  std::optional<std::int64_t> deep;
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

struct SchemaA {
  std::int64_t value = 0;

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

struct SchemaB {
  std::int64_t value = 0;

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

struct SchemaC {
  std::int64_t value = 0;

  friend bool operator==(const SchemaC& left, const SchemaC& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaC& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaC& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaC>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaC& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaC>);
void write_json(holy::Writer& writer, const SchemaC& value);

}  // namespace cases::root_references_with_siblings

