// Made by holyc from literals_that_look_like_code/plain.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::literals_that_look_like_code {

/// SQLite checks all of it in a CHECK, though a constant speaks of a subquery.
struct Plain {
  std::optional<std::string> query;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Plain& left, const Plain& right);
  template <class Json>
  friend void to_json(Json& json, const Plain& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Plain& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Plain>);
const char* read_text(holy::scan::Scan& scan, const char* at, Plain& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Plain>);
void write_json(holy::Writer& writer, const Plain& value);

}  // namespace cases::literals_that_look_like_code

