// Made by holyc from spellings_of_schema/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <cases/spellings_of_schema/hash2020.hpp>
#include <cases/spellings_of_schema/http2020.hpp>
#include <cases/spellings_of_schema/https07.hpp>
#include <cases/spellings_of_schema/none.hpp>
#include <cases/spellings_of_schema/plain07.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::spellings_of_schema {

struct Schema {
  std::optional<::cases::spellings_of_schema::Https07> https07;
  std::optional<::cases::spellings_of_schema::Plain07> plain07;
  std::optional<holy::RawJson> slash07;
  std::optional<::cases::spellings_of_schema::Hash2020> hash2020;
  std::optional<::cases::spellings_of_schema::Http2020> http2020;
  std::optional<::cases::spellings_of_schema::NoneSchema> none;
  std::optional<holy::RawJson> draft06;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Schema& left, const Schema& right);
  template <class Json>
  friend void to_json(Json& json, const Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema>);
void write_json(holy::Writer& writer, const Schema& value);

}  // namespace cases::spellings_of_schema

