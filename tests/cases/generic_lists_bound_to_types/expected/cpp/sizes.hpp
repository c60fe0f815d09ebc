// Made by holyc from generic_lists_bound_to_types/sizes.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::generic_lists_bound_to_types {

struct Sizes {
  std::vector<holy::Number> value;

  friend bool operator==(const Sizes& left, const Sizes& right);
  template <class Json>
  friend void to_json(Json& json, const Sizes& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Sizes& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Sizes>);
const char* read_text(holy::scan::Scan& scan, const char* at, Sizes& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Sizes>);
void write_json(holy::Writer& writer, const Sizes& value);

struct SizesT {
  holy::Number value;

  friend bool operator==(const SizesT& left, const SizesT& right);
  template <class Json>
  friend void to_json(Json& json, const SizesT& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SizesT& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SizesT>);
const char* read_text(holy::scan::Scan& scan, const char* at, SizesT& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SizesT>);
void write_json(holy::Writer& writer, const SizesT& value);

}  // namespace cases::generic_lists_bound_to_types

