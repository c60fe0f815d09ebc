// Made by holyc from identifiers_that_differ_by_a_slash/without.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::identifiers_that_differ_by_a_slash {

struct Without {
  std::string value;

  friend bool operator==(const Without& left, const Without& right);
  template <class Json>
  friend void to_json(Json& json, const Without& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Without& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Without>);
const char* read_text(holy::scan::Scan& scan, const char* at, Without& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Without>);
void write_json(holy::Writer& writer, const Without& value);

}  // namespace cases::identifiers_that_differ_by_a_slash

