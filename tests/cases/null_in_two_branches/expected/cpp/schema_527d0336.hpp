// Made by holyc from null_in_two_branches/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::null_in_two_branches {

struct Schema;

}  // namespace cases::null_in_two_branches

namespace cases::null_in_two_branches {

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaOption1Option1 {
  std::optional<holy::Box<Schema>> self;
  std::optional<std::int64_t> k;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption1Option1& left, const SchemaOption1Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption1Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption1Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption1Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption1Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption1Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption1Option1>);
void write_json(holy::Writer& writer, const SchemaOption1Option1& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaOption1Option2 {
  std::optional<holy::Box<Schema>> self;
  std::optional<std::int64_t> k;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption1Option2& left, const SchemaOption1Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption1Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption1Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption1Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption1Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption1Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption1Option2>);
void write_json(holy::Writer& writer, const SchemaOption1Option2& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaOption1 {
  std::variant<SchemaOption1Option1, SchemaOption1Option2> value;

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

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaOption2Option1Object {
  std::optional<holy::Box<Schema>> self;
  std::optional<std::int64_t> k;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption2Option1Object& left, const SchemaOption2Option1Object& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption2Option1Object& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption2Option1Object& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption2Option1Object>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption2Option1Object& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption2Option1Object& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption2Option1Object>);
void write_json(holy::Writer& writer, const SchemaOption2Option1Object& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaOption2Option1 {
  std::variant<SchemaOption2Option1Object, std::vector<Schema>> value;

  friend bool operator==(const SchemaOption2Option1& left, const SchemaOption2Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption2Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption2Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption2Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption2Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption2Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption2Option1>);
void write_json(holy::Writer& writer, const SchemaOption2Option1& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaOption2Option2Object {
  std::optional<holy::Box<Schema>> self;
  std::optional<std::int64_t> k;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption2Option2Object& left, const SchemaOption2Option2Object& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption2Option2Object& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption2Option2Object& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption2Option2Object>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption2Option2Object& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption2Option2Object& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption2Option2Object>);
void write_json(holy::Writer& writer, const SchemaOption2Option2Object& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaOption2Option2 {
  std::variant<SchemaOption2Option2Object, std::vector<Schema>> value;

  friend bool operator==(const SchemaOption2Option2& left, const SchemaOption2Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption2Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption2Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption2Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption2Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption2Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption2Option2>);
void write_json(holy::Writer& writer, const SchemaOption2Option2& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaOption2 {
  std::variant<SchemaOption2Option1, SchemaOption2Option2> value;

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

/// The type lets null in, and two branches of the oneOf do: so null is refused.
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

}  // namespace cases::null_in_two_branches

