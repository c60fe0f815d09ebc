// Made by holyc from meta/holyfields.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/meta/holyfields_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::meta::holyfields_v1 {

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

const Pattern pattern_1("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+$");
const Format format_1("date");
const Pattern pattern_2("^[A-Za-z_][A-Za-z0-9_]*$");

// #/properties/x-holy-envelope
bool check_0(Checker&, Value value, Marks& marks) {
  Marks own(value);
  if (!is_object(value)) return false;
  static constexpr Names names({"payload", "type"});
  Lookup lookup(names);
  std::size_t position = 0;
  for (const auto& [key, item] : value.members()) {
    bool known = true;
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && min_length(item, 1))) return false; break;  // payload
      case 1: if (!(is_string(item) && min_length(item, 1))) return false; break;  // type
      default: known = false;
    }
    if (known) own.set(position);
    ++position;
  }
  if (!lookup.saw_all({0, 1})) return false;
  for (std::size_t position = 0; is_object(value) && position < value.size(); ++position) {
    if (!own.test(position)) return false;
  }
  marks.merge(own);
  return true;
}

// #/properties/x-holy-aliases
bool check_1(Checker&, Value value) {
  if (!is_array(value)) return false;
  if (!min_items(value, 1)) return false;
  if (!unique_items(value)) return false;
  for (const Value item : value.items()) {
    if (!(is_string(item) && matches(item, pattern_1))) return false;
  }
  return true;
}

// #/properties/x-holy-index
bool check_2(Checker&, Value value) {
  if (!is_array(value)) return false;
  if (!min_items(value, 1)) return false;
  if (!unique_items(value)) return false;
  for (const Value item : value.items()) {
    if (!(is_string(item) && min_length(item, 1))) return false;
  }
  return true;
}

// #/properties/x-holy-deprecated
bool check_3(Checker&, Value value, Marks& marks) {
  Marks own(value);
  if (!is_object(value)) return false;
  static constexpr Names names({"since", "sunset", "replacement"});
  Lookup lookup(names);
  std::size_t position = 0;
  for (const auto& [key, item] : value.members()) {
    bool known = true;
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // since
      case 1: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // sunset
      case 2: if (!(is_string(item) && matches(item, pattern_1))) return false; break;  // replacement
      default: known = false;
    }
    if (known) own.set(position);
    ++position;
  }
  if (!lookup.saw_all({0})) return false;
  for (std::size_t position = 0; is_object(value) && position < value.size(); ++position) {
    if (!own.test(position)) return false;
  }
  marks.merge(own);
  return true;
}

}  // namespace

