// Made by holyc from spellings_of_schema/draft06.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::spellings_of_schema {

struct Draft06 {
  holy::RawJson value;

  friend bool operator==(const Draft06& left, const Draft06& right);
  template <class Json>
  friend void to_json(Json& json, const Draft06& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Draft06& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Draft06>);
bool read_json(holy::Reader& reader, holy::json::Value value, Draft06& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Draft06& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Draft06>);
void write_json(holy::Writer& writer, const Draft06& value);

}  // namespace cases::spellings_of_schema

