// Made by holyc from artifact/ingestion.failed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/artifact/ingestion_failed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::artifact::ingestion_failed_v1 {

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

struct reader_of_IngestionFailedV1 {
  using Type = ::events::artifact::IngestionFailedV1;
  static constexpr MemberNames names{{"artifact_uri", "artifact_kind", "error_message", "error_code", "retry_count",
  "is_retryable"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::artifact_uri));
      case 1:
        return read(scan, at, part(place, &Type::artifact_kind));
      case 2:
        return read(scan, at, part(place, &Type::error_message));
      case 3:
        return read(scan, at, part(place, &Type::error_code));
      case 4:
        return read(scan, at, inside(part(place, &Type::retry_count)));
      case 5:
        return read(scan, at, inside(part(place, &Type::is_retryable)));
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
    if (!seen.has(3)) place.error_code.reset();
    if (!seen.has(4)) place.retry_count.reset();
    if (!seen.has(5)) place.is_retryable.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\021\000\000\000Bhttps://33god.dev/schemas/artifact/ingestion.failed.v1.schema.json\000\004type\000"
    "\010required\000\014artifact_uri\t\004kind\000\015error_message\000\nproperties\000\nerror_code\000\013retry_c"
    "ount\000\014is_retryable\000[https://33god.dev/schemas/artifact/ingestion.failed.v1.schema.json#/properties/ar"
    "tifact_uriX\004kindO\015error_messageU\004codeO\013retry_countO\014is_retryable\000\007\001\000\003\001\000\002"
    "\004\000\024\000\003\000\000\003\005\006\007\026\000\007\000\000\014\005\002\006\003\007\004\t\005\n\006\013\007"
    "\013\000\001\001\000\002 \000\014\000\001\001\000\002 \000\015\000\001\001\000\002 \000\016\000\001\001\000\002"
    "!\000\017\000\001\001\000\002@\000\020\000\001\001\000\002\002\000\000"sv);

}  // namespace events::checks_::artifact::ingestion_failed_v1

namespace events::artifact {

bool operator==(const IngestionFailedV1&, const IngestionFailedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const IngestionFailedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("artifact_uri", value.artifact_uri); break;
      case 1: writer.member("artifact_kind", value.artifact_kind); break;
      case 2: writer.member("error_message", value.error_message); break;
      case 3: writer.member_if_present("error_code", value.error_code); break;
      case 4: writer.member_if_present("retry_count", value.retry_count); break;
      case 5: writer.member_if_present("is_retryable", value.is_retryable); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

std::int64_t IngestionFailedV1::retry_count_or_default() const {
  return retry_count.has_value() ? *retry_count : holy::default_from<std::int64_t>("0");
}

bool IngestionFailedV1::is_retryable_or_default() const {
  return is_retryable.has_value() ? *is_retryable : holy::default_from<bool>("true");
}

const char* read_text(holy::scan::Scan& scan, const char* at, IngestionFailedV1& out) {
  return holy::scan::read_object<::events::checks_::artifact::ingestion_failed_v1::reader_of_IngestionFailedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<IngestionFailedV1>) {
  return holy::scan::read_object<::events::checks_::artifact::ingestion_failed_v1::reader_of_IngestionFailedV1>(scan, at, holy::scan::Skim<IngestionFailedV1>());
}

const holy::Contract& contract_of(holy::Of<IngestionFailedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<IngestionFailedV1>()); },
      &::events::checks_::artifact::ingestion_failed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<IngestionFailedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"artifact.ingestion.failed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::artifact

namespace events::checks_::artifact::ingestion_failed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/artifact/ingestion.failed.v1.schema.json",
      .path = "artifact/ingestion.failed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/artifact/ingestion.failed.v1.schema.json\",\n"
          "  \"title\": \"IngestionFailed\",\n"
          "  \"description\": \"Ingesting an artifact into the retrieval store has failed.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"artifact_uri\",\n"
          "    \"artifact_kind\",\n"
          "    \"error_message\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"artifact_uri\": {\n"
          "      \"description\": \"Where the artifact is.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"artifact_kind\": {\n"
          "      \"description\": \"Kind of artifact.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"error_message\": {\n"
          "      \"description\": \"What went wrong, in words.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"error_code\": {\n"
          "      \"description\": \"What went wrong, as a code.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"retry_count\": {\n"
          "      \"description\": \"How many times it has been retried.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"default\": 0\n"
          "    },\n"
          "    \"is_retryable\": {\n"
          "      \"description\": \"Whether trying again can help.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": true\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"artifact_uri\": \"file:///home/user/transcripts/meeting_123.txt\",\n"
          "      \"artifact_kind\": \"transcript\",\n"
          "      \"error_message\": \"The vector store did not answer.\",\n"
          "      \"error_code\": \"RAG_CONNECTION_TIMEOUT\",\n"
          "      \"retry_count\": 2,\n"
          "      \"is_retryable\": true\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "artifact.ingestion.failed.v1",
      .domain = "artifact",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::artifact::IngestionFailedV1>,
      .round_trip = &holy::detail::round_trip<::events::artifact::IngestionFailedV1>,
  };
  return entry;
}

}  // namespace events::checks_::artifact::ingestion_failed_v1
