// Made by holyc from core/event-envelope.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/event_envelope_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::core::event_envelope_v1 {

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

const Pattern pattern_1("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+\\.v[1-9][0-9]*$");
const Pattern pattern_2("^[0-9]+\\.[0-9]+\\.[0-9]+$");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_EventEnvelopeV1 {
  using Type = ::events::core::EventEnvelopeV1;
  static constexpr MemberNames names{{"event_id", "event_type", "timestamp", "version", "source", "correlation_ids",
  "agent_context", "payload", "trace_context", "signature"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::event_id));
      case 1:
        return read(scan, at, part(place, &Type::event_type), [](std::string_view text) { return matches(text, pattern_1); });
      case 2:
        return read(scan, at, part(place, &Type::timestamp));
      case 3:
        return read(scan, at, part(place, &Type::version), [](std::string_view text) { return matches(text, pattern_2); });
      case 4:
        return read(scan, at, part(place, &Type::source));
      case 5:
        return read(scan, at, part(place, &Type::correlation_ids));
      case 6:
        return read(scan, at, part(place, &Type::agent_context));
      case 7:
        return read(scan, at, part(place, &Type::payload));
      case 8:
        return read(scan, at, part(place, &Type::trace_context));
      case 9:
        return read(scan, at, part(place, &Type::signature));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4, 5, 7});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(6)) place.agent_context.reset();
    if (!seen.has(8)) place.trace_context.reset();
    if (!seen.has(9)) place.signature.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001m\000\000\000<https://33god.dev/schemas/core/event-envelope.v1.schema.json\000\004type\000\010req"
    "uired\000\010event_id\006\004type\000\ttimestamp\000\007version\000\006source\000\017correlation_ids\000\007pa"
    "yload\001\troperties\000\015agent_context\000\015trace_context\000\tsignature\000Qhttps://33god.dev/schemas/co"
    "re/event-envelope.v1.schema.json#/properties/event_id\000\004$ref\000Shttps://33god.dev/schemas/core/event-env"
    "elope.v1.schema.json#/properties/event_typeI\ttimestampI\007versionI\006sourceI\017correlation_ids\000\005item"
    "s\000Vhttps://33god.dev/schemas/core/event-envelope.v1.schema.json#/properties/agent_context\000\005anyOf\000P"
    "https://33god.dev/schemas/core/event-envelope.v1.schema.json#/properties/payloadI\015trace_contextI\tsignature"
    "\037\023uuid.v1.schema.json\000\006format\000\004uuid\0008https://33god.dev/schemas/core/event-type.v1.schema."
    "json\000\007pattern\0003^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+\\.v[1-9][0-9]*$\0007https://33god.dev/schemas/co"
    "re/timestamp.v1.schema.json\000\tdate-time\000>https://33god.dev/schemas/core/semantic-version.v1.schema.json\000"
    "\030^[0-9]+\\.[0-9]+\\.[0-9]+$\000:https://33god.dev/schemas/core/event-source.v1.schema.json\001\003ost\000\003"
    "app\000\004meta\000^https://33god.dev/schemas/core/event-envelope.v1.schema.json#/properties/correlation_ids/i"
    "temsI\025agent_context/anyOf/0]\0011I\025trace_context/anyOf/0]\0011I\021signature/anyOf/0Y\0011%&source.v1.sc"
    "hema.json#/properties/hostG\004typeG\003appG\004meta\037\034agent-context.v1.schema.json\000\004name\000\015sy"
    "stem_prompt\000\013instance_id\000\013mcp_servers\000\017file_references\000\016url_references\000\ncode_state"
    "\001\014heckpoint_id\000;https://33god.dev/schemas/core/trace-context.v1.schema.json\000\010trace_id\000\007sp"
    "an_id\000\013trace_flags\0007https://33god.dev/schemas/core/signature.v1.schema.json\000\003alg\000\006key_id\000"
    "\005value\000Mhttps://33god.dev/schemas/core/event-source.v1.schema.json#/$defs/TriggerType\000\004enum\000Lht"
    "tps://33god.dev/schemas/core/agent-context.v1.schema.json#/properties/typeH\004nameH\015system_promptH\013inst"
    "ance_idH\013mcp_serversH\017file_referencesH\016url_referencesH\ncode_stateI\014heckpoint_idH\004meta\0371trac"
    "e-context.v1.schema.json#/properties/trace_id\000\tminLength\001\010axLength\000\034^[0-9a-f]*[1-9a-f][0-9a-f]"
    "*$\000Ohttps://33god.dev/schemas/core/trace-context.v1.schema.json#/properties/span_idH\013trace_flags\000\015"
    "^[0-9a-f]{2}$\000Ghttps://33god.dev/schemas/core/signature.v1.schema.json#/properties/algD\006key_idD\005value"
    "\037-agent-context.v1.schema.json#/$defs/AgentType=\034properties/mcp_servers/itemsH\025file_references/itemsH"
    "\024url_references/itemsH\022code_state/anyOf/0Y\0011\037\031code-state.v1.schema.json\000\010repo_url\000\006"
    "branch\000\014working_diff\000\013branch_diff\000\020last_commit_hash\000Mhttps://33god.dev/schemas/core/code-"
    "state.v1.schema.json#/properties/repo_urlE\006branchE\014working_diffE\013branch_diffE\020last_commit_hash\025"
    "\000\010\"manual\"\001\006agent\"\001\nscheduled\"\001\010webhook\"\001\007system\"\001\013file_watch\"\001\005"
    "hook\"\001\010service\"\001\nheartbeat\"\002\013mac-sha256\"\001\014claude-code\"\t\004hat\"\001\013gemini-cli"
    "\"\t\004ode\"\001\006letta\"\001\005agno\"\001\nsmolagent\"\001\015atomic-agent\"\001\007custom\"\002\006laude"
    "\"\001\007gemini\";\001\000\003\001\000\002\004\000\024\000\003\000\000\007\005\006\007\010\t\n\013\026\000\013"
    "\000\000\024\005\002\006\003\007\004\010\005\t\006\n\007\015\010\013\t\016\n\017\013\017\000\001%\000\020\014\000"
    "\000\021\000\001%\000\020\015\000\000\022\000\001%\000\020\016\000\000\023\000\001%\000\020\017\000\000\024\000"
    "\001%\000\020\020\000\000\025\000\002\001\000\002\010\000\033\000\026\021\000\000\027\000\001!\000\030\000\000"
    "\002\022\023\031\000\001\001\000\002\004\000\032\000\001!\000\030\000\000\002\024\025\033\000\001!\000\030\000"
    "\000\002\026\027\034\000\002\001\000\002 \000\014\000\035\036\000\000\037\000\002\001\000\002 \000\013\000 !\000"
    "\000\"\000\002\001\000\002 \000\014\000\035#\000\000$\000\002\001\000\002 \000\013\000 %\000\000&\000\003\001\000"
    "\002\004\000\024\000\003\000\000\002(\003\026\000\013\000\000\010(\030\003\031)\032*\033*\000\001%\000\020\014"
    "\000\000+\000\001%\000\020\034\000\000,\000\001\001\000\002\001\000-\000\001%\000\020\035\000\000.\000\001\001"
    "\000\002\001\000/\000\001%\000\020\036\000\0000\000\001\001\000\002\001\0001\000\001\001\000\002 \0002\000\001"
    "%\000\020\037\000\0003\000\001\001\000\002!\0004\000\001\001\000\002\005\0005\000\002\001\000\002\004\000\026\000"
    "\013\000\000\024\003 7!8\"9#:$;%<&='>(*)>\000\003\001\000\002\004\000\024\000\003\000\000\001@\026\000\013\000"
    "\000\006@*A+B,B\000\003\001\000\002\004\000\024\000\003\000\000\003DEF\026\000\013\000\000\006D-E.F/F\000\002\001"
    "\000\002 \000\002\000G\000\000\t\000H\000\001%\000\0200\000\000I\000\001\001\000\002!\000J\000\001\001\000\002"
    "!\000K\000\001\001\000\002!\000L\000\002\001\000\002\t\000\033\000\0261\000\000M\000\002\001\000\002\t\000\033"
    "\000\0262\000\000N\000\002\001\000\002\t\000\033\000\0263\000\000O\000\001!\000\030\000\000\00245P\000\001\001"
    "\000\002!\000Q\000\001\001\000\002\005\000R\000\004\001\000\002 \000\t\000S \000\n\000T \000\013\000 U\000\000"
    "V\000\004\001\000\002 \000\t\000S\020\000\n\000T\020\000\013\000 U\000\000W\000\002\001\000\002 \000\013\000 X"
    "\000\000Y\000\002\001\000\002 \000\002\000G\000\000\001\tZ\000\002\001\000\002 \000\t\000S\001\000[\000\002\001"
    "\000\002 \000\t\000S\001\000\\\000\002\001\000\002 \000\002\000G\000\000\013\n]\000\001\001\000\002 \000^\000\001"
    "\001\000\002 \000_\000\001\001\000\002 \000`\000\001%\000\0206\000\000a\000\001\001\000\002\001\000b\000\002\001"
    "\000\002\004\000\026\000\013\000\000\nd7e8f9g:h;h\000\001\001\000\002!\000i\000\001\001\000\002!\000j\000\001\001"
    "\000\002!\000k\000\001\001\000\002!\000l\000\001\001\000\002!\000\000"sv);

}  // namespace events::checks_::core::event_envelope_v1

