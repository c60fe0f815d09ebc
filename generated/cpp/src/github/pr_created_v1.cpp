// Made by holyc from github/pr.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/github/pr_created_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::github::pr_created_v1 {

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

struct reader_of_PrCreatedV1 {
  using Type = ::events::github::PrCreatedV1;
  static constexpr MemberNames names{{"cache_key", "cache_type"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::cache_key));
      case 1:
        return read(scan, at, inside(part(place, &Type::cache_type)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.cache_type.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\n\000\000\000Qhttps://33god.dev/schemas/github/pr.created.v1.schema.json#/properties/cache_type\000"
    "\004type\000\004enum\000:https://33god.dev/schemas/github/pr.created.v1.schema.json\000\010required\000\tcache"
    "_key\000\nproperties\000\ncache_type\000Phttps://33god.dev/schemas/github/pr.created.v1.schema.json#/propertie"
    "s/cache_key\003\000\007\"redis\"\001\007memory\"\001\005file\"\003\001\000\002\001\000\002 \000\002\000\003\000"
    "\000\003\000\004\000\003\001\000\002\004\000\024\000\005\000\000\001\007\026\000\007\000\000\004\007\003\t\001"
    "\t\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::github::pr_created_v1

namespace events::github {

std::string_view to_string(PrCreatedV1CacheType value) {
  static constexpr std::string_view spellings[] = {"redis", "memory", "file"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, PrCreatedV1CacheType& out) {
  static constexpr holy::scan::MemberNames spellings({"redis", "memory", "file"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<PrCreatedV1CacheType>(found);
  return true;
}


void write_json(holy::Writer& writer, const PrCreatedV1CacheType& value) {
  static constexpr std::string_view texts[] = {"\"redis\"", "\"memory\"", "\"file\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, PrCreatedV1CacheType& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PrCreatedV1CacheType>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<PrCreatedV1CacheType>());
}

const holy::Contract& contract_of(holy::Of<PrCreatedV1CacheType>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<PrCreatedV1CacheType>()); },
      &::events::checks_::github::pr_created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const PrCreatedV1&, const PrCreatedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const PrCreatedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 2 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("cache_key", value.cache_key); break;
      case 1: writer.member_if_present("cache_type", value.cache_type); break;
      default: write_unknown(writer, value.unknown_members, position - 2);
    }
  });
}

PrCreatedV1CacheType PrCreatedV1::cache_type_or_default() const {
  return cache_type.has_value() ? *cache_type : holy::default_from<PrCreatedV1CacheType>("\"redis\"");
}

const char* read_text(holy::scan::Scan& scan, const char* at, PrCreatedV1& out) {
  return holy::scan::read_object<::events::checks_::github::pr_created_v1::reader_of_PrCreatedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PrCreatedV1>) {
  return holy::scan::read_object<::events::checks_::github::pr_created_v1::reader_of_PrCreatedV1>(scan, at, holy::scan::Skim<PrCreatedV1>());
}

const holy::Contract& contract_of(holy::Of<PrCreatedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<PrCreatedV1>()); },
      &::events::checks_::github::pr_created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<PrCreatedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"github.pr.created.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::github

namespace events::checks_::github::pr_created_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/github/pr.created.v1.schema.json",
      .path = "github/pr.created.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/github/pr.created.v1.schema.json\",\n"
          "  \"title\": \"PrCreated\",\n"
          "  \"description\": \"A pull request has been created. Its details lie in a cache; the event carries the key to"
          " them. github.pr.opened is another event, which carries the pull request itself.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"cache_key\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"cache_key\": {\n"
          "      \"description\": \"Key under which the cache holds the pull request, for example trinote|423.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"cache_type\": {\n"
          "      \"description\": \"Kind of cache.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"redis\",\n"
          "        \"memory\",\n"
          "        \"file\"\n"
          "      ],\n"
          "      \"default\": \"redis\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"cache_key\": \"trinote|423\",\n"
          "      \"cache_type\": \"redis\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "github.pr.created.v1",
      .domain = "github",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::github::PrCreatedV1>,
      .round_trip = &holy::detail::round_trip<::events::github::PrCreatedV1>,
  };
  return entry;
}

}  // namespace events::checks_::github::pr_created_v1
