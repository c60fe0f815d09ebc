// Made by holyc from dynamic_references_extend_across_files/numbers.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::dynamic_references_extend_across_files {

struct Numbers {
  std::optional<std::vector<holy::Number>> items;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Numbers& left, const Numbers& right);
  template <class Json>
  friend void to_json(Json& json, const Numbers& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Numbers& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Numbers>);
const char* read_text(holy::scan::Scan& scan, const char* at, Numbers& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Numbers>);
void write_json(holy::Writer& writer, const Numbers& value);

struct NumbersItem {
  holy::Number value;

  friend bool operator==(const NumbersItem& left, const NumbersItem& right);
  template <class Json>
  friend void to_json(Json& json, const NumbersItem& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NumbersItem& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NumbersItem>);
const char* read_text(holy::scan::Scan& scan, const char* at, NumbersItem& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NumbersItem>);
void write_json(holy::Writer& writer, const NumbersItem& value);

}  // namespace cases::dynamic_references_extend_across_files