bool accepts_HolyfieldsV1XHolyEnvelope(Checker&, Value);
bool accepts_HolyfieldsV1XHolyDeprecated(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_HolyfieldsV1XHolyEnvelope(Checker& check, Value value) {
  return unmarked(check_0, check, value);
}

bool accepts_HolyfieldsV1XHolyDeprecated(Checker& check, Value value) {
  return unmarked(check_3, check, value);
}

struct reader_of_HolyfieldsV1 {
  using Type = ::events::meta::HolyfieldsV1;
  static constexpr MemberNames names{{"x-holy-envelope", "x-holy-kind", "x-holy-aliases", "x-holy-index", "x-holy-name",
  "x-holy-exact", "x-holy-status", "x-holy-owner", "x-holy-deprecated"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, inside(part(place, &Type::x_holy_envelope)));
      case 1:
        return read(scan, at, inside(part(place, &Type::x_holy_kind)));
      case 2:
        return by_tape(scan, at, inside(part(place, &Type::x_holy_aliases)),
          [](Checker& check, Value value) { return check_1(check, value); });
      case 3:
        return by_tape(scan, at, inside(part(place, &Type::x_holy_index)),
          [](Checker& check, Value value) { return check_2(check, value); });
      case 4:
        return read(scan, at, inside(part(place, &Type::x_holy_name)), [](std::string_view text) { return matches(text, pattern_2); });
      case 5:
        return read(scan, at, inside(part(place, &Type::x_holy_exact)));
      case 6:
        return read(scan, at, inside(part(place, &Type::x_holy_status)));
      case 7:
        return read(scan, at, inside(part(place, &Type::x_holy_owner)), [](std::string_view text) { return min_length(text, 1); });
      case 8:
        return read(scan, at, inside(part(place, &Type::x_holy_deprecated)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return true;
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.x_holy_envelope.reset();
    if (!seen.has(1)) place.x_holy_kind.reset();
    if (!seen.has(2)) place.x_holy_aliases.reset();
    if (!seen.has(3)) place.x_holy_index.reset();
    if (!seen.has(4)) place.x_holy_name.reset();
    if (!seen.has(5)) place.x_holy_exact.reset();
    if (!seen.has(6)) place.x_holy_status.reset();
    if (!seen.has(7)) place.x_holy_owner.reset();
    if (!seen.has(8)) place.x_holy_deprecated.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001/\000\000\000Thttps://33god.dev/schemas/meta/holyfields.v1.schema.json#/properties/x-holy-envelop"
    "e\000\004type\000\010required\000\007payload\001\troperties\000\025unevaluatedProperties\000Phttps://33god.dev"
    "/schemas/meta/holyfields.v1.schema.json#/properties/x-holy-kind\000\004enum\000Rhttps://33god.dev/schemas/meta"
    "/holyfields.v1.schema.json#/properties/x-holy-statusL\ndeprecated\000\005since\001\005unset\000\013replacement"
    "\0008https://33god.dev/schemas/meta/holyfields.v1.schema.json\000\017x-holy-envelope\007\004kind\007\007aliase"
    "s\007\005index\007\004name\007\005exact\007\006status\007\005owner\007\ndeprecated\000ghttps://33god.dev/schem"
    "as/meta/holyfields.v1.schema.json#/properties/x-holy-envelope/properties/payload\000\tminLength\000dhttps://33"
    "god.dev/schemas/meta/holyfields.v1.schema.json#/properties/x-holy-envelope/properties/typeU\025unevaluatedProp"
    "ertiesL\033deprecated/properties/since\000\006format\000\004date\000hhttps://33god.dev/schemas/meta/holyfields"
    ".v1.schema.json#/properties/x-holy-deprecated/properties/sunsetb\013replacement\000\007pattern\000%^[a-z][a-z0"
    "-9_]*(\\.[a-z][a-z0-9_]*)+$\000lhttps://33god.dev/schemas/meta/holyfields.v1.schema.json#/properties/x-holy-de"
    "precated/unevaluatedPropertiesL\007aliases\000\010minItems\000\013uniqueItems\000\005items\000Qhttps://33god.d"
    "ev/schemas/meta/holyfields.v1.schema.json#/properties/x-holy-indexL\004name\000\030^[A-Za-z_][A-Za-z0-9_]*$\000"
    "Qhttps://33god.dev/schemas/meta/holyfields.v1.schema.json#/properties/x-holy-exactL\005ownerL\015aliases/items"
    "L\013index/items\004\000\007\"event\"\001\010command\"\001\014provisional\"\001\007stable\"\023\001\001\004\001"
    "\000\002\004\000\024\000\003\000\000\002\005\003\026\000\005\000\000\004\005\006\003\007\036\000\006\010\000\000"
    "\007\000\002\001\000\002 \000\002\000\010\000\000\002\000\t\000\002\001\000\002 \000\002\000\010\000\000\002\002"
    "\n\001\004\001\000\002\004\000\024\000\003\000\000\001\014\026\000\005\000\000\006\014\t\015\n\016\013\036\000"
    "\006\014\000\000\016\000\002\001\000\002\004\000\026\000\005\000\000\022\020\001\021\002\022\015\023\016\024\017"
    "\025\020\026\003\027\021\030\004\030\000\002\001\000\002 \000\t\000\031\001\000\032\000\002\001\000\002 \000\t"
    "\000\031\001\000\033\000\001\000\000\000\000\000\034\000\002\001\000\002 \000\014\000\035\036\000\000\037\000\002"
    "\001\000\002 \000\014\000\035\036\000\000 \000\002\001\000\002 \000\013\000!\"\000\000#\000\001\000\000\000\000"
    "\000$\000\004\001\000\002\010\000\017\000%\001\000\021\000&\000\000\033\000'\022\000\000(\000\004\001\000\002\010"
    "\000\017\000%\001\000\021\000&\000\000\033\000'\023\000\000)\000\002\001\000\002 \000\013\000!*\000\000+\000\001"
    "\001\000\002\002\000,\000\002\001\000\002 \000\t\000\031\001\000-\000\002\001\000\002 \000\013\000!\"\000\000."
    "\000\002\001\000\002 \000\t\000\031\001\000\000"sv);

}  // namespace events::checks_::meta::holyfields_v1

namespace events::meta {

bool operator==(const HolyfieldsV1XHolyEnvelope&, const HolyfieldsV1XHolyEnvelope&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolyfieldsV1XHolyEnvelope& out) {
  if (!holy::checks::is_object(value)) return reader.refuse(value);
  static constexpr holy::checks::Names names({"payload", "type"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    const std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.payload)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.type)) return false;
        break;
      default:
        return reader.refuse(key);
    }
    order.note(position);
  }
  out.member_order.order = order.order();
  return true;
}


void write_json(holy::Writer& writer, const HolyfieldsV1XHolyEnvelope& value) {
  holy::write_object(writer, value.member_order.order, 2, [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("payload", value.payload); break;
      case 1: writer.member("type", value.type); break;
      default: break;
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1XHolyEnvelope& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1XHolyEnvelope);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1XHolyEnvelope>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<HolyfieldsV1XHolyEnvelope>(), &::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1XHolyEnvelope);
}

const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyEnvelope>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolyfieldsV1XHolyEnvelope>()); },
      &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(HolyfieldsV1XHolyKind value) {
  static constexpr std::string_view spellings[] = {"event", "command"};
  const auto position = static_cast<std::size_t>(value);
  return position < 2 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HolyfieldsV1XHolyKind& out) {
  static constexpr holy::scan::MemberNames spellings({"event", "command"});
  const std::size_t found = spellings.find(text);
  if (found == 2) return false;
  out = static_cast<HolyfieldsV1XHolyKind>(found);
  return true;
}


