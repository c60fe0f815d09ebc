// Made by holyc from artifact/created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/artifact/created_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>

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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;

namespace {

constexpr Names allowed_1({"created", "updated", "deleted"});

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
  return ::events::checks_::core::artifact_v1::check_0(check, value);
}

// #/anyOf/0
bool check_0(Checker& check, Value value) {
  return check_2(check, value);
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
  return check_3(check, value);
}

}  // namespace

bool accepts_CreatedV1(Checker&, Value);
bool is_CreatedV1_1(Checker&, Value);
bool is_CreatedV1_2(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

struct reader_of_CreatedV1ArtifactRecord {
  using Type = ::events::artifact::CreatedV1ArtifactRecord;
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
        return read(scan, at, part(place, &Type::action), [](std::string_view text) { return is_text(text, "created") && is_one_of(text, allowed_1); });
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

struct reader_of_CreatedV1ProcessedFile {
  using Type = ::events::artifact::CreatedV1ProcessedFile;
  static constexpr MemberNames names{{"artifact_type", "source", "file_path", "transcript_id", "title", "date"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::artifact_type));
      case 1:
        return read(scan, at, inside(part(place, &Type::source)));
      case 2:
        return read(scan, at, part(place, &Type::file_path));
      case 3:
        return read(scan, at, inside(part(place, &Type::transcript_id)));
      case 4:
        return read(scan, at, inside(part(place, &Type::title)));
      case 5:
        return read(scan, at, inside(part(place, &Type::date)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.source.reset();
    if (!seen.has(3)) place.transcript_id.reset();
    if (!seen.has(4)) place.title.reset();
    if (!seen.has(5)) place.date.reset();
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1ArtifactRecord& out) {
  return holy::scan::read_object<::events::checks_::artifact::created_v1::reader_of_CreatedV1ArtifactRecord>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1ArtifactRecord>) {
  return holy::scan::read_object<::events::checks_::artifact::created_v1::reader_of_CreatedV1ArtifactRecord>(scan, at, holy::scan::Skim<CreatedV1ArtifactRecord>());
}

const holy::Contract& contract_of(holy::Of<CreatedV1ArtifactRecord>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<CreatedV1ArtifactRecord>()); },
      &::events::checks_::artifact::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1ProcessedFile&, const CreatedV1ProcessedFile&) noexcept(false) = default;


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

const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1ProcessedFile& out) {
  return holy::scan::read_object<::events::checks_::artifact::created_v1::reader_of_CreatedV1ProcessedFile>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1ProcessedFile>) {
  return holy::scan::read_object<::events::checks_::artifact::created_v1::reader_of_CreatedV1ProcessedFile>(scan, at, holy::scan::Skim<CreatedV1ProcessedFile>());
}

const holy::Contract& contract_of(holy::Of<CreatedV1ProcessedFile>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<CreatedV1ProcessedFile>()); },
      &::events::checks_::artifact::created_v1::embedded_program, nodes, 1, nullptr};
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
  return reader.refuse(value);
}

void write_json(holy::Writer& writer, const CreatedV1& value) { holy::write_variant(writer, value.value); }

const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::artifact::created_v1::accepts_CreatedV1);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<CreatedV1>(), &::events::checks_::artifact::created_v1::accepts_CreatedV1);
}

const holy::Contract& contract_of(holy::Of<CreatedV1>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<CreatedV1>()); },
      &::events::checks_::artifact::created_v1::embedded_program, nodes, 1, nullptr};
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
