// Made by holyc from defaults_are_offered_not_inserted/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::defaults_are_offered_not_inserted {

enum class SchemaMode {
  fast,  ///< "fast"
  slow,  ///< "slow"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaMode value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaMode& out);
template <class Json>
void to_json(Json& json, const SchemaMode& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaMode& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaMode>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaMode& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaMode>);
void write_json(holy::Writer& writer, const SchemaMode& value);

struct Schema {
  std::optional<std::int64_t> retries;
  std::optional<SchemaMode> mode;
  std::optional<std::vector<std::string>> labels;
  holy::Nullable<std::string> owner;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default 3.
  [[nodiscard]] std::int64_t retries_or_default() const;
  /// The value, or the schema's default "fast".
  [[nodiscard]] SchemaMode mode_or_default() const;
  /// The value, or the schema's default [].
  [[nodiscard]] std::vector<std::string> labels_or_default() const;

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

}  // namespace cases::defaults_are_offered_not_inserted

