// Made by holyc from meta/holyfields.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/meta/holyfields_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

const Pattern pattern_1("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+$");
const Format format_1("date");
constexpr Names allowed_1({"event", "command"});
const Pattern pattern_2("^[A-Za-z_][A-Za-z0-9_]*$");
constexpr Names allowed_2({"provisional", "stable"});

// #/properties/x-holy-envelope
bool check_1(Checker&, Value value, Marks& marks) {
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
bool check_2(Checker&, Value value) {
  if (!is_array(value)) return false;
  if (!min_items(value, 1)) return false;
  if (!unique_items(value)) return false;
  for (const Value item : value.items()) {
    if (!(is_string(item) && matches(item, pattern_1))) return false;
  }
  return true;
}

// #/properties/x-holy-index
bool check_3(Checker&, Value value) {
  if (!is_array(value)) return false;
  if (!min_items(value, 1)) return false;
  if (!unique_items(value)) return false;
  for (const Value item : value.items()) {
    if (!(is_string(item) && min_length(item, 1))) return false;
  }
  return true;
}

// #/properties/x-holy-deprecated
bool check_4(Checker&, Value value, Marks& marks) {
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

// https://33god.dev/schemas/meta/holyfields.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"x-holy-envelope", "x-holy-kind", "x-holy-aliases", "x-holy-index", "x-holy-name",
  "x-holy-exact", "x-holy-status", "x-holy-owner", "x-holy-deprecated"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!unmarked(check_1, check, item)) return false; break;  // x-holy-envelope
      case 1: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // x-holy-kind
      case 2: if (!check_2(check, item)) return false; break;  // x-holy-aliases
      case 3: if (!check_3(check, item)) return false; break;  // x-holy-index
      case 4: if (!(is_string(item) && matches(item, pattern_2))) return false; break;  // x-holy-name
      case 5: if (!is_boolean(item)) return false; break;  // x-holy-exact
      case 6: if (!(is_string(item) && is_one_of(item, allowed_2))) return false; break;  // x-holy-status
      case 7: if (!(is_string(item) && min_length(item, 1))) return false; break;  // x-holy-owner
      case 8: if (!unmarked(check_4, check, item)) return false; break;  // x-holy-deprecated
      default: break;
    }
  }
  return true;
}

}  // namespace

bool accepts_HolyfieldsV1XHolyEnvelope(Checker&, Value);
bool accepts_HolyfieldsV1XHolyKind(Checker&, Value);
bool accepts_HolyfieldsV1XHolyStatus(Checker&, Value);
bool accepts_HolyfieldsV1XHolyDeprecated(Checker&, Value);
bool accepts_HolyfieldsV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_HolyfieldsV1XHolyEnvelope(Checker& check, Value value) {
  return unmarked(check_1, check, value);
}

bool accepts_HolyfieldsV1XHolyKind(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_1);
}

bool accepts_HolyfieldsV1XHolyStatus(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_2);
}

bool accepts_HolyfieldsV1XHolyDeprecated(Checker& check, Value value) {
  return unmarked(check_4, check, value);
}

bool accepts_HolyfieldsV1(Checker& check, Value value) {
  return check_0(check, value);
}

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
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
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
        return reader.refuse_member(key);
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

const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyEnvelope>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1XHolyEnvelope, &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(HolyfieldsV1XHolyKind value) {
  static constexpr std::string_view spellings[] = {"event", "command"};
  const auto position = static_cast<std::size_t>(value);
  return position < 2 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HolyfieldsV1XHolyKind& out) {
  static constexpr holy::checks::Names spellings({"event", "command"});
  const std::size_t found = spellings.find(text);
  if (found == 2) return false;
  out = static_cast<HolyfieldsV1XHolyKind>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, HolyfieldsV1XHolyKind& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of HolyfieldsV1XHolyKind");
}

void write_json(holy::Writer& writer, const HolyfieldsV1XHolyKind& value) {
  static constexpr std::string_view texts[] = {"\"event\"", "\"command\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 2 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyKind>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1XHolyKind, &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(HolyfieldsV1XHolyStatus value) {
  static constexpr std::string_view spellings[] = {"provisional", "stable"};
  const auto position = static_cast<std::size_t>(value);
  return position < 2 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HolyfieldsV1XHolyStatus& out) {
  static constexpr holy::checks::Names spellings({"provisional", "stable"});
  const std::size_t found = spellings.find(text);
  if (found == 2) return false;
  out = static_cast<HolyfieldsV1XHolyStatus>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, HolyfieldsV1XHolyStatus& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of HolyfieldsV1XHolyStatus");
}

void write_json(holy::Writer& writer, const HolyfieldsV1XHolyStatus& value) {
  static constexpr std::string_view texts[] = {"\"provisional\"", "\"stable\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 2 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyStatus>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {&::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1XHolyStatus, &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HolyfieldsV1XHolyDeprecated&, const HolyfieldsV1XHolyDeprecated&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolyfieldsV1XHolyDeprecated& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
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
        return reader.refuse_member(key);
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

const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyDeprecated>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {&::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1XHolyDeprecated, &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HolyfieldsV1&, const HolyfieldsV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolyfieldsV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"x-holy-envelope", "x-holy-kind", "x-holy-aliases", "x-holy-index", "x-holy-name",
  "x-holy-exact", "x-holy-status", "x-holy-owner", "x-holy-deprecated"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.x_holy_envelope.emplace())) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.x_holy_kind.emplace())) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.x_holy_aliases.emplace())) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.x_holy_index.emplace())) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.x_holy_name.emplace())) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.x_holy_exact.emplace())) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.x_holy_status.emplace())) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.x_holy_owner.emplace())) return false;
        break;
      case 8:
        if (!read_json(reader, item, out.x_holy_deprecated.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 9 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<HolyfieldsV1>) {
  static constexpr std::uint32_t nodes[] = {4};
  static constexpr holy::Contract contract = {&::events::checks_::meta::holyfields_v1::accepts_HolyfieldsV1, &::events::checks_::meta::holyfields_v1::embedded_program, nodes, 1, nullptr};
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
