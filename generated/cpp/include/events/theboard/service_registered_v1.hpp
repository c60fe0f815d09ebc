// Made by holyc from theboard/service.registered.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// ServiceRegistered.
/// TheBoard has started and registers with the bus.
struct ServiceRegisteredV1 {
  /// Identifier of the service.
  std::string service_id;
  /// Name of the service.
  std::string service_name;
  /// Version of the service.
  std::string version;
  /// What the service can do.
  std::vector<std::string> capabilities;
  /// Addresses of the service, by purpose.
  holy::Map<std::string> endpoints;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ServiceRegisteredV1& left, const ServiceRegisteredV1& right);
  template <class Json>
  friend void to_json(Json& json, const ServiceRegisteredV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ServiceRegisteredV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ServiceRegisteredV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ServiceRegisteredV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceRegisteredV1>);
void write_json(holy::Writer& writer, const ServiceRegisteredV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ServiceRegisteredV1>) { return "theboard.service.registered.v1"; }
bool is_event_type(holy::Of<ServiceRegisteredV1>, std::string_view spelling);

}  // namespace events::theboard

