// Made by holyc from fireflies/transcript.processed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/fireflies/transcript_processed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::fireflies::transcript_processed_v1 {

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

struct reader_of_TranscriptProcessedV1 {
  using Type = ::events::fireflies::TranscriptProcessedV1;
  static constexpr MemberNames names{{"transcript_id", "rag_document_id", "title", "ingestion_timestamp", "sentence_count",
  "speaker_count", "duration_minutes", "vector_store", "chunk_count", "embedding_model",
  "metadata"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::transcript_id));
      case 1:
        return read(scan, at, part(place, &Type::rag_document_id));
      case 2:
        return read(scan, at, inside(part(place, &Type::title)));
      case 3:
        return read(scan, at, inside(part(place, &Type::ingestion_timestamp)));
      case 4:
        return read(scan, at, part(place, &Type::sentence_count));
      case 5:
        return read(scan, at, inside(part(place, &Type::speaker_count)));
      case 6:
        return read(scan, at, inside(part(place, &Type::duration_minutes)));
      case 7:
        return read(scan, at, part(place, &Type::vector_store));
      case 8:
        return read(scan, at, inside(part(place, &Type::chunk_count)));
      case 9:
        return read(scan, at, part(place, &Type::embedding_model));
      case 10:
        return read(scan, at, inside(part(place, &Type::metadata)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 4, 7});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(2)) place.title.reset();
    if (!seen.has(3)) place.ingestion_timestamp.reset();
    if (!seen.has(5)) place.speaker_count.reset();
    if (!seen.has(6)) place.duration_minutes.reset();
    if (!seen.has(8)) place.chunk_count.reset();
    if (!seen.has(9)) place.embedding_model.reset();
    if (!seen.has(10)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\037\000\000\000Ghttps://33god.dev/schemas/fireflies/transcript.processed.v1.schema.json\000\004t"
    "ype\000\010required\000\015transcript_id\000\017rag_document_id\000\016sentence_count\000\014vector_store\000\n"
    "properties\000\005title\000\023ingestion_timestamp\000\015speaker_count\000\020duration_minutes\000\013chunk_c"
    "ount\000\017embedding_model\000\010metadata\000ahttps://33god.dev/schemas/fireflies/transcript.processed.v1.sc"
    "hema.json#/properties/transcript_idT\017rag_document_idT\005titleT\023ingestion_timestamp\000\004$ref\000bhttp"
    "s://33god.dev/schemas/fireflies/transcript.processed.v1.schema.json#/properties/sentence_countU\014peaker_coun"
    "tT\020duration_minutesT\014vector_storeT\013chunk_countT\017embedding_modelT\010metadata\032\035core/timestamp"
    ".v1.schema.json\000\006format\000\tdate-time\000\015\001\000\003\001\000\002\004\000\024\000\003\000\000\004\005"
    "\006\007\010\026\000\010\000\000\026\005\002\006\003\n\004\013\005\007\006\014\007\015\010\010\t\016\n\017\013"
    "\020\014\020\000\001\001\000\002 \000\021\000\001\001\000\002 \000\022\000\001\001\000\002 \000\023\000\001%\000"
    "\024\015\000\000\025\000\001\001\000\002@\000\026\000\001\001\000\002@\000\027\000\001\001\000\002\020\000\030"
    "\000\001\001\000\002 \000\031\000\001\001\000\002@\000\032\000\001\001\000\002!\000\033\000\001\001\000\002\004"
    "\000\034\000\002\001\000\002 \000\014\000\035\036\000\000\000"sv);

}  // namespace events::checks_::fireflies::transcript_processed_v1

namespace events::fireflies {

bool operator==(const TranscriptProcessedV1&, const TranscriptProcessedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptProcessedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 11 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("transcript_id", value.transcript_id); break;
      case 1: writer.member("rag_document_id", value.rag_document_id); break;
      case 2: writer.member_if_present("title", value.title); break;
      case 3: writer.member_if_present("ingestion_timestamp", value.ingestion_timestamp); break;
      case 4: writer.member("sentence_count", value.sentence_count); break;
      case 5: writer.member_if_present("speaker_count", value.speaker_count); break;
      case 6: writer.member_if_present("duration_minutes", value.duration_minutes); break;
      case 7: writer.member("vector_store", value.vector_store); break;
      case 8: writer.member_if_present("chunk_count", value.chunk_count); break;
      case 9: writer.member_if_present("embedding_model", value.embedding_model); break;
      case 10: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 11);
    }
  });
}

