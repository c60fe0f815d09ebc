// Made by holyc from literals_that_look_like_code/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::literals_that_look_like_code {

enum class SchemaWords {
  true_4db211e5,  ///< "true"
  false_0b069958,  ///< "false"
  value_true,  ///< true
  value_false,  ///< false
  never,  ///< "never"
  null,  ///< "null"
  k,  ///< "k"
  context,  ///< "context"
  exact_1,  ///< "exact(1)"
  return_true,  ///< "return true;"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaWords value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaWords& out);
template <class Json>
void to_json(Json& json, const SchemaWords& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaWords& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaWords>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaWords& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaWords& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaWords>);
void write_json(holy::Writer& writer, const SchemaWords& value);

/// Annotated["]
enum class SchemaAnnotated {
  Annotated_str_Field,  ///< "Annotated[str, Field()]"
  Annotated,  ///< "Annotated["
  member_d80c1648,  ///< "]"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaAnnotated value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaAnnotated& out);
template <class Json>
void to_json(Json& json, const SchemaAnnotated& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaAnnotated& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaAnnotated>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaAnnotated& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaAnnotated>);
void write_json(holy::Writer& writer, const SchemaAnnotated& value);

enum class SchemaItemsItem {
  item,  ///< "item"
  item_6f7986fe,  ///< "item,"
  item_74798edd,  ///< "item)"
  position_0,  ///< "position = 0"
  const_Value_item,  ///< "const Value item"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SchemaItemsItem value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SchemaItemsItem& out);
template <class Json>
void to_json(Json& json, const SchemaItemsItem& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SchemaItemsItem& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SchemaItemsItem>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaItemsItem& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaItemsItem>);
void write_json(holy::Writer& writer, const SchemaItemsItem& value);

struct SchemaConstants {
  std::optional<std::string> check;
  std::optional<std::string> value;
  std::optional<std::string> marks;
  std::optional<std::string> own;
  std::optional<std::string> item;
  std::optional<std::string> key;
  std::optional<std::string> position;
  std::optional<std::string> seen;
  std::optional<std::string> k;
  std::optional<std::string> v;
  std::optional<std::string> e;
  std::optional<std::string> holy_bac65e2f;
  std::optional<std::string> z;
  std::optional<std::string> formats;
  std::optional<std::string> return_85ee37bf;
  std::optional<std::string> context;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const SchemaConstants& left, const SchemaConstants& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaConstants& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaConstants& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaConstants>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaConstants& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaConstants>);
void write_json(holy::Writer& writer, const SchemaConstants& value);

struct SchemaLeading {
  std::optional<std::string> item0;
  std::optional<std::string> item1;
  std::vector<std::string> rest;

  friend bool operator==(const SchemaLeading& left, const SchemaLeading& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaLeading& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaLeading& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaLeading>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaLeading& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaLeading& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaLeading>);
void write_json(holy::Writer& writer, const SchemaLeading& value);

struct SchemaPairs {
  std::variant<holy::Map<holy::RawJson>, std::vector<holy::RawJson>> value;

  friend bool operator==(const SchemaPairs& left, const SchemaPairs& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaPairs& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaPairs& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaPairs>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaPairs& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaPairs& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaPairs>);
void write_json(holy::Writer& writer, const SchemaPairs& value);

struct SchemaClosed {
  holy::Map<std::string> value;

  friend bool operator==(const SchemaClosed& left, const SchemaClosed& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaClosed& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaClosed& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaClosed>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaClosed& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaClosed& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaClosed>);
void write_json(holy::Writer& writer, const SchemaClosed& value);

struct SchemaTaggedOption1 {
  std::string kind = "check,";
  std::optional<std::string> value;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaTaggedOption1& left, const SchemaTaggedOption1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaTaggedOption1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaTaggedOption1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaTaggedOption1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaTaggedOption1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaTaggedOption1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaTaggedOption1>);
void write_json(holy::Writer& writer, const SchemaTaggedOption1& value);

struct SchemaTaggedOption2 {
  std::string kind = "return";
  std::optional<std::int64_t> value;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaTaggedOption2& left, const SchemaTaggedOption2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaTaggedOption2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaTaggedOption2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaTaggedOption2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaTaggedOption2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaTaggedOption2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaTaggedOption2>);
void write_json(holy::Writer& writer, const SchemaTaggedOption2& value);

struct SchemaTagged {
  std::variant<SchemaTaggedOption1, SchemaTaggedOption2> value;

