// Made by holyc from thirty_levels_of_any_of/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_of_any_of {

struct SchemaL0 {
  std::variant<std::int64_t, std::string> value;

  friend bool operator==(const SchemaL0& left, const SchemaL0& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL0>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL0>);
void write_json(holy::Writer& writer, const SchemaL0& value);

struct SchemaL1Option1 {
  SchemaL0 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL1Option1& left, const SchemaL1Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL1Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL1Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL1Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL1Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL1Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL1Option1>);
void write_json(holy::Writer& writer, const SchemaL1Option1& value);

struct SchemaL1Option2 {
  SchemaL0 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL1Option2& left, const SchemaL1Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL1Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL1Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL1Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL1Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL1Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL1Option2>);
void write_json(holy::Writer& writer, const SchemaL1Option2& value);

struct SchemaL1 {
  std::variant<SchemaL1Option1, SchemaL1Option2> value;

  friend bool operator==(const SchemaL1& left, const SchemaL1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL1>);
void write_json(holy::Writer& writer, const SchemaL1& value);

struct SchemaL2Option1 {
  SchemaL1 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL2Option1& left, const SchemaL2Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL2Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL2Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL2Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL2Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL2Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL2Option1>);
void write_json(holy::Writer& writer, const SchemaL2Option1& value);

struct SchemaL2Option2 {
  SchemaL1 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL2Option2& left, const SchemaL2Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL2Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL2Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL2Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL2Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL2Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL2Option2>);
void write_json(holy::Writer& writer, const SchemaL2Option2& value);

struct SchemaL2 {
  std::variant<SchemaL2Option1, SchemaL2Option2> value;

  friend bool operator==(const SchemaL2& left, const SchemaL2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL2>);
void write_json(holy::Writer& writer, const SchemaL2& value);

struct SchemaL3Option1 {
  SchemaL2 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL3Option1& left, const SchemaL3Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL3Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL3Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL3Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL3Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL3Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL3Option1>);
void write_json(holy::Writer& writer, const SchemaL3Option1& value);

struct SchemaL3Option2 {
  SchemaL2 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL3Option2& left, const SchemaL3Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL3Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL3Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL3Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL3Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL3Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL3Option2>);
void write_json(holy::Writer& writer, const SchemaL3Option2& value);

struct SchemaL3 {
  std::variant<SchemaL3Option1, SchemaL3Option2> value;

  friend bool operator==(const SchemaL3& left, const SchemaL3& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL3>);
void write_json(holy::Writer& writer, const SchemaL3& value);

struct SchemaL4Option1 {
  holy::Box<SchemaL3> v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL4Option1& left, const SchemaL4Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL4Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL4Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL4Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL4Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL4Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL4Option1>);
void write_json(holy::Writer& writer, const SchemaL4Option1& value);

struct SchemaL4Option2 {
  holy::Box<SchemaL3> v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL4Option2& left, const SchemaL4Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL4Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL4Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL4Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL4Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL4Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL4Option2>);
void write_json(holy::Writer& writer, const SchemaL4Option2& value);

struct SchemaL4 {
  std::variant<SchemaL4Option1, SchemaL4Option2> value;

  friend bool operator==(const SchemaL4& left, const SchemaL4& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL4>);
void write_json(holy::Writer& writer, const SchemaL4& value);

struct SchemaL5Option1 {
  SchemaL4 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL5Option1& left, const SchemaL5Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL5Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL5Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL5Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL5Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL5Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL5Option1>);
void write_json(holy::Writer& writer, const SchemaL5Option1& value);

struct SchemaL5Option2 {
  SchemaL4 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL5Option2& left, const SchemaL5Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL5Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL5Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL5Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL5Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL5Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL5Option2>);
void write_json(holy::Writer& writer, const SchemaL5Option2& value);

struct SchemaL5 {
  std::variant<SchemaL5Option1, SchemaL5Option2> value;

  friend bool operator==(const SchemaL5& left, const SchemaL5& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL5>);
void write_json(holy::Writer& writer, const SchemaL5& value);

struct SchemaL6Option1 {
  SchemaL5 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL6Option1& left, const SchemaL6Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL6Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL6Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL6Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL6Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL6Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL6Option1>);
void write_json(holy::Writer& writer, const SchemaL6Option1& value);

struct SchemaL6Option2 {
  SchemaL5 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL6Option2& left, const SchemaL6Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL6Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL6Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL6Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL6Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL6Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL6Option2>);
void write_json(holy::Writer& writer, const SchemaL6Option2& value);

struct SchemaL6 {
  std::variant<SchemaL6Option1, SchemaL6Option2> value;

