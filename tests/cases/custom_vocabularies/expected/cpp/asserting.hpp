// Made by holyc from custom_vocabularies/asserting.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <cases/custom_vocabularies/schema_527d0336.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::custom_vocabularies {

struct Asserting {
  std::optional<::cases::custom_vocabularies::Schema> inner;
  std::optional<std::string> own;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Asserting& left, const Asserting& right);
  template <class Json>
  friend void to_json(Json& json, const Asserting& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Asserting& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Asserting>);
const char* read_text(holy::scan::Scan& scan, const char* at, Asserting& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Asserting>);
void write_json(holy::Writer& writer, const Asserting& value);

}  // namespace cases::custom_vocabularies