std::int64_t TranscriptProcessedV1::chunk_count_or_default() const {
  return chunk_count.has_value() ? *chunk_count : holy::default_from<std::int64_t>("0");
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptProcessedV1& out) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_processed_v1::reader_of_TranscriptProcessedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptProcessedV1>) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_processed_v1::reader_of_TranscriptProcessedV1>(scan, at, holy::scan::Skim<TranscriptProcessedV1>());
}

const holy::Contract& contract_of(holy::Of<TranscriptProcessedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptProcessedV1>()); },
      &::events::checks_::fireflies::transcript_processed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<TranscriptProcessedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"fireflies.transcript.processed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::fireflies

namespace events::checks_::fireflies::transcript_processed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/fireflies/transcript.processed.v1.schema.json",
      .path = "fireflies/transcript.processed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/fireflies/transcript.processed.v1.schema.json\",\n"
          "  \"title\": \"TranscriptProcessed\",\n"
          "  \"description\": \"A transcript has been ingested into the retrieval store. The bus documentation (002 secti"
          "on 3.1) prints it without title, ingestion_timestamp, speaker_count and duration_minutes, so these are optiona"
          "l in version 1.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"transcript_id\",\n"
          "    \"rag_document_id\",\n"
          "    \"sentence_count\",\n"
          "    \"vector_store\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"transcript_id\": {\n"
          "      \"description\": \"Identifier of the transcript at Fireflies.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"rag_document_id\": {\n"
          "      \"description\": \"Identifier of the document in the retrieval store.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"title\": {\n"
          "      \"description\": \"Title of the meeting.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"ingestion_timestamp\": {\n"
          "      \"$ref\": \"../core/timestamp.v1.schema.json\",\n"
          "      \"description\": \"When the ingestion was completed.\"\n"
          "    },\n"
          "    \"sentence_count\": {\n"
          "      \"description\": \"How many sentences were ingested.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"speaker_count\": {\n"
          "      \"description\": \"How many people spoke.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"duration_minutes\": {\n"
          "      \"description\": \"Length of the meeting in minutes.\",\n"
          "      \"type\": \"number\"\n"
          "    },\n"
          "    \"vector_store\": {\n"
          "      \"description\": \"Vector store that holds the chunks.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"chunk_count\": {\n"
          "      \"description\": \"How many chunks the transcript was cut into.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"default\": 0\n"
          "    },\n"
          "    \"embedding_model\": {\n"
          "      \"description\": \"Model that computed the embeddings.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"metadata\": {\n"
          "      \"description\": \"Further details of the ingestion.\",\n"
          "      \"type\": \"object\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"transcript_id\": \"ff-transcript-abc123\",\n"
          "      \"rag_document_id\": \"rag-doc-xyz789\",\n"
          "      \"title\": \"Q4 Product Roadmap Discussion\",\n"
          "      \"ingestion_timestamp\": \"2025-10-30T15:50:00Z\",\n"
          "      \"sentence_count\": 142,\n"
          "      \"speaker_count\": 2,\n"
          "      \"duration_minutes\": 45.5,\n"
          "      \"vector_store\": \"qdrant\",\n"
          "      \"chunk_count\": 28,\n"
          "      \"embedding_model\": \"text-embedding-3-large\",\n"
          "      \"metadata\": {\n"
          "        \"collection_name\": \"fireflies_transcripts\",\n"
          "        \"processing_duration_seconds\": 12.3,\n"
          "        \"chunks_per_minute\": 0.62\n"
          "      }\n"
          "    },\n"
          "    {\n"
          "      \"transcript_id\": \"ff_meeting_456\",\n"
          "      \"rag_document_id\": \"doc_789\",\n"
          "      \"sentence_count\": 234,\n"
          "      \"chunk_count\": 47,\n"
          "      \"embedding_model\": \"text-embedding-ada-002\",\n"
          "      \"vector_store\": \"chroma\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "fireflies.transcript.processed.v1",
      .domain = "fireflies",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::fireflies::TranscriptProcessedV1>,
      .round_trip = &holy::detail::round_trip<::events::fireflies::TranscriptProcessedV1>,
  };
  return entry;
}

}  // namespace events::checks_::fireflies::transcript_processed_v1
