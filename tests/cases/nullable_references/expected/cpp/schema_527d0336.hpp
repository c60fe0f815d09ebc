// Made by holyc from nullable_references/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::nullable_references {

struct SchemaEItem;

}  // namespace cases::nullable_references

namespace cases::nullable_references {

struct SchemaA {
  std::int64_t v = 0;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

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

struct SchemaC {
  std::int64_t x = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaC& left, const SchemaC& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaC& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaC& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaC>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaC& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaC& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaC>);
void write_json(holy::Writer& writer, const SchemaC& value);

struct Schema {
  std::optional<SchemaA> a;
  holy::Nullable<std::vector<std::optional<SchemaA>>> b;
  holy::Nullable<SchemaC> c;
  holy::Nullable<std::string> d;
  holy::Nullable<std::vector<SchemaEItem>> e;
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

struct SchemaEItem {
  std::variant<std::string, holy::Number> value;

  friend bool operator==(const SchemaEItem& left, const SchemaEItem& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaEItem& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaEItem& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaEItem>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaEItem& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaEItem& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaEItem>);
void write_json(holy::Writer& writer, const SchemaEItem& value);

}  // namespace cases::nullable_references

