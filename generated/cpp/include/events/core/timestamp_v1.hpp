// Made by holyc from core/timestamp.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 1, "Generate this code again: the Holyfields runtime has changed.");

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
bool read_json(holy::Reader& reader, holy::json::Value value, TimestampV1& out);
void write_json(holy::Writer& writer, const TimestampV1& value);

}  // namespace events::core

