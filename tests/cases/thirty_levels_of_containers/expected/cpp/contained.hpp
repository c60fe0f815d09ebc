// Made by holyc from thirty_levels_of_containers/contained.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_of_containers {

struct ContainedL29;

}  // namespace cases::thirty_levels_of_containers

namespace cases::thirty_levels_of_containers {

struct ContainedL30 {
  std::vector<ContainedL29> value;

  friend bool operator==(const ContainedL30& left, const ContainedL30& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL30>);
void write_json(holy::Writer& writer, const ContainedL30& value);

struct Contained {
  ContainedL30 value;

  friend bool operator==(const Contained& left, const Contained& right);
  template <class Json>
  friend void to_json(Json& json, const Contained& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Contained& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Contained>);
const char* read_text(holy::scan::Scan& scan, const char* at, Contained& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Contained>);
void write_json(holy::Writer& writer, const Contained& value);

struct ContainedL0 {
  std::int64_t value = 0;

  friend bool operator==(const ContainedL0& left, const ContainedL0& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL0>);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL0>);
void write_json(holy::Writer& writer, const ContainedL0& value);

struct ContainedL1 {
  std::vector<std::int64_t> value;

  friend bool operator==(const ContainedL1& left, const ContainedL1& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL1>);
void write_json(holy::Writer& writer, const ContainedL1& value);

struct ContainedL2 {
  std::vector<ContainedL1> value;

  friend bool operator==(const ContainedL2& left, const ContainedL2& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL2>);
void write_json(holy::Writer& writer, const ContainedL2& value);

struct ContainedL3 {
  std::vector<ContainedL2> value;

  friend bool operator==(const ContainedL3& left, const ContainedL3& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL3>);
void write_json(holy::Writer& writer, const ContainedL3& value);

struct ContainedL4 {
  std::vector<ContainedL3> value;

  friend bool operator==(const ContainedL4& left, const ContainedL4& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL4>);
void write_json(holy::Writer& writer, const ContainedL4& value);

struct ContainedL5 {
  std::vector<ContainedL4> value;

  friend bool operator==(const ContainedL5& left, const ContainedL5& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL5>);
void write_json(holy::Writer& writer, const ContainedL5& value);

struct ContainedL6 {
  std::vector<ContainedL5> value;

  friend bool operator==(const ContainedL6& left, const ContainedL6& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL6>);
void write_json(holy::Writer& writer, const ContainedL6& value);

struct ContainedL7 {
  std::vector<ContainedL6> value;

  friend bool operator==(const ContainedL7& left, const ContainedL7& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL7>);
void write_json(holy::Writer& writer, const ContainedL7& value);

struct ContainedL8 {
  std::vector<ContainedL7> value;

  friend bool operator==(const ContainedL8& left, const ContainedL8& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL8>);
void write_json(holy::Writer& writer, const ContainedL8& value);

struct ContainedL9 {
  std::vector<ContainedL8> value;

  friend bool operator==(const ContainedL9& left, const ContainedL9& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL9>);
void write_json(holy::Writer& writer, const ContainedL9& value);

struct ContainedL10 {
  std::vector<ContainedL9> value;

  friend bool operator==(const ContainedL10& left, const ContainedL10& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL10>);
void write_json(holy::Writer& writer, const ContainedL10& value);

struct ContainedL11 {
  std::vector<ContainedL10> value;

  friend bool operator==(const ContainedL11& left, const ContainedL11& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL11>);
void write_json(holy::Writer& writer, const ContainedL11& value);

struct ContainedL12 {
  std::vector<ContainedL11> value;

  friend bool operator==(const ContainedL12& left, const ContainedL12& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL12>);
void write_json(holy::Writer& writer, const ContainedL12& value);

struct ContainedL13 {
  std::vector<ContainedL12> value;

  friend bool operator==(const ContainedL13& left, const ContainedL13& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL13>);
void write_json(holy::Writer& writer, const ContainedL13& value);

struct ContainedL14 {
  std::vector<ContainedL13> value;

  friend bool operator==(const ContainedL14& left, const ContainedL14& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL14>);
void write_json(holy::Writer& writer, const ContainedL14& value);

struct ContainedL15 {
  std::vector<ContainedL14> value;

  friend bool operator==(const ContainedL15& left, const ContainedL15& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL15>);
void write_json(holy::Writer& writer, const ContainedL15& value);

struct ContainedL16 {
  std::vector<ContainedL15> value;

  friend bool operator==(const ContainedL16& left, const ContainedL16& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL16>);
void write_json(holy::Writer& writer, const ContainedL16& value);

struct ContainedL17 {
  std::vector<ContainedL16> value;

  friend bool operator==(const ContainedL17& left, const ContainedL17& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL17>);
void write_json(holy::Writer& writer, const ContainedL17& value);

struct ContainedL18 {
  std::vector<ContainedL17> value;

  friend bool operator==(const ContainedL18& left, const ContainedL18& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL18>);
void write_json(holy::Writer& writer, const ContainedL18& value);

struct ContainedL19 {
  std::vector<ContainedL18> value;

  friend bool operator==(const ContainedL19& left, const ContainedL19& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL19>);
void write_json(holy::Writer& writer, const ContainedL19& value);

struct ContainedL20 {
  std::vector<ContainedL19> value;

  friend bool operator==(const ContainedL20& left, const ContainedL20& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL20>);
void write_json(holy::Writer& writer, const ContainedL20& value);

struct ContainedL21 {
  std::vector<ContainedL20> value;

  friend bool operator==(const ContainedL21& left, const ContainedL21& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL21>);
void write_json(holy::Writer& writer, const ContainedL21& value);

struct ContainedL22 {
  std::vector<ContainedL21> value;

  friend bool operator==(const ContainedL22& left, const ContainedL22& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL22>);
void write_json(holy::Writer& writer, const ContainedL22& value);

struct ContainedL23 {
  std::vector<ContainedL22> value;

  friend bool operator==(const ContainedL23& left, const ContainedL23& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL23>);
void write_json(holy::Writer& writer, const ContainedL23& value);

struct ContainedL24 {
  std::vector<ContainedL23> value;

  friend bool operator==(const ContainedL24& left, const ContainedL24& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL24>);
void write_json(holy::Writer& writer, const ContainedL24& value);

struct ContainedL25 {
  std::vector<ContainedL24> value;

  friend bool operator==(const ContainedL25& left, const ContainedL25& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL25>);
void write_json(holy::Writer& writer, const ContainedL25& value);

struct ContainedL26 {
  std::vector<ContainedL25> value;

  friend bool operator==(const ContainedL26& left, const ContainedL26& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL26>);
void write_json(holy::Writer& writer, const ContainedL26& value);

struct ContainedL27 {
  std::vector<ContainedL26> value;

  friend bool operator==(const ContainedL27& left, const ContainedL27& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL27>);
void write_json(holy::Writer& writer, const ContainedL27& value);

struct ContainedL28 {
  std::vector<ContainedL27> value;

  friend bool operator==(const ContainedL28& left, const ContainedL28& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL28>);
void write_json(holy::Writer& writer, const ContainedL28& value);

struct ContainedL29 {
  std::vector<ContainedL28> value;

  friend bool operator==(const ContainedL29& left, const ContainedL29& right);
  template <class Json>
  friend void to_json(Json& json, const ContainedL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainedL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainedL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, ContainedL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainedL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainedL29>);
void write_json(holy::Writer& writer, const ContainedL29& value);

}  // namespace cases::thirty_levels_of_containers

