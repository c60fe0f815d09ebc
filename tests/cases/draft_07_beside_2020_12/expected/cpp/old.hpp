// Made by holyc from draft_07_beside_2020_12/old.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::draft_07_beside_2020_12 {

struct OldPairArray {
  std::optional<std::string> item0;
  std::optional<std::int64_t> item1;

  friend bool operator==(const OldPairArray& left, const OldPairArray& right);
  template <class Json>
  friend void to_json(Json& json, const OldPairArray& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OldPairArray& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OldPairArray>);
bool read_json(holy::Reader& reader, holy::json::Value value, OldPairArray& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OldPairArray& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OldPairArray>);
void write_json(holy::Writer& writer, const OldPairArray& value);

struct OldPair {
  std::variant<OldPairArray, holy::RawJson> value;

  friend bool operator==(const OldPair& left, const OldPair& right);
  template <class Json>
  friend void to_json(Json& json, const OldPair& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OldPair& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OldPair>);
bool read_json(holy::Reader& reader, holy::json::Value value, OldPair& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OldPair& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OldPair>);
void write_json(holy::Writer& writer, const OldPair& value);

struct Old {
  std::string name;
  std::optional<OldPair> pair;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Old& left, const Old& right);
  template <class Json>
  friend void to_json(Json& json, const Old& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Old& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Old>);
bool read_json(holy::Reader& reader, holy::json::Value value, Old& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Old& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Old>);
void write_json(holy::Writer& writer, const Old& value);

struct OldWord {
  std::string value;

  friend bool operator==(const OldWord& left, const OldWord& right);
  template <class Json>
  friend void to_json(Json& json, const OldWord& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OldWord& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OldWord>);
const char* read_text(holy::scan::Scan& scan, const char* at, OldWord& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OldWord>);
void write_json(holy::Writer& writer, const OldWord& value);

}  // namespace cases::draft_07_beside_2020_12

