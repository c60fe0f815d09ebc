// Made by holyc from artifact/created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/artifact/created_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>

#include "core/artifact_v1_checks.hpp"


namespace events::checks_::artifact::created_v1 {

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

// #/$defs/ArtifactRecord
bool check_2(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"action"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && is_text(item, "created"))) return false; break;  // action
      default: break;
    }
  }
  return check.once(::events::checks_::core::artifact_v1::check_0, value);
}

// #/anyOf/0
bool check_0(Checker& check, Value value) {
  return check.once(check_2, value);
}

// #/$defs/ProcessedFile
bool check_3(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"artifact_type", "source", "file_path", "transcript_id", "title", "date"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // artifact_type
      case 1: if (!is_string(item)) return false; break;  // source
      case 2: if (!is_string(item)) return false; break;  // file_path
      case 3: if (!is_string(item)) return false; break;  // transcript_id
      case 4: if (!is_string(item)) return false; break;  // title
      case 5: if (!is_string(item)) return false; break;  // date
      default: break;
    }
  }
  if (!lookup.saw_all({0, 2})) return false;
  return true;
}

// #/anyOf/1
bool check_1(Checker& check, Value value) {
  return check.once(check_3, value);
}

}  // namespace

bool accepts_CreatedV1ArtifactRecord(Checker&, Value);
bool accepts_CreatedV1ProcessedFile(Checker&, Value);
bool accepts_CreatedV1(Checker&, Value);
bool is_CreatedV1_1(Checker&, Value);
bool is_CreatedV1_2(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_CreatedV1ArtifactRecord(Checker& check, Value value) {
  return check.once(check_2, value);
}

bool accepts_CreatedV1ProcessedFile(Checker& check, Value value) {
  return check.once(check_3, value);
}

bool accepts_CreatedV1(Checker& check, Value value) {
  return is_object(value) && (check.once(check_0, value) || check.once(check_1, value));
}

bool is_CreatedV1_1(Checker& check, Value value) {
  return check.once(check_0, value);
}

bool is_CreatedV1_2(Checker& check, Value value) {
  return check.once(check_1, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001(\000\000\000Ohttps://33god.dev/schemas/artifact/created.v1.schema.json#/$defs/ArtifactRecord\000"
    "\004type\000\nproperties\000\006action\001\004llOf\000Nhttps://33god.dev/schemas/artifact/created.v1.schema.js"
    "on#/$defs/ProcessedFile\000\010required\000\015artifact_type\000\tfile_path\000\006source\000\015transcript_id"
    "\001\004itle\000\004date\0009https://33god.dev/schemas/artifact/created.v1.schema.json\000\005anyOf\000ahttps:"
    "//33god.dev/schemas/artifact/created.v1.schema.json#/$defs/ArtifactRecord/properties/action\000\005const\000Wh"
    "ttps://33god.dev/schemas/artifact/created.v1.schema.json#/$defs/ArtifactRecord/allOf/0\000\004$ref\000ghttps:/"
    "/33god.dev/schemas/artifact/created.v1.schema.json#/$defs/ProcessedFile/properties/artifact_typeZ\006sourceZ\t"
    "file_pathZ\015transcript_id[\004itleZ\004date;\007anyOf/0A\0011\032\034core/artifact.v1.schema.json\000\004kin"
    "d\000\003uri\000\007content\000\010metadata\000Ihttps://33god.dev/schemas/core/artifact.v1.schema.json#/proper"
    "ties/action\000\004enum\000Ghttps://33god.dev/schemas/core/artifact.v1.schema.json#/properties/kindC\003uriC\005"
    "titleC\007contentC\010metadata\004\000\t\"created\"\t\000\001\010updated\"\001\010deleted\"\024\001\000\003\001"
    "\000\002\004\000\026\000\003\000\000\002\005\004 \000\005\000\000\001\005\006\000\003\001\000\002\004\000\024\000"
    "\007\000\000\002\t\n\026\000\003\000\000\014\t\006\013\007\n\010\014\t\015\n\016\013\016\000\002\001\000\002\004"
    "\000!\000\017\000\000\002\014\015\020\000\002\001\000\002 \000\003\000\021\000\000\001\000\022\000\001%\000\023"
    "\016\000\000\024\000\001\001\000\002 \000\025\000\001\001\000\002 \000\026\000\001\001\000\002 \000\027\000\001"
    "\001\000\002 \000\030\000\001\001\000\002 \000\031\000\001\001\000\002 \000\032\000\001%\000\023\001\000\000\033"
    "\000\001%\000\023\002\000\000\034\000\003\001\000\002\004\000\024\000\007\000\000\003\005\036\037\026\000\003\000"
    "\000\014\005\017\036\020\037\021\015\022 \023!\024!\000\002\001\000\002 \000\002\000\"\000\000\003\001#\000\001"
    "\001\000\002 \000$\000\001\001\000\002 \000%\000\001\001\000\002!\000&\000\001\001\000\002!\000'\000\001\001\000"
    "\002\004\000\000"sv);

}  // namespace events::checks_::artifact::created_v1

namespace events::artifact {

bool operator==(const CreatedV1ArtifactRecord&, const CreatedV1ArtifactRecord&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, CreatedV1ArtifactRecord& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"action", "kind", "uri", "title", "content", "metadata"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.action)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.kind)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.uri)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.title)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.content)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.metadata.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 6 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const CreatedV1ArtifactRecord& value) {
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

const holy::Contract& contract_of(holy::Of<CreatedV1ArtifactRecord>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::artifact::created_v1::accepts_CreatedV1ArtifactRecord, &::events::checks_::artifact::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1ProcessedFile&, const CreatedV1ProcessedFile&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, CreatedV1ProcessedFile& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"artifact_type", "source", "file_path", "transcript_id", "title", "date"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.artifact_type)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.source.emplace())) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.file_path)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.transcript_id.emplace())) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.title.emplace())) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.date.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 6 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const CreatedV1ProcessedFile& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("artifact_type", value.artifact_type); break;
      case 1: writer.member_if_present("source", value.source); break;
      case 2: writer.member("file_path", value.file_path); break;
      case 3: writer.member_if_present("transcript_id", value.transcript_id); break;
      case 4: writer.member_if_present("title", value.title); break;
      case 5: writer.member_if_present("date", value.date); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const holy::Contract& contract_of(holy::Of<CreatedV1ProcessedFile>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::artifact::created_v1::accepts_CreatedV1ProcessedFile, &::events::checks_::artifact::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1&, const CreatedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, CreatedV1& out) {
  if (holy::checks::is_object(value) &&
        ::events::checks_::artifact::created_v1::is_CreatedV1_1(reader.checker(), value)) {
    return read_json(reader, value, out.value.emplace<0>());
  }
  if (holy::checks::is_object(value) &&
        ::events::checks_::artifact::created_v1::is_CreatedV1_2(reader.checker(), value)) {
    return read_json(reader, value, out.value.emplace<1>());
  }
  return reader.refuse_kind(value, "one of several types");
}

