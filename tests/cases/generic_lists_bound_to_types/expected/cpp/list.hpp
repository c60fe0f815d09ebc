// Made by holyc from generic_lists_bound_to_types/list.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::generic_lists_bound_to_types {

struct ListSchema {
  std::vector<holy::RawJson> value;

  friend bool operator==(const ListSchema& left, const ListSchema& right);
  template <class Json>
  friend void to_json(Json& json, const ListSchema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ListSchema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ListSchema>);
const char* read_text(holy::scan::Scan& scan, const char* at, ListSchema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ListSchema>);
void write_json(holy::Writer& writer, const ListSchema& value);

struct ListSchemaT {
  holy::RawJson value;

  friend bool operator==(const ListSchemaT& left, const ListSchemaT& right);
  template <class Json>
  friend void to_json(Json& json, const ListSchemaT& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ListSchemaT& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ListSchemaT>);
bool read_json(holy::Reader& reader, holy::json::Value value, ListSchemaT& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ListSchemaT& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ListSchemaT>);
void write_json(holy::Writer& writer, const ListSchemaT& value);

}  // namespace cases::generic_lists_bound_to_types

