// Made by holyc from types_narrow/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::types_narrow {

enum class SchemaE {
  a,  ///< "a"
  b,  ///< "b"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaE value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaE& out);
template <class Json>
void to_json(Json& json, const SchemaE& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaE& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaE>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaE& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaE& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaE>);
void write_json(holy::Writer& writer, const SchemaE& value);

struct Schema {
  std::optional<std::int64_t> i;
  std::optional<std::string> s;
  holy::Nullable<SchemaE> e;
  std::optional<holy::Number> n;
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

}  // namespace cases::types_narrow