namespace events::core {

bool operator==(const EventEnvelopeV1&, const EventEnvelopeV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const EventEnvelopeV1& value) {
  holy::write_object(writer, value.unknown_members.order, 10 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("event_id", value.event_id); break;
      case 1: writer.member("event_type", value.event_type); break;
      case 2: writer.member("timestamp", value.timestamp); break;
      case 3: writer.member("version", value.version); break;
      case 4: writer.member("source", value.source); break;
      case 5: writer.member("correlation_ids", value.correlation_ids); break;
      case 6: writer.member_if_present("agent_context", value.agent_context); break;
      case 7: writer.member("payload", value.payload); break;
      case 8: writer.member_if_present("trace_context", value.trace_context); break;
      case 9: writer.member_if_present("signature", value.signature); break;
      default: write_unknown(writer, value.unknown_members, position - 10);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, EventEnvelopeV1& out) {
  return holy::scan::read_object<::events::checks_::core::event_envelope_v1::reader_of_EventEnvelopeV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventEnvelopeV1>) {
  return holy::scan::read_object<::events::checks_::core::event_envelope_v1::reader_of_EventEnvelopeV1>(scan, at, holy::scan::Skim<EventEnvelopeV1>());
}

const holy::Contract& contract_of(holy::Of<EventEnvelopeV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<EventEnvelopeV1>()); },
      &::events::checks_::core::event_envelope_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::event_envelope_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/event-envelope.v1.schema.json",
      .path = "core/event-envelope.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/event-envelope.v1.schema.json\",\n"
          "  \"title\": \"EventEnvelope\",\n"
          "  \"description\": \"The envelope that every event of the platform travels in: who published what, when, and b"
          "ecause of which other events.\",\n"
          "  \"x-holy-envelope\": {\n"
          "    \"payload\": \"payload\",\n"
          "    \"type\": \"event_type\"\n"
          "  },\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"event_id\",\n"
          "    \"event_type\",\n"
          "    \"timestamp\",\n"
          "    \"version\",\n"
          "    \"source\",\n"
          "    \"correlation_ids\",\n"
          "    \"payload\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"event_id\": {\n"
          "      \"$ref\": \"uuid.v1.schema.json\",\n"
          "      \"description\": \"Identifier of this event; the same for every delivery and retry of it.\"\n"
          "    },\n"
          "    \"event_type\": {\n"
          "      \"$ref\": \"event-type.v1.schema.json\",\n"
          "      \"description\": \"Type of the event; it names the schema of the payload and is the routing key.\"\n"
          "    },\n"
          "    \"timestamp\": {\n"
          "      \"$ref\": \"timestamp.v1.schema.json\",\n"
          "      \"description\": \"When the event was created.\"\n"
          "    },\n"
          "    \"version\": {\n"
          "      \"$ref\": \"semantic-version.v1.schema.json\",\n"
          "      \"description\": \"Version of the envelope schema; the event's own version is in event_type.\",\n"
          "      \"default\": \"1.0.0\"\n"
          "    },\n"
          "    \"source\": {\n"
          "      \"$ref\": \"event-source.v1.schema.json\",\n"
          "      \"description\": \"Who or what triggered the event.\"\n"
          "    },\n"
          "    \"correlation_ids\": {\n"
          "      \"description\": \"Identifiers of the direct parents of this event and nothing else; an event without a "
          "cause has none.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"$ref\": \"uuid.v1.schema.json\"\n"
          "      },\n"
          "      \"default\": []\n"
          "    },\n"
          "    \"agent_context\": {\n"
          "      \"description\": \"The agent that produced the event, if one did.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"agent-context.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"payload\": {\n"
          "      \"description\": \"What happened; validated by the schema of event_type.\",\n"
          "      \"type\": \"object\"\n"
          "    },\n"
          "    \"trace_context\": {\n"
          "      \"description\": \"The distributed trace that the event belongs to.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"trace-context.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ]\n"
          "    },\n"
          "    \"signature\": {\n"
          "      \"description\": \"Signature of the producer or of the gateway.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"signature.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"event_id\": \"92ac3d31-3cbb-5518-9cc9-eaa1d1198639\",\n"
          "      \"event_type\": \"fireflies.transcript.upload.v1\",\n"
          "      \"timestamp\": \"2026-01-27T10:00:00Z\",\n"
          "      \"version\": \"1.0.0\",\n"
          "      \"source\": {\n"
          "        \"host\": \"node-red\",\n"
          "        \"type\": \"file_watch\",\n"
          "        \"app\": \"node-red\"\n"
          "      },\n"
          "      \"correlation_ids\": [],\n"
          "      \"agent_context\": null,\n"
          "      \"payload\": {\n"
          "        \"media_file\": \"s3://bucket/recording.mp3\",\n"
          "        \"media_duration_seconds\": 3600,\n"
          "        \"media_type\": \"audio/mpeg\"\n"
          "      }\n"
          "    },\n"
          "    {\n"
          "      \"event_id\": \"15f87374-517e-4168-9708-d0170bc59fe7\",\n"
          "      \"event_type\": \"agent.thread.response.v1\",\n"
          "      \"timestamp\": \"2026-11-20T23:53:48.043821+00:00\",\n"
          "      \"version\": \"1.0.0\",\n"
          "      \"source\": {\n"
          "        \"host\": \"localhost\",\n"
          "        \"type\": \"agent\",\n"
          "        \"app\": \"claude-code\",\n"
          "        \"meta\": {}\n"
          "      },\n"
          "      \"correlation_ids\": [\n"
          "        \"92ac3d31-3cbb-5518-9cc9-eaa1d1198639\"\n"
          "      ],\n"
          "      \"agent_context\": {\n"
          "        \"type\": \"claude-code\",\n"
          "        \"name\": \"Tonny\",\n"
          "        \"instance_id\": \"sess-1\"\n"
          "      },\n"
          "      \"payload\": {\n"
          "        \"provider\": \"anthropic\",\n"
          "        \"response\": \"Done.\",\n"
          "        \"model\": \"claude-sonnet-4\"\n"
          "      },\n"
          "      \"trace_context\": {\n"
          "        \"trace_id\": \"4bf92f3577b34da6a3ce929d0e0e4736\",\n"
          "        \"span_id\": \"00f067aa0ba902b7\",\n"
          "        \"trace_flags\": \"01\"\n"
          "      },\n"
          "      \"signature\": {\n"
          "        \"alg\": \"hmac-sha256\",\n"
          "        \"key_id\": \"2026-01\",\n"
          "        \"value\": \"b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::EventEnvelopeV1>,
      .round_trip = &holy::detail::round_trip<::events::core::EventEnvelopeV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::event_envelope_v1
