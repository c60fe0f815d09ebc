// Made by holyc from core/artifact.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/artifact_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>

#include "core/artifact_v1_checks.hpp"


namespace events::checks_::core::artifact_v1 {

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

constexpr Names allowed_1({"created", "updated", "deleted"});

}  // namespace

// https://33god.dev/schemas/core/artifact.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"action", "kind", "uri", "title", "content", "metadata"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // action
      case 1: if (!is_string(item)) return false; break;  // kind
      case 2: if (!is_string(item)) return false; break;  // uri
      case 3: if (!(is_string(item) || is_null(item))) return false; break;  // title
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // content
      case 5: if (!is_object(item)) return false; break;  // metadata
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2})) return false;
  return true;
}


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_ArtifactV1 {
  using Type = ::events::core::ArtifactV1;
  static constexpr MemberNames names{{"action", "kind", "uri", "title", "content", "metadata"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::action));
      case 1:
        return read(scan, at, part(place, &Type::kind));
      case 2:
        return read(scan, at, part(place, &Type::uri));
      case 3:
        return read(scan, at, part(place, &Type::title));
      case 4:
        return read(scan, at, part(place, &Type::content));
      case 5:
        return read(scan, at, inside(part(place, &Type::metadata)));
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
    if (!seen.has(3)) place.title.reset();
    if (!seen.has(4)) place.content.reset();
    if (!seen.has(5)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\022\000\000\000Ihttps://33god.dev/schemas/core/artifact.v1.schema.json#/properties/action\000\004"
    "type\000\004enum\0006https://33god.dev/schemas/core/artifact.v1.schema.json\000\010required\000\006action\000\004"
    "kind\000\003uri\000\nproperties\000\005title\000\007content\000\010metadata\000Ghttps://33god.dev/schemas/core"
    "/artifact.v1.schema.json#/properties/kindC\003uriC\005titleC\007contentC\010metadata\003\000\t\"created\"\001\010"
    "updated\"\001\010deleted\"\007\001\000\002\001\000\002 \000\002\000\003\000\000\003\000\004\000\003\001\000\002"
    "\004\000\024\000\005\000\000\003\007\010\t\026\000\t\000\000\014\007\001\010\003\t\004\013\005\014\006\015\007"
    "\015\000\001\001\000\002 \000\016\000\001\001\000\002 \000\017\000\001\001\000\002!\000\020\000\001\001\000\002"
    "!\000\021\000\001\001\000\002\004\000\000"sv);

}  // namespace events::checks_::core::artifact_v1

namespace events::core {

std::string_view to_string(ArtifactV1Action value) {
  static constexpr std::string_view spellings[] = {"created", "updated", "deleted"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, ArtifactV1Action& out) {
  static constexpr holy::scan::MemberNames spellings({"created", "updated", "deleted"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<ArtifactV1Action>(found);
  return true;
}


void write_json(holy::Writer& writer, const ArtifactV1Action& value) {
  static constexpr std::string_view texts[] = {"\"created\"", "\"updated\"", "\"deleted\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ArtifactV1Action& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArtifactV1Action>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<ArtifactV1Action>());
}

const holy::Contract& contract_of(holy::Of<ArtifactV1Action>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ArtifactV1Action>()); },
      &::events::checks_::core::artifact_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const ArtifactV1&, const ArtifactV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ArtifactV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("action", value.action); break;
      case 1: writer.member("kind", value.kind); break;
      case 2: writer.member("uri", value.uri); break;
      case 3: writer.member_if_present("title", value.title); break;
      case 4: writer.member_if_present("content", value.content); break;
      case 5: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, ArtifactV1& out) {
  return holy::scan::read_object<::events::checks_::core::artifact_v1::reader_of_ArtifactV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArtifactV1>) {
  return holy::scan::read_object<::events::checks_::core::artifact_v1::reader_of_ArtifactV1>(scan, at, holy::scan::Skim<ArtifactV1>());
}

const holy::Contract& contract_of(holy::Of<ArtifactV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ArtifactV1>()); },
      &::events::checks_::core::artifact_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::artifact_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/artifact.v1.schema.json",
      .path = "core/artifact.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/artifact.v1.schema.json\",\n"
          "  \"title\": \"Artifact\",\n"
          "  \"description\": \"An artifact at one moment of its life: a file or document that was created, updated or de"
          "leted.\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"action\",\n"
          "    \"kind\",\n"
          "    \"uri\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"action\": {\n"
          "      \"description\": \"What happened to the artifact.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"created\",\n"
          "        \"updated\",\n"
          "        \"deleted\"\n"
          "      ]\n"
          "    },\n"
          "    \"kind\": {\n"
          "      \"description\": \"Kind of artifact, for example transcript.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"uri\": {\n"
          "      \"description\": \"Where the artifact is; a URI or a path.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"title\": {\n"
          "      \"description\": \"Title of the artifact.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"content\": {\n"
          "      \"description\": \"Full content, where the producer sends it along.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"metadata\": {\n"
          "      \"description\": \"Further details, for example size and MIME type.\",\n"
          "      \"type\": \"object\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"action\": \"updated\",\n"
          "      \"kind\": \"transcript\",\n"
          "      \"uri\": \"file:///home/user/transcripts/meeting_123.txt\",\n"
          "      \"title\": \"Team Standup Transcript\",\n"
          "      \"content\": null,\n"
          "      \"metadata\": {\n"
          "        \"size_bytes\": 45678,\n"
          "        \"mime_type\": \"text/plain\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::ArtifactV1>,
      .round_trip = &holy::detail::round_trip<::events::core::ArtifactV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::artifact_v1
