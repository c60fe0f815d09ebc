// Made by holyc from meta/holyc-config.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/meta/holyc_config_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::meta::holyc_config_v1 {

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

constexpr Names allowed_1({"cpp", "typescript", "pydantic", "sql", "openapi", "asyncapi"});
constexpr Names allowed_2({"error", "warning", "off"});
const Pattern pattern_1("^(?!pg_)[^$\\u0000-\\u001f\\u007f]+$");
const Pattern pattern_2("^[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)*$");
constexpr Names allowed_3({"assert", "annotate"});
const Format format_1("uri");

// #/$defs/Globs/anyOf/1
bool check_8(Checker&, Value value) {
  if (!is_array(value)) return false;
  if (!min_items(value, 1)) return false;
  for (const Value item : value.items()) {
    if (!(is_string(item) && min_length(item, 1))) return false;
  }
  return true;
}

// #/$defs/Globs
bool check_7(Checker& check, Value value) {
  return ((is_string(value) && min_length(value, 1)) || check.once(check_8, value));
}

// #/$defs/SchemaRoot/anyOf/1
bool check_6(Checker& check, Value value, Marks& marks) {
  Marks own(value);
  if (!is_object(value)) return false;
  static constexpr Names names({"root", "include", "exclude"});
  Lookup lookup(names);
  std::size_t position = 0;
  for (const auto& [key, item] : value.members()) {
    bool known = true;
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && min_length(item, 1))) return false; break;  // root
      case 1: if (!check.once(check_7, item)) return false; break;  // include
      case 2: if (!check.once(check_7, item)) return false; break;  // exclude
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

// #/$defs/SchemaRoot
bool check_5(Checker& check, Value value) {
  return ((is_string(value) && min_length(value, 1)) ||
          unmarked([](Checker& c, Value v, Marks& m) { return c.once(check_6, v, m); }, check, value));
}

// #/properties/schemas/anyOf/0
bool check_9(Checker& check, Value value) {
  return check.once(check_5, value);
}

// #/properties/schemas/anyOf/1
bool check_10(Checker& check, Value value) {
  if (!is_array(value)) return false;
  if (!min_items(value, 1)) return false;
  for (const Value item : value.items()) {
    if (!check.once(check_5, item)) return false;
  }
  return true;
}

// #/properties/schemas
bool check_1(Checker& check, Value value) {
  return (check.once(check_9, value) || check.once(check_10, value));
}

// #/properties/targets
bool check_2(Checker&, Value value) {
  if (!is_array(value)) return false;
  if (!min_items(value, 1)) return false;
  if (!unique_items(value)) return false;
  for (const Value item : value.items()) {
    if (!(is_string(item) && is_one_of(item, allowed_1))) return false;
  }
  return true;
}

// #/properties/severity
bool check_3(Checker&, Value value) {
  if (!is_object(value)) return false;
  for (const auto& [key, item] : value.members()) {
    if (!(is_string(item) && is_one_of(item, allowed_2))) return false;
  }
  return true;
}

// #/properties/sql
bool check_4(Checker&, Value value, Marks& marks) {
  Marks own(value);
  if (!is_object(value)) return false;
  static constexpr Names names({"schema"});
  Lookup lookup(names);
  std::size_t position = 0;
  for (const auto& [key, item] : value.members()) {
    bool known = true;
    switch (lookup(key.string())) {
      case 0:  // schema
        if (!(is_string(item) && max_length(item, 63) && matches(item, pattern_1))) return false;
        break;
      default: known = false;
    }
    if (known) own.set(position);
    ++position;
  }
  for (std::size_t position = 0; is_object(value) && position < value.size(); ++position) {
    if (!own.test(position)) return false;
  }
  marks.merge(own);
  return true;
}

