// Made by holyc from hostile_descriptions_and_names/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::hostile_descriptions_and_names {

enum class SchemaC {
  member_22de6956,  ///< "*/"
  member_530aa4e5,  ///< "\"\"\""
  member_d90c17db,  ///< "\\"
  a,  ///< "${a}"
  member_d18c0e75,  ///< " "
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaC value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaC& out);
template <class Json>
void to_json(Json& json, const SchemaC& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaC& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaC>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaC& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaC>);
void write_json(holy::Writer& writer, const SchemaC& value);

/// */ """ \ ${x} `y` '''.
/// ends */ here """ and \ and \u0041   ? ?/
/// @deprecated // <!-- ${process.exit(1)} %s {0} $name$
struct Schema {
  /// */ process.exit(1); /*
  /// """
  /// import os\ .
  std::optional<std::string> a;
  holy::Nullable<std::string> b;
  std::optional<SchemaC> c;
  std::optional<std::string> d;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default "*/\"\"\"\\${a}".
  [[nodiscard]] std::string a_or_default() const;

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

/// generic */
struct SchemaMarkPropDefGradientStringNull {
  std::optional<std::string> value;

  friend bool operator==(const SchemaMarkPropDefGradientStringNull& left, const SchemaMarkPropDefGradientStringNull& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaMarkPropDefGradientStringNull& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaMarkPropDefGradientStringNull& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaMarkPropDefGradientStringNull>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaMarkPropDefGradientStringNull& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaMarkPropDefGradientStringNull>);
void write_json(holy::Writer& writer, const SchemaMarkPropDefGradientStringNull& value);

}  // namespace cases::hostile_descriptions_and_names

