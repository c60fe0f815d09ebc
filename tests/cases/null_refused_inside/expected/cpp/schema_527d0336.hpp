// Made by holyc from null_refused_inside/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::null_refused_inside {

struct SchemaValuesValue;

}  // namespace cases::null_refused_inside

namespace cases::null_refused_inside {

struct SchemaEither {
  std::variant<std::string, std::int64_t> value;

  friend bool operator==(const SchemaEither& left, const SchemaEither& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaEither& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaEither& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaEither>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaEither& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaEither& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaEither>);
void write_json(holy::Writer& writer, const SchemaEither& value);

struct SchemaTuple {
  std::optional<SchemaEither> item0;
  std::optional<std::string> item1;
  std::vector<SchemaEither> rest;

  friend bool operator==(const SchemaTuple& left, const SchemaTuple& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaTuple& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaTuple& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaTuple>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaTuple& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaTuple& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaTuple>);
void write_json(holy::Writer& writer, const SchemaTuple& value);

struct SchemaBranch {
  std::variant<SchemaEither, bool> value;

  friend bool operator==(const SchemaBranch& left, const SchemaBranch& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaBranch& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaBranch& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaBranch>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaBranch& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaBranch& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaBranch>);
void write_json(holy::Writer& writer, const SchemaBranch& value);

/// Refers to what refuses null.
struct SchemaWrapper {
  SchemaEither value;

  friend bool operator==(const SchemaWrapper& left, const SchemaWrapper& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaWrapper& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaWrapper& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaWrapper>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaWrapper& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaWrapper>);
void write_json(holy::Writer& writer, const SchemaWrapper& value);

struct SchemaAdmitted {
  std::variant<std::string, std::int64_t> value;

  friend bool operator==(const SchemaAdmitted& left, const SchemaAdmitted& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaAdmitted& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaAdmitted& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaAdmitted>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaAdmitted& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaAdmitted& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaAdmitted>);
void write_json(holy::Writer& writer, const SchemaAdmitted& value);

struct SchemaAnything {
  std::variant<std::string, std::int64_t, holy::RawJson> value;

  friend bool operator==(const SchemaAnything& left, const SchemaAnything& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaAnything& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaAnything& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaAnything>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaAnything& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaAnything& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaAnything>);
void write_json(holy::Writer& writer, const SchemaAnything& value);

/// Null is refused inside: two branches of a oneOf hold it, or a not or an if refuses it.
struct Schema {
  std::optional<std::vector<SchemaEither>> items;
  std::optional<holy::Map<SchemaValuesValue>> values;
  std::optional<SchemaTuple> tuple;
  std::optional<std::vector<std::vector<holy::Map<SchemaEither>>>> nested;
  std::optional<SchemaBranch> branch;
  std::optional<std::int64_t> conditional;
  std::optional<std::string> listed;
  std::optional<SchemaWrapper> wrapped;
  holy::Nullable<SchemaAdmitted> admitted;
  holy::Nullable<std::string> twice_negated;
  std::optional<SchemaAnything> anything;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Schema& left, const Schema& right);
  template <class Json>
  friend void to_json(Json& json, const Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
bool read_json(holy::Reader& reader, holy::json::Value value, Schema& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema>);
void write_json(holy::Writer& writer, const Schema& value);

struct SchemaValuesValue {
  std::variant<std::string, std::int64_t> value;

  friend bool operator==(const SchemaValuesValue& left, const SchemaValuesValue& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaValuesValue& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaValuesValue& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaValuesValue>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaValuesValue& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaValuesValue& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaValuesValue>);
void write_json(holy::Writer& writer, const SchemaValuesValue& value);

}  // namespace cases::null_refused_inside

