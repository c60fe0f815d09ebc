// Made by holyc from lengths_beyond_64_bits/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::lengths_beyond_64_bits {

struct Schema {
  std::optional<std::string> text;
  std::optional<std::vector<holy::RawJson>> list;
  std::optional<holy::Map<holy::RawJson>> map;
  std::optional<holy::RawJson> some;
  std::optional<std::string> endless_text;
  std::optional<std::vector<holy::RawJson>> endless_list;
  std::optional<holy::Map<holy::RawJson>> endless_map;
  std::optional<holy::RawJson> endless_some;
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

}  // namespace cases::lengths_beyond_64_bits

