// Made by holyc from theboard/meeting.trigger.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_trigger_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::meeting_trigger_v1 {

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

constexpr holy::scan::Bound bound_1("1");
constexpr holy::scan::Bound bound_2("10");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_MeetingTriggerV1 {
  using Type = ::events::theboard::MeetingTriggerV1;
  static constexpr MemberNames names{{"topic", "strategy", "max_rounds", "agent_count", "model", "requester", "context"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::topic), [](std::string_view text) { return min_length(text, 10) && max_length(text, 500); });
      case 1:
        return read(scan, at, inside(part(place, &Type::strategy)));
      case 2:
        return read_number(scan, at, inside(part(place, &Type::max_rounds)), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1) && maximum(number, bound_2); });
      case 3:
        return read_number(scan, at, inside(part(place, &Type::agent_count)), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1) && maximum(number, bound_2); });
      case 4:
        return read(scan, at, part(place, &Type::model));
      case 5:
        return read(scan, at, part(place, &Type::requester));
      case 6:
        return read(scan, at, part(place, &Type::context));
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
    if (!seen.has(1)) place.strategy.reset();
    if (!seen.has(2)) place.max_rounds.reset();
    if (!seen.has(3)) place.agent_count.reset();
    if (!seen.has(4)) place.model.reset();
    if (!seen.has(5)) place.requester.reset();
    if (!seen.has(6)) place.context.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\034\000\000\000Vhttps://33god.dev/schemas/theboard/meeting.trigger.v1.schema.json#/properties/st"
    "rategy\000\004type\000\004enum\000Ahttps://33god.dev/schemas/theboard/meeting.trigger.v1.schema.json\000\010re"
    "quired\000\005topic\000\nproperties\000\010strategy\000\nmax_rounds\000\013agent_count\000\005model\000\treque"
    "ster\000\007context\000Shttps://33god.dev/schemas/theboard/meeting.trigger.v1.schema.json#/properties/topic\000"
    "\tminLength\001\010axLength\000Xhttps://33god.dev/schemas/theboard/meeting.trigger.v1.schema.json#/properties/"
    "max_rounds\000\007minimum\000\0011\000\007maximum\000\00210\000Yhttps://33god.dev/schemas/theboard/meeting.tri"
    "gger.v1.schema.json#/properties/agent_countN\005modelN\trequesterN\007context\000\024additionalProperties\000j"
    "https://33god.dev/schemas/theboard/meeting.trigger.v1.schema.json#/properties/context/additionalProperties\002"
    "\000\014\"sequential\"\001\007greedy\"\t\001\000\002\001\000\002 \000\002\000\003\000\000\002\000\004\000\003\001"
    "\000\002\004\000\024\000\005\000\000\001\007\026\000\007\000\000\016\007\003\t\001\n\004\013\005\014\006\015\007"
    "\016\010\016\000\003\001\000\002 \000\t\000\017\n\000\n\000\020\364\003\000\021\000\003\001\000\002@\000\004\000"
    "\022\023\000\000\005\000\024\025\000\000\026\000\003\001\000\002@\000\004\000\022\023\000\000\005\000\024\025\000"
    "\000\027\000\001\001\000\002!\000\030\000\001\001\000\002!\000\031\000\002\001\000\002\005\000\030\000\032\t\000"
    "\000\033\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::theboard::meeting_trigger_v1