// https://33god.dev/schemas/meta/holyc-config.v1.schema.json
bool check_0(Checker& check, Value value, Marks& marks) {
  Marks own(value);
  if (!is_object(value)) return false;
  static constexpr Names names({"schemas", "dialect", "out", "namespace", "targets", "templates", "format", "strict",
  "severity", "base_uri", "sql"});
  Lookup lookup(names);
  std::size_t position = 0;
  for (const auto& [key, item] : value.members()) {
    bool known = true;
    switch (lookup(key.string())) {
      case 0: if (!check.once(check_1, item)) return false; break;  // schemas
      case 1: if (!(is_string(item) && min_length(item, 1))) return false; break;  // dialect
      case 2: if (!(is_string(item) && min_length(item, 1))) return false; break;  // out
      case 3: if (!(is_string(item) && matches(item, pattern_2))) return false; break;  // namespace
      case 4: if (!check_2(check, item)) return false; break;  // targets
      case 5: if (!(is_string(item) && min_length(item, 1))) return false; break;  // templates
      case 6: if (!(is_string(item) && is_one_of(item, allowed_3))) return false; break;  // format
      case 7: if (!is_boolean(item)) return false; break;  // strict
      case 8: if (!check_3(check, item)) return false; break;  // severity
      case 9: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // base_uri
      case 10:  // sql
        if (!unmarked([](Checker& c, Value v, Marks& m) { return c.once(check_4, v, m); }, check, item)) return false;
        break;
      default: known = false;
    }
    if (known) own.set(position);
    ++position;
  }
  for (std::size_t position = 0; is_object(value) && position < value.size(); ++position) {
    if (!own.test(position)) return false;
  }
  marks.merge(own);
  return true;
}

}  // namespace

bool accepts_HolycConfigV1Globs(Checker&, Value);
bool is_HolycConfigV1Globs_1(Checker&, Value);
bool is_HolycConfigV1Globs_2(Checker&, Value);
bool accepts_HolycConfigV1SchemaRootOption2(Checker&, Value);
bool accepts_HolycConfigV1SchemaRoot(Checker&, Value);
bool is_HolycConfigV1SchemaRoot_1(Checker&, Value);
bool is_HolycConfigV1SchemaRoot_2(Checker&, Value);
bool accepts_HolycConfigV1Schemas(Checker&, Value);
bool is_HolycConfigV1Schemas_1(Checker&, Value);
bool is_HolycConfigV1Schemas_2(Checker&, Value);
bool accepts_HolycConfigV1Sql(Checker&, Value);
bool accepts_HolycConfigV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_HolycConfigV1Globs(Checker& check, Value value) {
  return check.once(check_7, value);
}

bool is_HolycConfigV1Globs_1(Checker&, Value value) {
  return is_string(value) && min_length(value, 1);
}

bool is_HolycConfigV1Globs_2(Checker& check, Value value) {
  return check.once(check_8, value);
}

bool accepts_HolycConfigV1SchemaRootOption2(Checker& check, Value value) {
  return check.once(check_5, value) &&
         unmarked([](Checker& c, Value v, Marks& m) { return c.once(check_6, v, m); }, check, value);
}

bool accepts_HolycConfigV1SchemaRoot(Checker& check, Value value) {
  return check.once(check_5, value);
}

bool is_HolycConfigV1SchemaRoot_1(Checker&, Value value) {
  return is_string(value) && min_length(value, 1);
}

bool is_HolycConfigV1SchemaRoot_2(Checker& check, Value value) {
  return unmarked([](Checker& c, Value v, Marks& m) { return c.once(check_6, v, m); }, check, value);
}

bool accepts_HolycConfigV1Schemas(Checker& check, Value value) {
  return check.once(check_1, value);
}

bool is_HolycConfigV1Schemas_1(Checker& check, Value value) {
  return check.once(check_9, value);
}

bool is_HolycConfigV1Schemas_2(Checker& check, Value value) {
  return check.once(check_10, value);
}

bool accepts_HolycConfigV1Sql(Checker& check, Value value) {
  return unmarked([](Checker& c, Value v, Marks& m) { return c.once(check_4, v, m); }, check, value);
}

