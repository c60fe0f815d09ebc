// Made by holyc from thirty_levels_of_containers/arrays.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_of_containers {

struct ArraysL29;

}  // namespace cases::thirty_levels_of_containers

namespace cases::thirty_levels_of_containers {

struct ArraysL30 {
  std::variant<std::vector<ArraysL29>, std::vector<ArraysL29>> value;

  friend bool operator==(const ArraysL30& left, const ArraysL30& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL30>);
void write_json(holy::Writer& writer, const ArraysL30& value);

struct Arrays {
  ArraysL30 value;

  friend bool operator==(const Arrays& left, const Arrays& right);
  template <class Json>
  friend void to_json(Json& json, const Arrays& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Arrays& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Arrays>);
const char* read_text(holy::scan::Scan& scan, const char* at, Arrays& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Arrays>);
void write_json(holy::Writer& writer, const Arrays& value);

struct ArraysL0 {
  std::int64_t value = 0;

  friend bool operator==(const ArraysL0& left, const ArraysL0& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL0>);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL0>);
void write_json(holy::Writer& writer, const ArraysL0& value);

struct ArraysL1 {
  std::variant<std::vector<std::int64_t>, std::vector<std::int64_t>> value;

  friend bool operator==(const ArraysL1& left, const ArraysL1& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL1>);
void write_json(holy::Writer& writer, const ArraysL1& value);

struct ArraysL2 {
  std::variant<std::vector<ArraysL1>, std::vector<ArraysL1>> value;

  friend bool operator==(const ArraysL2& left, const ArraysL2& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL2>);
void write_json(holy::Writer& writer, const ArraysL2& value);

struct ArraysL3 {
  std::variant<std::vector<ArraysL2>, std::vector<ArraysL2>> value;

  friend bool operator==(const ArraysL3& left, const ArraysL3& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL3>);
void write_json(holy::Writer& writer, const ArraysL3& value);

struct ArraysL4 {
  std::variant<std::vector<ArraysL3>, std::vector<ArraysL3>> value;

  friend bool operator==(const ArraysL4& left, const ArraysL4& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL4>);
void write_json(holy::Writer& writer, const ArraysL4& value);

struct ArraysL5 {
  std::variant<std::vector<ArraysL4>, std::vector<ArraysL4>> value;

  friend bool operator==(const ArraysL5& left, const ArraysL5& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL5>);
void write_json(holy::Writer& writer, const ArraysL5& value);

struct ArraysL6 {
  std::variant<std::vector<ArraysL5>, std::vector<ArraysL5>> value;

  friend bool operator==(const ArraysL6& left, const ArraysL6& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL6>);
void write_json(holy::Writer& writer, const ArraysL6& value);

struct ArraysL7 {
  std::variant<std::vector<ArraysL6>, std::vector<ArraysL6>> value;

  friend bool operator==(const ArraysL7& left, const ArraysL7& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL7>);
void write_json(holy::Writer& writer, const ArraysL7& value);

struct ArraysL8 {
  std::variant<std::vector<ArraysL7>, std::vector<ArraysL7>> value;

  friend bool operator==(const ArraysL8& left, const ArraysL8& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL8>);
void write_json(holy::Writer& writer, const ArraysL8& value);

struct ArraysL9 {
  std::variant<std::vector<ArraysL8>, std::vector<ArraysL8>> value;

  friend bool operator==(const ArraysL9& left, const ArraysL9& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL9>);
void write_json(holy::Writer& writer, const ArraysL9& value);

struct ArraysL10 {
  std::variant<std::vector<ArraysL9>, std::vector<ArraysL9>> value;

  friend bool operator==(const ArraysL10& left, const ArraysL10& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL10>);
void write_json(holy::Writer& writer, const ArraysL10& value);

struct ArraysL11 {
  std::variant<std::vector<ArraysL10>, std::vector<ArraysL10>> value;

  friend bool operator==(const ArraysL11& left, const ArraysL11& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL11>);
void write_json(holy::Writer& writer, const ArraysL11& value);

struct ArraysL12 {
  std::variant<std::vector<ArraysL11>, std::vector<ArraysL11>> value;

  friend bool operator==(const ArraysL12& left, const ArraysL12& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL12>);
void write_json(holy::Writer& writer, const ArraysL12& value);

struct ArraysL13 {
  std::variant<std::vector<ArraysL12>, std::vector<ArraysL12>> value;

