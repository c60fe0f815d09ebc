// Made by holyc from agent/thread.error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/thread_error_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

// https://33god.dev/schemas/agent/thread.error.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"provider", "model", "error_message", "error_code", "is_retryable", "retry_count"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // provider
      case 1: if (!(is_string(item) || is_null(item))) return false; break;  // model
      case 2: if (!is_string(item)) return false; break;  // error_message
      case 3: if (!(is_string(item) || is_null(item))) return false; break;  // error_code
      case 4: if (!is_boolean(item)) return false; break;  // is_retryable
      case 5: if (!is_integer(item)) return false; break;  // retry_count
      default: break;
    }
  }
  if (!lookup.saw_all({0, 2})) return false;
  return true;
}

}  // namespace

bool accepts_ThreadErrorV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_ThreadErrorV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, ThreadErrorV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"provider", "model", "error_message", "error_code", "is_retryable", "retry_count"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.provider)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.model)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.error_message)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.error_code)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.is_retryable.emplace())) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.retry_count.emplace())) return false;
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

const holy::Contract& contract_of(holy::Of<ThreadErrorV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::thread_error_v1::accepts_ThreadErrorV1, &::events::checks_::agent::thread_error_v1::embedded_program, nodes, 1, nullptr};
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
