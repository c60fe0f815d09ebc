// Made by holyc from theboard/meeting.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_completed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::meeting_completed_v1 {

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

struct reader_of_MeetingCompletedV1 {
  using Type = ::events::theboard::MeetingCompletedV1;
  static constexpr MemberNames names{{"meeting_id", "total_rounds", "total_comments", "total_cost", "convergence_detected",
  "stopping_reason", "top_comments", "category_distribution", "agent_participation"}};
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
        return read(scan, at, part(place, &Type::total_rounds));
      case 2:
        return read(scan, at, part(place, &Type::total_comments));
      case 3:
        return read(scan, at, part(place, &Type::total_cost));
      case 4:
        return read(scan, at, part(place, &Type::convergence_detected));
      case 5:
        return read(scan, at, part(place, &Type::stopping_reason));
      case 6:
        return read_items(scan, at, inside(part(place, &Type::top_comments)), Counts{0, 5},
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place); });
      case 7:
        return read_values(scan, at, inside(part(place, &Type::category_distribution)), Counts{},
          [](Scan& scan, const char* at, auto&& place) { return read_number(scan, at, place, [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); }); });
      case 8:
        return read_values(scan, at, inside(part(place, &Type::agent_participation)), Counts{},
          [](Scan& scan, const char* at, auto&& place) { return read_number(scan, at, place, [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); }); });
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
    if (!seen.has(6)) place.top_comments.reset();
    if (!seen.has(7)) place.category_distribution.reset();
    if (!seen.has(8)) place.agent_participation.reset();
  }
};

struct reader_of_MeetingCompletedV1TopComment {
  using Type = ::events::theboard::MeetingCompletedV1TopComment;
  static constexpr MemberNames names{{"text", "category", "novelty_score", "agent_name", "round_num"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::text));
      case 1:
        return read(scan, at, part(place, &Type::category));
      case 2:
        return read(scan, at, part(place, &Type::novelty_score));
      case 3:
        return read(scan, at, part(place, &Type::agent_name));
      case 4:
        return read(scan, at, part(place, &Type::round_num));
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
    "HOLYPROG\0010\000\000\000Chttps://33god.dev/schemas/theboard/meeting.completed.v1.schema.json\000\004type\000"
    "\010required\000\nmeeting_id\000\014total_rounds\006\010comments\010\002st\000\024convergence_detected\000\017"
    "stopping_reason\000\nproperties\000\014top_comments\000\025category_distribution\000\023agent_participation\000"
    "Uhttps://33god.dev/schemas/theboard/meeting.completed.v1.schema.json#/$defs/TopComment\000\004text\000\010cate"
    "gory\000\015novelty_score\000\nagent_name\000\tround_num\000Zhttps://33god.dev/schemas/theboard/meeting.comple"
    "ted.v1.schema.json#/properties/meeting_id\000\004$ref\000\\https://33god.dev/schemas/theboard/meeting.complete"
    "d.v1.schema.json#/properties/total_roundsV\010commentsX\002stP\024convergence_detectedP\017stopping_reasonP\014"
    "top_comments\000\010maxItems\000\005items\000ehttps://33god.dev/schemas/theboard/meeting.completed.v1.schema.j"
    "son#/properties/category_distribution\000\024additionalProperties\000chttps://33god.dev/schemas/theboard/meeti"
    "ng.completed.v1.schema.json#/properties/agent_participationE $defs/TopComment/properties/texta\010categorya\015"
    "novelty_scorea\nagent_namea\tround_num\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000bhttps://3"
    "3god.dev/schemas/theboard/meeting.completed.v1.schema.json#/properties/top_comments/itemsP*category_distributi"
    "on/additionalProperties\000\007minimum\000\0010\000xhttps://33god.dev/schemas/theboard/meeting.completed.v1.sc"
    "hema.json#/properties/agent_participation/additionalProperties\032$core/comment-category.v1.schema.json\000\004"
    "enum\013\000\024\"technical_decision\"\001\005risk\"\001\026implementation_detail\"\001\tquestion\"\001\010con"
    "cern\"\001\013suggestion\"\001\005idea\"\001\014observation\"\001\017recommendation\"\001\016clarification\"\001"
    "\006other\"\025\001\000\003\001\000\002\004\000\024\000\003\000\000\006\005\006\007\010\t\n\026\000\n\000\000\022"
    "\005\003\006\004\007\005\010\006\t\007\n\010\014\t\015\n\016\013\016\000\003\001\000\002\004\000\024\000\003\000"
    "\000\005\020\021\022\023\024\026\000\n\000\000\n\020\014\021\015\022\016\023\017\024\020\024\000\001%\000\025\021"
    "\000\000\026\000\001\001\000\002@\000\027\000\001\001\000\002@\000\030\000\001\001\000\002\020\000\031\000\001"
    "\001\000\002\002\000\032\000\001\001\000\002 \000\033\000\003\001\000\002\010\000\020\000\034\005\000\033\000\035"
    "\022\000\000\036\000\002\001\000\002\004\000\030\000\037\023\000\000 \000\002\001\000\002\004\000\030\000\037\024"
    "\000\000!\000\001\001\000\002 \000\"\000\001%\000\025\025\000\000#\000\001\001\000\002\020\000$\000\001\001\000"
    "\002 \000%\000\001\001\000\002@\000&\000\002\001\000\002 \000\014\000'(\000\000)\000\001%\000\025\002\000\000*"
    "\000\002\001\000\002@\000\004\000+,\000\000-\000\002\001\000\002@\000\004\000+,\000\000.\000\002\001\000\002 \000"
    "\002\000/\000\000\013\000\000"sv);

}  // namespace events::checks_::theboard::meeting_completed_v1