  friend bool operator==(const ArraysL13& left, const ArraysL13& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL13>);
void write_json(holy::Writer& writer, const ArraysL13& value);

struct ArraysL14 {
  std::variant<std::vector<ArraysL13>, std::vector<ArraysL13>> value;

  friend bool operator==(const ArraysL14& left, const ArraysL14& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL14>);
void write_json(holy::Writer& writer, const ArraysL14& value);

struct ArraysL15 {
  std::variant<std::vector<ArraysL14>, std::vector<ArraysL14>> value;

  friend bool operator==(const ArraysL15& left, const ArraysL15& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL15>);
void write_json(holy::Writer& writer, const ArraysL15& value);

struct ArraysL16 {
  std::variant<std::vector<ArraysL15>, std::vector<ArraysL15>> value;

  friend bool operator==(const ArraysL16& left, const ArraysL16& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL16>);
void write_json(holy::Writer& writer, const ArraysL16& value);

struct ArraysL17 {
  std::variant<std::vector<ArraysL16>, std::vector<ArraysL16>> value;

  friend bool operator==(const ArraysL17& left, const ArraysL17& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL17>);
void write_json(holy::Writer& writer, const ArraysL17& value);

struct ArraysL18 {
  std::variant<std::vector<ArraysL17>, std::vector<ArraysL17>> value;

  friend bool operator==(const ArraysL18& left, const ArraysL18& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL18>);
void write_json(holy::Writer& writer, const ArraysL18& value);

struct ArraysL19 {
  std::variant<std::vector<ArraysL18>, std::vector<ArraysL18>> value;

  friend bool operator==(const ArraysL19& left, const ArraysL19& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL19>);
void write_json(holy::Writer& writer, const ArraysL19& value);

struct ArraysL20 {
  std::variant<std::vector<ArraysL19>, std::vector<ArraysL19>> value;

  friend bool operator==(const ArraysL20& left, const ArraysL20& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL20>);
void write_json(holy::Writer& writer, const ArraysL20& value);

struct ArraysL21 {
  std::variant<std::vector<ArraysL20>, std::vector<ArraysL20>> value;

  friend bool operator==(const ArraysL21& left, const ArraysL21& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL21>);
void write_json(holy::Writer& writer, const ArraysL21& value);

struct ArraysL22 {
  std::variant<std::vector<ArraysL21>, std::vector<ArraysL21>> value;

  friend bool operator==(const ArraysL22& left, const ArraysL22& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL22>);
void write_json(holy::Writer& writer, const ArraysL22& value);

struct ArraysL23 {
  std::variant<std::vector<ArraysL22>, std::vector<ArraysL22>> value;

  friend bool operator==(const ArraysL23& left, const ArraysL23& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL23>);
void write_json(holy::Writer& writer, const ArraysL23& value);

struct ArraysL24 {
  std::variant<std::vector<ArraysL23>, std::vector<ArraysL23>> value;

  friend bool operator==(const ArraysL24& left, const ArraysL24& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL24>);
void write_json(holy::Writer& writer, const ArraysL24& value);

struct ArraysL25 {
  std::variant<std::vector<ArraysL24>, std::vector<ArraysL24>> value;

  friend bool operator==(const ArraysL25& left, const ArraysL25& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL25>);
void write_json(holy::Writer& writer, const ArraysL25& value);

struct ArraysL26 {
  std::variant<std::vector<ArraysL25>, std::vector<ArraysL25>> value;

  friend bool operator==(const ArraysL26& left, const ArraysL26& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL26>);
void write_json(holy::Writer& writer, const ArraysL26& value);

struct ArraysL27 {
  std::variant<std::vector<ArraysL26>, std::vector<ArraysL26>> value;

  friend bool operator==(const ArraysL27& left, const ArraysL27& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL27>);
void write_json(holy::Writer& writer, const ArraysL27& value);

struct ArraysL28 {
  std::variant<std::vector<ArraysL27>, std::vector<ArraysL27>> value;

  friend bool operator==(const ArraysL28& left, const ArraysL28& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL28>);
void write_json(holy::Writer& writer, const ArraysL28& value);

struct ArraysL29 {
  std::variant<std::vector<ArraysL28>, std::vector<ArraysL28>> value;

  friend bool operator==(const ArraysL29& left, const ArraysL29& right);
  template <class Json>
  friend void to_json(Json& json, const ArraysL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArraysL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArraysL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, ArraysL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ArraysL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArraysL29>);
void write_json(holy::Writer& writer, const ArraysL29& value);

}  // namespace cases::thirty_levels_of_containers