  friend bool operator==(const SchemaL6& left, const SchemaL6& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL6>);
void write_json(holy::Writer& writer, const SchemaL6& value);

struct SchemaL7Option1 {
  SchemaL6 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL7Option1& left, const SchemaL7Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL7Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL7Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL7Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL7Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL7Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL7Option1>);
void write_json(holy::Writer& writer, const SchemaL7Option1& value);

struct SchemaL7Option2 {
  SchemaL6 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL7Option2& left, const SchemaL7Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL7Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL7Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL7Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL7Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL7Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL7Option2>);
void write_json(holy::Writer& writer, const SchemaL7Option2& value);

struct SchemaL7 {
  std::variant<SchemaL7Option1, SchemaL7Option2> value;

  friend bool operator==(const SchemaL7& left, const SchemaL7& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL7>);
void write_json(holy::Writer& writer, const SchemaL7& value);

struct SchemaL8Option1 {
  holy::Box<SchemaL7> v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL8Option1& left, const SchemaL8Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL8Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL8Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL8Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL8Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL8Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL8Option1>);
void write_json(holy::Writer& writer, const SchemaL8Option1& value);

struct SchemaL8Option2 {
  holy::Box<SchemaL7> v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL8Option2& left, const SchemaL8Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL8Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL8Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL8Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL8Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL8Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL8Option2>);
void write_json(holy::Writer& writer, const SchemaL8Option2& value);

struct SchemaL8 {
  std::variant<SchemaL8Option1, SchemaL8Option2> value;

  friend bool operator==(const SchemaL8& left, const SchemaL8& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL8>);
void write_json(holy::Writer& writer, const SchemaL8& value);

struct SchemaL9Option1 {
  SchemaL8 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL9Option1& left, const SchemaL9Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL9Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL9Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL9Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL9Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL9Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL9Option1>);
void write_json(holy::Writer& writer, const SchemaL9Option1& value);

struct SchemaL9Option2 {
  SchemaL8 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL9Option2& left, const SchemaL9Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL9Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL9Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL9Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL9Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL9Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL9Option2>);
void write_json(holy::Writer& writer, const SchemaL9Option2& value);

struct SchemaL9 {
  std::variant<SchemaL9Option1, SchemaL9Option2> value;

  friend bool operator==(const SchemaL9& left, const SchemaL9& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL9>);
void write_json(holy::Writer& writer, const SchemaL9& value);

struct SchemaL10Option1 {
  SchemaL9 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL10Option1& left, const SchemaL10Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL10Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL10Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL10Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL10Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL10Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL10Option1>);
void write_json(holy::Writer& writer, const SchemaL10Option1& value);

struct SchemaL10Option2 {
  SchemaL9 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL10Option2& left, const SchemaL10Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL10Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL10Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL10Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL10Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL10Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL10Option2>);
void write_json(holy::Writer& writer, const SchemaL10Option2& value);

struct SchemaL10 {
  std::variant<SchemaL10Option1, SchemaL10Option2> value;

  friend bool operator==(const SchemaL10& left, const SchemaL10& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL10>);
void write_json(holy::Writer& writer, const SchemaL10& value);

struct SchemaL11Option1 {
  SchemaL10 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL11Option1& left, const SchemaL11Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL11Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL11Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL11Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL11Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL11Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL11Option1>);
void write_json(holy::Writer& writer, const SchemaL11Option1& value);

struct SchemaL11Option2 {
  SchemaL10 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL11Option2& left, const SchemaL11Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL11Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL11Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL11Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL11Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL11Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL11Option2>);
void write_json(holy::Writer& writer, const SchemaL11Option2& value);

struct SchemaL11 {
  std::variant<SchemaL11Option1, SchemaL11Option2> value;

  friend bool operator==(const SchemaL11& left, const SchemaL11& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL11>);
void write_json(holy::Writer& writer, const SchemaL11& value);

struct SchemaL12Option1 {
  holy::Box<SchemaL11> v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL12Option1& left, const SchemaL12Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL12Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL12Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL12Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL12Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL12Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL12Option1>);
void write_json(holy::Writer& writer, const SchemaL12Option1& value);

struct SchemaL12Option2 {
  holy::Box<SchemaL11> v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL12Option2& left, const SchemaL12Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL12Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL12Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL12Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL12Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL12Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL12Option2>);
void write_json(holy::Writer& writer, const SchemaL12Option2& value);

struct SchemaL12 {
  std::variant<SchemaL12Option1, SchemaL12Option2> value;

