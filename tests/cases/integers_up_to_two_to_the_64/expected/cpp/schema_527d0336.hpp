// Made by holyc from integers_up_to_two_to_the_64/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::integers_up_to_two_to_the_64 {

enum class SchemaFlag {
  value_1,  ///< 1
  value_9223372036854775808,  ///< 9223372036854775808
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaFlag value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaFlag& out);
template <class Json>
void to_json(Json& json, const SchemaFlag& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaFlag& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaFlag>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaFlag& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaFlag& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaFlag>);
void write_json(holy::Writer& writer, const SchemaFlag& value);

struct SchemaEither {
  std::variant<std::uint64_t, std::string> value;

  friend bool operator==(const SchemaEither& left, const SchemaEither& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaEither& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaEither& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaEither>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaEither& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaEither& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaEither>);
void write_json(holy::Writer& writer, const SchemaEither& value);

struct Schema {
  std::uint64_t id = 0;
  holy::Nullable<std::uint64_t> below;
  std::optional<std::vector<std::uint64_t>> list;
  std::optional<holy::Map<std::uint64_t>> map;
  std::optional<std::uint64_t> mask;
  std::optional<SchemaFlag> flag;
  std::optional<SchemaEither> either;
  std::optional<std::uint64_t> both;
  std::optional<std::int64_t> small;
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

struct SchemaLarge {
  std::uint64_t value = 0;

  friend bool operator==(const SchemaLarge& left, const SchemaLarge& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaLarge& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaLarge& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaLarge>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaLarge& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaLarge>);
void write_json(holy::Writer& writer, const SchemaLarge& value);

}  // namespace cases::integers_up_to_two_to_the_64