void write_json(holy::Writer& writer, const HolyfieldsV1XHolyKind& value) {
  static constexpr std::string_view texts[] = {"\"event\"", "\"command\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 2 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1XHolyKind& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1XHolyKind>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<HolyfieldsV1XHolyKind>());
}

const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyKind>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolyfieldsV1XHolyKind>()); },
      &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(HolyfieldsV1XHolyStatus value) {
  static constexpr std::string_view spellings[] = {"provisional", "stable"};
  const auto position = static_cast<std::size_t>(value);
  return position < 2 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HolyfieldsV1XHolyStatus& out) {
  static constexpr holy::scan::MemberNames spellings({"provisional", "stable"});
  const std::size_t found = spellings.find(text);
  if (found == 2) return false;
  out = static_cast<HolyfieldsV1XHolyStatus>(found);
  return true;
}


void write_json(holy::Writer& writer, const HolyfieldsV1XHolyStatus& value) {
  static constexpr std::string_view texts[] = {"\"provisional\"", "\"stable\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 2 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1XHolyStatus& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1XHolyStatus>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<HolyfieldsV1XHolyStatus>());
}

const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyStatus>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolyfieldsV1XHolyStatus>()); },
      &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HolyfieldsV1XHolyDeprecated&, const HolyfieldsV1XHolyDeprecated&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolyfieldsV1XHolyDeprecated& out) {
  if (!holy::checks::is_object(value)) return reader.refuse(value);
  static constexpr holy::checks::Names names({"since", "sunset", "replacement"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    const std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.since)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.sunset.emplace())) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.replacement.emplace())) return false;
        break;
      default:
        return reader.refuse(key);
    }
    order.note(position);
  }
  out.member_order.order = order.order();
  return true;
}


