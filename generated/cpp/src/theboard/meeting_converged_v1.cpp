// Made by holyc from theboard/meeting.converged.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_converged_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::theboard::meeting_converged_v1 {

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

// https://33god.dev/schemas/theboard/meeting.converged.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"meeting_id", "round_num", "avg_novelty", "novelty_threshold", "total_comments"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // meeting_id
      case 1: if (!is_integer(item)) return false; break;  // round_num
      case 2: if (!is_number(item)) return false; break;  // avg_novelty
      case 3: if (!is_number(item)) return false; break;  // novelty_threshold
      case 4: if (!is_integer(item)) return false; break;  // total_comments
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3, 4})) return false;
  return true;
}

}  // namespace

bool accepts_MeetingConvergedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MeetingConvergedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\023\000\000\000Chttps://33god.dev/schemas/theboard/meeting.converged.v1.schema.json\000\004type\000"
    "\010required\000\nmeeting_id\000\tround_num\000\013avg_novelty\000\021novelty_threshold\000\016total_comments\000"
    "\nproperties\000Zhttps://33god.dev/schemas/theboard/meeting.converged.v1.schema.json#/properties/meeting_id\000"
    "\004$ref\000Yhttps://33god.dev/schemas/theboard/meeting.converged.v1.schema.json#/properties/round_numP\013avg"
    "_noveltyP\021novelty_thresholdP\016total_comments\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000"
    "\007\001\000\003\001\000\002\004\000\024\000\003\000\000\005\005\006\007\010\t\026\000\t\000\000\n\005\002\006"
    "\003\007\004\010\005\t\006\n\000\001%\000\013\007\000\000\014\000\001\001\000\002@\000\015\000\001\001\000\002"
    "\020\000\016\000\001\001\000\002\020\000\017\000\001\001\000\002@\000\020\000\002\001\000\002 \000\014\000\021"
    "\022\000\000\000"sv);

}  // namespace events::checks_::theboard::meeting_converged_v1

namespace events::theboard {

bool operator==(const MeetingConvergedV1&, const MeetingConvergedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, MeetingConvergedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"meeting_id", "round_num", "avg_novelty", "novelty_threshold", "total_comments"});
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
        if (!read_json(reader, item, out.avg_novelty)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.novelty_threshold)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.total_comments)) return false;
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

void write_json(holy::Writer& writer, const MeetingConvergedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("meeting_id", value.meeting_id); break;
      case 1: writer.member("round_num", value.round_num); break;
      case 2: writer.member("avg_novelty", value.avg_novelty); break;
      case 3: writer.member("novelty_threshold", value.novelty_threshold); break;
      case 4: writer.member("total_comments", value.total_comments); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const holy::Contract& contract_of(holy::Of<MeetingConvergedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::theboard::meeting_converged_v1::accepts_MeetingConvergedV1, &::events::checks_::theboard::meeting_converged_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingConvergedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.converged.v1", "meeting.converged.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_converged_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.converged.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.converged.v1.schema.json",
      .path = "theboard/meeting.converged.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.converged.v1.schema.json\",\n"
          "  \"title\": \"MeetingConverged\",\n"
          "  \"description\": \"The comments of a meeting have stopped to bring anything new.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.converged\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"round_num\",\n"
          "    \"avg_novelty\",\n"
          "    \"novelty_threshold\",\n"
          "    \"total_comments\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"meeting_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The meeting concerned.\"\n"
          "    },\n"
          "    \"round_num\": {\n"
          "      \"description\": \"Round in which that was found.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"avg_novelty\": {\n"
          "      \"description\": \"Mean novelty of the round.\",\n"
          "      \"type\": \"number\"\n"
          "    },\n"
          "    \"novelty_threshold\": {\n"
          "      \"description\": \"Threshold below which a round counts as converged.\",\n"
          "      \"type\": \"number\"\n"
          "    },\n"
          "    \"total_comments\": {\n"
          "      \"description\": \"How many comments the meeting has so far.\",\n"
          "      \"type\": \"integer\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"round_num\": 4,\n"
          "      \"avg_novelty\": 0.21,\n"
          "      \"novelty_threshold\": 0.3,\n"
          "      \"total_comments\": 38\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.converged.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingConvergedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingConvergedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_converged_v1
