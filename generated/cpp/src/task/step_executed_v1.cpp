// Made by holyc from task/step.executed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/task/step_executed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::task::step_executed_v1 {

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

struct reader_of_StepExecutedV1 {
  using Type = ::events::task::StepExecutedV1;
  static constexpr MemberNames names{{"task_id", "test_result", "approval_status", "step_id", "file_path", "diff"}};
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
        return read(scan, at, part(place, &Type::test_result));
      case 2:
        return read(scan, at, part(place, &Type::approval_status));
      case 3:
        return read(scan, at, inside(part(place, &Type::step_id)));
      case 4:
        return read(scan, at, inside(part(place, &Type::file_path)));
      case 5:
        return read(scan, at, inside(part(place, &Type::diff)));
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
    if (!seen.has(3)) place.step_id.reset();
    if (!seen.has(4)) place.file_path.reset();
    if (!seen.has(5)) place.diff.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\026\000\000\000Shttps://33god.dev/schemas/task/step.executed.v1.schema.json#/properties/test_res"
    "ult\000\004type\000\004enum\000Whttps://33god.dev/schemas/task/step.executed.v1.schema.json#/properties/approv"
    "al_status;\000\000\010required\000\007task_id\001\nest_result\000\017approval_status\000\nproperties\000\007st"
    "ep_id\000\tfile_path\000\004diff\000Ohttps://33god.dev/schemas/task/step.executed.v1.schema.json#/properties/t"
    "ask_id\000\004$ref\000Ohttps://33god.dev/schemas/task/step.executed.v1.schema.json#/properties/step_idH\tfile_"
    "pathH\004diff\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\006\000\010\"passed\"\001\007failed\"\001"
    "\010skipped\"\001\tapproved\"\001\trejected\"\001\010pending\"\010\001\000\002\001\000\002 \000\002\000\003\000"
    "\000\003\000\004\000\002\001\000\002 \000\002\000\003\000\000\003\003\005\000\003\001\000\002\004\000\024\000\006"
    "\000\000\003\010\t\n\026\000\n\000\000\014\010\004\t\001\n\002\014\005\015\006\016\007\016\000\001%\000\017\010"
    "\000\000\020\000\001\001\000\002 \000\021\000\001\001\000\002 \000\022\000\001\001\000\002 \000\023\000\002\001"
    "\000\002 \000\014\000\024\025\000\000\000"sv);

}  // namespace events::checks_::task::step_executed_v1

namespace events::task {

std::string_view to_string(StepExecutedV1TestResult value) {
  static constexpr std::string_view spellings[] = {"passed", "failed", "skipped"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, StepExecutedV1TestResult& out) {
  static constexpr holy::scan::MemberNames spellings({"passed", "failed", "skipped"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<StepExecutedV1TestResult>(found);
  return true;
}


void write_json(holy::Writer& writer, const StepExecutedV1TestResult& value) {
  static constexpr std::string_view texts[] = {"\"passed\"", "\"failed\"", "\"skipped\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, StepExecutedV1TestResult& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepExecutedV1TestResult>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<StepExecutedV1TestResult>());
}

const holy::Contract& contract_of(holy::Of<StepExecutedV1TestResult>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<StepExecutedV1TestResult>()); },
      &::events::checks_::task::step_executed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(StepExecutedV1ApprovalStatus value) {
  static constexpr std::string_view spellings[] = {"approved", "rejected", "pending"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, StepExecutedV1ApprovalStatus& out) {
  static constexpr holy::scan::MemberNames spellings({"approved", "rejected", "pending"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<StepExecutedV1ApprovalStatus>(found);
  return true;
}


void write_json(holy::Writer& writer, const StepExecutedV1ApprovalStatus& value) {
  static constexpr std::string_view texts[] = {"\"approved\"", "\"rejected\"", "\"pending\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, StepExecutedV1ApprovalStatus& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepExecutedV1ApprovalStatus>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<StepExecutedV1ApprovalStatus>());
}

const holy::Contract& contract_of(holy::Of<StepExecutedV1ApprovalStatus>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<StepExecutedV1ApprovalStatus>()); },
      &::events::checks_::task::step_executed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const StepExecutedV1&, const StepExecutedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const StepExecutedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("task_id", value.task_id); break;
      case 1: writer.member("test_result", value.test_result); break;
      case 2: writer.member("approval_status", value.approval_status); break;
      case 3: writer.member_if_present("step_id", value.step_id); break;
      case 4: writer.member_if_present("file_path", value.file_path); break;
      case 5: writer.member_if_present("diff", value.diff); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, StepExecutedV1& out) {
  return holy::scan::read_object<::events::checks_::task::step_executed_v1::reader_of_StepExecutedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepExecutedV1>) {
  return holy::scan::read_object<::events::checks_::task::step_executed_v1::reader_of_StepExecutedV1>(scan, at, holy::scan::Skim<StepExecutedV1>());
}

const holy::Contract& contract_of(holy::Of<StepExecutedV1>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<StepExecutedV1>()); },
      &::events::checks_::task::step_executed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<StepExecutedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"task.step.executed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::task

namespace events::checks_::task::step_executed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/task/step.executed.v1.schema.json",
      .path = "task/step.executed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/task/step.executed.v1.schema.json\",\n"
          "  \"title\": \"StepExecuted\",\n"
          "  \"description\": \"A step of a task has been executed and checked.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"task_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"task_id\",\n"
          "    \"test_result\",\n"
          "    \"approval_status\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"task_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The task.\"\n"
          "    },\n"
          "    \"test_result\": {\n"
          "      \"description\": \"How the tests went.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"passed\",\n"
          "        \"failed\",\n"
          "        \"skipped\"\n"
          "      ]\n"
          "    },\n"
          "    \"approval_status\": {\n"
          "      \"description\": \"Whether the step was approved.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"approved\",\n"
          "        \"rejected\",\n"
          "        \"pending\"\n"
          "      ]\n"
          "    },\n"
          "    \"step_id\": {\n"
          "      \"description\": \"Identifier of the step.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"file_path\": {\n"
          "      \"description\": \"File that was changed.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"diff\": {\n"
          "      \"description\": \"The change, as a unified diff.\",\n"
          "      \"type\": \"string\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"task_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"test_result\": \"passed\",\n"
          "      \"approval_status\": \"approved\",\n"
          "      \"step_id\": \"step-3\",\n"
          "      \"file_path\": \"src/http.py\",\n"
          "      \"diff\": \"@@ -1 +1 @@\\n-/health\\n+/healthz\\n\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "task.step.executed.v1",
      .domain = "task",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::task::StepExecutedV1>,
      .round_trip = &holy::detail::round_trip<::events::task::StepExecutedV1>,
  };
  return entry;
}

}  // namespace events::checks_::task::step_executed_v1
