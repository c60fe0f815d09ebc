// Made by holyc from spellings_of_schema/none.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::spellings_of_schema {

struct NoneSchema {
  std::optional<std::int64_t> item0;
  std::vector<holy::RawJson> rest;

  friend bool operator==(const NoneSchema& left, const NoneSchema& right);
  template <class Json>
  friend void to_json(Json& json, const NoneSchema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NoneSchema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NoneSchema>);
bool read_json(holy::Reader& reader, holy::json::Value value, NoneSchema& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NoneSchema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NoneSchema>);
void write_json(holy::Writer& writer, const NoneSchema& value);

}  // namespace cases::spellings_of_schema

