// Made by holyc from n8n/workflow.started.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/n8n/workflow_started_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::n8n::workflow_started_v1 {

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

struct reader_of_WorkflowStartedV1 {
  using Type = ::events::n8n::WorkflowStartedV1;
  static constexpr MemberNames names{{"workflow_name", "started_at"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, inside(part(place, &Type::workflow_name)));
      case 1:
        return read(scan, at, inside(part(place, &Type::started_at)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return true;
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.workflow_name.reset();
    if (!seen.has(1)) place.started_at.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\016\000\000\000=https://33god.dev/schemas/n8n/workflow.started.v1.schema.json\000\004type\000\np"
    "roperties\000\015workflow_name\000\nstarted_at\000Whttps://33god.dev/schemas/n8n/workflow.started.v1.schema.js"
    "on#/properties/workflow_nameJ\nstarted_at\000\005allOf\000\\https://33god.dev/schemas/n8n/workflow.started.v1."
    "schema.json#/properties/started_at/allOf/0\000\004$ref\0007https://33god.dev/schemas/core/timestamp.v1.schema."
    "json\000\006format\000\tdate-time\000\005\001\000\002\001\000\002\004\000\026\000\003\000\000\004\005\002\006\003"
    "\006\000\001\001\000\002 \000\007\000\001 \000\010\000\000\001\004\t\000\001%\000\n\005\000\000\013\000\002\001"
    "\000\002 \000\014\000\014\015\000\000\000"sv);

}  // namespace events::checks_::n8n::workflow_started_v1

namespace events::n8n {

bool operator==(const WorkflowStartedV1&, const WorkflowStartedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const WorkflowStartedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 2 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("workflow_name", value.workflow_name); break;
      case 1: writer.member_if_present("started_at", value.started_at); break;
      default: write_unknown(writer, value.unknown_members, position - 2);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, WorkflowStartedV1& out) {
  return holy::scan::read_object<::events::checks_::n8n::workflow_started_v1::reader_of_WorkflowStartedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<WorkflowStartedV1>) {
  return holy::scan::read_object<::events::checks_::n8n::workflow_started_v1::reader_of_WorkflowStartedV1>(scan, at, holy::scan::Skim<WorkflowStartedV1>());
}

const holy::Contract& contract_of(holy::Of<WorkflowStartedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<WorkflowStartedV1>()); },
      &::events::checks_::n8n::workflow_started_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<WorkflowStartedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"n8n.workflow.started.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::n8n

namespace events::checks_::n8n::workflow_started_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/n8n/workflow.started.v1.schema.json",
      .path = "n8n/workflow.started.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
          "  \"$id\": \"https://33god.dev/schemas/n8n/workflow.started.v1.schema.json\",\n"
          "  \"title\": \"WorkflowStarted\",\n"
          "  \"description\": \"An n8n workflow has begun to run. Named in the convergence report (001 section 5.2); no d"
          "ocument defines a payload, so only the evident members are declared. This schema stays in draft-07 on purpose,"
          " as 001 wrote its schemas.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-status\": \"provisional\",\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"workflow_name\": {\n"
          "      \"description\": \"Name of the workflow.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"started_at\": {\n"
          "      \"description\": \"When the run began.\",\n"
          "      \"allOf\": [\n"
          "        {\n"
          "          \"$ref\": \"../core/timestamp.v1.schema.json\"\n"
          "        }\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"workflow_name\": \"Upload recordings\",\n"
          "      \"started_at\": \"2026-01-27T10:00:00Z\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "n8n.workflow.started.v1",
      .domain = "n8n",
      .kind = "event",
      .status = "provisional",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::n8n::WorkflowStartedV1>,
      .round_trip = &holy::detail::round_trip<::events::n8n::WorkflowStartedV1>,
  };
  return entry;
}

}  // namespace events::checks_::n8n::workflow_started_v1
