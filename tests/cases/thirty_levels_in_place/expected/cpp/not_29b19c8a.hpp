// Made by holyc from thirty_levels_in_place/not.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_in_place {

struct Not {
  holy::RawJson value;

  friend bool operator==(const Not& left, const Not& right);
  template <class Json>
  friend void to_json(Json& json, const Not& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Not& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Not>);
bool read_json(holy::Reader& reader, holy::json::Value value, Not& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Not& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Not>);
void write_json(holy::Writer& writer, const Not& value);

struct NotL0 {
  std::int64_t value = 0;

  friend bool operator==(const NotL0& left, const NotL0& right);
  template <class Json>
  friend void to_json(Json& json, const NotL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL0>);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL0>);
void write_json(holy::Writer& writer, const NotL0& value);

struct NotL1 {
  holy::RawJson value;

  friend bool operator==(const NotL1& left, const NotL1& right);
  template <class Json>
  friend void to_json(Json& json, const NotL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL1>);
void write_json(holy::Writer& writer, const NotL1& value);

struct NotL2 {
  holy::RawJson value;

  friend bool operator==(const NotL2& left, const NotL2& right);
  template <class Json>
  friend void to_json(Json& json, const NotL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL2>);
void write_json(holy::Writer& writer, const NotL2& value);

struct NotL3 {
  holy::RawJson value;

  friend bool operator==(const NotL3& left, const NotL3& right);
  template <class Json>
  friend void to_json(Json& json, const NotL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL3>);
void write_json(holy::Writer& writer, const NotL3& value);

struct NotL4 {
  holy::RawJson value;

  friend bool operator==(const NotL4& left, const NotL4& right);
  template <class Json>
  friend void to_json(Json& json, const NotL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL4>);
void write_json(holy::Writer& writer, const NotL4& value);

struct NotL5 {
  holy::RawJson value;

  friend bool operator==(const NotL5& left, const NotL5& right);
  template <class Json>
  friend void to_json(Json& json, const NotL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL5>);
void write_json(holy::Writer& writer, const NotL5& value);

struct NotL6 {
  holy::RawJson value;

  friend bool operator==(const NotL6& left, const NotL6& right);
  template <class Json>
  friend void to_json(Json& json, const NotL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL6>);
void write_json(holy::Writer& writer, const NotL6& value);

struct NotL7 {
  holy::RawJson value;

  friend bool operator==(const NotL7& left, const NotL7& right);
  template <class Json>
  friend void to_json(Json& json, const NotL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL7>);
void write_json(holy::Writer& writer, const NotL7& value);

struct NotL8 {
  holy::RawJson value;

  friend bool operator==(const NotL8& left, const NotL8& right);
  template <class Json>
  friend void to_json(Json& json, const NotL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL8>);
void write_json(holy::Writer& writer, const NotL8& value);

struct NotL9 {
  holy::RawJson value;

  friend bool operator==(const NotL9& left, const NotL9& right);
  template <class Json>
  friend void to_json(Json& json, const NotL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL9>);
void write_json(holy::Writer& writer, const NotL9& value);

struct NotL10 {
  holy::RawJson value;

  friend bool operator==(const NotL10& left, const NotL10& right);
  template <class Json>
  friend void to_json(Json& json, const NotL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL10>);
void write_json(holy::Writer& writer, const NotL10& value);

struct NotL11 {
  holy::RawJson value;

  friend bool operator==(const NotL11& left, const NotL11& right);
  template <class Json>
  friend void to_json(Json& json, const NotL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL11>);
void write_json(holy::Writer& writer, const NotL11& value);

struct NotL12 {
  holy::RawJson value;

  friend bool operator==(const NotL12& left, const NotL12& right);
  template <class Json>
  friend void to_json(Json& json, const NotL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL12>);
void write_json(holy::Writer& writer, const NotL12& value);

struct NotL13 {
  holy::RawJson value;

  friend bool operator==(const NotL13& left, const NotL13& right);
  template <class Json>
  friend void to_json(Json& json, const NotL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL13>);
void write_json(holy::Writer& writer, const NotL13& value);

struct NotL14 {
  holy::RawJson value;

