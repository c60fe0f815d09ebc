// Made by holyc from core/agent-name.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// AgentName.
/// The name by which an agent is known on the platform.
struct AgentNameV1 {
  std::string value;

  friend bool operator==(const AgentNameV1& left, const AgentNameV1& right);
  template <class Json>
  friend void to_json(Json& json, const AgentNameV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AgentNameV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AgentNameV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, AgentNameV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AgentNameV1>);
void write_json(holy::Writer& writer, const AgentNameV1& value);

}  // namespace events::core

