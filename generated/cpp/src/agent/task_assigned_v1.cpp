// Made by holyc from agent/task.assigned.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/task_assigned_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::task_assigned_v1 {

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

struct reader_of_TaskAssignedV1 {
  using Type = ::events::agent::TaskAssignedV1;
  static constexpr MemberNames names{{"agent_name", "source", "task_type", "task_preview"}};
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
        return read(scan, at, part(place, &Type::source));
      case 2:
        return read(scan, at, part(place, &Type::task_type));
      case 3:
        return read(scan, at, part(place, &Type::task_preview), [](std::string_view text) { return max_length(text, 200); });
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
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\023\000\000\000Rhttps://33god.dev/schemas/agent/task.assigned.v1.schema.json#/properties/task_ty"
    "pe\000\004type\000\004enum\000<https://33god.dev/schemas/agent/task.assigned.v1.schema.json\000\010required\000"
    "\nagent_name\000\006source\000\ttask_type\005\007preview\000\nproperties\000Shttps://33god.dev/schemas/agent/t"
    "ask.assigned.v1.schema.json#/properties/agent_name\000\004$ref\000Ohttps://33god.dev/schemas/agent/task.assign"
    "ed.v1.schema.json#/properties/sourceI\014task_preview\032\036core/agent-name.v1.schema.json\000\tminLength\001"
    "\010axLength\0005https://33god.dev/schemas/core/preview.v1.schema.json\004\000\010\"ticket\"\001\010message\"\001"
    "\005cron\"\001\006adhoc\"\007\001\000\002\001\000\002 \000\002\000\003\000\000\004\000\004\000\003\001\000\002"
    "\004\000\024\000\005\000\000\004\007\010\t\n\026\000\n\000\000\010\007\003\010\004\t\001\n\005\013\000\001%\000"
    "\014\006\000\000\015\000\001\001\000\002 \000\016\000\001%\000\014\007\000\000\017\000\003\001\000\002 \000\t\000"
    "\020\001\000\n\000\021d\000\022\000\002\001\000\002 \000\n\000\021\310\001\000\000"sv);

}  // namespace events::checks_::agent::task_assigned_v1

namespace events::agent {

std::string_view to_string(TaskAssignedV1TaskType value) {
  static constexpr std::string_view spellings[] = {"ticket", "message", "cron", "adhoc"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, TaskAssignedV1TaskType& out) {
  static constexpr holy::scan::MemberNames spellings({"ticket", "message", "cron", "adhoc"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<TaskAssignedV1TaskType>(found);
  return true;
}


void write_json(holy::Writer& writer, const TaskAssignedV1TaskType& value) {
  static constexpr std::string_view texts[] = {"\"ticket\"", "\"message\"", "\"cron\"", "\"adhoc\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, TaskAssignedV1TaskType& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TaskAssignedV1TaskType>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<TaskAssignedV1TaskType>());
}

const holy::Contract& contract_of(holy::Of<TaskAssignedV1TaskType>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TaskAssignedV1TaskType>()); },
      &::events::checks_::agent::task_assigned_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TaskAssignedV1&, const TaskAssignedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TaskAssignedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 4 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("source", value.source); break;
      case 2: writer.member("task_type", value.task_type); break;
      case 3: writer.member("task_preview", value.task_preview); break;
      default: write_unknown(writer, value.unknown_members, position - 4);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, TaskAssignedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::task_assigned_v1::reader_of_TaskAssignedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TaskAssignedV1>) {
  return holy::scan::read_object<::events::checks_::agent::task_assigned_v1::reader_of_TaskAssignedV1>(scan, at, holy::scan::Skim<TaskAssignedV1>());
}

const holy::Contract& contract_of(holy::Of<TaskAssignedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TaskAssignedV1>()); },
      &::events::checks_::agent::task_assigned_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<TaskAssignedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.task.assigned.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::task_assigned_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/task.assigned.v1.schema.json",
      .path = "agent/task.assigned.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/task.assigned.v1.schema.json\",\n"
          "  \"title\": \"TaskAssigned\",\n"
          "  \"description\": \"An agent has been given a task.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"source\",\n"
          "    \"task_type\",\n"
          "    \"task_preview\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"source\": {\n"
          "      \"description\": \"Who or what assigned the task.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"task_type\": {\n"
          "      \"description\": \"What the task came from.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"ticket\",\n"
          "        \"message\",\n"
          "        \"cron\",\n"
          "        \"adhoc\"\n"
          "      ]\n"
          "    },\n"
          "    \"task_preview\": {\n"
          "      \"$ref\": \"../core/preview.v1.schema.json\",\n"
          "      \"description\": \"Beginning of the task.\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"source\": \"plane\",\n"
          "      \"task_type\": \"ticket\",\n"
          "      \"task_preview\": \"TICKET-101: move the health check to /healthz.\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.task.assigned.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::TaskAssignedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::TaskAssignedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::task_assigned_v1
