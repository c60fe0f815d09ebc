// Made by holyc from identifiers_that_differ_by_a_slash/without.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 1, "Generate this code again: the Holyfields runtime has changed.");

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
bool read_json(holy::Reader& reader, holy::json::Value value, Without& out);
void write_json(holy::Writer& writer, const Without& value);

}  // namespace cases::identifiers_that_differ_by_a_slash