bool accepts_HolycConfigV1(Checker& check, Value value) {
  return unmarked(check_0, check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001@\000\000\000Ghttps://33god.dev/schemas/meta/holyc-config.v1.schema.json#/$defs/Globs\000\005anyO"
    "f\000Lhttps://33god.dev/schemas/meta/holyc-config.v1.schema.json#/$defs/SchemaRootL\010/anyOf/1\000\004type\000"
    "\010required\001\003oot\000\nproperties\000\007include\000\007exclude\000\025unevaluatedProperties\000Nhttps:/"
    "/33god.dev/schemas/meta/holyc-config.v1.schema.json#/properties/schemasG\006format\000\004enum\000Jhttps://33g"
    "od.dev/schemas/meta/holyc-config.v1.schema.json#/properties/sql\000\006schema\000:https://33god.dev/schemas/me"
    "ta/holyc-config.v1.schema.json\000\007schemas\000\007dialect\000\003out\000\tnamespace\000\007targets\001\010e"
    "mplates\000\006format\000\006strict\001\007everity\000\010base_uri\000\003sql\000Thttps://33god.dev/schemas/me"
    "ta/holyc-config.v1.schema.json#/properties/targets/itemsG\035severity/additionalProperties<\023$defs/Globs/any"
    "Of/0\000\tminLength\000Ohttps://33god.dev/schemas/meta/holyc-config.v1.schema.json#/$defs/Globs/anyOf/1\000\010"
    "minItems\000\005items\000Thttps://33god.dev/schemas/meta/holyc-config.v1.schema.json#/$defs/SchemaRoot/anyOf/0"
    "S\0211/properties/root`\007include\000\004$ref\000ghttps://33god.dev/schemas/meta/holyc-config.v1.schema.json#"
    "/$defs/SchemaRoot/anyOf/1/properties/excludeU\025unevaluatedProperties<\032properties/schemas/anyOf/0U\0011H\024"
    "ql/properties/schema\000\tmaxLength\000\007pattern\000!^(?!pg_)[^$\\u0000-\\u001f\\u007f]+$\000`https://33god."
    "dev/schemas/meta/holyc-config.v1.schema.json#/properties/sql/unevaluatedPropertiesG\007dialectG\003outG\tnames"
    "pace\0003^[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)*$\000Nhttps://33god.dev/schemas/meta/holyc-config.v"
    "1.schema.json#/properties/targets\000\013uniqueItems\000Phttps://33god.dev/schemas/meta/holyc-config.v1.schema"
    ".json#/properties/templatesG\006strictH\007everity\000\024additionalProperties\000Ohttps://33god.dev/schemas/m"
    "eta/holyc-config.v1.schema.json#/properties/base_uri\000\003uri\000Qhttps://33god.dev/schemas/meta/holyc-confi"
    "g.v1.schema.json#/unevaluatedProperties<\031$defs/Globs/anyOf/1/items< properties/schemas/anyOf/1/items\013\000"
    "\010\"assert\"\002\010nnotate\"\001\004cpp\"\001\013typescript\"\001\tpydantic\"\001\004sql\"\001\010openapi\""
    "\001\tasyncapi\"\001\006error\"\001\010warning\"\001\004off\"\037\001\000\001!\000\002\000\000\002\n\013\003\000"
    "\001!\000\002\000\000\002\014\003\004\001\004\001\000\005\004\000\024\000\006\000\000\001\010\026\000\010\000\000"
    "\006\010\015\n\016\013\017\036\000\013\020\000\000\014\000\001!\000\002\000\000\002\021\022\015\000\002\001\000"
    "\005 \000\002\000\016\000\000\002\000\017\001\003\001\000\005\004\000\026\000\010\000\000\002\021\023\036\000\013"
    "\024\000\000\021\001\003\001\000\005\004\000\026\000\010\000\000\026\023\004\024\025\025\026\026\027\027\030\030"
    "\031\031\005\032\032\033\033\034\034\035\006\036\000\013\035\000\000\035\000\002\001\000\005 \000\002\000\016\000"
    "\000\006\002\036\000\002\001\000\005 \000\002\000\016\000\000\003\010\037\000\002\001\000\005 \000\t\000 \001\000"
    "!\000\003\001\000\005\010\000\017\000\"\001\000\033\000#\036\000\000$\000\002\001\000\005 \000\t\000 \001\000%"
    "\000\002\001\000\005 \000\t\000 \001\000&\000\001%\000'\001\000\000(\000\001%\000'\001\000\000)\000\001\000\000"
    "\000\000\000*\000\001%\000'\002\000\000+\000\003\001\000\005\010\000\017\000\"\001\000\033\000#\037\000\000,\000"
    "\003\001\000\005 \000\n\000-?\000\013\000./\000\0000\000\001\000\000\000\000\0001\000\002\001\000\005 \000\t\000"
    " \001\0002\000\002\001\000\005 \000\t\000 \001\0003\000\002\001\000\005 \000\013\000.4\000\0005\000\004\001\000"
    "\005\010\000\017\000\"\001\000\021\0006\000\000\033\000#\010\000\0007\000\002\001\000\005 \000\t\000 \001\0008"
    "\000\001\001\000\005\002\0009\000\002\001\000\005\004\000\030\000:\t\000\000;\000\002\001\000\005 \000\014\000"
    "\030<\000\000=\000\001\000\000\000\000\000>\000\002\001\000\005 \000\t\000 \001\000?\000\001%\000'\002\000\000"
    "\000"sv);

}  // namespace events::checks_::meta::holyc_config_v1

