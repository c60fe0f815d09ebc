// Made by holyc from unions_that_admit_every_kind/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::unions_that_admit_every_kind {

struct SchemaTemplateOption3 {
  std::variant<std::string, holy::Number, bool> value;

  friend bool operator==(const SchemaTemplateOption3& left, const SchemaTemplateOption3& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaTemplateOption3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaTemplateOption3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaTemplateOption3>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaTemplateOption3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaTemplateOption3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaTemplateOption3>);
void write_json(holy::Writer& writer, const SchemaTemplateOption3& value);

struct SchemaTemplate {
  std::variant<
      holy::Map<SchemaTemplate>,
      std::vector<SchemaTemplate>,
      SchemaTemplateOption3,
      std::nullptr_t> value;

  friend bool operator==(const SchemaTemplate& left, const SchemaTemplate& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaTemplate& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaTemplate& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaTemplate>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaTemplate& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaTemplate& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaTemplate>);
void write_json(holy::Writer& writer, const SchemaTemplate& value);

struct SchemaChoiceOption1Object {
  std::string a;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaChoiceOption1Object& left, const SchemaChoiceOption1Object& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaChoiceOption1Object& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaChoiceOption1Object& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaChoiceOption1Object>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaChoiceOption1Object& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaChoiceOption1Object& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaChoiceOption1Object>);
void write_json(holy::Writer& writer, const SchemaChoiceOption1Object& value);

struct SchemaChoiceOption1 {
  std::variant<SchemaChoiceOption1Object, holy::RawJson> value;

  friend bool operator==(const SchemaChoiceOption1& left, const SchemaChoiceOption1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaChoiceOption1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaChoiceOption1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaChoiceOption1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaChoiceOption1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaChoiceOption1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaChoiceOption1>);
void write_json(holy::Writer& writer, const SchemaChoiceOption1& value);

struct SchemaChoice {
  std::variant<SchemaChoiceOption1, std::vector<std::int64_t>, std::nullptr_t> value;

  friend bool operator==(const SchemaChoice& left, const SchemaChoice& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaChoice& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaChoice& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaChoice>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaChoice& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaChoice& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaChoice>);
void write_json(holy::Writer& writer, const SchemaChoice& value);

struct SchemaSpeltOption1 {
  std::variant<holy::Map<holy::RawJson>, std::vector<holy::RawJson>, std::string> value;

  friend bool operator==(const SchemaSpeltOption1& left, const SchemaSpeltOption1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaSpeltOption1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaSpeltOption1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaSpeltOption1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaSpeltOption1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaSpeltOption1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaSpeltOption1>);
void write_json(holy::Writer& writer, const SchemaSpeltOption1& value);

struct SchemaSpeltOption2 {
  std::variant<holy::Number, bool> value;

  friend bool operator==(const SchemaSpeltOption2& left, const SchemaSpeltOption2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaSpeltOption2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaSpeltOption2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaSpeltOption2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaSpeltOption2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaSpeltOption2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaSpeltOption2>);
void write_json(holy::Writer& writer, const SchemaSpeltOption2& value);

struct SchemaSpelt {
  std::variant<SchemaSpeltOption1, SchemaSpeltOption2, std::nullptr_t> value;

  friend bool operator==(const SchemaSpelt& left, const SchemaSpelt& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaSpelt& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaSpelt& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaSpelt>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaSpelt& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaSpelt& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaSpelt>);
void write_json(holy::Writer& writer, const SchemaSpelt& value);

/// Branches without a type beside branches that take null: null has a place, whatever else the union holds.
struct Schema {
  std::optional<SchemaTemplate> template_694aaa0b;
  std::optional<SchemaChoice> choice;
  std::optional<SchemaSpelt> spelt;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Schema& left, const Schema& right);
  template <class Json>
  friend void to_json(Json& json, const Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema>);
void write_json(holy::Writer& writer, const Schema& value);

}  // namespace cases::unions_that_admit_every_kind

