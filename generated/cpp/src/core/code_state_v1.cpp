// Made by holyc from core/code-state.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/code_state_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>

#include "core/code_state_v1_checks.hpp"


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

// https://33god.dev/schemas/core/code-state.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"repo_url", "branch", "working_diff", "branch_diff", "last_commit_hash"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) || is_null(item))) return false; break;  // repo_url
      case 1: if (!(is_string(item) || is_null(item))) return false; break;  // branch
      case 2: if (!(is_string(item) || is_null(item))) return false; break;  // working_diff
      case 3: if (!(is_string(item) || is_null(item))) return false; break;  // branch_diff
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // last_commit_hash
      default: break;
    }
  }
  return true;
}

bool accepts_CodeStateV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_CodeStateV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, CodeStateV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"repo_url", "branch", "working_diff", "branch_diff", "last_commit_hash"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.repo_url)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.branch)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.working_diff)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.branch_diff)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.last_commit_hash)) return false;
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

const holy::Contract& contract_of(holy::Of<CodeStateV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::core::code_state_v1::accepts_CodeStateV1, &::events::checks_::core::code_state_v1::embedded_program, nodes, 1, nullptr};
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
