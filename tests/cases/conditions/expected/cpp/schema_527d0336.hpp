// Made by holyc from conditions/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::conditions {

enum class SchemaCountry {
  US,  ///< "US"
  NL,  ///< "NL"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaCountry value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaCountry& out);
template <class Json>
void to_json(Json& json, const SchemaCountry& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaCountry& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaCountry>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaCountry& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaCountry>);
void write_json(holy::Writer& writer, const SchemaCountry& value);

struct Schema {
  SchemaCountry country{};
  std::optional<std::string> code;
  std::optional<std::string> state;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

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

}  // namespace cases::conditions