namespace events::meta {

bool operator==(const HolycConfigV1Globs&, const HolycConfigV1Globs&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1Globs& out) {
  if (holy::checks::is_string(value) &&
        ::events::checks_::meta::holyc_config_v1::is_HolycConfigV1Globs_1(reader.checker(), value)) {
    return read_json(reader, value, out.value.emplace<0>());
  }
  if (holy::checks::is_array(value) &&
        ::events::checks_::meta::holyc_config_v1::is_HolycConfigV1Globs_2(reader.checker(), value)) {
    return read_json(reader, value, out.value.emplace<1>());
  }
  return reader.refuse(value);
}

void write_json(holy::Writer& writer, const HolycConfigV1Globs& value) { holy::write_variant(writer, value.value); }

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1Globs& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1Globs);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1Globs>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<HolycConfigV1Globs>(), &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1Globs);
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1Globs>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1Globs>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HolycConfigV1SchemaRootOption2&, const HolycConfigV1SchemaRootOption2&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1SchemaRootOption2& out) {
  if (!holy::checks::is_object(value)) return reader.refuse(value);
  static constexpr holy::checks::Names names({"root", "include", "exclude"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.root)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.include.emplace())) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.exclude.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 3 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}


void write_json(holy::Writer& writer, const HolycConfigV1SchemaRootOption2& value) {
  holy::write_object(writer, value.unknown_members.order, 3 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("root", value.root); break;
      case 1: writer.member_if_present("include", value.include); break;
      case 2: writer.member_if_present("exclude", value.exclude); break;
      default: write_unknown(writer, value.unknown_members, position - 3);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1SchemaRootOption2& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1SchemaRootOption2);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1SchemaRootOption2>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<HolycConfigV1SchemaRootOption2>(), &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1SchemaRootOption2);
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1SchemaRootOption2>) {
  static constexpr std::uint32_t nodes[] = {1, 2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1SchemaRootOption2>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 2, nullptr};
  return contract;
}

