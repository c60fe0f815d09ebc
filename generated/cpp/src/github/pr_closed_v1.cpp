// Made by holyc from github/pr.closed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/github/pr_closed_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::github::pr_closed_v1 {

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

// https://33god.dev/schemas/github/pr.closed.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"number"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_integer(item)) return false; break;  // number
      default: break;
    }
  }
  return true;
}

}  // namespace

bool accepts_PrClosedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_PrClosedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\006\000\000\0009https://33god.dev/schemas/github/pr.closed.v1.schema.json\000\004type\000\nprope"
    "rties\000\006number\000Lhttps://33god.dev/schemas/github/pr.closed.v1.schema.json#/properties/number\000\002\001"
    "\000\002\001\000\002\004\000\026\000\003\000\000\002\005\002\005\000\001\001\000\002@\000\000"sv);

}  // namespace events::checks_::github::pr_closed_v1

namespace events::github {

bool operator==(const PrClosedV1&, const PrClosedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, PrClosedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"number"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.number.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 1 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const PrClosedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 1 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("number", value.number); break;
      default: write_unknown(writer, value.unknown_members, position - 1);
    }
  });
}

const holy::Contract& contract_of(holy::Of<PrClosedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::github::pr_closed_v1::accepts_PrClosedV1, &::events::checks_::github::pr_closed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<PrClosedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"github.pr.closed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::github

namespace events::checks_::github::pr_closed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/github/pr.closed.v1.schema.json",
      .path = "github/pr.closed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/github/pr.closed.v1.schema.json\",\n"
          "  \"title\": \"PrClosed\",\n"
          "  \"description\": \"A pull request has been closed. Named in the dashboard's list of event types; no document"
          " defines a payload, so only the evident members are declared.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-status\": \"provisional\",\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"number\": {\n"
          "      \"description\": \"Number of the pull request.\",\n"
          "      \"type\": \"integer\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"number\": 424\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "github.pr.closed.v1",
      .domain = "github",
      .kind = "event",
      .status = "provisional",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::github::PrClosedV1>,
      .round_trip = &holy::detail::round_trip<::events::github::PrClosedV1>,
  };
  return entry;
}

}  // namespace events::checks_::github::pr_closed_v1
