// Made by holyc from tagged_unions_of_recursive_types/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::tagged_unions_of_recursive_types {

struct SchemaResource;

}  // namespace cases::tagged_unions_of_recursive_types

namespace cases::tagged_unions_of_recursive_types {

enum class SchemaAccountStatus {
  active,  ///< "active"
  inactive,  ///< "inactive"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaAccountStatus value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaAccountStatus& out);
template <class Json>
void to_json(Json& json, const SchemaAccountStatus& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaAccountStatus& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaAccountStatus>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaAccountStatus& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaAccountStatus>);
void write_json(holy::Writer& writer, const SchemaAccountStatus& value);

struct SchemaAccount {
  std::string resourceType = "Account";
  std::optional<std::vector<SchemaResource>> contained;
  std::optional<SchemaAccountStatus> status;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const SchemaAccount& left, const SchemaAccount& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaAccount& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaAccount& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaAccount>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaAccount& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaAccount>);
void write_json(holy::Writer& writer, const SchemaAccount& value);

struct SchemaPatient {
  std::string resourceType = "Patient";
  std::optional<std::vector<SchemaResource>> contained;
  std::optional<bool> active;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const SchemaPatient& left, const SchemaPatient& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaPatient& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaPatient& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaPatient>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaPatient& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaPatient>);
void write_json(holy::Writer& writer, const SchemaPatient& value);

/// As in FHIR: the root is a tagged union, and its branches contain the same union again.
struct Schema {
  std::variant<SchemaAccount, SchemaPatient> value;

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

struct SchemaResource {
  std::variant<SchemaAccount, SchemaPatient> value;

  friend bool operator==(const SchemaResource& left, const SchemaResource& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaResource& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaResource& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaResource>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaResource& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaResource& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaResource>);
void write_json(holy::Writer& writer, const SchemaResource& value);

}  // namespace cases::tagged_unions_of_recursive_types