bool operator==(const HolycConfigV1SchemaRoot&, const HolycConfigV1SchemaRoot&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1SchemaRoot& out) {
  if (holy::checks::is_string(value) &&
        ::events::checks_::meta::holyc_config_v1::is_HolycConfigV1SchemaRoot_1(reader.checker(), value)) {
    return read_json(reader, value, out.value.emplace<0>());
  }
  if (holy::checks::is_object(value) &&
        ::events::checks_::meta::holyc_config_v1::is_HolycConfigV1SchemaRoot_2(reader.checker(), value)) {
    return read_json(reader, value, out.value.emplace<1>());
  }
  return reader.refuse(value);
}

void write_json(holy::Writer& writer, const HolycConfigV1SchemaRoot& value) { holy::write_variant(writer, value.value); }

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1SchemaRoot& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1SchemaRoot);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1SchemaRoot>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<HolycConfigV1SchemaRoot>(), &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1SchemaRoot);
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1SchemaRoot>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1SchemaRoot>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HolycConfigV1Schemas&, const HolycConfigV1Schemas&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1Schemas& out) {
  if ((holy::checks::is_string(value) || holy::checks::is_object(value)) &&
        ::events::checks_::meta::holyc_config_v1::is_HolycConfigV1Schemas_1(reader.checker(), value)) {
    return read_json(reader, value, out.value.emplace<0>());
  }
  if (holy::checks::is_array(value) &&
        ::events::checks_::meta::holyc_config_v1::is_HolycConfigV1Schemas_2(reader.checker(), value)) {
    return read_json(reader, value, out.value.emplace<1>());
  }
  return reader.refuse(value);
}

void write_json(holy::Writer& writer, const HolycConfigV1Schemas& value) { holy::write_variant(writer, value.value); }

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1Schemas& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1Schemas);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1Schemas>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<HolycConfigV1Schemas>(), &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1Schemas);
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1Schemas>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1Schemas>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(HolycConfigV1Format value) {
  static constexpr std::string_view spellings[] = {"assert", "annotate"};
  const auto position = static_cast<std::size_t>(value);
  return position < 2 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HolycConfigV1Format& out) {
  static constexpr holy::scan::MemberNames spellings({"assert", "annotate"});
  const std::size_t found = spellings.find(text);
  if (found == 2) return false;
  out = static_cast<HolycConfigV1Format>(found);
  return true;
}


void write_json(holy::Writer& writer, const HolycConfigV1Format& value) {
  static constexpr std::string_view texts[] = {"\"assert\"", "\"annotate\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 2 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1Format& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1Format>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<HolycConfigV1Format>());
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1Format>) {
  static constexpr std::uint32_t nodes[] = {4};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1Format>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HolycConfigV1Sql&, const HolycConfigV1Sql&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1Sql& out) {
  if (!holy::checks::is_object(value)) return reader.refuse(value);
  static constexpr holy::checks::Names names({"schema"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    const std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.schema.emplace())) return false;
        break;
      default:
        return reader.refuse(key);
    }
    order.note(position);
  }
  out.member_order.order = order.order();
  return true;
}


void write_json(holy::Writer& writer, const HolycConfigV1Sql& value) {
  holy::write_object(writer, value.member_order.order, 1, [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("schema", value.schema); break;
      default: break;
    }
  });
}

std::string HolycConfigV1Sql::schema_or_default() const {
  return schema.has_value() ? *schema : holy::default_from<std::string>("\"public\"");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1Sql& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1Sql);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1Sql>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<HolycConfigV1Sql>(), &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1Sql);
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1Sql>) {
  static constexpr std::uint32_t nodes[] = {5};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1Sql>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HolycConfigV1&, const HolycConfigV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse(value);
  static constexpr holy::checks::Names names({"schemas", "dialect", "out", "namespace", "targets", "templates", "format", "strict",
  "severity", "base_uri", "sql"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    const std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.schemas.emplace())) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.dialect.emplace())) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.out.emplace())) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.namespace_cace7aa0.emplace())) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.targets.emplace())) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.templates.emplace())) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.format.emplace())) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.strict.emplace())) return false;
        break;
      case 8:
        if (!read_json(reader, item, out.severity.emplace())) return false;
        break;
      case 9:
        if (!read_json(reader, item, out.base_uri.emplace())) return false;
        break;
      case 10:
        if (!read_json(reader, item, out.sql.emplace())) return false;
        break;
      default:
        return reader.refuse(key);
    }
    order.note(position);
  }
  out.member_order.order = order.order();
  return true;
}


