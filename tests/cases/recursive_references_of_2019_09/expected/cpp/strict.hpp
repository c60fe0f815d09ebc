// Made by holyc from recursive_references_of_2019_09/strict.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::recursive_references_of_2019_09 {

struct Strict {
  std::optional<holy::RawJson> data;
  std::optional<std::vector<Strict>> children;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const Strict& left, const Strict& right);
  template <class Json>
  friend void to_json(Json& json, const Strict& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Strict& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Strict>);
bool read_json(holy::Reader& reader, holy::json::Value value, Strict& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Strict& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Strict>);
void write_json(holy::Writer& writer, const Strict& value);

}  // namespace cases::recursive_references_of_2019_09