void write_json(holy::Writer& writer, const CreatedV1& value) { holy::write_variant(writer, value.value); }

const holy::Contract& contract_of(holy::Of<CreatedV1>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {&::events::checks_::artifact::created_v1::accepts_CreatedV1, &::events::checks_::artifact::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<CreatedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"artifact.created.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::artifact

namespace events::checks_::artifact::created_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/artifact/created.v1.schema.json",
      .path = "artifact/created.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/artifact/created.v1.schema.json\",\n"
          "  \"title\": \"Created\",\n"
          "  \"description\": \"A file or document has come into being. Two shapes are on the wire and the sources disagr"
          "ee, so both are accepted: the record of an artifact (002 section 3.3) and the file that a processor wrote (003"
          ").\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"anyOf\": [\n"
          "    {\n"
          "      \"$ref\": \"#/$defs/ArtifactRecord\"\n"
          "    },\n"
          "    {\n"
          "      \"$ref\": \"#/$defs/ProcessedFile\"\n"
          "    }\n"
          "  ],\n"
          "  \"$defs\": {\n"
          "    \"ArtifactRecord\": {\n"
          "      \"description\": \"The record of an artifact.\",\n"
          "      \"type\": \"object\",\n"
          "      \"allOf\": [\n"
          "        {\n"
          "          \"$ref\": \"../core/artifact.v1.schema.json\"\n"
          "        }\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"action\": {\n"
          "          \"description\": \"The artifact was created.\",\n"
          "          \"type\": \"string\",\n"
          "          \"const\": \"created\"\n"
          "        }\n"
          "      }\n"
          "    },\n"
          "    \"ProcessedFile\": {\n"
          "      \"description\": \"The file that a processor wrote.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"artifact_type\",\n"
          "        \"file_path\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"artifact_type\": {\n"
          "          \"description\": \"Kind of artifact, for example transcript.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"source\": {\n"
          "          \"description\": \"Where the content came from, for example fireflies.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"file_path\": {\n"
          "          \"description\": \"Path of the file.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"transcript_id\": {\n"
          "          \"description\": \"Identifier of the transcript that the file was made from.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"title\": {\n"
          "          \"description\": \"Title of the content.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"date\": {\n"
          "          \"description\": \"Date of the content, as the source writes it.\",\n"
          "          \"type\": \"string\"\n"
          "        }\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"action\": \"created\",\n"
          "      \"kind\": \"transcript\",\n"
          "      \"uri\": \"file:///home/user/transcripts/meeting_123.txt\",\n"
          "      \"title\": \"Team Standup Transcript\",\n"
          "      \"content\": null,\n"
          "      \"metadata\": {\n"
          "        \"size_bytes\": 45678,\n"
          "        \"mime_type\": \"text/plain\"\n"
          "      }\n"
          "    },\n"
          "    {\n"
          "      \"artifact_type\": \"transcript\",\n"
          "      \"source\": \"fireflies\",\n"
          "      \"file_path\": \"/vault/transcripts/Team Standup.md\",\n"
          "      \"transcript_id\": \"ff-transcript-abc123\",\n"
          "      \"title\": \"Team Standup\",\n"
          "      \"date\": \"2026-01-27\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "artifact.created.v1",
      .domain = "artifact",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::artifact::CreatedV1>,
      .round_trip = &holy::detail::round_trip<::events::artifact::CreatedV1>,
  };
  return entry;
}

}  // namespace events::checks_::artifact::created_v1
