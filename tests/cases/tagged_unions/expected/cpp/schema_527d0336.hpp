// Made by holyc from tagged_unions/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::tagged_unions {

struct Schema;

}  // namespace cases::tagged_unions

namespace cases::tagged_unions {

struct SchemaCircle {
  std::string kind = "circle";
  holy::Number radius;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaCircle& left, const SchemaCircle& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaCircle& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaCircle& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaCircle>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaCircle& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaCircle>);
void write_json(holy::Writer& writer, const SchemaCircle& value);

struct SchemaSquare {
  std::string kind = "square";
  holy::Number side;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaSquare& left, const SchemaSquare& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaSquare& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaSquare& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaSquare>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaSquare& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaSquare>);
void write_json(holy::Writer& writer, const SchemaSquare& value);

struct SchemaShapeOption3 {
  std::string kind = "group";
  std::optional<std::vector<Schema>> parts;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const SchemaShapeOption3& left, const SchemaShapeOption3& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaShapeOption3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaShapeOption3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaShapeOption3>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaShapeOption3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaShapeOption3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaShapeOption3>);
void write_json(holy::Writer& writer, const SchemaShapeOption3& value);

struct SchemaShape {
  std::variant<SchemaCircle, SchemaSquare, SchemaShapeOption3> value;

  friend bool operator==(const SchemaShape& left, const SchemaShape& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaShape& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaShape& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaShape>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaShape& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaShape& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaShape>);
void write_json(holy::Writer& writer, const SchemaShape& value);

struct Schema {
  SchemaShape shape;
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

}  // namespace cases::tagged_unions

