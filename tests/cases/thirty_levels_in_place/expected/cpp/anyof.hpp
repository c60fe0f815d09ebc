// Made by holyc from thirty_levels_in_place/anyof.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_in_place {

struct AnyofL17 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL17& left, const AnyofL17& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL17>);
void write_json(holy::Writer& writer, const AnyofL17& value);

struct AnyofL18 {
  AnyofL17 value;

  friend bool operator==(const AnyofL18& left, const AnyofL18& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL18>);
void write_json(holy::Writer& writer, const AnyofL18& value);

struct AnyofL19 {
  AnyofL18 value;

  friend bool operator==(const AnyofL19& left, const AnyofL19& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL19>);
void write_json(holy::Writer& writer, const AnyofL19& value);

struct AnyofL20 {
  AnyofL19 value;

  friend bool operator==(const AnyofL20& left, const AnyofL20& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL20>);
void write_json(holy::Writer& writer, const AnyofL20& value);

struct AnyofL21 {
  AnyofL20 value;

  friend bool operator==(const AnyofL21& left, const AnyofL21& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL21>);
void write_json(holy::Writer& writer, const AnyofL21& value);

struct AnyofL22 {
  AnyofL21 value;

  friend bool operator==(const AnyofL22& left, const AnyofL22& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL22>);
void write_json(holy::Writer& writer, const AnyofL22& value);

struct AnyofL23 {
  AnyofL22 value;

  friend bool operator==(const AnyofL23& left, const AnyofL23& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL23>);
void write_json(holy::Writer& writer, const AnyofL23& value);

struct AnyofL24 {
  AnyofL23 value;

  friend bool operator==(const AnyofL24& left, const AnyofL24& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL24>);
void write_json(holy::Writer& writer, const AnyofL24& value);

struct AnyofL25 {
  AnyofL24 value;

  friend bool operator==(const AnyofL25& left, const AnyofL25& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL25>);
void write_json(holy::Writer& writer, const AnyofL25& value);

struct AnyofL26 {
  AnyofL25 value;

  friend bool operator==(const AnyofL26& left, const AnyofL26& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL26>);
void write_json(holy::Writer& writer, const AnyofL26& value);

struct AnyofL27 {
  AnyofL26 value;

  friend bool operator==(const AnyofL27& left, const AnyofL27& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL27>);
void write_json(holy::Writer& writer, const AnyofL27& value);

struct AnyofL28 {
  AnyofL27 value;

  friend bool operator==(const AnyofL28& left, const AnyofL28& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL28>);
void write_json(holy::Writer& writer, const AnyofL28& value);

struct AnyofL29 {
  AnyofL28 value;

  friend bool operator==(const AnyofL29& left, const AnyofL29& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL29>);
void write_json(holy::Writer& writer, const AnyofL29& value);

struct AnyofL30 {
  AnyofL29 value;

  friend bool operator==(const AnyofL30& left, const AnyofL30& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL30>);
void write_json(holy::Writer& writer, const AnyofL30& value);

struct Anyof {
  AnyofL30 value;

  friend bool operator==(const Anyof& left, const Anyof& right);
  template <class Json>
  friend void to_json(Json& json, const Anyof& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Anyof& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Anyof>);
const char* read_text(holy::scan::Scan& scan, const char* at, Anyof& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Anyof>);
void write_json(holy::Writer& writer, const Anyof& value);

struct AnyofL0 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL0& left, const AnyofL0& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL0>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL0>);
void write_json(holy::Writer& writer, const AnyofL0& value);

struct AnyofL1 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL1& left, const AnyofL1& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL1>);
void write_json(holy::Writer& writer, const AnyofL1& value);

struct AnyofL2 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL2& left, const AnyofL2& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL2>);
void write_json(holy::Writer& writer, const AnyofL2& value);

struct AnyofL3 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL3& left, const AnyofL3& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL3>);
void write_json(holy::Writer& writer, const AnyofL3& value);

struct AnyofL4 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL4& left, const AnyofL4& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL4>);
void write_json(holy::Writer& writer, const AnyofL4& value);

struct AnyofL5 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL5& left, const AnyofL5& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL5>);
void write_json(holy::Writer& writer, const AnyofL5& value);

struct AnyofL6 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL6& left, const AnyofL6& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL6>);
void write_json(holy::Writer& writer, const AnyofL6& value);

struct AnyofL7 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL7& left, const AnyofL7& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL7>);
void write_json(holy::Writer& writer, const AnyofL7& value);

struct AnyofL8 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL8& left, const AnyofL8& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL8>);
void write_json(holy::Writer& writer, const AnyofL8& value);

struct AnyofL9 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL9& left, const AnyofL9& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL9>);
void write_json(holy::Writer& writer, const AnyofL9& value);

struct AnyofL10 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL10& left, const AnyofL10& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL10>);
void write_json(holy::Writer& writer, const AnyofL10& value);

struct AnyofL11 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL11& left, const AnyofL11& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL11>);
void write_json(holy::Writer& writer, const AnyofL11& value);

struct AnyofL12 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL12& left, const AnyofL12& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL12>);
void write_json(holy::Writer& writer, const AnyofL12& value);

struct AnyofL13 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL13& left, const AnyofL13& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL13>);
void write_json(holy::Writer& writer, const AnyofL13& value);

struct AnyofL14 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL14& left, const AnyofL14& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL14>);
void write_json(holy::Writer& writer, const AnyofL14& value);

struct AnyofL15 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL15& left, const AnyofL15& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL15>);
void write_json(holy::Writer& writer, const AnyofL15& value);

struct AnyofL16 {
  std::variant<holy::Map<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AnyofL16& left, const AnyofL16& right);
  template <class Json>
  friend void to_json(Json& json, const AnyofL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AnyofL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AnyofL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, AnyofL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AnyofL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AnyofL16>);
void write_json(holy::Writer& writer, const AnyofL16& value);

}  // namespace cases::thirty_levels_in_place

