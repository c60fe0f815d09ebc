// Made by holyc from generic_lists_bound_to_types/names.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::generic_lists_bound_to_types {

struct Names {
  std::vector<std::string> value;

  friend bool operator==(const Names& left, const Names& right);
  template <class Json>
  friend void to_json(Json& json, const Names& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Names& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Names>);
const char* read_text(holy::scan::Scan& scan, const char* at, Names& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Names>);
void write_json(holy::Writer& writer, const Names& value);

struct NamesT {
  std::string value;

  friend bool operator==(const NamesT& left, const NamesT& right);
  template <class Json>
  friend void to_json(Json& json, const NamesT& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NamesT& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NamesT>);
const char* read_text(holy::scan::Scan& scan, const char* at, NamesT& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NamesT>);
void write_json(holy::Writer& writer, const NamesT& value);

}  // namespace cases::generic_lists_bound_to_types

