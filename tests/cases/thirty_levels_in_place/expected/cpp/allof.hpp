// Made by holyc from thirty_levels_in_place/allof.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_in_place {

struct AllofL30 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL30& left, const AllofL30& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL30>);
void write_json(holy::Writer& writer, const AllofL30& value);

struct Allof {
  AllofL30 value;

  friend bool operator==(const Allof& left, const Allof& right);
  template <class Json>
  friend void to_json(Json& json, const Allof& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Allof& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Allof>);
const char* read_text(holy::scan::Scan& scan, const char* at, Allof& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Allof>);
void write_json(holy::Writer& writer, const Allof& value);

struct AllofL0 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL0& left, const AllofL0& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL0>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL0>);
void write_json(holy::Writer& writer, const AllofL0& value);

struct AllofL1 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL1& left, const AllofL1& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL1>);
void write_json(holy::Writer& writer, const AllofL1& value);

struct AllofL2 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL2& left, const AllofL2& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL2>);
void write_json(holy::Writer& writer, const AllofL2& value);

struct AllofL3 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL3& left, const AllofL3& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL3>);
void write_json(holy::Writer& writer, const AllofL3& value);

struct AllofL4 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL4& left, const AllofL4& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL4>);
void write_json(holy::Writer& writer, const AllofL4& value);

struct AllofL5 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL5& left, const AllofL5& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL5>);
void write_json(holy::Writer& writer, const AllofL5& value);

struct AllofL6 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL6& left, const AllofL6& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL6>);
void write_json(holy::Writer& writer, const AllofL6& value);

struct AllofL7 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL7& left, const AllofL7& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL7>);
void write_json(holy::Writer& writer, const AllofL7& value);

struct AllofL8 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL8& left, const AllofL8& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL8>);
void write_json(holy::Writer& writer, const AllofL8& value);

struct AllofL9 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL9& left, const AllofL9& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL9>);
void write_json(holy::Writer& writer, const AllofL9& value);

struct AllofL10 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL10& left, const AllofL10& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL10>);
void write_json(holy::Writer& writer, const AllofL10& value);

struct AllofL11 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL11& left, const AllofL11& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL11>);
void write_json(holy::Writer& writer, const AllofL11& value);

struct AllofL12 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL12& left, const AllofL12& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL12>);
void write_json(holy::Writer& writer, const AllofL12& value);

struct AllofL13 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL13& left, const AllofL13& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL13>);
void write_json(holy::Writer& writer, const AllofL13& value);

struct AllofL14 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL14& left, const AllofL14& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL14>);
void write_json(holy::Writer& writer, const AllofL14& value);

struct AllofL15 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL15& left, const AllofL15& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL15>);
void write_json(holy::Writer& writer, const AllofL15& value);

struct AllofL16 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL16& left, const AllofL16& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL16>);
void write_json(holy::Writer& writer, const AllofL16& value);

struct AllofL17 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL17& left, const AllofL17& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL17>);
void write_json(holy::Writer& writer, const AllofL17& value);

struct AllofL18 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL18& left, const AllofL18& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL18>);
void write_json(holy::Writer& writer, const AllofL18& value);

struct AllofL19 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL19& left, const AllofL19& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL19>);
void write_json(holy::Writer& writer, const AllofL19& value);

struct AllofL20 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL20& left, const AllofL20& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL20>);
void write_json(holy::Writer& writer, const AllofL20& value);

struct AllofL21 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL21& left, const AllofL21& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL21>);
void write_json(holy::Writer& writer, const AllofL21& value);

struct AllofL22 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL22& left, const AllofL22& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL22>);
void write_json(holy::Writer& writer, const AllofL22& value);

struct AllofL23 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL23& left, const AllofL23& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL23>);
void write_json(holy::Writer& writer, const AllofL23& value);

struct AllofL24 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL24& left, const AllofL24& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL24>);
void write_json(holy::Writer& writer, const AllofL24& value);

struct AllofL25 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL25& left, const AllofL25& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL25>);
void write_json(holy::Writer& writer, const AllofL25& value);

struct AllofL26 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL26& left, const AllofL26& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL26>);
void write_json(holy::Writer& writer, const AllofL26& value);

struct AllofL27 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL27& left, const AllofL27& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL27>);
void write_json(holy::Writer& writer, const AllofL27& value);

struct AllofL28 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL28& left, const AllofL28& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL28>);
void write_json(holy::Writer& writer, const AllofL28& value);

struct AllofL29 {
  std::variant<std::vector<holy::RawJson>, std::int64_t> value;

  friend bool operator==(const AllofL29& left, const AllofL29& right);
  template <class Json>
  friend void to_json(Json& json, const AllofL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AllofL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AllofL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, AllofL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, AllofL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AllofL29>);
void write_json(holy::Writer& writer, const AllofL29& value);

}  // namespace cases::thirty_levels_in_place

