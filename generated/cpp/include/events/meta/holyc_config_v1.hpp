// Made by holyc from meta/holyc-config.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::meta {

/// Whether format refuses a value or only describes it.
enum class HolycConfigV1Format {
  assert_a5655c7b,  ///< "assert"
  annotate,  ///< "annotate"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(HolycConfigV1Format value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, HolycConfigV1Format& out);
template <class Json>
void to_json(Json& json, const HolycConfigV1Format& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, HolycConfigV1Format& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<HolycConfigV1Format>);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1Format& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1Format>);
void write_json(holy::Writer& writer, const HolycConfigV1Format& value);

enum class HolycConfigV1TargetsItem {
  cpp,  ///< "cpp"
  typescript,  ///< "typescript"
  pydantic,  ///< "pydantic"
  sql,  ///< "sql"
  openapi,  ///< "openapi"
  asyncapi,  ///< "asyncapi"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(HolycConfigV1TargetsItem value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, HolycConfigV1TargetsItem& out);
template <class Json>
void to_json(Json& json, const HolycConfigV1TargetsItem& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, HolycConfigV1TargetsItem& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<HolycConfigV1TargetsItem>);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1TargetsItem& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1TargetsItem>);
void write_json(holy::Writer& writer, const HolycConfigV1TargetsItem& value);

enum class HolycConfigV1SeverityValue {
  error,  ///< "error"
  warning,  ///< "warning"
  off,  ///< "off"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(HolycConfigV1SeverityValue value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, HolycConfigV1SeverityValue& out);
template <class Json>
void to_json(Json& json, const HolycConfigV1SeverityValue& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, HolycConfigV1SeverityValue& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<HolycConfigV1SeverityValue>);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1SeverityValue& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1SeverityValue>);
void write_json(holy::Writer& writer, const HolycConfigV1SeverityValue& value);

/// Globs: * and ? within a name, ** for any folders, [a-z] for one character.
struct HolycConfigV1Globs {
  std::variant<std::string, std::vector<std::string>> value;

  friend bool operator==(const HolycConfigV1Globs& left, const HolycConfigV1Globs& right);
  template <class Json>
  friend void to_json(Json& json, const HolycConfigV1Globs& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolycConfigV1Globs& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolycConfigV1Globs>);
bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1Globs& out);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1Globs& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1Globs>);
void write_json(holy::Writer& writer, const HolycConfigV1Globs& value);

/// A folder, a file, a glob, or a folder with the files that it gives.
struct HolycConfigV1SchemaRootOption2 {
  /// The folder; paths below it are the names of the schemas.
  std::string root;
  /// Files to take, relative to the root; without it *.schema.json, or *.json where there are none.
  std::optional<HolycConfigV1Globs> include;
  /// Files and folders to leave out, relative to the root.
  std::optional<HolycConfigV1Globs> exclude;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const HolycConfigV1SchemaRootOption2& left, const HolycConfigV1SchemaRootOption2& right);
  template <class Json>
  friend void to_json(Json& json, const HolycConfigV1SchemaRootOption2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolycConfigV1SchemaRootOption2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolycConfigV1SchemaRootOption2>);
bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1SchemaRootOption2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1SchemaRootOption2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1SchemaRootOption2>);
void write_json(holy::Writer& writer, const HolycConfigV1SchemaRootOption2& value);

/// A folder, a file, a glob, or a folder with the files that it gives.
struct HolycConfigV1SchemaRoot {
  std::variant<std::string, HolycConfigV1SchemaRootOption2> value;

  friend bool operator==(const HolycConfigV1SchemaRoot& left, const HolycConfigV1SchemaRoot& right);
  template <class Json>
  friend void to_json(Json& json, const HolycConfigV1SchemaRoot& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolycConfigV1SchemaRoot& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolycConfigV1SchemaRoot>);
bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1SchemaRoot& out);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1SchemaRoot& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1SchemaRoot>);
void write_json(holy::Writer& writer, const HolycConfigV1SchemaRoot& value);