void write_json(holy::Writer& writer, const HolycConfigV1& value) {
  holy::write_object(writer, value.member_order.order, 11, [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("schemas", value.schemas); break;
      case 1: writer.member_if_present("dialect", value.dialect); break;
      case 2: writer.member_if_present("out", value.out); break;
      case 3: writer.member_if_present("namespace", value.namespace_cace7aa0); break;
      case 4: writer.member_if_present("targets", value.targets); break;
      case 5: writer.member_if_present("templates", value.templates); break;
      case 6: writer.member_if_present("format", value.format); break;
      case 7: writer.member_if_present("strict", value.strict); break;
      case 8: writer.member_if_present("severity", value.severity); break;
      case 9: writer.member_if_present("base_uri", value.base_uri); break;
      case 10: writer.member_if_present("sql", value.sql); break;
      default: break;
    }
  });
}

HolycConfigV1Schemas HolycConfigV1::schemas_or_default() const {
  return schemas.has_value() ? *schemas : holy::default_from<HolycConfigV1Schemas>("\"schemas\"");
}

std::string HolycConfigV1::dialect_or_default() const {
  return dialect.has_value() ? *dialect : holy::default_from<std::string>("\"2020-12\"");
}

std::string HolycConfigV1::out_or_default() const {
  return out.has_value() ? *out : holy::default_from<std::string>("\"generated\"");
}

std::string HolycConfigV1::namespace_cace7aa0_or_default() const {
  return namespace_cace7aa0.has_value() ? *namespace_cace7aa0 : holy::default_from<std::string>("\"events\"");
}

HolycConfigV1Format HolycConfigV1::format_or_default() const {
  return format.has_value() ? *format : holy::default_from<HolycConfigV1Format>("\"assert\"");
}

