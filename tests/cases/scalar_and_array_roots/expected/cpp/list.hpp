// Made by holyc from scalar_and_array_roots/list.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::scalar_and_array_roots {

struct ListSchema {
  std::vector<std::string> value;

  friend bool operator==(const ListSchema& left, const ListSchema& right);
  template <class Json>
  friend void to_json(Json& json, const ListSchema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ListSchema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ListSchema>);
const char* read_text(holy::scan::Scan& scan, const char* at, ListSchema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ListSchema>);
void write_json(holy::Writer& writer, const ListSchema& value);

}  // namespace cases::scalar_and_array_roots

