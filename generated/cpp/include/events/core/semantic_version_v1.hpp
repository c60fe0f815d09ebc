// Made by holyc from core/semantic-version.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 1, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// SemanticVersion.
/// A version of three numbers: major, minor and patch.
struct SemanticVersionV1 {
  std::string value;

  friend bool operator==(const SemanticVersionV1& left, const SemanticVersionV1& right);
  template <class Json>
  friend void to_json(Json& json, const SemanticVersionV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SemanticVersionV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SemanticVersionV1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SemanticVersionV1& out);
void write_json(holy::Writer& writer, const SemanticVersionV1& value);

}  // namespace events::core

