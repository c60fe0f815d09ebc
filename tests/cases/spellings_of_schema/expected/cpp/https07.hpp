// Made by holyc from spellings_of_schema/https07.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::spellings_of_schema {

struct Https07Array {
  std::optional<std::string> item0;

  friend bool operator==(const Https07Array& left, const Https07Array& right);
  template <class Json>
  friend void to_json(Json& json, const Https07Array& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Https07Array& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Https07Array>);
bool read_json(holy::Reader& reader, holy::json::Value value, Https07Array& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Https07Array& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Https07Array>);
void write_json(holy::Writer& writer, const Https07Array& value);

struct Https07 {
  std::variant<Https07Array, holy::RawJson> value;

  friend bool operator==(const Https07& left, const Https07& right);
  template <class Json>
  friend void to_json(Json& json, const Https07& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Https07& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Https07>);
bool read_json(holy::Reader& reader, holy::json::Value value, Https07& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Https07& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Https07>);
void write_json(holy::Writer& writer, const Https07& value);

}  // namespace cases::spellings_of_schema

