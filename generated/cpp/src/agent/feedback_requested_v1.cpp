// Made by holyc from agent/feedback.requested.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/feedback_requested_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::feedback_requested_v1 {

using namespace std::string_view_literals;
using holy::checks::Checker, holy::checks::Constants, holy::checks::Format, holy::checks::Lookup, holy::checks::Marks,
    holy::checks::Names, holy::checks::Pattern, holy::checks::any_of, holy::checks::branch, holy::checks::content_encoding,
    holy::checks::content_media_type, holy::checks::dependent_required, holy::checks::exactly_one,
    holy::checks::exclusive_maximum, holy::checks::exclusive_minimum, holy::checks::has_format, holy::checks::has_member,
    holy::checks::is_array, holy::checks::is_boolean, holy::checks::is_integer, holy::checks::is_null,
    holy::checks::is_number, holy::checks::is_object, holy::checks::is_one_of, holy::checks::is_string,
    holy::checks::is_text, holy::checks::is_the_boolean, holy::checks::is_the_number, holy::checks::matches,
    holy::checks::max_items, holy::checks::max_length, holy::checks::max_properties, holy::checks::maximum,
    holy::checks::min_items, holy::checks::min_length, holy::checks::min_properties, holy::checks::minimum,
    holy::checks::multiple_of, holy::checks::unique_items, holy::checks::unmarked, holy::json::Value;
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_FeedbackRequestedV1 {
  using Type = ::events::agent::FeedbackRequestedV1;
  static constexpr MemberNames names{{"agent_id", "message", "letta_agent_id", "context", "tags"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::agent_id));
      case 1:
        return read(scan, at, part(place, &Type::message));
      case 2:
        return read(scan, at, part(place, &Type::letta_agent_id));
      case 3:
        return read(scan, at, part(place, &Type::context));
      case 4:
        return read(scan, at, inside(part(place, &Type::tags)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(2)) place.letta_agent_id.reset();
    if (!seen.has(3)) place.context.reset();
    if (!seen.has(4)) place.tags.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\021\000\000\000Ahttps://33god.dev/schemas/agent/feedback.requested.v1.schema.json\000\004type\000"
    "\010required\000\010agent_id\000\007message\000\nproperties\000\016letta_agent_id\000\007context\000\004tags\000"
    "Vhttps://33god.dev/schemas/agent/feedback.requested.v1.schema.json#/properties/agent_idN\007messageN\016letta_"
    "agent_idN\007contextN\004tags\000\005items\000Xhttps://33god.dev/schemas/agent/feedback.requested.v1.schema.js"
    "on#/properties/tags/items\000\007\001\000\003\001\000\002\004\000\024\000\003\000\000\002\005\006\026\000\006\000"
    "\000\n\005\002\006\003\010\004\t\005\n\006\n\000\001\001\000\002 \000\013\000\001\001\000\002 \000\014\000\001"
    "\001\000\002!\000\015\000\001\001\000\002\005\000\016\000\002\001\000\002\010\000\033\000\017\007\000\000\020\000"
    "\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::agent::feedback_requested_v1

namespace events::agent {

bool operator==(const FeedbackRequestedV1&, const FeedbackRequestedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const FeedbackRequestedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_id", value.agent_id); break;
      case 1: writer.member("message", value.message); break;
      case 2: writer.member_if_present("letta_agent_id", value.letta_agent_id); break;
      case 3: writer.member_if_present("context", value.context); break;
      case 4: writer.member_if_present("tags", value.tags); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, FeedbackRequestedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::feedback_requested_v1::reader_of_FeedbackRequestedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<FeedbackRequestedV1>) {
  return holy::scan::read_object<::events::checks_::agent::feedback_requested_v1::reader_of_FeedbackRequestedV1>(scan, at, holy::scan::Skim<FeedbackRequestedV1>());
}

const holy::Contract& contract_of(holy::Of<FeedbackRequestedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<FeedbackRequestedV1>()); },
      &::events::checks_::agent::feedback_requested_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<FeedbackRequestedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.feedback.requested.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::feedback_requested_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/feedback.requested.v1.schema.json",
      .path = "agent/feedback.requested.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/feedback.requested.v1.schema.json\",\n"
          "  \"title\": \"FeedbackRequested\",\n"
          "  \"description\": \"Feedback of an agent is wanted in the middle of a session. This is a fact and not a comma"
          "nd: the feedback router consumes it and invokes the agent.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_id\",\n"
          "    \"message\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_id\": {\n"
          "      \"description\": \"The agent, by its identifier in the AgentForge registry.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"message\": {\n"
          "      \"description\": \"What the agent is asked.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"letta_agent_id\": {\n"
          "      \"description\": \"Letta agent to use instead.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"context\": {\n"
          "      \"description\": \"Further details for the agent.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"tags\": {\n"
          "      \"description\": \"Labels for searching.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_id\": \"architect\",\n"
          "      \"message\": \"Is this schema change backward compatible?\",\n"
          "      \"letta_agent_id\": null,\n"
          "      \"context\": {\n"
          "        \"pull_request\": 423\n"
          "      },\n"
          "      \"tags\": [\n"
          "        \"review\"\n"
          "      ]\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.feedback.requested.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::FeedbackRequestedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::FeedbackRequestedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::feedback_requested_v1
