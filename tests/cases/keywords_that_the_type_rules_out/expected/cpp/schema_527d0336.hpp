// Made by holyc from keywords_that_the_type_rules_out/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::keywords_that_the_type_rules_out {

/// A type, a constant or false rules out what other keywords speak of: compilers that know it must take the
/// code all the same, and nothing of it is left over.
struct Schema {
  std::optional<holy::RawJson> nothing;
  std::optional<holy::RawJson> neither;
  std::optional<std::nullptr_t> empty;
  std::optional<std::nullptr_t> constant;
  std::optional<std::string> text;
  std::optional<holy::RawJson> refused;
  std::optional<std::vector<holy::RawJson>> list;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Schema& left, const Schema& right);
  template <class Json>
  friend void to_json(Json& json, const Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema>);
void write_json(holy::Writer& writer, const Schema& value);

}  // namespace cases::keywords_that_the_type_rules_out

