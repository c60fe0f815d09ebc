// Made by holyc from agent/message.received.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/message_received_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::message_received_v1 {

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

namespace {

constexpr holy::scan::Bound bound_1("0");
const Pattern pattern_1("^agent:[a-z]+:[a-z]+$");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_MessageReceivedV1 {
  using Type = ::events::agent::MessageReceivedV1;
  static constexpr MemberNames names{{"agent_name", "channel", "sender", "message_preview", "message_length", "session_key"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::agent_name), [](std::string_view text) { return min_length(text, 1) && max_length(text, 100); });
      case 1:
        return read(scan, at, part(place, &Type::channel));
      case 2:
        return read(scan, at, part(place, &Type::sender));
      case 3:
        return read(scan, at, part(place, &Type::message_preview), [](std::string_view text) { return max_length(text, 200); });
      case 4:
        return read_number(scan, at, part(place, &Type::message_length), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      case 5:
        return read(scan, at, part(place, &Type::session_key), [](std::string_view text) { return matches(text, pattern_1); });
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4, 5});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\035\000\000\000?https://33god.dev/schemas/agent/message.received.v1.schema.json\000\004type\000\010"
    "required\000\nagent_name\000\007channel\000\006sender\000\017message_preview\010\006length\000\013session_key\000"
    "\nproperties\000Vhttps://33god.dev/schemas/agent/message.received.v1.schema.json#/properties/agent_name\000\004"
    "$ref\000Shttps://33god.dev/schemas/agent/message.received.v1.schema.json#/properties/channelL\006senderL\017me"
    "ssage_previewT\006length\000\007minimum\000\0010\000Whttps://33god.dev/schemas/agent/message.received.v1.schem"
    "a.json#/properties/session_key\032\036core/agent-name.v1.schema.json\000\tminLength\001\010axLength\0005https:"
    "//33god.dev/schemas/core/channel.v1.schema.json\000\004enum\0005https://33god.dev/schemas/core/preview.v1.sche"
    "ma.json\037\032session-key.v1.schema.json\000\007pattern\000\025^agent:[a-z]+:[a-z]+$\010\000\n\"telegram\"\001"
    "\twhatsapp\"\001\010discord\"\001\007signal\"\001\timessage\"\001\004cli\"\001\004web\"\001\004api\"\013\001\000"
    "\003\001\000\002\004\000\024\000\003\000\000\006\005\006\007\010\t\n\026\000\n\000\000\014\005\002\006\003\007"
    "\004\010\005\t\006\n\007\013\000\001%\000\014\010\000\000\015\000\001%\000\014\t\000\000\016\000\001\001\000\002"
    " \000\017\000\001%\000\014\n\000\000\020\000\002\001\000\002@\000\004\000\021\022\000\000\023\000\001%\000\014"
    "\013\000\000\024\000\003\001\000\002 \000\t\000\025\001\000\n\000\026d\000\027\000\002\001\000\002 \000\002\000"
    "\030\000\000\010\000\031\000\002\001\000\002 \000\n\000\026\310\001\000\032\000\002\001\000\002 \000\013\000\033"
    "\034\000\000\000"sv);

}  // namespace events::checks_::agent::message_received_v1

namespace events::agent {

bool operator==(const MessageReceivedV1&, const MessageReceivedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MessageReceivedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("channel", value.channel); break;
      case 2: writer.member("sender", value.sender); break;
      case 3: writer.member("message_preview", value.message_preview); break;
      case 4: writer.member("message_length", value.message_length); break;
      case 5: writer.member("session_key", value.session_key); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MessageReceivedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::message_received_v1::reader_of_MessageReceivedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MessageReceivedV1>) {
  return holy::scan::read_object<::events::checks_::agent::message_received_v1::reader_of_MessageReceivedV1>(scan, at, holy::scan::Skim<MessageReceivedV1>());
}

const holy::Contract& contract_of(holy::Of<MessageReceivedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MessageReceivedV1>()); },
      &::events::checks_::agent::message_received_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MessageReceivedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.message.received.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::message_received_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/message.received.v1.schema.json",
      .path = "agent/message.received.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/message.received.v1.schema.json\",\n"
          "  \"title\": \"MessageReceived\",\n"
          "  \"description\": \"An agent has received a message.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_key\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"channel\",\n"
          "    \"sender\",\n"
          "    \"message_preview\",\n"
          "    \"message_length\",\n"
          "    \"session_key\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"channel\": {\n"
          "      \"$ref\": \"../core/channel.v1.schema.json\",\n"
          "      \"description\": \"Channel over which the message came.\"\n"
          "    },\n"
          "    \"sender\": {\n"
          "      \"description\": \"Who sent it.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"message_preview\": {\n"
          "      \"$ref\": \"../core/preview.v1.schema.json\",\n"
          "      \"description\": \"Beginning of the message.\"\n"
          "    },\n"
          "    \"message_length\": {\n"
          "      \"description\": \"Length of the whole message in characters.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 0\n"
          "    },\n"
          "    \"session_key\": {\n"
          "      \"$ref\": \"../core/session-key.v1.schema.json\",\n"
          "      \"description\": \"Session of the agent.\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"channel\": \"telegram\",\n"
          "      \"sender\": \"jarad\",\n"
          "      \"message_preview\": \"What is on my calendar today?\",\n"
          "      \"message_length\": 29,\n"
          "      \"session_key\": \"agent:tonny:telegram\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.message.received.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::MessageReceivedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::MessageReceivedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::message_received_v1