void write_json(holy::Writer& writer, const HolyfieldsV1XHolyDeprecated& value) {
  holy::write_object(writer, value.member_order.order, 3, [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("since", value.since); break;
      case 1: writer.member_if_present("sunset", value.sunset); break;
      case 2: writer.member_if_present("replacement", value.replacement); break;
      default: break;
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1XHolyDeprecated& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1XHolyDeprecated);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1XHolyDeprecated>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<HolyfieldsV1XHolyDeprecated>(), &::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1XHolyDeprecated);
}

const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyDeprecated>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolyfieldsV1XHolyDeprecated>()); },
      &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HolyfieldsV1&, const HolyfieldsV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const HolyfieldsV1& value) {
  holy::write_object(writer, value.unknown_members.order, 9 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("x-holy-envelope", value.x_holy_envelope); break;
      case 1: writer.member_if_present("x-holy-kind", value.x_holy_kind); break;
      case 2: writer.member_if_present("x-holy-aliases", value.x_holy_aliases); break;
      case 3: writer.member_if_present("x-holy-index", value.x_holy_index); break;
      case 4: writer.member_if_present("x-holy-name", value.x_holy_name); break;
      case 5: writer.member_if_present("x-holy-exact", value.x_holy_exact); break;
      case 6: writer.member_if_present("x-holy-status", value.x_holy_status); break;
      case 7: writer.member_if_present("x-holy-owner", value.x_holy_owner); break;
      case 8: writer.member_if_present("x-holy-deprecated", value.x_holy_deprecated); break;
      default: write_unknown(writer, value.unknown_members, position - 9);
    }
  });
}

HolyfieldsV1XHolyKind HolyfieldsV1::x_holy_kind_or_default() const {
  return x_holy_kind.has_value() ? *x_holy_kind : holy::default_from<HolyfieldsV1XHolyKind>("\"event\"");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1& out) {
  return holy::scan::read_object<::events::checks_::meta::holyfields_v1::reader_of_HolyfieldsV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1>) {
  return holy::scan::read_object<::events::checks_::meta::holyfields_v1::reader_of_HolyfieldsV1>(scan, at, holy::scan::Skim<HolyfieldsV1>());
}

const holy::Contract& contract_of(holy::Of<HolyfieldsV1>) {
  static constexpr std::uint32_t nodes[] = {4};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolyfieldsV1>()); },
      &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::meta

