// Made by holyc from generic_lists_bound_to_types/names.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 1, "Generate this code again: the Holyfields runtime has changed.");

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
bool read_json(holy::Reader& reader, holy::json::Value value, Names& out);
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
bool read_json(holy::Reader& reader, holy::json::Value value, NamesT& out);
void write_json(holy::Writer& writer, const NamesT& value);

}  // namespace cases::generic_lists_bound_to_types

