// Made by holyc from untagged_unions_choose_soundly/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::untagged_unions_choose_soundly {

struct SchemaDeepOption2Item;

}  // namespace cases::untagged_unions_choose_soundly

namespace cases::untagged_unions_choose_soundly {

struct SchemaAnyOption1 {
  std::string a;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaAnyOption1& left, const SchemaAnyOption1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaAnyOption1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaAnyOption1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaAnyOption1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaAnyOption1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaAnyOption1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaAnyOption1>);
void write_json(holy::Writer& writer, const SchemaAnyOption1& value);

struct SchemaAnyOption2 {
  std::int64_t b = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaAnyOption2& left, const SchemaAnyOption2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaAnyOption2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaAnyOption2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaAnyOption2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaAnyOption2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaAnyOption2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaAnyOption2>);
void write_json(holy::Writer& writer, const SchemaAnyOption2& value);

struct SchemaAny {
  std::variant<SchemaAnyOption1, SchemaAnyOption2> value;

  friend bool operator==(const SchemaAny& left, const SchemaAny& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaAny& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaAny& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaAny>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaAny& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaAny& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaAny>);
void write_json(holy::Writer& writer, const SchemaAny& value);

struct SchemaOne {
  std::variant<std::int64_t, std::int64_t, std::string> value;

  friend bool operator==(const SchemaOne& left, const SchemaOne& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOne& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOne& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOne>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOne& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOne& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOne>);
void write_json(holy::Writer& writer, const SchemaOne& value);

struct SchemaDeep {
  std::variant<std::string, std::vector<SchemaDeepOption2Item>> value;

  friend bool operator==(const SchemaDeep& left, const SchemaDeep& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaDeep& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaDeep& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaDeep>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaDeep& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaDeep& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaDeep>);
void write_json(holy::Writer& writer, const SchemaDeep& value);

struct Schema {
  std::optional<SchemaAny> any;
  std::optional<SchemaOne> one;
  holy::Nullable<SchemaDeep> deep;
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

struct SchemaDeepOption2Item {
  std::variant<std::int64_t, bool> value;

  friend bool operator==(const SchemaDeepOption2Item& left, const SchemaDeepOption2Item& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaDeepOption2Item& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaDeepOption2Item& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaDeepOption2Item>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaDeepOption2Item& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaDeepOption2Item& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaDeepOption2Item>);
void write_json(holy::Writer& writer, const SchemaDeepOption2Item& value);

}  // namespace cases::untagged_unions_choose_soundly

