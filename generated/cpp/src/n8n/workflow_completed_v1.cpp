// Made by holyc from n8n/workflow.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/n8n/workflow_completed_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::n8n::workflow_completed_v1 {

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

const Format format_1("date-time");

// https://33god.dev/schemas/n8n/workflow.completed.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"workflow_name", "completed_at"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // workflow_name
      case 1: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // completed_at
      default: break;
    }
  }
  return true;
}

}  // namespace

bool accepts_WorkflowCompletedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_WorkflowCompletedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\016\000\000\000?https://33god.dev/schemas/n8n/workflow.completed.v1.schema.json\000\004type\000\n"
    "properties\000\015workflow_name\000\014completed_at\000Yhttps://33god.dev/schemas/n8n/workflow.completed.v1.sc"
    "hema.json#/properties/workflow_nameL\014completed_at\000\005allOf\000`https://33god.dev/schemas/n8n/workflow.c"
    "ompleted.v1.schema.json#/properties/completed_at/allOf/0\000\004$ref\0007https://33god.dev/schemas/core/timest"
    "amp.v1.schema.json\000\006format\000\tdate-time\000\005\001\000\002\001\000\002\004\000\026\000\003\000\000\004"
    "\005\002\006\003\006\000\001\001\000\002 \000\007\000\001 \000\010\000\000\001\004\t\000\001%\000\n\005\000\000"
    "\013\000\002\001\000\002 \000\014\000\014\015\000\000\000"sv);

}  // namespace events::checks_::n8n::workflow_completed_v1

namespace events::n8n {

bool operator==(const WorkflowCompletedV1&, const WorkflowCompletedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, WorkflowCompletedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"workflow_name", "completed_at"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.workflow_name.emplace())) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.completed_at.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 2 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const WorkflowCompletedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 2 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("workflow_name", value.workflow_name); break;
      case 1: writer.member_if_present("completed_at", value.completed_at); break;
      default: write_unknown(writer, value.unknown_members, position - 2);
    }
  });
}

const holy::Contract& contract_of(holy::Of<WorkflowCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::n8n::workflow_completed_v1::accepts_WorkflowCompletedV1, &::events::checks_::n8n::workflow_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<WorkflowCompletedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"n8n.workflow.completed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::n8n

namespace events::checks_::n8n::workflow_completed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/n8n/workflow.completed.v1.schema.json",
      .path = "n8n/workflow.completed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
          "  \"$id\": \"https://33god.dev/schemas/n8n/workflow.completed.v1.schema.json\",\n"
          "  \"title\": \"WorkflowCompleted\",\n"
          "  \"description\": \"An n8n workflow has ended. Named in the convergence report (001 section 5.2); no document"
          " defines a payload, so only the evident members are declared. This schema stays in draft-07 on purpose, as 001"
          " wrote its schemas.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-status\": \"provisional\",\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"workflow_name\": {\n"
          "      \"description\": \"Name of the workflow.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"completed_at\": {\n"
          "      \"description\": \"When the run ended.\",\n"
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
          "      \"completed_at\": \"2026-01-27T10:01:30Z\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "n8n.workflow.completed.v1",
      .domain = "n8n",
      .kind = "event",
      .status = "provisional",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::n8n::WorkflowCompletedV1>,
      .round_trip = &holy::detail::round_trip<::events::n8n::WorkflowCompletedV1>,
  };
  return entry;
}

}  // namespace events::checks_::n8n::workflow_completed_v1
