// Made by holyc from theboard/meeting.comment_extracted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_comment_extracted_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::theboard::meeting_comment_extracted_v1 {

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

const Format format_1("uuid");
constexpr Names allowed_1({"technical_decision", "risk", "implementation_detail", "question", "concern", "suggestion",
"idea", "observation", "recommendation", "clarification", "other"});

// https://33god.dev/schemas/theboard/meeting.comment_extracted.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"meeting_id", "round_num", "agent_name", "comment_text", "category", "novelty_score"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // meeting_id
      case 1: if (!is_integer(item)) return false; break;  // round_num
      case 2: if (!is_string(item)) return false; break;  // agent_name
      case 3: if (!is_string(item)) return false; break;  // comment_text
      case 4: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // category
      case 5: if (!is_number(item)) return false; break;  // novelty_score
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3, 4, 5})) return false;
  return true;
}

}  // namespace

bool accepts_MeetingCommentExtractedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MeetingCommentExtractedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\027\000\000\000Khttps://33god.dev/schemas/theboard/meeting.comment_extracted.v1.schema.json\000\004"
    "type\000\010required\000\nmeeting_id\000\tround_num\000\nagent_name\000\014comment_text\001\007ategory\000\015"
    "novelty_score\000\nproperties\000bhttps://33god.dev/schemas/theboard/meeting.comment_extracted.v1.schema.json#"
    "/properties/meeting_id\000\004$ref\000ahttps://33god.dev/schemas/theboard/meeting.comment_extracted.v1.schema."
    "json#/properties/round_numX\nagent_nameX\014comment_textY\007ategoryX\015novelty_score\032\030core/uuid.v1.sch"
    "ema.json\000\006format\000\004uuid\000>https://33god.dev/schemas/core/comment-category.v1.schema.json\000\004e"
    "num\013\000\024\"technical_decision\"\001\005risk\"\001\026implementation_detail\"\001\tquestion\"\001\010conc"
    "ern\"\001\013suggestion\"\001\005idea\"\001\014observation\"\001\017recommendation\"\001\016clarification\"\001"
    "\006other\"\t\001\000\003\001\000\002\004\000\024\000\003\000\000\006\005\006\007\010\t\n\026\000\n\000\000\014"
    "\005\002\006\003\007\004\010\005\t\006\n\007\013\000\001%\000\014\010\000\000\015\000\001\001\000\002@\000\016"
    "\000\001\001\000\002 \000\017\000\001\001\000\002 \000\020\000\001%\000\014\t\000\000\021\000\001\001\000\002\020"
    "\000\022\000\002\001\000\002 \000\014\000\023\024\000\000\025\000\002\001\000\002 \000\002\000\026\000\000\013"
    "\000\000"sv);

}  // namespace events::checks_::theboard::meeting_comment_extracted_v1

namespace events::theboard {

bool operator==(const MeetingCommentExtractedV1&, const MeetingCommentExtractedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, MeetingCommentExtractedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"meeting_id", "round_num", "agent_name", "comment_text", "category", "novelty_score"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.meeting_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.round_num)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.comment_text)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.category)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.novelty_score)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 6 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const MeetingCommentExtractedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("meeting_id", value.meeting_id); break;
      case 1: writer.member("round_num", value.round_num); break;
      case 2: writer.member("agent_name", value.agent_name); break;
      case 3: writer.member("comment_text", value.comment_text); break;
      case 4: writer.member("category", value.category); break;
      case 5: writer.member("novelty_score", value.novelty_score); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const holy::Contract& contract_of(holy::Of<MeetingCommentExtractedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::theboard::meeting_comment_extracted_v1::accepts_MeetingCommentExtractedV1, &::events::checks_::theboard::meeting_comment_extracted_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingCommentExtractedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.comment_extracted.v1", "meeting.comment_extracted.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_comment_extracted_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.comment_extracted.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.comment_extracted.v1.schema.json",
      .path = "theboard/meeting.comment_extracted.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.comment_extracted.v1.schema.json\",\n"
          "  \"title\": \"MeetingCommentExtracted\",\n"
          "  \"description\": \"A comment has been extracted from an agent's response.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.comment_extracted\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"round_num\",\n"
          "    \"agent_name\",\n"
          "    \"comment_text\",\n"
          "    \"category\",\n"
          "    \"novelty_score\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"meeting_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The meeting concerned.\"\n"
          "    },\n"
          "    \"round_num\": {\n"
          "      \"description\": \"Number of the round, from 1.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"agent_name\": {\n"
          "      \"description\": \"Name of the agent that made the comment.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"comment_text\": {\n"
          "      \"description\": \"The comment.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"category\": {\n"
          "      \"$ref\": \"../core/comment-category.v1.schema.json\",\n"
          "      \"description\": \"What kind of remark it is; the union of the values that the sources name.\"\n"
          "    },\n"
          "    \"novelty_score\": {\n"
          "      \"description\": \"How new the comment is, from 0 (repetition) to 1 (novel).\",\n"
          "      \"type\": \"number\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"round_num\": 1,\n"
          "      \"agent_name\": \"Alice\",\n"
          "      \"comment_text\": \"Alignment with human values should be a core constraint.\",\n"
          "      \"category\": \"recommendation\",\n"
          "      \"novelty_score\": 0.92\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.comment_extracted.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingCommentExtractedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingCommentExtractedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_comment_extracted_v1
