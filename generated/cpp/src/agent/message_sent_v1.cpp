// Made by holyc from agent/message.sent.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/message_sent_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::message_sent_v1 {

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

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_MessageSentV1 {
  using Type = ::events::agent::MessageSentV1;
  static constexpr MemberNames names{{"agent_name", "channel", "message_preview", "message_length", "model", "tokens_used",
  "duration_ms"}};
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
        return read(scan, at, part(place, &Type::message_preview), [](std::string_view text) { return max_length(text, 200); });
      case 3:
        return read_number(scan, at, part(place, &Type::message_length), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      case 4:
        return read(scan, at, inside(part(place, &Type::model)));
      case 5:
        return read_number(scan, at, inside(part(place, &Type::tokens_used)), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      case 6:
        return read_number(scan, at, inside(part(place, &Type::duration_ms)), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.model.reset();
    if (!seen.has(5)) place.tokens_used.reset();
    if (!seen.has(6)) place.duration_ms.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\034\000\000\000;https://33god.dev/schemas/agent/message.sent.v1.schema.json\000\004type\000\010r"
    "equired\000\nagent_name\000\007channel\000\017message_preview\010\006length\000\nproperties\000\005model\000\013"
    "tokens_used\000\013duration_ms\000Rhttps://33god.dev/schemas/agent/message.sent.v1.schema.json#/properties/age"
    "nt_name\000\004$ref\000Ohttps://33god.dev/schemas/agent/message.sent.v1.schema.json#/properties/channelH\017me"
    "ssage_previewP\006length\000\007minimum\000\0010\000Mhttps://33god.dev/schemas/agent/message.sent.v1.schema.js"
    "on#/properties/modelH\013tokens_usedH\013duration_ms\032\036core/agent-name.v1.schema.json\000\tminLength\001\010"
    "axLength\0005https://33god.dev/schemas/core/channel.v1.schema.json\000\004enum\0005https://33god.dev/schemas/c"
    "ore/preview.v1.schema.json\010\000\n\"telegram\"\001\twhatsapp\"\001\010discord\"\001\007signal\"\001\timessag"
    "e\"\001\004cli\"\001\004web\"\001\004api\"\013\001\000\003\001\000\002\004\000\024\000\003\000\000\004\005\006"
    "\007\010\026\000\010\000\000\016\005\002\006\003\007\004\010\005\n\006\013\007\014\010\014\000\001%\000\015\t\000"
    "\000\016\000\001%\000\015\n\000\000\017\000\001%\000\015\013\000\000\020\000\002\001\000\002@\000\004\000\021\022"
    "\000\000\023\000\001\001\000\002 \000\024\000\002\001\000\002@\000\004\000\021\022\000\000\025\000\002\001\000"
    "\002@\000\004\000\021\022\000\000\026\000\003\001\000\002 \000\t\000\027\001\000\n\000\030d\000\031\000\002\001"
    "\000\002 \000\002\000\032\000\000\010\000\033\000\002\001\000\002 \000\n\000\030\310\001\000\000"sv);

}  // namespace events::checks_::agent::message_sent_v1

namespace events::agent {

bool operator==(const MessageSentV1&, const MessageSentV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MessageSentV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("channel", value.channel); break;
      case 2: writer.member("message_preview", value.message_preview); break;
      case 3: writer.member("message_length", value.message_length); break;
      case 4: writer.member_if_present("model", value.model); break;
      case 5: writer.member_if_present("tokens_used", value.tokens_used); break;
      case 6: writer.member_if_present("duration_ms", value.duration_ms); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MessageSentV1& out) {
  return holy::scan::read_object<::events::checks_::agent::message_sent_v1::reader_of_MessageSentV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MessageSentV1>) {
  return holy::scan::read_object<::events::checks_::agent::message_sent_v1::reader_of_MessageSentV1>(scan, at, holy::scan::Skim<MessageSentV1>());
}

const holy::Contract& contract_of(holy::Of<MessageSentV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MessageSentV1>()); },
      &::events::checks_::agent::message_sent_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MessageSentV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.message.sent.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::message_sent_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/message.sent.v1.schema.json",
      .path = "agent/message.sent.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/message.sent.v1.schema.json\",\n"
          "  \"title\": \"MessageSent\",\n"
          "  \"description\": \"An agent has sent a message.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"channel\",\n"
          "    \"message_preview\",\n"
          "    \"message_length\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"channel\": {\n"
          "      \"$ref\": \"../core/channel.v1.schema.json\",\n"
          "      \"description\": \"Channel over which the message went.\"\n"
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
          "    \"model\": {\n"
          "      \"description\": \"Model that wrote it.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"tokens_used\": {\n"
          "      \"description\": \"How many tokens it cost.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 0\n"
          "    },\n"
          "    \"duration_ms\": {\n"
          "      \"description\": \"How long it took to write, in milliseconds.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 0\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"channel\": \"telegram\",\n"
          "      \"message_preview\": \"Two meetings: stand-up at nine, review at three.\",\n"
          "      \"message_length\": 48,\n"
          "      \"model\": \"claude-sonnet-4\",\n"
          "      \"tokens_used\": 310,\n"
          "      \"duration_ms\": 1890\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.message.sent.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::MessageSentV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::MessageSentV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::message_sent_v1
