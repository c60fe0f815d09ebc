// Made by holyc from spellings_of_schema/slash07.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::spellings_of_schema {

struct Slash07 {
  holy::RawJson value;

  friend bool operator==(const Slash07& left, const Slash07& right);
  template <class Json>
  friend void to_json(Json& json, const Slash07& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Slash07& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Slash07>);
bool read_json(holy::Reader& reader, holy::json::Value value, Slash07& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Slash07& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Slash07>);
void write_json(holy::Writer& writer, const Slash07& value);

}  // namespace cases::spellings_of_schema

