// Made by holyc from core/uuid.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// Uuid.
/// A universally unique identifier (RFC 9562), in its usual form of 36 characters. Any version is accepted.
struct UuidV1 {
  holy::Uuid value;

  friend bool operator==(const UuidV1& left, const UuidV1& right);
  template <class Json>
  friend void to_json(Json& json, const UuidV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UuidV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UuidV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, UuidV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UuidV1>);
void write_json(holy::Writer& writer, const UuidV1& value);

}  // namespace events::core

