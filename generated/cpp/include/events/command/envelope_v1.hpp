// Made by holyc from command/envelope.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::command {

/// How urgent it is.
enum class EnvelopeV1Priority {
  low,  ///< "low"
  normal,  ///< "normal"
  high,  ///< "high"
  critical,  ///< "critical"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(EnvelopeV1Priority value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, EnvelopeV1Priority& out);
template <class Json>
void to_json(Json& json, const EnvelopeV1Priority& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, EnvelopeV1Priority& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<EnvelopeV1Priority>);
const char* read_text(holy::scan::Scan& scan, const char* at, EnvelopeV1Priority& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EnvelopeV1Priority>);
void write_json(holy::Writer& writer, const EnvelopeV1Priority& value);

/// Envelope.
/// An agent shall do something. It answers with command.ack, and then with command.result or command.error.
struct EnvelopeV1 {
  /// The command.
  holy::Uuid command_id;
  /// Agent that the command is for.
  std::string target_agent;
  /// Who gives the command.
  std::string issued_by;
  /// What the agent shall do.
  std::string action;
  /// How urgent it is.
  std::optional<EnvelopeV1Priority> priority;
  /// After how many milliseconds the command is void.
  std::optional<std::int64_t> ttl_ms;
  /// Key by which a repeated command is recognised.
  holy::Nullable<std::string> idempotency_key;
  /// What the action needs; its shape is the action's own.
  holy::Map<holy::RawJson> command_payload;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default 30000.
  [[nodiscard]] std::int64_t ttl_ms_or_default() const;

  friend bool operator==(const EnvelopeV1& left, const EnvelopeV1& right);
  template <class Json>
  friend void to_json(Json& json, const EnvelopeV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, EnvelopeV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<EnvelopeV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, EnvelopeV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EnvelopeV1>);
void write_json(holy::Writer& writer, const EnvelopeV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<EnvelopeV1>) { return "command.envelope.v1"; }
bool is_event_type(holy::Of<EnvelopeV1>, std::string_view spelling);

}  // namespace events::command

