// Made by holyc from theboard/service.health.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// Health on the whole.
enum class ServiceHealthV1Status {
  healthy,  ///< "healthy"
  degraded,  ///< "degraded"
  unhealthy,  ///< "unhealthy"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(ServiceHealthV1Status value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, ServiceHealthV1Status& out);
template <class Json>
void to_json(Json& json, const ServiceHealthV1Status& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, ServiceHealthV1Status& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<ServiceHealthV1Status>);
const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1Status& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1Status>);
void write_json(holy::Writer& writer, const ServiceHealthV1Status& value);

/// State of the database.
enum class ServiceHealthV1Database {
  connected,  ///< "connected"
  disconnected,  ///< "disconnected"
  error,  ///< "error"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(ServiceHealthV1Database value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, ServiceHealthV1Database& out);
template <class Json>
void to_json(Json& json, const ServiceHealthV1Database& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, ServiceHealthV1Database& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<ServiceHealthV1Database>);
const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1Database& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1Database>);
void write_json(holy::Writer& writer, const ServiceHealthV1Database& value);

/// State of Redis.
enum class ServiceHealthV1Redis {
  connected,  ///< "connected"
  disconnected,  ///< "disconnected"
  error,  ///< "error"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(ServiceHealthV1Redis value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, ServiceHealthV1Redis& out);
template <class Json>
void to_json(Json& json, const ServiceHealthV1Redis& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, ServiceHealthV1Redis& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<ServiceHealthV1Redis>);
const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1Redis& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1Redis>);
void write_json(holy::Writer& writer, const ServiceHealthV1Redis& value);

/// State of the connection to the bus.
enum class ServiceHealthV1Bloodbank {
  connected,  ///< "connected"
  disconnected,  ///< "disconnected"
  disabled,  ///< "disabled"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(ServiceHealthV1Bloodbank value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, ServiceHealthV1Bloodbank& out);
template <class Json>
void to_json(Json& json, const ServiceHealthV1Bloodbank& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, ServiceHealthV1Bloodbank& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<ServiceHealthV1Bloodbank>);
const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1Bloodbank& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1Bloodbank>);
void write_json(holy::Writer& writer, const ServiceHealthV1Bloodbank& value);

/// ServiceHealth.
/// TheBoard reports its health.
struct ServiceHealthV1 {
  /// Identifier of the service.
  std::string service_id;
  /// Health on the whole.
  ServiceHealthV1Status status{};
  /// State of the database.
  ServiceHealthV1Database database{};
  /// State of Redis.
  ServiceHealthV1Redis redis{};
  /// State of the connection to the bus.
  ServiceHealthV1Bloodbank bloodbank{};
  /// For how many seconds the service has been running.
  std::int64_t uptime_seconds = 0;
  /// Further details, as texts by name.
  holy::Nullable<holy::Map<std::string>> details;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ServiceHealthV1& left, const ServiceHealthV1& right);
  template <class Json>
  friend void to_json(Json& json, const ServiceHealthV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ServiceHealthV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ServiceHealthV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1>);
void write_json(holy::Writer& writer, const ServiceHealthV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ServiceHealthV1>) { return "theboard.service.health.v1"; }
bool is_event_type(holy::Of<ServiceHealthV1>, std::string_view spelling);

}  // namespace events::theboard

