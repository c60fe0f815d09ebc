// Made by holyc from scalar_and_array_roots/text.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::scalar_and_array_roots {

struct Text {
  std::string value;

  friend bool operator==(const Text& left, const Text& right);
  template <class Json>
  friend void to_json(Json& json, const Text& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Text& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Text>);
const char* read_text(holy::scan::Scan& scan, const char* at, Text& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Text>);
void write_json(holy::Writer& writer, const Text& value);

}  // namespace cases::scalar_and_array_roots

