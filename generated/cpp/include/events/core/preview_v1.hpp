// Made by holyc from core/preview.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// Preview.
/// The beginning of a longer text, cut to at most 200 characters so that events stay small.
struct PreviewV1 {
  std::string value;

  friend bool operator==(const PreviewV1& left, const PreviewV1& right);
  template <class Json>
  friend void to_json(Json& json, const PreviewV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PreviewV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PreviewV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, PreviewV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PreviewV1>);
void write_json(holy::Writer& writer, const PreviewV1& value);

}  // namespace events::core

