// Made by holyc from agent/feedback.response.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/feedback_response_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::feedback_response_v1 {

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

struct reader_of_FeedbackResponseV1 {
  using Type = ::events::agent::FeedbackResponseV1;
  static constexpr MemberNames names{{"agent_id", "letta_agent_id", "response", "status", "error_message", "metadata"}};
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
        return read(scan, at, part(place, &Type::letta_agent_id));
      case 2:
        return read(scan, at, inside(part(place, &Type::response)));
      case 3:
        return read(scan, at, inside(part(place, &Type::status)));
      case 4:
        return read(scan, at, part(place, &Type::error_message));
      case 5:
        return read(scan, at, inside(part(place, &Type::metadata)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.letta_agent_id.reset();
    if (!seen.has(2)) place.response.reset();
    if (!seen.has(3)) place.status.reset();
    if (!seen.has(4)) place.error_message.reset();
    if (!seen.has(5)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\022\000\000\000Shttps://33god.dev/schemas/agent/feedback.response.v1.schema.json#/properties/sta"
    "tus\000\004type\000\004enum\000@https://33god.dev/schemas/agent/feedback.response.v1.schema.json\000\010requir"
    "ed\000\010agent_id\000\nproperties\000\016letta_agent_id\000\010response\000\006status\000\015error_message\000"
    "\010metadata\000Uhttps://33god.dev/schemas/agent/feedback.response.v1.schema.json#/properties/agent_idM\016let"
    "ta_agent_idM\010responseM\015error_messageM\010metadata\002\000\004\"ok\"\001\006error\"\007\001\000\002\001\000"
    "\002 \000\002\000\003\000\000\002\000\004\000\003\001\000\002\004\000\024\000\005\000\000\001\007\026\000\007\000"
    "\000\014\007\003\t\004\n\005\013\001\014\006\015\007\015\000\001\001\000\002 \000\016\000\001\001\000\002!\000"
    "\017\000\001\001\000\002 \000\020\000\001\001\000\002!\000\021\000\001\001\000\002\004\000\000"sv);

}  // namespace events::checks_::agent::feedback_response_v1

namespace events::agent {

std::string_view to_string(FeedbackResponseV1Status value) {
  static constexpr std::string_view spellings[] = {"ok", "error"};
  const auto position = static_cast<std::size_t>(value);
  return position < 2 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, FeedbackResponseV1Status& out) {
  static constexpr holy::scan::MemberNames spellings({"ok", "error"});
  const std::size_t found = spellings.find(text);
  if (found == 2) return false;
  out = static_cast<FeedbackResponseV1Status>(found);
  return true;
}


void write_json(holy::Writer& writer, const FeedbackResponseV1Status& value) {
  static constexpr std::string_view texts[] = {"\"ok\"", "\"error\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 2 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, FeedbackResponseV1Status& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<FeedbackResponseV1Status>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<FeedbackResponseV1Status>());
}

const holy::Contract& contract_of(holy::Of<FeedbackResponseV1Status>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<FeedbackResponseV1Status>()); },
      &::events::checks_::agent::feedback_response_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const FeedbackResponseV1&, const FeedbackResponseV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const FeedbackResponseV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_id", value.agent_id); break;
      case 1: writer.member_if_present("letta_agent_id", value.letta_agent_id); break;
      case 2: writer.member_if_present("response", value.response); break;
      case 3: writer.member_if_present("status", value.status); break;
      case 4: writer.member_if_present("error_message", value.error_message); break;
      case 5: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

std::string FeedbackResponseV1::response_or_default() const {
  return response.has_value() ? *response : holy::default_from<std::string>("\"\"");
}

FeedbackResponseV1Status FeedbackResponseV1::status_or_default() const {
  return status.has_value() ? *status : holy::default_from<FeedbackResponseV1Status>("\"ok\"");
}

const char* read_text(holy::scan::Scan& scan, const char* at, FeedbackResponseV1& out) {
  return holy::scan::read_object<::events::checks_::agent::feedback_response_v1::reader_of_FeedbackResponseV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<FeedbackResponseV1>) {
  return holy::scan::read_object<::events::checks_::agent::feedback_response_v1::reader_of_FeedbackResponseV1>(scan, at, holy::scan::Skim<FeedbackResponseV1>());
}

const holy::Contract& contract_of(holy::Of<FeedbackResponseV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<FeedbackResponseV1>()); },
      &::events::checks_::agent::feedback_response_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<FeedbackResponseV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.feedback.response.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::feedback_response_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/feedback.response.v1.schema.json",
      .path = "agent/feedback.response.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/feedback.response.v1.schema.json\",\n"
          "  \"title\": \"FeedbackResponse\",\n"
          "  \"description\": \"An agent has answered a request for feedback.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_id\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_id\": {\n"
          "      \"description\": \"The agent, by its identifier in the AgentForge registry.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"letta_agent_id\": {\n"
          "      \"description\": \"Letta agent that answered instead.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"response\": {\n"
          "      \"description\": \"The answer.\",\n"
          "      \"type\": \"string\",\n"
          "      \"default\": \"\"\n"
          "    },\n"
          "    \"status\": {\n"
          "      \"description\": \"Whether the agent could answer.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"ok\",\n"
          "        \"error\"\n"
          "      ],\n"
          "      \"default\": \"ok\"\n"
          "    },\n"
          "    \"error_message\": {\n"
          "      \"description\": \"Why it could not, if so.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"metadata\": {\n"
          "      \"description\": \"Further details of the answer.\",\n"
          "      \"type\": \"object\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_id\": \"architect\",\n"
          "      \"letta_agent_id\": null,\n"
          "      \"response\": \"Yes: the new field is optional.\",\n"
          "      \"status\": \"ok\",\n"
          "      \"error_message\": null,\n"
          "      \"metadata\": {\n"
          "        \"latency_ms\": 2130\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.feedback.response.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::FeedbackResponseV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::FeedbackResponseV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::feedback_response_v1
