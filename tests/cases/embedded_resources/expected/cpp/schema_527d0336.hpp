// Made by holyc from embedded_resources/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::embedded_resources {

struct SchemaPart {
  std::optional<std::int64_t> n;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaPart& left, const SchemaPart& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaPart& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaPart& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaPart>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaPart& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaPart>);
void write_json(holy::Writer& writer, const SchemaPart& value);

struct Schema {
  std::optional<SchemaPart> a;
  std::optional<std::int64_t> b;
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

struct SchemaN {
  std::int64_t value = 0;

  friend bool operator==(const SchemaN& left, const SchemaN& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaN& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaN& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaN>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaN& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaN>);
void write_json(holy::Writer& writer, const SchemaN& value);

struct SchemaN_6267450f {
  std::string value;

  friend bool operator==(const SchemaN_6267450f& left, const SchemaN_6267450f& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaN_6267450f& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaN_6267450f& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaN_6267450f>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaN_6267450f& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaN_6267450f>);
void write_json(holy::Writer& writer, const SchemaN_6267450f& value);

}  // namespace cases::embedded_resources