namespace events::theboard {

bool operator==(const MeetingCompletedV1&, const MeetingCompletedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MeetingCompletedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 9 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("meeting_id", value.meeting_id); break;
      case 1: writer.member("total_rounds", value.total_rounds); break;
      case 2: writer.member("total_comments", value.total_comments); break;
      case 3: writer.member("total_cost", value.total_cost); break;
      case 4: writer.member("convergence_detected", value.convergence_detected); break;
      case 5: writer.member("stopping_reason", value.stopping_reason); break;
      case 6: writer.member_if_present("top_comments", value.top_comments); break;
      case 7: writer.member_if_present("category_distribution", value.category_distribution); break;
      case 8: writer.member_if_present("agent_participation", value.agent_participation); break;
      default: write_unknown(writer, value.unknown_members, position - 9);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingCompletedV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_completed_v1::reader_of_MeetingCompletedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingCompletedV1>) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_completed_v1::reader_of_MeetingCompletedV1>(scan, at, holy::scan::Skim<MeetingCompletedV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingCompletedV1>()); },
      &::events::checks_::theboard::meeting_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingCompletedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.completed.v1", "meeting.completed.v1"});
  return spellings.find(spelling) < spellings.count;
}

bool operator==(const MeetingCompletedV1TopComment&, const MeetingCompletedV1TopComment&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MeetingCompletedV1TopComment& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("text", value.text); break;
      case 1: writer.member("category", value.category); break;
      case 2: writer.member("novelty_score", value.novelty_score); break;
      case 3: writer.member("agent_name", value.agent_name); break;
      case 4: writer.member("round_num", value.round_num); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingCompletedV1TopComment& out) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_completed_v1::reader_of_MeetingCompletedV1TopComment>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingCompletedV1TopComment>) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_completed_v1::reader_of_MeetingCompletedV1TopComment>(scan, at, holy::scan::Skim<MeetingCompletedV1TopComment>());
}

