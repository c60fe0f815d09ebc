// Made by holyc from thirty_levels_in_place/oneof.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_in_place {

struct Oneof {
  std::int64_t value = 0;

  friend bool operator==(const Oneof& left, const Oneof& right);
  template <class Json>
  friend void to_json(Json& json, const Oneof& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Oneof& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Oneof>);
bool read_json(holy::Reader& reader, holy::json::Value value, Oneof& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Oneof& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Oneof>);
void write_json(holy::Writer& writer, const Oneof& value);

struct OneofL0 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL0& left, const OneofL0& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL0>);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL0>);
void write_json(holy::Writer& writer, const OneofL0& value);

struct OneofL1 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL1& left, const OneofL1& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL1>);
void write_json(holy::Writer& writer, const OneofL1& value);

struct OneofL2 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL2& left, const OneofL2& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL2>);
void write_json(holy::Writer& writer, const OneofL2& value);

struct OneofL3 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL3& left, const OneofL3& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL3>);
void write_json(holy::Writer& writer, const OneofL3& value);

struct OneofL4 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL4& left, const OneofL4& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL4>);
void write_json(holy::Writer& writer, const OneofL4& value);

struct OneofL5 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL5& left, const OneofL5& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL5>);
void write_json(holy::Writer& writer, const OneofL5& value);

struct OneofL6 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL6& left, const OneofL6& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL6>);
void write_json(holy::Writer& writer, const OneofL6& value);

struct OneofL7 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL7& left, const OneofL7& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL7>);
void write_json(holy::Writer& writer, const OneofL7& value);

struct OneofL8 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL8& left, const OneofL8& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL8>);
void write_json(holy::Writer& writer, const OneofL8& value);

struct OneofL9 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL9& left, const OneofL9& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL9>);
void write_json(holy::Writer& writer, const OneofL9& value);

struct OneofL10 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL10& left, const OneofL10& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL10>);
void write_json(holy::Writer& writer, const OneofL10& value);

struct OneofL11 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL11& left, const OneofL11& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL11>);
void write_json(holy::Writer& writer, const OneofL11& value);

struct OneofL12 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL12& left, const OneofL12& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL12>);
void write_json(holy::Writer& writer, const OneofL12& value);

struct OneofL13 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL13& left, const OneofL13& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL13>);
void write_json(holy::Writer& writer, const OneofL13& value);

struct OneofL14 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL14& left, const OneofL14& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL14>);
void write_json(holy::Writer& writer, const OneofL14& value);

struct OneofL15 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL15& left, const OneofL15& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL15>);
void write_json(holy::Writer& writer, const OneofL15& value);

struct OneofL16 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL16& left, const OneofL16& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL16>);
void write_json(holy::Writer& writer, const OneofL16& value);

struct OneofL17 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL17& left, const OneofL17& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL17>);
void write_json(holy::Writer& writer, const OneofL17& value);

struct OneofL18 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL18& left, const OneofL18& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL18>);
void write_json(holy::Writer& writer, const OneofL18& value);

struct OneofL19 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL19& left, const OneofL19& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL19>);
void write_json(holy::Writer& writer, const OneofL19& value);

struct OneofL20 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL20& left, const OneofL20& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL20>);
void write_json(holy::Writer& writer, const OneofL20& value);

struct OneofL21 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL21& left, const OneofL21& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL21>);
void write_json(holy::Writer& writer, const OneofL21& value);

struct OneofL22 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL22& left, const OneofL22& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL22>);
void write_json(holy::Writer& writer, const OneofL22& value);

struct OneofL23 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL23& left, const OneofL23& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL23>);
void write_json(holy::Writer& writer, const OneofL23& value);

struct OneofL24 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL24& left, const OneofL24& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL24>);
void write_json(holy::Writer& writer, const OneofL24& value);

struct OneofL25 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL25& left, const OneofL25& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL25>);
void write_json(holy::Writer& writer, const OneofL25& value);

struct OneofL26 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL26& left, const OneofL26& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL26>);
void write_json(holy::Writer& writer, const OneofL26& value);

struct OneofL27 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL27& left, const OneofL27& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL27>);
void write_json(holy::Writer& writer, const OneofL27& value);

struct OneofL28 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL28& left, const OneofL28& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL28>);
void write_json(holy::Writer& writer, const OneofL28& value);

struct OneofL29 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL29& left, const OneofL29& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL29>);
void write_json(holy::Writer& writer, const OneofL29& value);

struct OneofL30 {
  std::int64_t value = 0;

  friend bool operator==(const OneofL30& left, const OneofL30& right);
  template <class Json>
  friend void to_json(Json& json, const OneofL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, OneofL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<OneofL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, OneofL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, OneofL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<OneofL30>);
void write_json(holy::Writer& writer, const OneofL30& value);

}  // namespace cases::thirty_levels_in_place

