// Made by holyc from mixed_enums_and_constants/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::mixed_enums_and_constants {

enum class SchemaLevel {
  value_1,  ///< 1
  value_2,  ///< 2
  value_3,  ///< 3
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaLevel value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaLevel& out);
template <class Json>
void to_json(Json& json, const SchemaLevel& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaLevel& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaLevel>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaLevel& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaLevel& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaLevel>);
void write_json(holy::Writer& writer, const SchemaLevel& value);

enum class SchemaNullable {
  on,  ///< "on"
  off,  ///< "off"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaNullable value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaNullable& out);
template <class Json>
void to_json(Json& json, const SchemaNullable& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaNullable& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaNullable>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaNullable& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaNullable& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaNullable>);
void write_json(holy::Writer& writer, const SchemaNullable& value);

struct Schema {
  std::optional<holy::RawJson> mixed;
  std::optional<SchemaLevel> level;
  holy::Nullable<SchemaNullable> nullable;
  std::optional<holy::Map<holy::RawJson>> object;
  std::optional<std::vector<holy::RawJson>> list;
  std::optional<std::int64_t> zero;
  std::optional<bool> no;
  std::optional<std::nullptr_t> nothing;
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

}  // namespace cases::mixed_enums_and_constants

