// Made by holyc from spellings_of_schema/plain07.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::spellings_of_schema {

struct Plain07Array {
  std::optional<std::string> item0;

  friend bool operator==(const Plain07Array& left, const Plain07Array& right);
  template <class Json>
  friend void to_json(Json& json, const Plain07Array& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Plain07Array& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Plain07Array>);
bool read_json(holy::Reader& reader, holy::json::Value value, Plain07Array& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Plain07Array& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Plain07Array>);
void write_json(holy::Writer& writer, const Plain07Array& value);

struct Plain07 {
  std::variant<Plain07Array, holy::RawJson> value;

  friend bool operator==(const Plain07& left, const Plain07& right);
  template <class Json>
  friend void to_json(Json& json, const Plain07& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Plain07& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Plain07>);
bool read_json(holy::Reader& reader, holy::json::Value value, Plain07& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Plain07& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Plain07>);
void write_json(holy::Writer& writer, const Plain07& value);

}  // namespace cases::spellings_of_schema

