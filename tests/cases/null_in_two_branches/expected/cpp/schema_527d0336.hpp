// Made by holyc from null_in_two_branches/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/events/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 1, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::null_in_two_branches {

struct SchemaValue;

}  // namespace cases::null_in_two_branches

namespace cases::null_in_two_branches {

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValueOption1Option1 {
  holy::Nullable<holy::Box<SchemaValue>> self;
  std::optional<std::int64_t> k;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaValueOption1Option1& left, const SchemaValueOption1Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValueOption1Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValueOption1Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValueOption1Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValueOption1Option1& out);
void write_json(holy::Writer& writer, const SchemaValueOption1Option1& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValueOption1Option2 {
  holy::Nullable<holy::Box<SchemaValue>> self;
  std::optional<std::int64_t> k;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaValueOption1Option2& left, const SchemaValueOption1Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValueOption1Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValueOption1Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValueOption1Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValueOption1Option2& out);
void write_json(holy::Writer& writer, const SchemaValueOption1Option2& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValueOption1 {
  std::variant<SchemaValueOption1Option1, SchemaValueOption1Option2> value;

  friend bool operator==(const SchemaValueOption1& left, const SchemaValueOption1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValueOption1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValueOption1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValueOption1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValueOption1& out);
void write_json(holy::Writer& writer, const SchemaValueOption1& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValueOption2Option1Object {
  holy::Nullable<holy::Box<SchemaValue>> self;
  std::optional<std::int64_t> k;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaValueOption2Option1Object& left, const SchemaValueOption2Option1Object& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValueOption2Option1Object& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValueOption2Option1Object& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValueOption2Option1Object>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValueOption2Option1Object& out);
void write_json(holy::Writer& writer, const SchemaValueOption2Option1Object& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValueOption2Option1 {
  std::variant<SchemaValueOption2Option1Object, std::vector<std::optional<SchemaValue>>> value;

  friend bool operator==(const SchemaValueOption2Option1& left, const SchemaValueOption2Option1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValueOption2Option1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValueOption2Option1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValueOption2Option1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValueOption2Option1& out);
void write_json(holy::Writer& writer, const SchemaValueOption2Option1& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValueOption2Option2Object {
  holy::Nullable<holy::Box<SchemaValue>> self;
  std::optional<std::int64_t> k;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaValueOption2Option2Object& left, const SchemaValueOption2Option2Object& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValueOption2Option2Object& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValueOption2Option2Object& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValueOption2Option2Object>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValueOption2Option2Object& out);
void write_json(holy::Writer& writer, const SchemaValueOption2Option2Object& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValueOption2Option2 {
  std::variant<SchemaValueOption2Option2Object, std::vector<std::optional<SchemaValue>>> value;

  friend bool operator==(const SchemaValueOption2Option2& left, const SchemaValueOption2Option2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValueOption2Option2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValueOption2Option2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValueOption2Option2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValueOption2Option2& out);
void write_json(holy::Writer& writer, const SchemaValueOption2Option2& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValueOption2 {
  std::variant<SchemaValueOption2Option1, SchemaValueOption2Option2> value;

  friend bool operator==(const SchemaValueOption2& left, const SchemaValueOption2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValueOption2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValueOption2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValueOption2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValueOption2& out);
void write_json(holy::Writer& writer, const SchemaValueOption2& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct SchemaValue {
  std::variant<SchemaValueOption1, SchemaValueOption2> value;

  friend bool operator==(const SchemaValue& left, const SchemaValue& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValue& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValue& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValue>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValue& out);
void write_json(holy::Writer& writer, const SchemaValue& value);

/// The type lets null in, and two branches of the oneOf do: so null is refused.
struct Schema {
  std::optional<SchemaValue> value;

  friend bool operator==(const Schema& left, const Schema& right);
  template <class Json>
  friend void to_json(Json& json, const Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
bool read_json(holy::Reader& reader, holy::json::Value value, Schema& out);
void write_json(holy::Writer& writer, const Schema& value);

}  // namespace cases::null_in_two_branches

