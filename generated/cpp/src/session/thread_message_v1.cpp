// Made by holyc from session/thread.message.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_message_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::session::thread_message_v1 {

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

struct reader_of_ThreadMessageV1 {
  using Type = ::events::session::ThreadMessageV1;
  static constexpr MemberNames names{{"session_id", "thread_id", "role", "content", "turn_number", "tokens", "model",
  "thinking_included", "tool_calls"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::session_id));
      case 1:
        return read(scan, at, part(place, &Type::thread_id));
      case 2:
        return read(scan, at, part(place, &Type::role));
      case 3:
        return read(scan, at, part(place, &Type::content));
      case 4:
        return read(scan, at, part(place, &Type::turn_number));
      case 5:
        return read(scan, at, part(place, &Type::tokens));
      case 6:
        return read(scan, at, part(place, &Type::model));
      case 7:
        return read(scan, at, inside(part(place, &Type::thinking_included)));
      case 8:
        return read(scan, at, inside(part(place, &Type::tool_calls)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 2, 3, 4});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.thread_id.reset();
    if (!seen.has(5)) place.tokens.reset();
    if (!seen.has(6)) place.model.reset();
    if (!seen.has(7)) place.thinking_included.reset();
    if (!seen.has(8)) place.tool_calls.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\031\000\000\000?https://33god.dev/schemas/session/thread.message.v1.schema.json\000\004type\000\010"
    "required\000\nsession_id\000\004role\000\007content\000\013turn_number\000\nproperties\000\tthread_id\001\005o"
    "kens\000\005model\000\021thinking_included\001\tool_calls\000Vhttps://33god.dev/schemas/session/thread.message"
    ".v1.schema.json#/properties/session_idL\tthread_idL\004roleL\007contentL\013turn_numberM\005okensL\005modelL\021"
    "thinking_includedM\tool_calls\000\005items\000\\https://33god.dev/schemas/session/thread.message.v1.schema.jso"
    "n#/properties/tool_calls/items\000\013\001\000\003\001\000\002\004\000\024\000\003\000\000\004\005\006\007\010"
    "\026\000\010\000\000\022\005\002\n\003\006\004\007\005\010\006\013\007\014\010\015\t\016\n\016\000\001\001\000"
    "\002 \000\017\000\001\001\000\002!\000\020\000\001\001\000\002 \000\021\000\001\001\000\002 \000\022\000\001\001"
    "\000\002@\000\023\000\001\001\000\002A\000\024\000\001\001\000\002!\000\025\000\001\001\000\002\002\000\026\000"
    "\002\001\000\002\010\000\033\000\027\013\000\000\030\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::session::thread_message_v1

namespace events::session {

bool operator==(const ThreadMessageV1&, const ThreadMessageV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ThreadMessageV1& value) {
  holy::write_object(writer, value.unknown_members.order, 9 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("session_id", value.session_id); break;
      case 1: writer.member_if_present("thread_id", value.thread_id); break;
      case 2: writer.member("role", value.role); break;
      case 3: writer.member("content", value.content); break;
      case 4: writer.member("turn_number", value.turn_number); break;
      case 5: writer.member_if_present("tokens", value.tokens); break;
      case 6: writer.member_if_present("model", value.model); break;
      case 7: writer.member_if_present("thinking_included", value.thinking_included); break;
      case 8: writer.member_if_present("tool_calls", value.tool_calls); break;
      default: write_unknown(writer, value.unknown_members, position - 9);
    }
  });
}

bool ThreadMessageV1::thinking_included_or_default() const {
  return thinking_included.has_value() ? *thinking_included : holy::default_from<bool>("false");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadMessageV1& out) {
  return holy::scan::read_object<::events::checks_::session::thread_message_v1::reader_of_ThreadMessageV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadMessageV1>) {
  return holy::scan::read_object<::events::checks_::session::thread_message_v1::reader_of_ThreadMessageV1>(scan, at, holy::scan::Skim<ThreadMessageV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadMessageV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadMessageV1>()); },
      &::events::checks_::session::thread_message_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadMessageV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"session.thread.message.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::session

namespace events::checks_::session::thread_message_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/session/thread.message.v1.schema.json",
      .path = "session/thread.message.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/session/thread.message.v1.schema.json\",\n"
          "  \"title\": \"ThreadMessage\",\n"
          "  \"description\": \"The user or the assistant has said something in a session.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"session_id\",\n"
          "    \"role\",\n"
          "    \"content\",\n"
          "    \"turn_number\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"session_id\": {\n"
          "      \"description\": \"The Claude Code session; a free string.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"thread_id\": {\n"
          "      \"description\": \"The thread within the session.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"role\": {\n"
          "      \"description\": \"Who speaks, for example user or assistant.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"content\": {\n"
          "      \"description\": \"What was said.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"turn_number\": {\n"
          "      \"description\": \"Number of the turn within the session.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"tokens\": {\n"
          "      \"description\": \"How many tokens the message has.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"model\": {\n"
          "      \"description\": \"Model that answered, for an answer.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"thinking_included\": {\n"
          "      \"description\": \"Whether the content contains the model's reasoning.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": false\n"
          "    },\n"
          "    \"tool_calls\": {\n"
          "      \"description\": \"Names of the tools that the message calls.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"session_id\": \"s1\",\n"
          "      \"thread_id\": null,\n"
          "      \"role\": \"assistant\",\n"
          "      \"content\": \"I added the endpoint and a test.\",\n"
          "      \"turn_number\": 4,\n"
          "      \"tokens\": 212,\n"
          "      \"model\": \"claude-sonnet-4\",\n"
          "      \"thinking_included\": false,\n"
          "      \"tool_calls\": [\n"
          "        \"Edit\",\n"
          "        \"Bash\"\n"
          "      ]\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "session.thread.message.v1",
      .domain = "session",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::session::ThreadMessageV1>,
      .round_trip = &holy::detail::round_trip<::events::session::ThreadMessageV1>,
  };
  return entry;
}

}  // namespace events::checks_::session::thread_message_v1