  friend bool operator==(const SchemaL12& left, const SchemaL12& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL12>);
void write_json(holy::Writer& writer, const SchemaL12& value);

struct SchemaL13Option1 {
  SchemaL12 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL13Option1& left, const SchemaL13Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL13Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL13Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL13Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL13Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL13Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL13Option1>);
void write_json(holy::Writer& writer, const SchemaL13Option1& value);

struct SchemaL13Option2 {
  SchemaL12 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL13Option2& left, const SchemaL13Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL13Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL13Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL13Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL13Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL13Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL13Option2>);
void write_json(holy::Writer& writer, const SchemaL13Option2& value);

struct SchemaL13 {
  std::variant<SchemaL13Option1, SchemaL13Option2> value;

  friend bool operator==(const SchemaL13& left, const SchemaL13& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL13>);
void write_json(holy::Writer& writer, const SchemaL13& value);

struct SchemaL14Option1 {
  SchemaL13 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL14Option1& left, const SchemaL14Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL14Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL14Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL14Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL14Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL14Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL14Option1>);
void write_json(holy::Writer& writer, const SchemaL14Option1& value);

struct SchemaL14Option2 {
  SchemaL13 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL14Option2& left, const SchemaL14Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL14Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL14Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL14Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL14Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL14Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL14Option2>);
void write_json(holy::Writer& writer, const SchemaL14Option2& value);

struct SchemaL14 {
  std::variant<SchemaL14Option1, SchemaL14Option2> value;

  friend bool operator==(const SchemaL14& left, const SchemaL14& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL14>);
void write_json(holy::Writer& writer, const SchemaL14& value);

struct SchemaL15Option1 {
  SchemaL14 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL15Option1& left, const SchemaL15Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL15Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL15Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL15Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL15Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL15Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL15Option1>);
void write_json(holy::Writer& writer, const SchemaL15Option1& value);

struct SchemaL15Option2 {
  SchemaL14 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL15Option2& left, const SchemaL15Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL15Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL15Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL15Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL15Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL15Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL15Option2>);
void write_json(holy::Writer& writer, const SchemaL15Option2& value);

struct SchemaL15 {
  std::variant<SchemaL15Option1, SchemaL15Option2> value;

  friend bool operator==(const SchemaL15& left, const SchemaL15& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL15>);
void write_json(holy::Writer& writer, const SchemaL15& value);

struct SchemaL16Option1 {
  holy::Box<SchemaL15> v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL16Option1& left, const SchemaL16Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL16Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL16Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL16Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL16Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL16Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL16Option1>);
void write_json(holy::Writer& writer, const SchemaL16Option1& value);

struct SchemaL16Option2 {
  holy::Box<SchemaL15> v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL16Option2& left, const SchemaL16Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL16Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL16Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL16Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL16Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL16Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL16Option2>);
void write_json(holy::Writer& writer, const SchemaL16Option2& value);

struct SchemaL16 {
  std::variant<SchemaL16Option1, SchemaL16Option2> value;

  friend bool operator==(const SchemaL16& left, const SchemaL16& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL16>);
void write_json(holy::Writer& writer, const SchemaL16& value);

struct SchemaL17Option1 {
  SchemaL16 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL17Option1& left, const SchemaL17Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL17Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL17Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL17Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL17Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL17Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL17Option1>);
void write_json(holy::Writer& writer, const SchemaL17Option1& value);

struct SchemaL17Option2 {
  SchemaL16 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL17Option2& left, const SchemaL17Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL17Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL17Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL17Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL17Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL17Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL17Option2>);
void write_json(holy::Writer& writer, const SchemaL17Option2& value);

struct SchemaL17 {
  std::variant<SchemaL17Option1, SchemaL17Option2> value;

  friend bool operator==(const SchemaL17& left, const SchemaL17& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL17>);
void write_json(holy::Writer& writer, const SchemaL17& value);

struct SchemaL18Option1 {
  SchemaL17 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL18Option1& left, const SchemaL18Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL18Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL18Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL18Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL18Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL18Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL18Option1>);
void write_json(holy::Writer& writer, const SchemaL18Option1& value);

struct SchemaL18Option2 {
  SchemaL17 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL18Option2& left, const SchemaL18Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL18Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL18Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL18Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL18Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL18Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL18Option2>);
void write_json(holy::Writer& writer, const SchemaL18Option2& value);

struct SchemaL18 {
  std::variant<SchemaL18Option1, SchemaL18Option2> value;