/// Where the schemas are: a folder, a file or a glob, or several.
struct HolycConfigV1Schemas {
  std::variant<HolycConfigV1SchemaRoot, std::vector<HolycConfigV1SchemaRoot>> value;

  friend bool operator==(const HolycConfigV1Schemas& left, const HolycConfigV1Schemas& right);
  template <class Json>
  friend void to_json(Json& json, const HolycConfigV1Schemas& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolycConfigV1Schemas& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolycConfigV1Schemas>);
bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1Schemas& out);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1Schemas& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1Schemas>);
void write_json(holy::Writer& writer, const HolycConfigV1Schemas& value);

/// What holds for the SQL alone.
struct HolycConfigV1Sql {
  /// The PostgreSQL schema that holds the tables, views and functions; made where it is missing. No name that
  /// PostgreSQL keeps for itself, no dollar sign. SQLite has no schemas.
  std::optional<std::string> schema;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  /// The value, or the schema's default "public".
  [[nodiscard]] std::string schema_or_default() const;

  friend bool operator==(const HolycConfigV1Sql& left, const HolycConfigV1Sql& right);
  template <class Json>
  friend void to_json(Json& json, const HolycConfigV1Sql& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolycConfigV1Sql& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolycConfigV1Sql>);
bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1Sql& out);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1Sql& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1Sql>);
void write_json(holy::Writer& writer, const HolycConfigV1Sql& value);

/// HolycConfig.
/// The configuration file of the compiler, holyc.yaml. Paths are relative to the file; options of the
/// command line override it.
struct HolycConfigV1 {
  /// Where the schemas are: a folder, a file or a glob, or several.
  std::optional<HolycConfigV1Schemas> schemas;
  /// Dialect of schemas without $schema: draft-04, draft-06, draft-07, 2019-09, 2020-12, or the URI of a
  /// meta-schema.
  std::optional<std::string> dialect;
  /// Directory into which the outputs are written, one folder a target.
  std::optional<std::string> out;
  /// C++ namespace of the generated code; the other targets derive their package names from it.
  std::optional<std::string> namespace_cace7aa0;
  /// What to generate; without it everything that the compiler has.
  std::optional<std::vector<HolycConfigV1TargetsItem>> targets;
  /// Directory with templates that replace built-in ones of the same name.
  std::optional<std::string> templates;
  /// Whether format refuses a value or only describes it.
  std::optional<HolycConfigV1Format> format;
  /// Whether a keyword that a target does not enforce is an error.
  std::optional<bool> strict;
  /// What becomes of a finding, by its code: an error, a warning, or off to hear nothing of it. Codes of what
  /// cannot be compiled cannot be chosen.
  std::optional<holy::Map<HolycConfigV1SeverityValue>> severity;
  /// Address under which the schemas are published; a schema's $id has to agree with it and with the path.
  std::optional<std::string> base_uri;
  /// What holds for the SQL alone.
  std::optional<HolycConfigV1Sql> sql;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  /// The value, or the schema's default "schemas".
  [[nodiscard]] HolycConfigV1Schemas schemas_or_default() const;
  /// The value, or the schema's default "2020-12".
  [[nodiscard]] std::string dialect_or_default() const;
  /// The value, or the schema's default "generated".
  [[nodiscard]] std::string out_or_default() const;
  /// The value, or the schema's default "events".
  [[nodiscard]] std::string namespace_cace7aa0_or_default() const;
  /// The value, or the schema's default "assert".
  [[nodiscard]] HolycConfigV1Format format_or_default() const;
  /// The value, or the schema's default false.
  [[nodiscard]] bool strict_or_default() const;

  friend bool operator==(const HolycConfigV1& left, const HolycConfigV1& right);
  template <class Json>
  friend void to_json(Json& json, const HolycConfigV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolycConfigV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolycConfigV1>);
bool read_json(holy::Reader& reader, holy::json::Value value, HolycConfigV1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, HolycConfigV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolycConfigV1>);
void write_json(holy::Writer& writer, const HolycConfigV1& value);

}  // namespace events::meta