bool HolycConfigV1::strict_or_default() const {
  return strict.has_value() ? *strict : holy::default_from<bool>("false");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<HolycConfigV1>(), &::events::checks_::meta::holyc_config_v1::accepts_HolycConfigV1);
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1>) {
  static constexpr std::uint32_t nodes[] = {6};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(HolycConfigV1TargetsItem value) {
  static constexpr std::string_view spellings[] = {"cpp", "typescript", "pydantic", "sql", "openapi", "asyncapi"};
  const auto position = static_cast<std::size_t>(value);
  return position < 6 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HolycConfigV1TargetsItem& out) {
  static constexpr holy::scan::MemberNames spellings({"cpp", "typescript", "pydantic", "sql", "openapi", "asyncapi"});
  const std::size_t found = spellings.find(text);
  if (found == 6) return false;
  out = static_cast<HolycConfigV1TargetsItem>(found);
  return true;
}


void write_json(holy::Writer& writer, const HolycConfigV1TargetsItem& value) {
  static constexpr std::string_view texts[] = {"\"cpp\"", "\"typescript\"", "\"pydantic\"", "\"sql\"", "\"openapi\"", "\"asyncapi\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 6 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1TargetsItem& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1TargetsItem>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<HolycConfigV1TargetsItem>());
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1TargetsItem>) {
  static constexpr std::uint32_t nodes[] = {7};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1TargetsItem>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(HolycConfigV1SeverityValue value) {
  static constexpr std::string_view spellings[] = {"error", "warning", "off"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HolycConfigV1SeverityValue& out) {
  static constexpr holy::scan::MemberNames spellings({"error", "warning", "off"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<HolycConfigV1SeverityValue>(found);
  return true;
}


void write_json(holy::Writer& writer, const HolycConfigV1SeverityValue& value) {
  static constexpr std::string_view texts[] = {"\"error\"", "\"warning\"", "\"off\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1SeverityValue& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1SeverityValue>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<HolycConfigV1SeverityValue>());
}

const holy::Contract& contract_of(holy::Of<HolycConfigV1SeverityValue>) {
  static constexpr std::uint32_t nodes[] = {8};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HolycConfigV1SeverityValue>()); },
      &::events::checks_::meta::holyc_config_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::meta

namespace events::checks_::meta::holyc_config_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/meta/holyc-config.v1.schema.json",
      .path = "meta/holyc-config.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/meta/holyc-config.v1.schema.json\",\n"
          "  \"title\": \"HolycConfig\",\n"
          "  \"description\": \"The configuration file of the compiler, holyc.yaml. Paths are relative to the file; optio"
          "ns of the command line override it.\",\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"schemas\": {\n"
          "      \"description\": \"Where the schemas are: a folder, a file or a glob, or several.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"#/$defs/SchemaRoot\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"array\",\n"
          "          \"items\": {\n"
          "            \"$ref\": \"#/$defs/SchemaRoot\"\n"
          "          },\n"
          "          \"minItems\": 1\n"
          "        }\n"
          "      ],\n"
          "      \"default\": \"schemas\"\n"
          "    },\n"
          "    \"dialect\": {\n"
          "      \"description\": \"Dialect of schemas without $schema: draft-04, draft-06, draft-07, 2019-09, 2020-12, o"
          "r the URI of a meta-schema.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1,\n"
          "      \"default\": \"2020-12\"\n"
          "    },\n"
          "    \"out\": {\n"
          "      \"description\": \"Directory into which the outputs are written, one folder a target.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1,\n"
          "      \"default\": \"generated\"\n"
          "    },\n"
          "    \"namespace\": {\n"
          "      \"description\": \"C++ namespace of the generated code; the other targets derive their package names fro"
          "m it.\",\n"
          "      \"type\": \"string\",\n"
          "      \"pattern\": \"^[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)*$\",\n"
          "      \"default\": \"events\"\n"
          "    },\n"
          "    \"targets\": {\n"
          "      \"description\": \"What to generate; without it everything that the compiler has.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\",\n"
          "        \"enum\": [\n"
          "          \"cpp\",\n"
          "          \"typescript\",\n"
          "          \"pydantic\",\n"
          "          \"sql\",\n"
          "          \"openapi\",\n"
          "          \"asyncapi\"\n"
          "        ]\n"
          "      },\n"
          "      \"minItems\": 1,\n"
          "      \"uniqueItems\": true\n"
          "    },\n"
          "    \"templates\": {\n"
          "      \"description\": \"Directory with templates that replace built-in ones of the same name.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1\n"
          "    },\n"
          "    \"format\": {\n"
          "      \"description\": \"Whether format refuses a value or only describes it.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"assert\",\n"
          "        \"annotate\"\n"
          "      ],\n"
          "      \"default\": \"assert\"\n"
          "    },\n"
          "    \"strict\": {\n"
          "      \"description\": \"Whether a keyword that a target does not enforce is an error.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": false\n"
          "    },\n"
          "    \"severity\": {\n"
          "      \"description\": \"What becomes of a finding, by its code: an error, a warning, or off to hear nothing o"
          "f it. Codes of what cannot be compiled cannot be chosen.\",\n"
          "      \"type\": \"object\",\n"
          "      \"additionalProperties\": {\n"
          "        \"type\": \"string\",\n"
          "        \"enum\": [\n"
          "          \"error\",\n"
          "          \"warning\",\n"
          "          \"off\"\n"
          "        ]\n"
          "      }\n"
          "    },\n"
          "    \"base_uri\": {\n"
          "      \"description\": \"Address under which the schemas are published; a schema's $id has to agree with it an"
          "d with the path.\",\n"
          "      \"type\": \"string\",\n"
          "      \"format\": \"uri\"\n"
          "    },\n"
          "    \"sql\": {\n"
          "      \"description\": \"What holds for the SQL alone.\",\n"
          "      \"type\": \"object\",\n"
          "      \"properties\": {\n"
          "        \"schema\": {\n"
          "          \"description\": \"The PostgreSQL schema that holds the tables, views and functions; made where it i"
          "s missing. No name that PostgreSQL keeps for itself, no dollar sign. SQLite has no schemas.\",\n"
          "          \"type\": \"string\",\n"
          "          \"pattern\": \"^(?!pg_)[^$\\\\u0000-\\\\u001f\\\\u007f]+$\",\n"
          "          \"maxLength\": 63,\n"
          "          \"default\": \"public\"\n"
          "        }\n"
          "      },\n"
          "      \"unevaluatedProperties\": false\n"
          "    }\n"
          "  },\n"
          "  \"unevaluatedProperties\": false,\n"
          "  \"$defs\": {\n"
          "    \"SchemaRoot\": {\n"
          "      \"description\": \"A folder, a file, a glob, or a folder with the files that it gives.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"type\": \"string\",\n"
          "          \"minLength\": 1\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"object\",\n"
          "          \"properties\": {\n"
          "            \"root\": {\n"
          "              \"description\": \"The folder; paths below it are the names of the schemas.\",\n"
          "              \"type\": \"string\",\n"
          "              \"minLength\": 1\n"
          "            },\n"
          "            \"include\": {\n"
          "              \"$ref\": \"#/$defs/Globs\",\n"
          "              \"description\": \"Files to take, relative to the root; without it *.schema.json, or *.json wher"
          "e there are none.\"\n"
          "            },\n"
          "            \"exclude\": {\n"
          "              \"$ref\": \"#/$defs/Globs\",\n"
          "              \"description\": \"Files and folders to leave out, relative to the root.\"\n"
          "            }\n"
          "          },\n"
          "          \"required\": [\n"
          "            \"root\"\n"
          "          ],\n"
          "          \"unevaluatedProperties\": false\n"
          "        }\n"
          "      ]\n"
          "    },\n"
          "    \"Globs\": {\n"
          "      \"description\": \"Globs: * and ? within a name, ** for any folders, [a-z] for one character.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"type\": \"string\",\n"
          "          \"minLength\": 1\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"array\",\n"
          "          \"items\": {\n"
          "            \"type\": \"string\",\n"
          "            \"minLength\": 1\n"
          "          },\n"
          "          \"minItems\": 1\n"
          "        }\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"schemas\": \"schemas\",\n"
          "      \"out\": \"generated\",\n"
          "      \"namespace\": \"events\",\n"
          "      \"targets\": [\n"
          "        \"cpp\",\n"
          "        \"typescript\",\n"
          "        \"pydantic\",\n"
          "        \"sql\"\n"
          "      ],\n"
          "      \"format\": \"assert\",\n"
          "      \"strict\": false\n"
          "    },\n"
          "    {\n"
          "      \"schemas\": [\n"
          "        \"schemas\",\n"
          "        {\n"
          "          \"root\": \"vendor\",\n"
          "          \"include\": [\n"
          "            \"**/*.json\"\n"
          "          ],\n"
          "          \"exclude\": \"examples\"\n"
          "        }\n"
          "      ],\n"
          "      \"dialect\": \"draft-07\",\n"
          "      \"namespace\": \"acme::events\",\n"
          "      \"templates\": \"templates\",\n"
          "      \"severity\": {\n"
          "        \"invalid-example\": \"warning\",\n"
          "        \"id-disagrees-with-path\": \"off\"\n"
          "      },\n"
          "      \"base_uri\": \"https://33god.dev/schemas/\",\n"
          "      \"sql\": {\n"
          "        \"schema\": \"bus\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::meta::HolycConfigV1>,
      .round_trip = &holy::detail::round_trip<::events::meta::HolycConfigV1>,
  };
  return entry;
}

}  // namespace events::checks_::meta::holyc_config_v1
