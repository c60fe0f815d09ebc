// Made by holyc from theboard/meeting.converged.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_converged_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_MeetingConvergedV1 {
  using Type = ::events::theboard::MeetingConvergedV1;
  static constexpr MemberNames names{{"meeting_id", "round_num", "avg_novelty", "novelty_threshold", "total_comments"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::meeting_id));
      case 1:
        return read(scan, at, part(place, &Type::round_num));
      case 2:
        return read(scan, at, part(place, &Type::avg_novelty));
      case 3:
        return read(scan, at, part(place, &Type::novelty_threshold));
      case 4:
        return read(scan, at, part(place, &Type::total_comments));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingConvergedV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_converged_v1::reader_of_MeetingConvergedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingConvergedV1>) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_converged_v1::reader_of_MeetingConvergedV1>(scan, at, holy::scan::Skim<MeetingConvergedV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingConvergedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingConvergedV1>()); },
      &::events::checks_::theboard::meeting_converged_v1::embedded_program, nodes, 1, nullptr};
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
