// Made by holyc from all_of_references_closed_by_unevaluated/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::all_of_references_closed_by_unevaluated {

struct Schema {
  std::optional<bool> extra;
  std::int64_t id = 0;
  std::optional<std::string> name;
  std::optional<std::string> nick;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

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

struct SchemaBase {
  std::int64_t id = 0;
  std::optional<std::string> name;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaBase& left, const SchemaBase& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaBase& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaBase& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaBase>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaBase& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaBase& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaBase>);
void write_json(holy::Writer& writer, const SchemaBase& value);

struct SchemaNamed {
  std::optional<holy::RawJson> name;
  std::optional<std::string> nick;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaNamed& left, const SchemaNamed& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaNamed& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaNamed& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaNamed>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaNamed& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaNamed& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaNamed>);
void write_json(holy::Writer& writer, const SchemaNamed& value);

}  // namespace cases::all_of_references_closed_by_unevaluated

