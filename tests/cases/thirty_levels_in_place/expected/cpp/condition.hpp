// Made by holyc from thirty_levels_in_place/condition.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_in_place {

struct Condition {
  holy::RawJson value;

  friend bool operator==(const Condition& left, const Condition& right);
  template <class Json>
  friend void to_json(Json& json, const Condition& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Condition& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Condition>);
bool read_json(holy::Reader& reader, holy::json::Value value, Condition& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Condition& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Condition>);
void write_json(holy::Writer& writer, const Condition& value);

struct ConditionL0 {
  std::int64_t value = 0;

  friend bool operator==(const ConditionL0& left, const ConditionL0& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL0>);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL0>);
void write_json(holy::Writer& writer, const ConditionL0& value);

struct ConditionL1 {
  holy::RawJson value;

  friend bool operator==(const ConditionL1& left, const ConditionL1& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL1>);
void write_json(holy::Writer& writer, const ConditionL1& value);

struct ConditionL2 {
  holy::RawJson value;

  friend bool operator==(const ConditionL2& left, const ConditionL2& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL2>);
void write_json(holy::Writer& writer, const ConditionL2& value);

struct ConditionL3 {
  holy::RawJson value;

  friend bool operator==(const ConditionL3& left, const ConditionL3& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL3>);
void write_json(holy::Writer& writer, const ConditionL3& value);

struct ConditionL4 {
  holy::RawJson value;

  friend bool operator==(const ConditionL4& left, const ConditionL4& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL4>);
void write_json(holy::Writer& writer, const ConditionL4& value);

struct ConditionL5 {
  holy::RawJson value;

  friend bool operator==(const ConditionL5& left, const ConditionL5& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL5>);
void write_json(holy::Writer& writer, const ConditionL5& value);

struct ConditionL6 {
  holy::RawJson value;

  friend bool operator==(const ConditionL6& left, const ConditionL6& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL6>);
void write_json(holy::Writer& writer, const ConditionL6& value);

struct ConditionL7 {
  holy::RawJson value;

  friend bool operator==(const ConditionL7& left, const ConditionL7& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL7>);
void write_json(holy::Writer& writer, const ConditionL7& value);

struct ConditionL8 {
  holy::RawJson value;

  friend bool operator==(const ConditionL8& left, const ConditionL8& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL8>);
void write_json(holy::Writer& writer, const ConditionL8& value);

struct ConditionL9 {
  holy::RawJson value;

  friend bool operator==(const ConditionL9& left, const ConditionL9& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL9>);
void write_json(holy::Writer& writer, const ConditionL9& value);

struct ConditionL10 {
  holy::RawJson value;

  friend bool operator==(const ConditionL10& left, const ConditionL10& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL10>);
void write_json(holy::Writer& writer, const ConditionL10& value);

struct ConditionL11 {
  holy::RawJson value;

  friend bool operator==(const ConditionL11& left, const ConditionL11& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL11>);
void write_json(holy::Writer& writer, const ConditionL11& value);

struct ConditionL12 {
  holy::RawJson value;

  friend bool operator==(const ConditionL12& left, const ConditionL12& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL12>);
void write_json(holy::Writer& writer, const ConditionL12& value);

struct ConditionL13 {
  holy::RawJson value;

  friend bool operator==(const ConditionL13& left, const ConditionL13& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL13>);
void write_json(holy::Writer& writer, const ConditionL13& value);

struct ConditionL14 {
  holy::RawJson value;

  friend bool operator==(const ConditionL14& left, const ConditionL14& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL14>);
void write_json(holy::Writer& writer, const ConditionL14& value);

struct ConditionL15 {
  holy::RawJson value;

  friend bool operator==(const ConditionL15& left, const ConditionL15& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL15>);
void write_json(holy::Writer& writer, const ConditionL15& value);

struct ConditionL16 {
  holy::RawJson value;

  friend bool operator==(const ConditionL16& left, const ConditionL16& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL16>);
void write_json(holy::Writer& writer, const ConditionL16& value);

struct ConditionL17 {
  holy::RawJson value;

  friend bool operator==(const ConditionL17& left, const ConditionL17& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL17>);
void write_json(holy::Writer& writer, const ConditionL17& value);

struct ConditionL18 {
  holy::RawJson value;

  friend bool operator==(const ConditionL18& left, const ConditionL18& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL18>);
void write_json(holy::Writer& writer, const ConditionL18& value);

struct ConditionL19 {
  holy::RawJson value;

  friend bool operator==(const ConditionL19& left, const ConditionL19& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL19>);
void write_json(holy::Writer& writer, const ConditionL19& value);

struct ConditionL20 {
  holy::RawJson value;

  friend bool operator==(const ConditionL20& left, const ConditionL20& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL20>);
void write_json(holy::Writer& writer, const ConditionL20& value);

struct ConditionL21 {
  holy::RawJson value;

  friend bool operator==(const ConditionL21& left, const ConditionL21& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL21>);
void write_json(holy::Writer& writer, const ConditionL21& value);

struct ConditionL22 {
  holy::RawJson value;

  friend bool operator==(const ConditionL22& left, const ConditionL22& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL22>);
void write_json(holy::Writer& writer, const ConditionL22& value);

struct ConditionL23 {
  holy::RawJson value;

  friend bool operator==(const ConditionL23& left, const ConditionL23& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL23>);
void write_json(holy::Writer& writer, const ConditionL23& value);

struct ConditionL24 {
  holy::RawJson value;

  friend bool operator==(const ConditionL24& left, const ConditionL24& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL24>);
void write_json(holy::Writer& writer, const ConditionL24& value);

struct ConditionL25 {
  holy::RawJson value;

  friend bool operator==(const ConditionL25& left, const ConditionL25& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL25>);
void write_json(holy::Writer& writer, const ConditionL25& value);

struct ConditionL26 {
  holy::RawJson value;

  friend bool operator==(const ConditionL26& left, const ConditionL26& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL26>);
void write_json(holy::Writer& writer, const ConditionL26& value);

struct ConditionL27 {
  holy::RawJson value;

  friend bool operator==(const ConditionL27& left, const ConditionL27& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL27>);
void write_json(holy::Writer& writer, const ConditionL27& value);

struct ConditionL28 {
  holy::RawJson value;

  friend bool operator==(const ConditionL28& left, const ConditionL28& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL28>);
void write_json(holy::Writer& writer, const ConditionL28& value);

struct ConditionL29 {
  holy::RawJson value;

  friend bool operator==(const ConditionL29& left, const ConditionL29& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL29>);
void write_json(holy::Writer& writer, const ConditionL29& value);

struct ConditionL30 {
  holy::RawJson value;

  friend bool operator==(const ConditionL30& left, const ConditionL30& right);
  template <class Json>
  friend void to_json(Json& json, const ConditionL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ConditionL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ConditionL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, ConditionL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ConditionL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ConditionL30>);
void write_json(holy::Writer& writer, const ConditionL30& value);

}  // namespace cases::thirty_levels_in_place

