// Made by holyc from core/session-key.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// SessionKey.
/// The key of an agent's session: the word agent, the agent and the channel or purpose, joined by colons.
struct SessionKeyV1 {
  std::string value;

  friend bool operator==(const SessionKeyV1& left, const SessionKeyV1& right);
  template <class Json>
  friend void to_json(Json& json, const SessionKeyV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SessionKeyV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SessionKeyV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, SessionKeyV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SessionKeyV1>);
void write_json(holy::Writer& writer, const SessionKeyV1& value);

}  // namespace events::core

