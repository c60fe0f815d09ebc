// Made by holyc from theboard/meeting.trigger.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// How the meeting shall be run; the service that takes this command knows these two strategies.
enum class MeetingTriggerV1Strategy {
  sequential,  ///< "sequential"
  greedy,  ///< "greedy"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(MeetingTriggerV1Strategy value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, MeetingTriggerV1Strategy& out);
template <class Json>
void to_json(Json& json, const MeetingTriggerV1Strategy& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, MeetingTriggerV1Strategy& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<MeetingTriggerV1Strategy>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerV1Strategy& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerV1Strategy>);
void write_json(holy::Writer& writer, const MeetingTriggerV1Strategy& value);

/// MeetingTrigger.
/// TheBoard shall hold a meeting. The service answers with theboard.meeting.trigger.received, .processing,
/// and .completed or .failed.
struct MeetingTriggerV1 {
  /// What the meeting is about.
  std::string topic;
  /// How the meeting shall be run; the service that takes this command knows these two strategies.
  std::optional<MeetingTriggerV1Strategy> strategy;
  /// After how many rounds the meeting stops at the latest.
  std::optional<std::int64_t> max_rounds;
  /// How many agents shall take part.
  std::optional<std::int64_t> agent_count;
  /// Model that the agents shall use.
  holy::Nullable<std::string> model;
  /// Who asks for the meeting.
  holy::Nullable<std::string> requester;
  /// Further details for the agents, as texts by name.
  holy::Nullable<holy::Map<std::string>> context;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default "sequential".
  [[nodiscard]] MeetingTriggerV1Strategy strategy_or_default() const;
  /// The value, or the schema's default 5.
  [[nodiscard]] std::int64_t max_rounds_or_default() const;
  /// The value, or the schema's default 5.
  [[nodiscard]] std::int64_t agent_count_or_default() const;

  friend bool operator==(const MeetingTriggerV1& left, const MeetingTriggerV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingTriggerV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingTriggerV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingTriggerV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerV1>);
void write_json(holy::Writer& writer, const MeetingTriggerV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingTriggerV1>) { return "theboard.meeting.trigger.v1"; }
bool is_event_type(holy::Of<MeetingTriggerV1>, std::string_view spelling);

}  // namespace events::theboard

