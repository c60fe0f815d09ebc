// Made by holyc from references_that_are_no_uris/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::references_that_are_no_uris {

struct SchemaMapStringXNumberValueItem;

}  // namespace cases::references_that_are_no_uris

namespace cases::references_that_are_no_uris {

struct SchemaMapStringXNumber {
  holy::Map<std::vector<SchemaMapStringXNumberValueItem>> value;

  friend bool operator==(const SchemaMapStringXNumber& left, const SchemaMapStringXNumber& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaMapStringXNumber& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaMapStringXNumber& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaMapStringXNumber>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaMapStringXNumber& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaMapStringXNumber>);
void write_json(holy::Writer& writer, const SchemaMapStringXNumber& value);

struct SchemaType_9f26ee51 {
  std::string value = "東京";

  friend bool operator==(const SchemaType_9f26ee51& left, const SchemaType_9f26ee51& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaType_9f26ee51& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaType_9f26ee51& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaType_9f26ee51>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaType_9f26ee51& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaType_9f26ee51>);
void write_json(holy::Writer& writer, const SchemaType_9f26ee51& value);

struct Schema {
  holy::Nullable<std::string> a;
  std::optional<std::int64_t> b;
  std::optional<SchemaMapStringXNumber> c;
  std::optional<bool> d;
  std::optional<holy::Number> e;
  std::optional<SchemaType_9f26ee51> f;
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

struct SchemaDefAStringNull {
  std::optional<std::string> value;

  friend bool operator==(const SchemaDefAStringNull& left, const SchemaDefAStringNull& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaDefAStringNull& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaDefAStringNull& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaDefAStringNull>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaDefAStringNull& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaDefAStringNull>);
void write_json(holy::Writer& writer, const SchemaDefAStringNull& value);

struct SchemaWithSpace {
  std::int64_t value = 0;

  friend bool operator==(const SchemaWithSpace& left, const SchemaWithSpace& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaWithSpace& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaWithSpace& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaWithSpace>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaWithSpace& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaWithSpace>);
void write_json(holy::Writer& writer, const SchemaWithSpace& value);

struct SchemaABC {
  bool value = false;

  friend bool operator==(const SchemaABC& left, const SchemaABC& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaABC& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaABC& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaABC>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaABC& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaABC>);
void write_json(holy::Writer& writer, const SchemaABC& value);

struct Schema100 {
  holy::Number value;

  friend bool operator==(const Schema100& left, const Schema100& right);
  template <class Json>
  friend void to_json(Json& json, const Schema100& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema100& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema100>);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema100& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema100>);
void write_json(holy::Writer& writer, const Schema100& value);

struct SchemaMapStringXNumberValueItem {
  std::optional<holy::Number> x;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaMapStringXNumberValueItem& left, const SchemaMapStringXNumberValueItem& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaMapStringXNumberValueItem& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaMapStringXNumberValueItem& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaMapStringXNumberValueItem>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaMapStringXNumberValueItem& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaMapStringXNumberValueItem>);
void write_json(holy::Writer& writer, const SchemaMapStringXNumberValueItem& value);

}  // namespace cases::references_that_are_no_uris

