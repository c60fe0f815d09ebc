// Made by holyc from root_references_with_siblings/seven.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::root_references_with_siblings {

struct SevenT {
  std::int64_t n = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SevenT& left, const SevenT& right);
  template <class Json>
  friend void to_json(Json& json, const SevenT& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SevenT& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SevenT>);
const char* read_text(holy::scan::Scan& scan, const char* at, SevenT& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SevenT>);
void write_json(holy::Writer& writer, const SevenT& value);

struct Seven {
  SevenT value;

  friend bool operator==(const Seven& left, const Seven& right);
  template <class Json>
  friend void to_json(Json& json, const Seven& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Seven& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Seven>);
const char* read_text(holy::scan::Scan& scan, const char* at, Seven& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Seven>);
void write_json(holy::Writer& writer, const Seven& value);

}  // namespace cases::root_references_with_siblings

