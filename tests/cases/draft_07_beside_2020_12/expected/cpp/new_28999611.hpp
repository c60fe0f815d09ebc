// Made by holyc from draft_07_beside_2020_12/new.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <cases/draft_07_beside_2020_12/old.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::draft_07_beside_2020_12 {

struct New {
  std::optional<::cases::draft_07_beside_2020_12::Old> old;
  std::optional<std::string> short_ba226bd5;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const New& left, const New& right);
  template <class Json>
  friend void to_json(Json& json, const New& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, New& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<New>);
const char* read_text(holy::scan::Scan& scan, const char* at, New& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<New>);
void write_json(holy::Writer& writer, const New& value);

}  // namespace cases::draft_07_beside_2020_12