const holy::Contract& contract_of(holy::Of<MeetingCompletedV1TopComment>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingCompletedV1TopComment>()); },
      &::events::checks_::theboard::meeting_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_completed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.completed.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.completed.v1.schema.json",
      .path = "theboard/meeting.completed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.completed.v1.schema.json\",\n"
          "  \"title\": \"MeetingCompleted\",\n"
          "  \"description\": \"A meeting has come to its end.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.completed\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"total_rounds\",\n"
          "    \"total_comments\",\n"
          "    \"total_cost\",\n"
          "    \"convergence_detected\",\n"
          "    \"stopping_reason\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"meeting_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The meeting concerned.\"\n"
          "    },\n"
          "    \"total_rounds\": {\n"
          "      \"description\": \"How many rounds were held.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"total_comments\": {\n"
          "      \"description\": \"How many comments were made.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"total_cost\": {\n"
          "      \"description\": \"What the meeting cost, in US dollars.\",\n"
          "      \"type\": \"number\"\n"
          "    },\n"
          "    \"convergence_detected\": {\n"
          "      \"description\": \"Whether the meeting converged.\",\n"
          "      \"type\": \"boolean\"\n"
          "    },\n"
          "    \"stopping_reason\": {\n"
          "      \"description\": \"Why the meeting ended, for example convergence, max_rounds or manual.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"top_comments\": {\n"
          "      \"description\": \"The comments of greatest novelty, at most five.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"$ref\": \"#/$defs/TopComment\"\n"
          "      },\n"
          "      \"maxItems\": 5\n"
          "    },\n"
          "    \"category_distribution\": {\n"
          "      \"description\": \"How many comments there are of each category.\",\n"
          "      \"type\": \"object\",\n"
          "      \"additionalProperties\": {\n"
          "        \"type\": \"integer\",\n"
          "        \"minimum\": 0\n"
          "      }\n"
          "    },\n"
          "    \"agent_participation\": {\n"
          "      \"description\": \"How many responses each agent gave.\",\n"
          "      \"type\": \"object\",\n"
          "      \"additionalProperties\": {\n"
          "        \"type\": \"integer\",\n"
          "        \"minimum\": 0\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"$defs\": {\n"
          "    \"TopComment\": {\n"
          "      \"description\": \"A comment that stood out.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"text\",\n"
          "        \"category\",\n"
          "        \"novelty_score\",\n"
          "        \"agent_name\",\n"
          "        \"round_num\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"text\": {\n"
          "          \"description\": \"The comment.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"category\": {\n"
          "          \"$ref\": \"../core/comment-category.v1.schema.json\",\n"
          "          \"description\": \"What kind of remark it is.\"\n"
          "        },\n"
          "        \"novelty_score\": {\n"
          "          \"description\": \"How new the comment is, from 0 (repetition) to 1 (novel).\",\n"
          "          \"type\": \"number\"\n"
          "        },\n"
          "        \"agent_name\": {\n"
          "          \"description\": \"Name of the agent that made it.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"round_num\": {\n"
          "          \"description\": \"Round in which it was made.\",\n"
          "          \"type\": \"integer\"\n"
          "        }\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"total_rounds\": 4,\n"
          "      \"total_comments\": 38,\n"
          "      \"total_cost\": 0.42,\n"
          "      \"convergence_detected\": true,\n"
          "      \"stopping_reason\": \"convergence\"\n"
          "    },\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"total_rounds\": 5,\n"
          "      \"total_comments\": 44,\n"
          "      \"total_cost\": 0.57,\n"
          "      \"convergence_detected\": false,\n"
          "      \"stopping_reason\": \"max_rounds\",\n"
          "      \"top_comments\": [\n"
          "        {\n"
          "          \"text\": \"What would show that alignment has succeeded?\",\n"
          "          \"category\": \"question\",\n"
          "          \"novelty_score\": 0.87,\n"
          "          \"agent_name\": \"Bob\",\n"
          "          \"round_num\": 2\n"
          "        }\n"
          "      ],\n"
          "      \"category_distribution\": {\n"
          "        \"question\": 14,\n"
          "        \"risk\": 30\n"
          "      },\n"
          "      \"agent_participation\": {\n"
          "        \"Alice\": 5,\n"
          "        \"Bob\": 5\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.completed.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingCompletedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingCompletedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_completed_v1
