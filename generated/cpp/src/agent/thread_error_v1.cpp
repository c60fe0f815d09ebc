// Made by holyc from agent/thread.error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/thread_error_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::thread_error_v1 {

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

struct reader_of_ThreadErrorV1 {
  using Type = ::events::agent::ThreadErrorV1;
  static constexpr MemberNames names{{"provider", "model", "error_message", "error_code", "is_retryable", "retry_count"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::provider));
      case 1:
        return read(scan, at, part(place, &Type::model));
      case 2:
        return read(scan, at, part(place, &Type::error_message));
      case 3:
        return read(scan, at, part(place, &Type::error_code));
      case 4:
        return read(scan, at, inside(part(place, &Type::is_retryable)));
      case 5:
        return read(scan, at, inside(part(place, &Type::retry_count)));
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
    if (!seen.has(1)) place.model.reset();
    if (!seen.has(3)) place.error_code.reset();
    if (!seen.has(4)) place.is_retryable.reset();
    if (!seen.has(5)) place.retry_count.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\021\000\000\000;https://33god.dev/schemas/agent/thread.error.v1.schema.json\000\004type\000\010r"
    "equired\000\010provider\000\015error_message\000\nproperties\000\005model\000\nerror_code\000\014is_retryable\000"
    "\013retry_count\000Phttps://33god.dev/schemas/agent/thread.error.v1.schema.json#/properties/providerH\005model"
    "H\015error_messageN\004codeH\014is_retryableH\013retry_count\000\007\001\000\003\001\000\002\004\000\024\000\003"
    "\000\000\002\005\006\026\000\006\000\000\014\005\002\010\003\006\004\t\005\n\006\013\007\013\000\001\001\000\002"
    " \000\014\000\001\001\000\002!\000\015\000\001\001\000\002 \000\016\000\001\001\000\002!\000\017\000\001\001\000"
    "\002\002\000\020\000\001\001\000\002@\000\000"sv);

}  // namespace events::checks_::agent::thread_error_v1

namespace events::agent {

bool operator==(const ThreadErrorV1&, const ThreadErrorV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ThreadErrorV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("provider", value.provider); break;
      case 1: writer.member_if_present("model", value.model); break;
      case 2: writer.member("error_message", value.error_message); break;
      case 3: writer.member_if_present("error_code", value.error_code); break;
      case 4: writer.member_if_present("is_retryable", value.is_retryable); break;
      case 5: writer.member_if_present("retry_count", value.retry_count); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

bool ThreadErrorV1::is_retryable_or_default() const {
  return is_retryable.has_value() ? *is_retryable : holy::default_from<bool>("false");
}

std::int64_t ThreadErrorV1::retry_count_or_default() const {
  return retry_count.has_value() ? *retry_count : holy::default_from<std::int64_t>("0");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadErrorV1& out) {
  return holy::scan::read_object<::events::checks_::agent::thread_error_v1::reader_of_ThreadErrorV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadErrorV1>) {
  return holy::scan::read_object<::events::checks_::agent::thread_error_v1::reader_of_ThreadErrorV1>(scan, at, holy::scan::Skim<ThreadErrorV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadErrorV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadErrorV1>()); },
      &::events::checks_::agent::thread_error_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadErrorV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.thread.error.v1", "llm.error.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::thread_error_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"llm.error.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/thread.error.v1.schema.json",
      .path = "agent/thread.error.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/thread.error.v1.schema.json\",\n"
          "  \"title\": \"ThreadError\",\n"
          "  \"description\": \"A prompt could not be answered, for example because of a rate limit or a time-out. The de"
          "precated llm.error has the same members and is an alias.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"llm.error\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"provider\",\n"
          "    \"error_message\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"provider\": {\n"
          "      \"description\": \"Provider of the model.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"model\": {\n"
          "      \"description\": \"Model that should have answered.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
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
          "    \"is_retryable\": {\n"
          "      \"description\": \"Whether trying again can help.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": false\n"
          "    },\n"
          "    \"retry_count\": {\n"
          "      \"description\": \"How many times it has been retried.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"default\": 0\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"provider\": \"anthropic\",\n"
          "      \"model\": \"claude-sonnet-4\",\n"
          "      \"error_message\": \"Rate limit exceeded: Too many requests in 1 minute\",\n"
          "      \"error_code\": \"rate_limit_error\",\n"
          "      \"is_retryable\": true,\n"
          "      \"retry_count\": 1\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.thread.error.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::agent::ThreadErrorV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::ThreadErrorV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::thread_error_v1