  friend bool operator==(const SchemaL18& left, const SchemaL18& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL18>);
void write_json(holy::Writer& writer, const SchemaL18& value);

struct SchemaL19Option1 {
  SchemaL18 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL19Option1& left, const SchemaL19Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL19Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL19Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL19Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL19Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL19Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL19Option1>);
void write_json(holy::Writer& writer, const SchemaL19Option1& value);

struct SchemaL19Option2 {
  SchemaL18 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL19Option2& left, const SchemaL19Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL19Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL19Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL19Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL19Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL19Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL19Option2>);
void write_json(holy::Writer& writer, const SchemaL19Option2& value);

struct SchemaL19 {
  std::variant<SchemaL19Option1, SchemaL19Option2> value;

  friend bool operator==(const SchemaL19& left, const SchemaL19& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL19>);
void write_json(holy::Writer& writer, const SchemaL19& value);

struct SchemaL20Option1 {
  holy::Box<SchemaL19> v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL20Option1& left, const SchemaL20Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL20Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL20Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL20Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL20Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL20Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL20Option1>);
void write_json(holy::Writer& writer, const SchemaL20Option1& value);

struct SchemaL20Option2 {
  holy::Box<SchemaL19> v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL20Option2& left, const SchemaL20Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL20Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL20Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL20Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL20Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL20Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL20Option2>);
void write_json(holy::Writer& writer, const SchemaL20Option2& value);

struct SchemaL20 {
  std::variant<SchemaL20Option1, SchemaL20Option2> value;

  friend bool operator==(const SchemaL20& left, const SchemaL20& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL20>);
void write_json(holy::Writer& writer, const SchemaL20& value);

struct SchemaL21Option1 {
  SchemaL20 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL21Option1& left, const SchemaL21Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL21Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL21Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL21Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL21Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL21Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL21Option1>);
void write_json(holy::Writer& writer, const SchemaL21Option1& value);

struct SchemaL21Option2 {
  SchemaL20 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL21Option2& left, const SchemaL21Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL21Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL21Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL21Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL21Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL21Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL21Option2>);
void write_json(holy::Writer& writer, const SchemaL21Option2& value);

struct SchemaL21 {
  std::variant<SchemaL21Option1, SchemaL21Option2> value;

  friend bool operator==(const SchemaL21& left, const SchemaL21& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL21>);
void write_json(holy::Writer& writer, const SchemaL21& value);

struct SchemaL22Option1 {
  SchemaL21 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL22Option1& left, const SchemaL22Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL22Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL22Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL22Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL22Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL22Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL22Option1>);
void write_json(holy::Writer& writer, const SchemaL22Option1& value);

struct SchemaL22Option2 {
  SchemaL21 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL22Option2& left, const SchemaL22Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL22Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL22Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL22Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL22Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL22Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL22Option2>);
void write_json(holy::Writer& writer, const SchemaL22Option2& value);

struct SchemaL22 {
  std::variant<SchemaL22Option1, SchemaL22Option2> value;

  friend bool operator==(const SchemaL22& left, const SchemaL22& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL22>);
void write_json(holy::Writer& writer, const SchemaL22& value);

struct SchemaL23Option1 {
  SchemaL22 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL23Option1& left, const SchemaL23Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL23Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL23Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL23Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL23Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL23Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL23Option1>);
void write_json(holy::Writer& writer, const SchemaL23Option1& value);

struct SchemaL23Option2 {
  SchemaL22 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL23Option2& left, const SchemaL23Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL23Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL23Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL23Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL23Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL23Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL23Option2>);
void write_json(holy::Writer& writer, const SchemaL23Option2& value);

struct SchemaL23 {
  std::variant<SchemaL23Option1, SchemaL23Option2> value;

  friend bool operator==(const SchemaL23& left, const SchemaL23& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL23>);
void write_json(holy::Writer& writer, const SchemaL23& value);

struct SchemaL24Option1 {
  holy::Box<SchemaL23> v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL24Option1& left, const SchemaL24Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL24Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL24Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL24Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL24Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL24Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL24Option1>);
void write_json(holy::Writer& writer, const SchemaL24Option1& value);

struct SchemaL24Option2 {
  holy::Box<SchemaL23> v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL24Option2& left, const SchemaL24Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL24Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL24Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL24Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL24Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL24Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL24Option2>);
void write_json(holy::Writer& writer, const SchemaL24Option2& value);

struct SchemaL24 {
  std::variant<SchemaL24Option1, SchemaL24Option2> value;