  friend bool operator==(const SchemaTagged& left, const SchemaTagged& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaTagged& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaTagged& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaTagged>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaTagged& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaTagged& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaTagged>);
void write_json(holy::Writer& writer, const SchemaTagged& value);

struct SchemaEvaluated {
  std::optional<std::string> own;
  std::optional<std::string> marks;
  /// The members beyond those above, and the order of all.
  holy::TypedMembers<std::string> unknown_members;

  friend bool operator==(const SchemaEvaluated& left, const SchemaEvaluated& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaEvaluated& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaEvaluated& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaEvaluated>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaEvaluated& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaEvaluated& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaEvaluated>);
void write_json(holy::Writer& writer, const SchemaEvaluated& value);

struct SchemaPlaced {
  std::optional<std::string> item0;
  std::vector<holy::RawJson> rest;

  friend bool operator==(const SchemaPlaced& left, const SchemaPlaced& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaPlaced& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaPlaced& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaPlaced>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaPlaced& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaPlaced& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaPlaced>);
void write_json(holy::Writer& writer, const SchemaPlaced& value);

struct SchemaConditions {
  holy::Map<holy::RawJson> value;

  friend bool operator==(const SchemaConditions& left, const SchemaConditions& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaConditions& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaConditions& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaConditions>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaConditions& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaConditions& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaConditions>);
void write_json(holy::Writer& writer, const SchemaConditions& value);

struct SchemaDemands {
  holy::Map<holy::RawJson> value;

  friend bool operator==(const SchemaDemands& left, const SchemaDemands& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaDemands& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaDemands& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaDemands>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaDemands& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaDemands& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaDemands>);
void write_json(holy::Writer& writer, const SchemaDemands& value);

struct SchemaNamed {
  holy::Map<holy::RawJson> value;

  friend bool operator==(const SchemaNamed& left, const SchemaNamed& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaNamed& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaNamed& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaNamed>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaNamed& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaNamed& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaNamed>);
void write_json(holy::Writer& writer, const SchemaNamed& value);

/// Literals that look like code.
/// Nothing that a schema says may be taken for the code that is made of it: check, value, marks, item,
/// position, return, exact(, json_each(, .min(1), Annotated[.
struct Schema {
  std::optional<SchemaConstants> constants;
  std::string check_please = "check, please";
  std::optional<std::string> check;
  std::optional<std::vector<std::string>> positions;
  std::optional<std::vector<SchemaItemsItem>> items;
  std::optional<SchemaLeading> leading;
  std::optional<std::vector<holy::RawJson>> found;
  std::optional<std::vector<holy::RawJson>> uncounted;
  std::optional<holy::RawJson> anything_but;
  std::optional<holy::RawJson> refused;
  holy::Nullable<SchemaWords> words;
  std::optional<SchemaPairs> pairs;
  std::optional<holy::Map<holy::RawJson>> pair;
  std::optional<std::string> defaulted;
  std::optional<std::vector<std::string>> listed;
  std::optional<holy::Timestamp> moment;
  std::optional<holy::Uuid> name;
  /// Annotated["]
  std::optional<SchemaAnnotated> Annotated;
  std::optional<std::string> Union_str_None;
  std::optional<std::string> json_each;
  std::optional<SchemaClosed> closed;
  std::optional<SchemaTagged> tagged;
  std::optional<SchemaEvaluated> evaluated;
  std::optional<SchemaPlaced> placed;
  std::optional<SchemaConditions> conditions;
  std::optional<SchemaDemands> demands;
  std::optional<SchemaNamed> named;
  /// The members beyond those above, and the order of all.
  holy::TypedMembers<std::string> unknown_members;

  /// The value, or the schema's default "exact(".
  [[nodiscard]] std::string defaulted_or_default() const;
  /// The value, or the schema's default ["exact(", "[]", "{}", "None"].
  [[nodiscard]] std::vector<std::string> listed_or_default() const;

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

}  // namespace cases::literals_that_look_like_code

