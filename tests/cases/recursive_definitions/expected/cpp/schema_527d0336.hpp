// Made by holyc from recursive_definitions/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::recursive_definitions {

struct SchemaBranch;

}  // namespace cases::recursive_definitions

namespace cases::recursive_definitions {

struct SchemaNode {
  std::int64_t value = 0;
  std::optional<holy::Box<SchemaNode>> next;
  std::optional<std::vector<SchemaBranch>> branches;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const SchemaNode& left, const SchemaNode& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaNode& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaNode& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaNode>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaNode& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaNode>);
void write_json(holy::Writer& writer, const SchemaNode& value);

struct Schema {
  SchemaNode value;

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

struct SchemaBranch {
  std::string label;
  std::optional<SchemaNode> node;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaBranch& left, const SchemaBranch& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaBranch& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaBranch& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaBranch>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaBranch& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaBranch>);
void write_json(holy::Writer& writer, const SchemaBranch& value);

}  // namespace cases::recursive_definitions

