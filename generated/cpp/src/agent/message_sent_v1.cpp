// Made by holyc from agent/message.sent.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/message_sent_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

constexpr Names allowed_1({"telegram", "whatsapp", "discord", "signal", "imessage", "cli", "web", "api"});

// https://33god.dev/schemas/agent/message.sent.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"agent_name", "channel", "message_preview", "message_length", "model", "tokens_used",
  "duration_ms"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0:  // agent_name
        if (!(is_string(item) && min_length(item, 1) && max_length(item, 100))) return false;
        break;
      case 1: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // channel
      case 2: if (!(is_string(item) && max_length(item, 200))) return false; break;  // message_preview
      case 3: if (!(is_integer(item) && minimum(item, "0"))) return false; break;  // message_length
      case 4: if (!is_string(item)) return false; break;  // model
      case 5: if (!(is_integer(item) && minimum(item, "0"))) return false; break;  // tokens_used
      case 6: if (!(is_integer(item) && minimum(item, "0"))) return false; break;  // duration_ms
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3})) return false;
  return true;
}

}  // namespace

bool accepts_MessageSentV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MessageSentV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, MessageSentV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"agent_name", "channel", "message_preview", "message_length", "model", "tokens_used",
  "duration_ms"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.channel)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.message_preview)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.message_length)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.model.emplace())) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.tokens_used.emplace())) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.duration_ms.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 7 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<MessageSentV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::message_sent_v1::accepts_MessageSentV1, &::events::checks_::agent::message_sent_v1::embedded_program, nodes, 1, nullptr};
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
