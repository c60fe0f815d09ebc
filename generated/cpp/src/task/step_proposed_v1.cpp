// Made by holyc from task/step.proposed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/task/step_proposed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::task::step_proposed_v1 {

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

struct reader_of_StepProposedV1Changeset {
  using Type = ::events::task::StepProposedV1Changeset;
  static constexpr MemberNames names{{"file", "diff"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::file));
      case 1:
        return read(scan, at, part(place, &Type::diff));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

struct reader_of_StepProposedV1 {
  using Type = ::events::task::StepProposedV1;
  static constexpr MemberNames names{{"task_id", "ticket_id", "changeset", "validation_plan"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::task_id));
      case 1:
        return read(scan, at, part(place, &Type::ticket_id));
      case 2:
        return read(scan, at, part(place, &Type::changeset));
      case 3:
        return read(scan, at, inside(part(place, &Type::validation_plan)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(3)) place.validation_plan.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\025\000\000\000Qhttps://33god.dev/schemas/task/step.proposed.v1.schema.json#/properties/changese"
    "t\000\004type\000\010required\000\004file\000\004diff\000\nproperties\000;https://33god.dev/schemas/task/step."
    "proposed.v1.schema.json\000\007task_id\001\010icket_id\000\tchangeset\000\017validation_plan\000ahttps://33god"
    ".dev/schemas/task/step.proposed.v1.schema.json#/properties/changeset/properties/file]\004diffH\007task_id\000\004"
    "$ref\000Qhttps://33god.dev/schemas/task/step.proposed.v1.schema.json#/properties/ticket_idH\017validation_plan"
    "\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000\010\001\000\003\001\000\002\004\000\024\000\003"
    "\000\000\002\005\006\026\000\006\000\000\004\005\003\006\004\007\000\003\001\000\002\004\000\024\000\003\000\000"
    "\003\t\n\013\026\000\006\000\000\010\t\005\n\006\013\001\014\007\014\000\001\001\000\002 \000\015\000\001\001\000"
    "\002 \000\016\000\001%\000\017\010\000\000\020\000\001\001\000\002 \000\021\000\001\001\000\002 \000\022\000\002"
    "\001\000\002 \000\014\000\023\024\000\000\000"sv);

}  // namespace events::checks_::task::step_proposed_v1

namespace events::task {

bool operator==(const StepProposedV1Changeset&, const StepProposedV1Changeset&) noexcept(false) = default;


void write_json(holy::Writer& writer, const StepProposedV1Changeset& value) {
  holy::write_object(writer, value.unknown_members.order, 2 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("file", value.file); break;
      case 1: writer.member("diff", value.diff); break;
      default: write_unknown(writer, value.unknown_members, position - 2);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, StepProposedV1Changeset& out) {
  return holy::scan::read_object<::events::checks_::task::step_proposed_v1::reader_of_StepProposedV1Changeset>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepProposedV1Changeset>) {
  return holy::scan::read_object<::events::checks_::task::step_proposed_v1::reader_of_StepProposedV1Changeset>(scan, at, holy::scan::Skim<StepProposedV1Changeset>());
}

const holy::Contract& contract_of(holy::Of<StepProposedV1Changeset>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<StepProposedV1Changeset>()); },
      &::events::checks_::task::step_proposed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const StepProposedV1&, const StepProposedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const StepProposedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 4 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("task_id", value.task_id); break;
      case 1: writer.member("ticket_id", value.ticket_id); break;
      case 2: writer.member("changeset", value.changeset); break;
      case 3: writer.member_if_present("validation_plan", value.validation_plan); break;
      default: write_unknown(writer, value.unknown_members, position - 4);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, StepProposedV1& out) {
  return holy::scan::read_object<::events::checks_::task::step_proposed_v1::reader_of_StepProposedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepProposedV1>) {
  return holy::scan::read_object<::events::checks_::task::step_proposed_v1::reader_of_StepProposedV1>(scan, at, holy::scan::Skim<StepProposedV1>());
}

const holy::Contract& contract_of(holy::Of<StepProposedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<StepProposedV1>()); },
      &::events::checks_::task::step_proposed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<StepProposedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"task.step.proposed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::task

namespace events::checks_::task::step_proposed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/task/step.proposed.v1.schema.json",
      .path = "task/step.proposed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/task/step.proposed.v1.schema.json\",\n"
          "  \"title\": \"StepProposed\",\n"
          "  \"description\": \"An agent proposes a step of a task.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"task_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"task_id\",\n"
          "    \"ticket_id\",\n"
          "    \"changeset\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"task_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The task.\"\n"
          "    },\n"
          "    \"ticket_id\": {\n"
          "      \"description\": \"Ticket that the task belongs to, for example TICKET-101.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"changeset\": {\n"
          "      \"description\": \"The proposed change.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"file\",\n"
          "        \"diff\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"file\": {\n"
          "          \"description\": \"File that changes.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"diff\": {\n"
          "          \"description\": \"The change, as a unified diff.\",\n"
          "          \"type\": \"string\"\n"
          "        }\n"
          "      }\n"
          "    },\n"
          "    \"validation_plan\": {\n"
          "      \"description\": \"How the change can be checked, for example npm test.\",\n"
          "      \"type\": \"string\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"task_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"ticket_id\": \"TICKET-101\",\n"
          "      \"changeset\": {\n"
          "        \"file\": \"src/http.py\",\n"
          "        \"diff\": \"@@ -1 +1 @@\\n-/health\\n+/healthz\\n\"\n"
          "      },\n"
          "      \"validation_plan\": \"npm test\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "task.step.proposed.v1",
      .domain = "task",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::task::StepProposedV1>,
      .round_trip = &holy::detail::round_trip<::events::task::StepProposedV1>,
  };
  return entry;
}

}  // namespace events::checks_::task::step_proposed_v1
