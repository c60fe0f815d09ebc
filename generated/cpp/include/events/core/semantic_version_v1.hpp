// Made by holyc from core/semantic-version.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

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
const char* read_text(holy::scan::Scan& scan, const char* at, SemanticVersionV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SemanticVersionV1>);
void write_json(holy::Writer& writer, const SemanticVersionV1& value);

}  // namespace events::core

