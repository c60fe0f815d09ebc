// Made by holyc from core/timestamp.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// Timestamp.
/// A moment in time (RFC 3339). An offset or Z is required; both spellings are accepted.
struct TimestampV1 {
  holy::Timestamp value;

  friend bool operator==(const TimestampV1& left, const TimestampV1& right);
  template <class Json>
  friend void to_json(Json& json, const TimestampV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TimestampV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TimestampV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TimestampV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TimestampV1>);
void write_json(holy::Writer& writer, const TimestampV1& value);

}  // namespace events::core

