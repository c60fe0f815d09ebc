// Made by holyc from spellings_of_schema/http2020.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::spellings_of_schema {

struct Http2020Array {
  std::optional<std::string> item0;

  friend bool operator==(const Http2020Array& left, const Http2020Array& right);
  template <class Json>
  friend void to_json(Json& json, const Http2020Array& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Http2020Array& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Http2020Array>);
bool read_json(holy::Reader& reader, holy::json::Value value, Http2020Array& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Http2020Array& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Http2020Array>);
void write_json(holy::Writer& writer, const Http2020Array& value);

struct Http2020 {
  std::variant<Http2020Array, holy::RawJson> value;

  friend bool operator==(const Http2020& left, const Http2020& right);
  template <class Json>
  friend void to_json(Json& json, const Http2020& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Http2020& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Http2020>);
bool read_json(holy::Reader& reader, holy::json::Value value, Http2020& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Http2020& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Http2020>);
void write_json(holy::Writer& writer, const Http2020& value);

}  // namespace cases::spellings_of_schema

