// Made by holyc from conversation/message.posted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/conversation/message_posted_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::conversation::message_posted_v1 {

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

const Format format_1("uuid");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_MessagePostedV1 {
  using Type = ::events::conversation::MessagePostedV1;
  static constexpr MemberNames names{{"conversation_id", "message_id", "author_id", "content", "reply_to_id"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::conversation_id));
      case 1:
        return read(scan, at, part(place, &Type::message_id));
      case 2:
        return read(scan, at, part(place, &Type::author_id));
      case 3:
        return read(scan, at, part(place, &Type::content), [](std::string_view text) { return min_length(text, 1); });
      case 4:
        return read_or_null(scan, at, part(place, &Type::reply_to_id),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return has_format(text, format_1); }); });
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
    if (!seen.has(4)) place.reply_to_id.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\027\000\000\000Dhttps://33god.dev/schemas/conversation/message.posted.v1.schema.json\000\004type"
    "\000\010required\000\017conversation_id\000\nmessage_id\000\tauthor_id\000\007content\000\nproperties\000\013r"
    "eply_to_id\000`https://33god.dev/schemas/conversation/message.posted.v1.schema.json#/properties/conversation_i"
    "d\000\004$ref\000[https://33god.dev/schemas/conversation/message.posted.v1.schema.json#/properties/message_idQ"
    "\tauthor_idQ\007content\000\tminLength\000\\https://33god.dev/schemas/conversation/message.posted.v1.schema.js"
    "on#/properties/reply_to_id\000\005anyOf\0002https://33god.dev/schemas/core/uuid.v1.schema.json\000\006format\000"
    "\004uuid\000dhttps://33god.dev/schemas/conversation/message.posted.v1.schema.json#/properties/reply_to_id/anyO"
    "f/0c\0011\000\t\001\000\003\001\000\002\004\000\024\000\003\000\000\004\005\006\007\010\026\000\010\000\000\n\005"
    "\002\006\003\007\004\010\005\n\006\n\000\001%\000\013\007\000\000\014\000\001%\000\013\007\000\000\015\000\001"
    "\001\000\002 \000\016\000\002\001\000\002 \000\t\000\017\001\000\020\000\001!\000\021\000\000\002\010\t\022\000"
    "\002\001\000\002 \000\014\000\023\024\000\000\025\000\001%\000\013\007\000\000\026\000\001\001\000\002\001\000"
    "\000"sv);

}  // namespace events::checks_::conversation::message_posted_v1

namespace events::conversation {

bool operator==(const MessagePostedV1&, const MessagePostedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MessagePostedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("conversation_id", value.conversation_id); break;
      case 1: writer.member("message_id", value.message_id); break;
      case 2: writer.member("author_id", value.author_id); break;
      case 3: writer.member("content", value.content); break;
      case 4: writer.member_if_present("reply_to_id", value.reply_to_id); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MessagePostedV1& out) {
  return holy::scan::read_object<::events::checks_::conversation::message_posted_v1::reader_of_MessagePostedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MessagePostedV1>) {
  return holy::scan::read_object<::events::checks_::conversation::message_posted_v1::reader_of_MessagePostedV1>(scan, at, holy::scan::Skim<MessagePostedV1>());
}

const holy::Contract& contract_of(holy::Of<MessagePostedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MessagePostedV1>()); },
      &::events::checks_::conversation::message_posted_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MessagePostedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"conversation.message.posted.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::conversation

namespace events::checks_::conversation::message_posted_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/conversation/message.posted.v1.schema.json",
      .path = "conversation/message.posted.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/conversation/message.posted.v1.schema.json\",\n"
          "  \"title\": \"MessagePosted\",\n"
          "  \"description\": \"A message has been posted in a conversation.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"conversation_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"conversation_id\",\n"
          "    \"message_id\",\n"
          "    \"author_id\",\n"
          "    \"content\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"conversation_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The conversation.\"\n"
          "    },\n"
          "    \"message_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The message.\"\n"
          "    },\n"
          "    \"author_id\": {\n"
          "      \"description\": \"Who wrote it; a person or an agent.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"content\": {\n"
          "      \"description\": \"What it says.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1\n"
          "    },\n"
          "    \"reply_to_id\": {\n"
          "      \"description\": \"The message that it answers.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"../core/uuid.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"conversation_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"message_id\": \"dcbf406d-aaae-5a9a-8b36-38bb4f5ac1e7\",\n"
          "      \"author_id\": \"alice\",\n"
          "      \"content\": \"Shall we shard by session?\",\n"
          "      \"reply_to_id\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "conversation.message.posted.v1",
      .domain = "conversation",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::conversation::MessagePostedV1>,
      .round_trip = &holy::detail::round_trip<::events::conversation::MessagePostedV1>,
  };
  return entry;
}

}  // namespace events::checks_::conversation::message_posted_v1