namespace events::checks_::meta::holyfields_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/meta/holyfields.v1.schema.json",
      .path = "meta/holyfields.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/meta/holyfields.v1.schema.json\",\n"
          "  \"title\": \"Holyfields\",\n"
          "  \"description\": \"The extension keywords of Holyfields. Every subschema of a catalogue is checked against t"
          "his schema, beside the meta-schema of its dialect; other keywords are left alone.\",\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"x-holy-envelope\": {\n"
          "      \"description\": \"Marks the schema of the envelope and says which of its members carry the payload and "
          "its type.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"payload\",\n"
          "        \"type\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"payload\": {\n"
          "          \"description\": \"Member of the envelope that carries the payload.\",\n"
          "          \"type\": \"string\",\n"
          "          \"minLength\": 1\n"
          "        },\n"
          "        \"type\": {\n"
          "          \"description\": \"Member of the envelope that carries the event type.\",\n"
          "          \"type\": \"string\",\n"
          "          \"minLength\": 1\n"
          "        }\n"
          "      },\n"
          "      \"unevaluatedProperties\": false\n"
          "    },\n"
          "    \"x-holy-kind\": {\n"
          "      \"description\": \"Whether the payload is of an event (a fact) or of a command (imperative, executed onc"
          "e, answered with events).\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"event\",\n"
          "        \"command\"\n"
          "      ],\n"
          "      \"default\": \"event\"\n"
          "    },\n"
          "    \"x-holy-aliases\": {\n"
          "      \"description\": \"Other event types, with or without a version, that mean the same; an ingress turns th"
          "em into the canonical type.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\",\n"
          "        \"pattern\": \"^[a-z][a-z0-9_]*(\\\\.[a-z][a-z0-9_]*)+$\"\n"
          "      },\n"
          "      \"minItems\": 1,\n"
          "      \"uniqueItems\": true\n"
          "    },\n"
          "    \"x-holy-index\": {\n"
          "      \"description\": \"Members of the payload that the store indexes.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\",\n"
          "        \"minLength\": 1\n"
          "      },\n"
          "      \"minItems\": 1,\n"
          "      \"uniqueItems\": true\n"
          "    },\n"
          "    \"x-holy-name\": {\n"
          "      \"description\": \"The identifier to use in generated code instead of the derived one.\",\n"
          "      \"type\": \"string\",\n"
          "      \"pattern\": \"^[A-Za-z_][A-Za-z0-9_]*$\"\n"
          "    },\n"
          "    \"x-holy-exact\": {\n"
          "      \"description\": \"Whether integers of any size are kept exactly in generated code.\",\n"
          "      \"type\": \"boolean\"\n"
          "    },\n"
          "    \"x-holy-status\": {\n"
          "      \"description\": \"Provisional: named in the documents, but without a source that defines the payload.\""
          ",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"provisional\",\n"
          "        \"stable\"\n"
          "      ]\n"
          "    },\n"
          "    \"x-holy-owner\": {\n"
          "      \"description\": \"Team or person who answers for the schema.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1\n"
          "    },\n"
          "    \"x-holy-deprecated\": {\n"
          "      \"description\": \"Since when the schema is deprecated, when it goes, and what replaces it.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"since\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"since\": {\n"
          "          \"description\": \"Day from which the schema is deprecated.\",\n"
          "          \"type\": \"string\",\n"
          "          \"format\": \"date\"\n"
          "        },\n"
          "        \"sunset\": {\n"
          "          \"description\": \"Day on which the schema is removed.\",\n"
          "          \"type\": \"string\",\n"
          "          \"format\": \"date\"\n"
          "        },\n"
          "        \"replacement\": {\n"
          "          \"description\": \"Event type to use instead.\",\n"
          "          \"type\": \"string\",\n"
          "          \"pattern\": \"^[a-z][a-z0-9_]*(\\\\.[a-z][a-z0-9_]*)+$\"\n"
          "        }\n"
          "      },\n"
          "      \"unevaluatedProperties\": false\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"x-holy-kind\": \"event\",\n"
          "      \"x-holy-aliases\": [\n"
          "        \"theboard.round.completed\",\n"
          "        \"theboard.round_completed\"\n"
          "      ],\n"
          "      \"x-holy-index\": [\n"
          "        \"meeting_id\"\n"
          "      ]\n"
          "    },\n"
          "    {\n"
          "      \"x-holy-envelope\": {\n"
          "        \"payload\": \"payload\",\n"
          "        \"type\": \"event_type\"\n"
          "      }\n"
          "    },\n"
          "    {\n"
          "      \"x-holy-status\": \"provisional\",\n"
          "      \"x-holy-owner\": \"33GOD\"\n"
          "    },\n"
          "    {\n"
          "      \"x-holy-name\": \"transcript_id\",\n"
          "      \"x-holy-exact\": true\n"
          "    },\n"
          "    {\n"
          "      \"x-holy-deprecated\": {\n"
          "        \"since\": \"2026-02-01\",\n"
          "        \"sunset\": \"2026-08-01\",\n"
          "        \"replacement\": \"agent.thread.prompt.v1\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::meta::HolyfieldsV1>,
      .round_trip = &holy::detail::round_trip<::events::meta::HolyfieldsV1>,
  };
  return entry;
}

}  // namespace events::checks_::meta::holyfields_v1
