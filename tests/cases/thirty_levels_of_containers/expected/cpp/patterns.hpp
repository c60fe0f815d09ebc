// Made by holyc from thirty_levels_of_containers/patterns.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_of_containers {

struct PatternsL29;

}  // namespace cases::thirty_levels_of_containers

namespace cases::thirty_levels_of_containers {

struct PatternsL30 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL30& left, const PatternsL30& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL30>);
void write_json(holy::Writer& writer, const PatternsL30& value);

struct Patterns {
  PatternsL30 value;

  friend bool operator==(const Patterns& left, const Patterns& right);
  template <class Json>
  friend void to_json(Json& json, const Patterns& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Patterns& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Patterns>);
const char* read_text(holy::scan::Scan& scan, const char* at, Patterns& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Patterns>);
void write_json(holy::Writer& writer, const Patterns& value);

struct PatternsL0 {
  std::int64_t value = 0;

  friend bool operator==(const PatternsL0& left, const PatternsL0& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL0>);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL0>);
void write_json(holy::Writer& writer, const PatternsL0& value);

struct PatternsL1 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL1& left, const PatternsL1& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL1>);
void write_json(holy::Writer& writer, const PatternsL1& value);

struct PatternsL2 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL2& left, const PatternsL2& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL2>);
void write_json(holy::Writer& writer, const PatternsL2& value);

struct PatternsL3 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL3& left, const PatternsL3& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL3>);
void write_json(holy::Writer& writer, const PatternsL3& value);

struct PatternsL4 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL4& left, const PatternsL4& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL4>);
void write_json(holy::Writer& writer, const PatternsL4& value);

struct PatternsL5 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL5& left, const PatternsL5& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL5>);
void write_json(holy::Writer& writer, const PatternsL5& value);

struct PatternsL6 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL6& left, const PatternsL6& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL6>);
void write_json(holy::Writer& writer, const PatternsL6& value);

struct PatternsL7 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL7& left, const PatternsL7& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL7>);
void write_json(holy::Writer& writer, const PatternsL7& value);

struct PatternsL8 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL8& left, const PatternsL8& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL8>);
void write_json(holy::Writer& writer, const PatternsL8& value);

struct PatternsL9 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL9& left, const PatternsL9& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL9>);
void write_json(holy::Writer& writer, const PatternsL9& value);

struct PatternsL10 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL10& left, const PatternsL10& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL10>);
void write_json(holy::Writer& writer, const PatternsL10& value);

struct PatternsL11 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL11& left, const PatternsL11& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL11>);
void write_json(holy::Writer& writer, const PatternsL11& value);

struct PatternsL12 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL12& left, const PatternsL12& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL12>);
void write_json(holy::Writer& writer, const PatternsL12& value);

struct PatternsL13 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL13& left, const PatternsL13& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL13>);
void write_json(holy::Writer& writer, const PatternsL13& value);

struct PatternsL14 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL14& left, const PatternsL14& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL14>);
void write_json(holy::Writer& writer, const PatternsL14& value);

struct PatternsL15 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL15& left, const PatternsL15& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL15>);
void write_json(holy::Writer& writer, const PatternsL15& value);

struct PatternsL16 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL16& left, const PatternsL16& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL16>);
void write_json(holy::Writer& writer, const PatternsL16& value);

struct PatternsL17 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL17& left, const PatternsL17& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL17>);
void write_json(holy::Writer& writer, const PatternsL17& value);

struct PatternsL18 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL18& left, const PatternsL18& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL18>);
void write_json(holy::Writer& writer, const PatternsL18& value);

struct PatternsL19 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL19& left, const PatternsL19& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL19>);
void write_json(holy::Writer& writer, const PatternsL19& value);

struct PatternsL20 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL20& left, const PatternsL20& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL20>);
void write_json(holy::Writer& writer, const PatternsL20& value);

struct PatternsL21 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL21& left, const PatternsL21& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL21>);
void write_json(holy::Writer& writer, const PatternsL21& value);

struct PatternsL22 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL22& left, const PatternsL22& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL22>);
void write_json(holy::Writer& writer, const PatternsL22& value);

struct PatternsL23 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL23& left, const PatternsL23& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL23>);
void write_json(holy::Writer& writer, const PatternsL23& value);

struct PatternsL24 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL24& left, const PatternsL24& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL24>);
void write_json(holy::Writer& writer, const PatternsL24& value);

struct PatternsL25 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL25& left, const PatternsL25& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL25>);
void write_json(holy::Writer& writer, const PatternsL25& value);

struct PatternsL26 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL26& left, const PatternsL26& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL26>);
void write_json(holy::Writer& writer, const PatternsL26& value);

struct PatternsL27 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL27& left, const PatternsL27& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL27>);
void write_json(holy::Writer& writer, const PatternsL27& value);

struct PatternsL28 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL28& left, const PatternsL28& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL28>);
void write_json(holy::Writer& writer, const PatternsL28& value);

struct PatternsL29 {
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PatternsL29& left, const PatternsL29& right);
  template <class Json>
  friend void to_json(Json& json, const PatternsL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PatternsL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PatternsL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, PatternsL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, PatternsL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PatternsL29>);
void write_json(holy::Writer& writer, const PatternsL29& value);

}  // namespace cases::thirty_levels_of_containers

