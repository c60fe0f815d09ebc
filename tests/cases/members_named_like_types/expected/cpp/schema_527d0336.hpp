// Made by holyc from members_named_like_types/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::members_named_like_types {

enum class SchemaStatus {
  new_28999611,  ///< "new"
  paid,  ///< "paid"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaStatus value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaStatus& out);
template <class Json>
void to_json(Json& json, const SchemaStatus& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaStatus& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaStatus>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaStatus& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaStatus>);
void write_json(holy::Writer& writer, const SchemaStatus& value);

enum class SchemaSIGTERM {
  SIGINT_a7bad29b,  ///< "SIGINT"
  SIGKILL_6f98ffb6,  ///< "SIGKILL"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaSIGTERM value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaSIGTERM& out);
template <class Json>
void to_json(Json& json, const SchemaSIGTERM& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaSIGTERM& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaSIGTERM>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaSIGTERM& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaSIGTERM>);
void write_json(holy::Writer& writer, const SchemaSIGTERM& value);

struct SchemaSchema {
  std::optional<std::int64_t> SchemaSchema;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ::cases::members_named_like_types::SchemaSchema& left, const ::cases::members_named_like_types::SchemaSchema& right);
  template <class Json>
  friend void to_json(Json& json, const ::cases::members_named_like_types::SchemaSchema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ::cases::members_named_like_types::SchemaSchema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaSchema>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaSchema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaSchema>);
void write_json(holy::Writer& writer, const SchemaSchema& value);

/// Members that are called like the struct that holds them, like a type beside it, and like what a language
/// or its library has already.
struct Schema {
  ::cases::members_named_like_types::SchemaSchema Schema;
  std::optional<::cases::members_named_like_types::SchemaStatus> Status;
  std::optional<std::string> SchemaStatus;
  std::optional<std::int64_t> register_2d6871c0;
  std::int64_t mro = 0;
  std::optional<bool> signals_c3c68e0e;
  std::optional<std::int64_t> errno_0c8f27ab;
  std::optional<::cases::members_named_like_types::SchemaSIGTERM> SIGTERM_945c6008;
  std::optional<std::string> arguments;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ::cases::members_named_like_types::Schema& left, const ::cases::members_named_like_types::Schema& right);
  template <class Json>
  friend void to_json(Json& json, const ::cases::members_named_like_types::Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ::cases::members_named_like_types::Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema>);
void write_json(holy::Writer& writer, const Schema& value);

}  // namespace cases::members_named_like_types

