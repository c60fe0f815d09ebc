// Made by holyc from agent/feedback.requested.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/feedback_requested_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

// #/properties/tags
bool check_1(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// https://33god.dev/schemas/agent/feedback.requested.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"agent_id", "message", "letta_agent_id", "context", "tags"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // agent_id
      case 1: if (!is_string(item)) return false; break;  // message
      case 2: if (!(is_string(item) || is_null(item))) return false; break;  // letta_agent_id
      case 3: if (!(is_object(item) || is_null(item))) return false; break;  // context
      case 4: if (!check_1(check, item)) return false; break;  // tags
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1})) return false;
  return true;
}

}  // namespace

bool accepts_FeedbackRequestedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_FeedbackRequestedV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, FeedbackRequestedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"agent_id", "message", "letta_agent_id", "context", "tags"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.agent_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.message)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.letta_agent_id)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.context)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.tags.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 5 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<FeedbackRequestedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::feedback_requested_v1::accepts_FeedbackRequestedV1, &::events::checks_::agent::feedback_requested_v1::embedded_program, nodes, 1, nullptr};
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