  friend bool operator==(const SchemaL24& left, const SchemaL24& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL24>);
void write_json(holy::Writer& writer, const SchemaL24& value);

struct SchemaL25Option1 {
  SchemaL24 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL25Option1& left, const SchemaL25Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL25Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL25Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL25Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL25Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL25Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL25Option1>);
void write_json(holy::Writer& writer, const SchemaL25Option1& value);

struct SchemaL25Option2 {
  SchemaL24 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL25Option2& left, const SchemaL25Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL25Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL25Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL25Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL25Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL25Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL25Option2>);
void write_json(holy::Writer& writer, const SchemaL25Option2& value);

struct SchemaL25 {
  std::variant<SchemaL25Option1, SchemaL25Option2> value;

  friend bool operator==(const SchemaL25& left, const SchemaL25& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL25>);
void write_json(holy::Writer& writer, const SchemaL25& value);

struct SchemaL26Option1 {
  SchemaL25 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL26Option1& left, const SchemaL26Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL26Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL26Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL26Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL26Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL26Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL26Option1>);
void write_json(holy::Writer& writer, const SchemaL26Option1& value);

struct SchemaL26Option2 {
  SchemaL25 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL26Option2& left, const SchemaL26Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL26Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL26Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL26Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL26Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL26Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL26Option2>);
void write_json(holy::Writer& writer, const SchemaL26Option2& value);

struct SchemaL26 {
  std::variant<SchemaL26Option1, SchemaL26Option2> value;

  friend bool operator==(const SchemaL26& left, const SchemaL26& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL26>);
void write_json(holy::Writer& writer, const SchemaL26& value);

struct SchemaL27Option1 {
  SchemaL26 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL27Option1& left, const SchemaL27Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL27Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL27Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL27Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL27Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL27Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL27Option1>);
void write_json(holy::Writer& writer, const SchemaL27Option1& value);

struct SchemaL27Option2 {
  SchemaL26 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL27Option2& left, const SchemaL27Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL27Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL27Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL27Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL27Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL27Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL27Option2>);
void write_json(holy::Writer& writer, const SchemaL27Option2& value);

struct SchemaL27 {
  std::variant<SchemaL27Option1, SchemaL27Option2> value;

  friend bool operator==(const SchemaL27& left, const SchemaL27& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL27>);
void write_json(holy::Writer& writer, const SchemaL27& value);

struct SchemaL28Option1 {
  holy::Box<SchemaL27> v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL28Option1& left, const SchemaL28Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL28Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL28Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL28Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL28Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL28Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL28Option1>);
void write_json(holy::Writer& writer, const SchemaL28Option1& value);

struct SchemaL28Option2 {
  holy::Box<SchemaL27> v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL28Option2& left, const SchemaL28Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL28Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL28Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL28Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL28Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL28Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL28Option2>);
void write_json(holy::Writer& writer, const SchemaL28Option2& value);

struct SchemaL28 {
  std::variant<SchemaL28Option1, SchemaL28Option2> value;

  friend bool operator==(const SchemaL28& left, const SchemaL28& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL28>);
void write_json(holy::Writer& writer, const SchemaL28& value);

struct SchemaL29Option1 {
  SchemaL28 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL29Option1& left, const SchemaL29Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL29Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL29Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL29Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL29Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL29Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL29Option1>);
void write_json(holy::Writer& writer, const SchemaL29Option1& value);

struct SchemaL29Option2 {
  SchemaL28 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL29Option2& left, const SchemaL29Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL29Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL29Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL29Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL29Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL29Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL29Option2>);
void write_json(holy::Writer& writer, const SchemaL29Option2& value);

struct SchemaL29 {
  std::variant<SchemaL29Option1, SchemaL29Option2> value;

  friend bool operator==(const SchemaL29& left, const SchemaL29& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL29>);
void write_json(holy::Writer& writer, const SchemaL29& value);

struct SchemaL30Option1 {
  SchemaL29 v;
  std::optional<std::int64_t> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL30Option1& left, const SchemaL30Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL30Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL30Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL30Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL30Option1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL30Option1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL30Option1>);
void write_json(holy::Writer& writer, const SchemaL30Option1& value);

struct SchemaL30Option2 {
  SchemaL29 v;
  std::optional<std::string> y;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaL30Option2& left, const SchemaL30Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL30Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL30Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL30Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL30Option2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL30Option2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL30Option2>);
void write_json(holy::Writer& writer, const SchemaL30Option2& value);

struct SchemaL30 {
  std::variant<SchemaL30Option1, SchemaL30Option2> value;

  friend bool operator==(const SchemaL30& left, const SchemaL30& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL30>);
void write_json(holy::Writer& writer, const SchemaL30& value);

struct Schema {
  SchemaL30 value;

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

}  // namespace cases::thirty_levels_of_any_of

