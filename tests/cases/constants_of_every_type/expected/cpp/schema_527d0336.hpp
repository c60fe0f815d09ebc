// Made by holyc from constants_of_every_type/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::constants_of_every_type {

struct Schema {
  std::optional<holy::Map<holy::RawJson>> object;
  std::optional<std::vector<holy::RawJson>> array;
  std::optional<std::nullptr_t> null;
  std::optional<bool> true_4db211e5;
  std::optional<std::int64_t> zero;
  std::optional<std::string> text;
  std::optional<std::string> empty;
  std::optional<holy::Number> fraction;
  std::optional<holy::Map<holy::RawJson>> nothing;
  std::optional<std::vector<holy::RawJson>> none;
  std::optional<holy::Number> big;
  std::optional<holy::Number> huge;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

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

}  // namespace cases::constants_of_every_type

