// Made by holyc from enum_values_that_collide_after_naming/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::enum_values_that_collide_after_naming {

enum class SchemaUnit {
  a_b_2a89df63,  ///< "a-b"
  a_b,  ///< "a_b"
  a_b_10a3f9f2,  ///< "a b"
  A_B,  ///< "A_B"
  member_811c9dc5,  ///< ""
  n1_340ca71c,  ///< "1"
  class_ab3e0bff,  ///< "class"
  member_2e0c9daa,  ///< "+"
  member_280c9438,  ///< "-"
  member_9f26ee51,  ///< "日本"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaUnit value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaUnit& out);
template <class Json>
void to_json(Json& json, const SchemaUnit& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaUnit& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaUnit>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaUnit& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaUnit>);
void write_json(holy::Writer& writer, const SchemaUnit& value);

struct Schema {
  SchemaUnit unit{};
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

}  // namespace cases::enum_values_that_collide_after_naming

