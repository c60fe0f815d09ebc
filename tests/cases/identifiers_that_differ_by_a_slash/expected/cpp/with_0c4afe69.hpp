// Made by holyc from identifiers_that_differ_by_a_slash/with.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::identifiers_that_differ_by_a_slash {

struct With {
  std::int64_t value = 0;

  friend bool operator==(const With& left, const With& right);
  template <class Json>
  friend void to_json(Json& json, const With& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, With& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<With>);
const char* read_text(holy::scan::Scan& scan, const char* at, With& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<With>);
void write_json(holy::Writer& writer, const With& value);

}  // namespace cases::identifiers_that_differ_by_a_slash