  friend bool operator==(const NotL14& left, const NotL14& right);
  template <class Json>
  friend void to_json(Json& json, const NotL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL14>);
void write_json(holy::Writer& writer, const NotL14& value);

struct NotL15 {
  holy::RawJson value;

  friend bool operator==(const NotL15& left, const NotL15& right);
  template <class Json>
  friend void to_json(Json& json, const NotL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL15>);
void write_json(holy::Writer& writer, const NotL15& value);

struct NotL16 {
  holy::RawJson value;

  friend bool operator==(const NotL16& left, const NotL16& right);
  template <class Json>
  friend void to_json(Json& json, const NotL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL16>);
void write_json(holy::Writer& writer, const NotL16& value);

struct NotL17 {
  holy::RawJson value;

  friend bool operator==(const NotL17& left, const NotL17& right);
  template <class Json>
  friend void to_json(Json& json, const NotL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL17>);
void write_json(holy::Writer& writer, const NotL17& value);

struct NotL18 {
  holy::RawJson value;

  friend bool operator==(const NotL18& left, const NotL18& right);
  template <class Json>
  friend void to_json(Json& json, const NotL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL18>);
void write_json(holy::Writer& writer, const NotL18& value);

struct NotL19 {
  holy::RawJson value;

  friend bool operator==(const NotL19& left, const NotL19& right);
  template <class Json>
  friend void to_json(Json& json, const NotL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL19>);
void write_json(holy::Writer& writer, const NotL19& value);

struct NotL20 {
  holy::RawJson value;

  friend bool operator==(const NotL20& left, const NotL20& right);
  template <class Json>
  friend void to_json(Json& json, const NotL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL20>);
void write_json(holy::Writer& writer, const NotL20& value);

struct NotL21 {
  holy::RawJson value;

  friend bool operator==(const NotL21& left, const NotL21& right);
  template <class Json>
  friend void to_json(Json& json, const NotL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL21>);
void write_json(holy::Writer& writer, const NotL21& value);

struct NotL22 {
  holy::RawJson value;

  friend bool operator==(const NotL22& left, const NotL22& right);
  template <class Json>
  friend void to_json(Json& json, const NotL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL22>);
void write_json(holy::Writer& writer, const NotL22& value);

struct NotL23 {
  holy::RawJson value;

  friend bool operator==(const NotL23& left, const NotL23& right);
  template <class Json>
  friend void to_json(Json& json, const NotL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL23>);
void write_json(holy::Writer& writer, const NotL23& value);

struct NotL24 {
  holy::RawJson value;

  friend bool operator==(const NotL24& left, const NotL24& right);
  template <class Json>
  friend void to_json(Json& json, const NotL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL24>);
void write_json(holy::Writer& writer, const NotL24& value);

struct NotL25 {
  holy::RawJson value;

  friend bool operator==(const NotL25& left, const NotL25& right);
  template <class Json>
  friend void to_json(Json& json, const NotL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL25>);
void write_json(holy::Writer& writer, const NotL25& value);

struct NotL26 {
  holy::RawJson value;

  friend bool operator==(const NotL26& left, const NotL26& right);
  template <class Json>
  friend void to_json(Json& json, const NotL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL26>);
void write_json(holy::Writer& writer, const NotL26& value);

struct NotL27 {
  holy::RawJson value;

  friend bool operator==(const NotL27& left, const NotL27& right);
  template <class Json>
  friend void to_json(Json& json, const NotL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL27>);
void write_json(holy::Writer& writer, const NotL27& value);

struct NotL28 {
  holy::RawJson value;

  friend bool operator==(const NotL28& left, const NotL28& right);
  template <class Json>
  friend void to_json(Json& json, const NotL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL28>);
void write_json(holy::Writer& writer, const NotL28& value);

struct NotL29 {
  holy::RawJson value;

  friend bool operator==(const NotL29& left, const NotL29& right);
  template <class Json>
  friend void to_json(Json& json, const NotL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL29>);
void write_json(holy::Writer& writer, const NotL29& value);

struct NotL30 {
  holy::RawJson value;

  friend bool operator==(const NotL30& left, const NotL30& right);
  template <class Json>
  friend void to_json(Json& json, const NotL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, NotL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<NotL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, NotL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, NotL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<NotL30>);
void write_json(holy::Writer& writer, const NotL30& value);

}  // namespace cases::thirty_levels_in_place

