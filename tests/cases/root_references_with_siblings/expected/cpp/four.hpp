// Made by holyc from root_references_with_siblings/four.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::root_references_with_siblings {

/// ignored
struct Four {
  std::int64_t value = 0;

  friend bool operator==(const Four& left, const Four& right);
  template <class Json>
  friend void to_json(Json& json, const Four& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Four& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Four>);
const char* read_text(holy::scan::Scan& scan, const char* at, Four& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Four>);
void write_json(holy::Writer& writer, const Four& value);

struct FourT {
  std::int64_t value = 0;

  friend bool operator==(const FourT& left, const FourT& right);
  template <class Json>
  friend void to_json(Json& json, const FourT& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, FourT& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<FourT>);
const char* read_text(holy::scan::Scan& scan, const char* at, FourT& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<FourT>);
void write_json(holy::Writer& writer, const FourT& value);

}  // namespace cases::root_references_with_siblings

