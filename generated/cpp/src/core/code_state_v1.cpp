// Made by holyc from core/code-state.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/code_state_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::core::code_state_v1 {

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

struct reader_of_CodeStateV1 {
  using Type = ::events::core::CodeStateV1;
  static constexpr MemberNames names{{"repo_url", "branch", "working_diff", "branch_diff", "last_commit_hash"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::repo_url));
      case 1:
        return read(scan, at, part(place, &Type::branch));
      case 2:
        return read(scan, at, part(place, &Type::working_diff));
      case 3:
        return read(scan, at, part(place, &Type::branch_diff));
      case 4:
        return read(scan, at, part(place, &Type::last_commit_hash));
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
    if (!seen.has(0)) place.repo_url.reset();
    if (!seen.has(1)) place.branch.reset();
    if (!seen.has(2)) place.working_diff.reset();
    if (!seen.has(3)) place.branch_diff.reset();
    if (!seen.has(4)) place.last_commit_hash.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\016\000\000\0008https://33god.dev/schemas/core/code-state.v1.schema.json\000\004type\000\nproper"
    "ties\000\010repo_url\000\006branch\000\014working_diff\000\013branch_diff\000\020last_commit_hash\000Mhttps://"
    "33god.dev/schemas/core/code-state.v1.schema.json#/properties/repo_urlE\006branchE\014working_diffE\013branch_d"
    "iffE\020last_commit_hash\000\006\001\000\002\001\000\002\004\000\026\000\003\000\000\n\005\002\006\003\007\004"
    "\010\005\t\006\t\000\001\001\000\002!\000\n\000\001\001\000\002!\000\013\000\001\001\000\002!\000\014\000\001\001"
    "\000\002!\000\015\000\001\001\000\002!\000\000"sv);

}  // namespace events::checks_::core::code_state_v1

namespace events::core {

bool operator==(const CodeStateV1&, const CodeStateV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const CodeStateV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("repo_url", value.repo_url); break;
      case 1: writer.member_if_present("branch", value.branch); break;
      case 2: writer.member_if_present("working_diff", value.working_diff); break;
      case 3: writer.member_if_present("branch_diff", value.branch_diff); break;
      case 4: writer.member_if_present("last_commit_hash", value.last_commit_hash); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, CodeStateV1& out) {
  return holy::scan::read_object<::events::checks_::core::code_state_v1::reader_of_CodeStateV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CodeStateV1>) {
  return holy::scan::read_object<::events::checks_::core::code_state_v1::reader_of_CodeStateV1>(scan, at, holy::scan::Skim<CodeStateV1>());
}

const holy::Contract& contract_of(holy::Of<CodeStateV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<CodeStateV1>()); },
      &::events::checks_::core::code_state_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::code_state_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/code-state.v1.schema.json",
      .path = "core/code-state.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/code-state.v1.schema.json\",\n"
          "  \"title\": \"CodeState\",\n"
          "  \"description\": \"The state of the Git working copy in which an agent works.\",\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"repo_url\": {\n"
          "      \"description\": \"Address of the repository.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"branch\": {\n"
          "      \"description\": \"Branch that is checked out.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"working_diff\": {\n"
          "      \"description\": \"Uncommitted changes, as a unified diff.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"branch_diff\": {\n"
          "      \"description\": \"Difference between the branch and its base, as a unified diff.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"last_commit_hash\": {\n"
          "      \"description\": \"Hash of the last commit.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"repo_url\": \"https://github.com/delorenj/bloodbank\",\n"
          "      \"branch\": \"main\",\n"
          "      \"working_diff\": null,\n"
          "      \"branch_diff\": null,\n"
          "      \"last_commit_hash\": \"14d9122\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::CodeStateV1>,
      .round_trip = &holy::detail::round_trip<::events::core::CodeStateV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::code_state_v1
