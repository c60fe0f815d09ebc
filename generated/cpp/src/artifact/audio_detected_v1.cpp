// Made by holyc from artifact/audio.detected.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/artifact/audio_detected_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::artifact::audio_detected_v1 {

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

const Pattern pattern_1("^[a-z0-9]+$");
constexpr holy::scan::Bound bound_1("0");
const Pattern pattern_2("^[0-9a-fA-F]{64}$");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_AudioDetectedV1 {
  using Type = ::events::artifact::AudioDetectedV1;
  static constexpr MemberNames names{{"inbox_source", "file_name", "file_path", "file_extension", "mime_type", "file_size_bytes",
  "detected_at", "detector", "sha256", "metadata"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::inbox_source), [](std::string_view text) { return is_text(text, "audio inbox"); });
      case 1:
        return read(scan, at, part(place, &Type::file_name));
      case 2:
        return read(scan, at, part(place, &Type::file_path));
      case 3:
        return read(scan, at, part(place, &Type::file_extension), [](std::string_view text) { return matches(text, pattern_1); });
      case 4:
        return read(scan, at, part(place, &Type::mime_type));
      case 5:
        return read_or_null(scan, at, part(place, &Type::file_size_bytes),
          [](Scan& scan, const char* at, auto&& place) { return read_number(scan, at, place, [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); }); });
      case 6:
        return read(scan, at, part(place, &Type::detected_at));
      case 7:
        return read(scan, at, part(place, &Type::detector));
      case 8:
        return read_or_null(scan, at, part(place, &Type::sha256),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return matches(text, pattern_2); }); });
      case 9:
        return read(scan, at, inside(part(place, &Type::metadata)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 6});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.mime_type.reset();
    if (!seen.has(5)) place.file_size_bytes.reset();
    if (!seen.has(7)) place.detector.reset();
    if (!seen.has(8)) place.sha256.reset();
    if (!seen.has(9)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001'\000\000\000@https://33god.dev/schemas/artifact/audio.detected.v1.schema.json\000\004type\000\np"
    "roperties\000\014inbox_source\000\005allOf\000Yhttps://33god.dev/schemas/artifact/audio.detected.v1.schema.jso"
    "n#/properties/inbox_source\000\005const\000Ihttps://33god.dev/schemas/artifact/audio.detected.v1.schema.json#/"
    "allOf/0\000\004$ref\000;https://33god.dev/schemas/core/detected-file.v1.schema.json\000\010required\000\tfile_"
    "name\005\004path\005\textension\000\013detected_at\000\tmime_type\000\017file_size_bytes\000\010detector\000\006"
    "sha256\000\010metadata\000Thttps://33god.dev/schemas/core/detected-file.v1.schema.json#/properties/inbox_sourc"
    "eH\tfile_nameM\004pathM\textension\000\007pattern\000\013^[a-z0-9]+$\000Qhttps://33god.dev/schemas/core/detect"
    "ed-file.v1.schema.json#/properties/mime_typeH\017file_size_bytes\000\007minimum\000\0010\000Shttps://33god.dev"
    "/schemas/core/detected-file.v1.schema.json#/properties/detected_atN\002orH\006sha256\000\021^[0-9a-fA-F]{64}$\000"
    "Phttps://33god.dev/schemas/core/detected-file.v1.schema.json#/properties/metadata\037\030timestamp.v1.schema.j"
    "son\000\006format\000\tdate-time\001\000\015\"audio inbox\"\017\001\000\003\001\000\002\004\000\026\000\003\000"
    "\000\002\005\002 \000\005\000\000\001\003\006\000\002\001\000\002 \000\003\000\007\000\000\001\000\010\000\001"
    "%\000\t\004\000\000\n\000\003\001\000\002\004\000\024\000\013\000\000\005\005\015\016\017\020\026\000\003\000\000"
    "\024\005\005\015\006\016\007\017\010\021\t\022\n\020\013\023\014\024\015\025\016\025\000\001\001\000\002 \000\026"
    "\000\001\001\000\002 \000\027\000\001\001\000\002 \000\030\000\002\001\000\002 \000\013\000\031\032\000\000\033"
    "\000\001\001\000\002!\000\034\000\002\001\000\002A\000\004\000\035\036\000\000\037\000\001%\000\t\017\000\000 "
    "\000\001\001\000\002!\000!\000\002\001\000\002!\000\013\000\031\"\000\000#\000\001\001\000\002\004\000$\000\002"
    "\001\000\002 \000\014\000%&\000\000\000"sv);

}  // namespace events::checks_::artifact::audio_detected_v1

namespace events::artifact {

bool operator==(const AudioDetectedV1&, const AudioDetectedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const AudioDetectedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 10 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("inbox_source", value.inbox_source); break;
      case 1: writer.member("file_name", value.file_name); break;
      case 2: writer.member("file_path", value.file_path); break;
      case 3: writer.member("file_extension", value.file_extension); break;
      case 4: writer.member_if_present("mime_type", value.mime_type); break;
      case 5: writer.member_if_present("file_size_bytes", value.file_size_bytes); break;
      case 6: writer.member("detected_at", value.detected_at); break;
      case 7: writer.member_if_present("detector", value.detector); break;
      case 8: writer.member_if_present("sha256", value.sha256); break;
      case 9: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 10);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, AudioDetectedV1& out) {
  return holy::scan::read_object<::events::checks_::artifact::audio_detected_v1::reader_of_AudioDetectedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AudioDetectedV1>) {
  return holy::scan::read_object<::events::checks_::artifact::audio_detected_v1::reader_of_AudioDetectedV1>(scan, at, holy::scan::Skim<AudioDetectedV1>());
}

const holy::Contract& contract_of(holy::Of<AudioDetectedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<AudioDetectedV1>()); },
      &::events::checks_::artifact::audio_detected_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<AudioDetectedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"artifact.audio.detected.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::artifact

namespace events::checks_::artifact::audio_detected_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/artifact/audio.detected.v1.schema.json",
      .path = "artifact/audio.detected.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/artifact/audio.detected.v1.schema.json\",\n"
          "  \"title\": \"AudioDetected\",\n"
          "  \"description\": \"A new audio file lies in the audio inbox, ready for the workflows behind it.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"allOf\": [\n"
          "    {\n"
          "      \"$ref\": \"../core/detected-file.v1.schema.json\"\n"
          "    }\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"inbox_source\": {\n"
          "      \"description\": \"The audio inbox.\",\n"
          "      \"type\": \"string\",\n"
          "      \"const\": \"audio inbox\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"inbox_source\": \"audio inbox\",\n"
          "      \"file_name\": \"standup.m4a\",\n"
          "      \"file_path\": \"/inbox/audio/standup.m4a\",\n"
          "      \"file_extension\": \"m4a\",\n"
          "      \"mime_type\": \"audio/mp4\",\n"
          "      \"file_size_bytes\": 48213,\n"
          "      \"detected_at\": \"2026-03-01T09:15:00Z\",\n"
          "      \"detector\": \"node-red-flow-orchestrator\",\n"
          "      \"sha256\": null,\n"
          "      \"metadata\": {}\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "artifact.audio.detected.v1",
      .domain = "artifact",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::artifact::AudioDetectedV1>,
      .round_trip = &holy::detail::round_trip<::events::artifact::AudioDetectedV1>,
  };
  return entry;
}

}  // namespace events::checks_::artifact::audio_detected_v1