namespace events::theboard {

std::string_view to_string(MeetingTriggerV1Strategy value) {
  static constexpr std::string_view spellings[] = {"sequential", "greedy"};
  const auto position = static_cast<std::size_t>(value);
  return position < 2 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, MeetingTriggerV1Strategy& out) {
  static constexpr holy::scan::MemberNames spellings({"sequential", "greedy"});
  const std::size_t found = spellings.find(text);
  if (found == 2) return false;
  out = static_cast<MeetingTriggerV1Strategy>(found);
  return true;
}


void write_json(holy::Writer& writer, const MeetingTriggerV1Strategy& value) {
  static constexpr std::string_view texts[] = {"\"sequential\"", "\"greedy\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 2 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerV1Strategy& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerV1Strategy>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<MeetingTriggerV1Strategy>());
}

const holy::Contract& contract_of(holy::Of<MeetingTriggerV1Strategy>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingTriggerV1Strategy>()); },
      &::events::checks_::theboard::meeting_trigger_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const MeetingTriggerV1&, const MeetingTriggerV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MeetingTriggerV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("topic", value.topic); break;
      case 1: writer.member_if_present("strategy", value.strategy); break;
      case 2: writer.member_if_present("max_rounds", value.max_rounds); break;
      case 3: writer.member_if_present("agent_count", value.agent_count); break;
      case 4: writer.member_if_present("model", value.model); break;
      case 5: writer.member_if_present("requester", value.requester); break;
      case 6: writer.member_if_present("context", value.context); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

MeetingTriggerV1Strategy MeetingTriggerV1::strategy_or_default() const {
  return strategy.has_value() ? *strategy : holy::default_from<MeetingTriggerV1Strategy>("\"sequential\"");
}

std::int64_t MeetingTriggerV1::max_rounds_or_default() const {
  return max_rounds.has_value() ? *max_rounds : holy::default_from<std::int64_t>("5");
}

std::int64_t MeetingTriggerV1::agent_count_or_default() const {
  return agent_count.has_value() ? *agent_count : holy::default_from<std::int64_t>("5");
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_trigger_v1::reader_of_MeetingTriggerV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerV1>) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_trigger_v1::reader_of_MeetingTriggerV1>(scan, at, holy::scan::Skim<MeetingTriggerV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingTriggerV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingTriggerV1>()); },
      &::events::checks_::theboard::meeting_trigger_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingTriggerV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.trigger.v1", "meeting.trigger.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_trigger_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.trigger.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.trigger.v1.schema.json",
      .path = "theboard/meeting.trigger.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.trigger.v1.schema.json\",\n"
          "  \"title\": \"MeetingTrigger\",\n"
          "  \"description\": \"TheBoard shall hold a meeting. The service answers with theboard.meeting.trigger.received"
          ", .processing, and .completed or .failed.\",\n"
          "  \"x-holy-kind\": \"command\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.trigger\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"topic\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"topic\": {\n"
          "      \"description\": \"What the meeting is about.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 10,\n"
          "      \"maxLength\": 500\n"
          "    },\n"
          "    \"strategy\": {\n"
          "      \"description\": \"How the meeting shall be run; the service that takes this command knows these two str"
          "ategies.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"sequential\",\n"
          "        \"greedy\"\n"
          "      ],\n"
          "      \"default\": \"sequential\"\n"
          "    },\n"
          "    \"max_rounds\": {\n"
          "      \"description\": \"After how many rounds the meeting stops at the latest.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 1,\n"
          "      \"maximum\": 10,\n"
          "      \"default\": 5\n"
          "    },\n"
          "    \"agent_count\": {\n"
          "      \"description\": \"How many agents shall take part.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 1,\n"
          "      \"maximum\": 10,\n"
          "      \"default\": 5\n"
          "    },\n"
          "    \"model\": {\n"
          "      \"description\": \"Model that the agents shall use.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"requester\": {\n"
          "      \"description\": \"Who asks for the meeting.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"context\": {\n"
          "      \"description\": \"Further details for the agents, as texts by name.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"additionalProperties\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"topic\": \"How should we shard the event store?\",\n"
          "      \"strategy\": \"greedy\",\n"
          "      \"max_rounds\": 3,\n"
          "      \"agent_count\": 4,\n"
          "      \"requester\": \"jarad\",\n"
          "      \"context\": {\n"
          "        \"repository\": \"candystore\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.trigger.v1",
      .domain = "theboard",
      .kind = "command",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingTriggerV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingTriggerV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_trigger_v1
