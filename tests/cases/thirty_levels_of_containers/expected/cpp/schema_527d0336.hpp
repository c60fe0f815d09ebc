// Made by holyc from thirty_levels_of_containers/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <cases/thirty_levels_of_containers/arrays.hpp>
#include <cases/thirty_levels_of_containers/contained.hpp>
#include <cases/thirty_levels_of_containers/patterns.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_of_containers {

struct Schema {
  std::optional<std::int64_t> through;
  std::optional<::cases::thirty_levels_of_containers::Arrays> arrays;
  std::optional<::cases::thirty_levels_of_containers::Patterns> patterns;
  std::optional<::cases::thirty_levels_of_containers::Contained> contained;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

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

struct SchemaL0 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL0& left, const SchemaL0& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL0>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL0>);
void write_json(holy::Writer& writer, const SchemaL0& value);

struct SchemaL1 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL1& left, const SchemaL1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL1>);
void write_json(holy::Writer& writer, const SchemaL1& value);

struct SchemaM1 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM1& left, const SchemaM1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM1>);
void write_json(holy::Writer& writer, const SchemaM1& value);

struct SchemaL2 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL2& left, const SchemaL2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL2>);
void write_json(holy::Writer& writer, const SchemaL2& value);

struct SchemaM2 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM2& left, const SchemaM2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM2>);
void write_json(holy::Writer& writer, const SchemaM2& value);

struct SchemaL3 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL3& left, const SchemaL3& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL3>);
void write_json(holy::Writer& writer, const SchemaL3& value);

struct SchemaM3 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM3& left, const SchemaM3& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM3>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM3>);
void write_json(holy::Writer& writer, const SchemaM3& value);

struct SchemaL4 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL4& left, const SchemaL4& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL4>);
void write_json(holy::Writer& writer, const SchemaL4& value);

struct SchemaM4 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM4& left, const SchemaM4& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM4>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM4>);
void write_json(holy::Writer& writer, const SchemaM4& value);

struct SchemaL5 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL5& left, const SchemaL5& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL5>);
void write_json(holy::Writer& writer, const SchemaL5& value);

struct SchemaM5 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM5& left, const SchemaM5& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM5>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM5>);
void write_json(holy::Writer& writer, const SchemaM5& value);

struct SchemaL6 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL6& left, const SchemaL6& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL6>);
void write_json(holy::Writer& writer, const SchemaL6& value);

struct SchemaM6 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM6& left, const SchemaM6& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM6>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM6>);
void write_json(holy::Writer& writer, const SchemaM6& value);

struct SchemaL7 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL7& left, const SchemaL7& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL7>);
void write_json(holy::Writer& writer, const SchemaL7& value);

struct SchemaM7 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM7& left, const SchemaM7& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM7>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM7>);
void write_json(holy::Writer& writer, const SchemaM7& value);

struct SchemaL8 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL8& left, const SchemaL8& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL8>);
void write_json(holy::Writer& writer, const SchemaL8& value);

struct SchemaM8 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM8& left, const SchemaM8& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM8>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM8>);
void write_json(holy::Writer& writer, const SchemaM8& value);

struct SchemaL9 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL9& left, const SchemaL9& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL9>);
void write_json(holy::Writer& writer, const SchemaL9& value);

struct SchemaM9 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM9& left, const SchemaM9& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM9>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM9>);
void write_json(holy::Writer& writer, const SchemaM9& value);

struct SchemaL10 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL10& left, const SchemaL10& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL10>);
void write_json(holy::Writer& writer, const SchemaL10& value);

struct SchemaM10 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM10& left, const SchemaM10& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM10>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM10>);
void write_json(holy::Writer& writer, const SchemaM10& value);

struct SchemaL11 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL11& left, const SchemaL11& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL11>);
void write_json(holy::Writer& writer, const SchemaL11& value);

struct SchemaM11 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM11& left, const SchemaM11& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM11>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM11>);
void write_json(holy::Writer& writer, const SchemaM11& value);

struct SchemaL12 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL12& left, const SchemaL12& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL12>);
void write_json(holy::Writer& writer, const SchemaL12& value);

struct SchemaM12 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM12& left, const SchemaM12& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM12>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM12>);
void write_json(holy::Writer& writer, const SchemaM12& value);

struct SchemaL13 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL13& left, const SchemaL13& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL13>);
void write_json(holy::Writer& writer, const SchemaL13& value);

struct SchemaM13 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM13& left, const SchemaM13& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM13>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM13>);
void write_json(holy::Writer& writer, const SchemaM13& value);

struct SchemaL14 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL14& left, const SchemaL14& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL14>);
void write_json(holy::Writer& writer, const SchemaL14& value);

struct SchemaM14 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM14& left, const SchemaM14& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM14>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM14>);
void write_json(holy::Writer& writer, const SchemaM14& value);

struct SchemaL15 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL15& left, const SchemaL15& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL15>);
void write_json(holy::Writer& writer, const SchemaL15& value);

struct SchemaM15 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM15& left, const SchemaM15& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM15>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM15>);
void write_json(holy::Writer& writer, const SchemaM15& value);

struct SchemaL16 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL16& left, const SchemaL16& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL16>);
void write_json(holy::Writer& writer, const SchemaL16& value);

struct SchemaM16 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM16& left, const SchemaM16& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM16>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM16>);
void write_json(holy::Writer& writer, const SchemaM16& value);

struct SchemaL17 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL17& left, const SchemaL17& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL17>);
void write_json(holy::Writer& writer, const SchemaL17& value);

struct SchemaM17 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM17& left, const SchemaM17& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM17>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM17>);
void write_json(holy::Writer& writer, const SchemaM17& value);

struct SchemaL18 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL18& left, const SchemaL18& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL18>);
void write_json(holy::Writer& writer, const SchemaL18& value);

struct SchemaM18 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM18& left, const SchemaM18& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM18>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM18>);
void write_json(holy::Writer& writer, const SchemaM18& value);

struct SchemaL19 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL19& left, const SchemaL19& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL19>);
void write_json(holy::Writer& writer, const SchemaL19& value);

struct SchemaM19 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM19& left, const SchemaM19& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM19>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM19>);
void write_json(holy::Writer& writer, const SchemaM19& value);

struct SchemaL20 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL20& left, const SchemaL20& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL20>);
void write_json(holy::Writer& writer, const SchemaL20& value);

struct SchemaM20 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM20& left, const SchemaM20& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM20>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM20>);
void write_json(holy::Writer& writer, const SchemaM20& value);

struct SchemaL21 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL21& left, const SchemaL21& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL21>);
void write_json(holy::Writer& writer, const SchemaL21& value);

struct SchemaM21 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM21& left, const SchemaM21& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM21>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM21>);
void write_json(holy::Writer& writer, const SchemaM21& value);

struct SchemaL22 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL22& left, const SchemaL22& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL22>);
void write_json(holy::Writer& writer, const SchemaL22& value);

struct SchemaM22 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM22& left, const SchemaM22& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM22>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM22>);
void write_json(holy::Writer& writer, const SchemaM22& value);

struct SchemaL23 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL23& left, const SchemaL23& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL23>);
void write_json(holy::Writer& writer, const SchemaL23& value);

struct SchemaM23 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM23& left, const SchemaM23& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM23>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM23>);
void write_json(holy::Writer& writer, const SchemaM23& value);

struct SchemaL24 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL24& left, const SchemaL24& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL24>);
void write_json(holy::Writer& writer, const SchemaL24& value);

struct SchemaM24 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM24& left, const SchemaM24& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM24>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM24>);
void write_json(holy::Writer& writer, const SchemaM24& value);

struct SchemaL25 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL25& left, const SchemaL25& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL25>);
void write_json(holy::Writer& writer, const SchemaL25& value);

struct SchemaM25 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM25& left, const SchemaM25& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM25>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM25>);
void write_json(holy::Writer& writer, const SchemaM25& value);

struct SchemaL26 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL26& left, const SchemaL26& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL26>);
void write_json(holy::Writer& writer, const SchemaL26& value);

struct SchemaM26 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM26& left, const SchemaM26& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM26>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM26>);
void write_json(holy::Writer& writer, const SchemaM26& value);

struct SchemaL27 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL27& left, const SchemaL27& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL27>);
void write_json(holy::Writer& writer, const SchemaL27& value);

struct SchemaM27 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM27& left, const SchemaM27& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM27>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM27>);
void write_json(holy::Writer& writer, const SchemaM27& value);

struct SchemaL28 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL28& left, const SchemaL28& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL28>);
void write_json(holy::Writer& writer, const SchemaL28& value);

struct SchemaM28 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM28& left, const SchemaM28& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM28>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM28>);
void write_json(holy::Writer& writer, const SchemaM28& value);

struct SchemaL29 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL29& left, const SchemaL29& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL29>);
void write_json(holy::Writer& writer, const SchemaL29& value);

struct SchemaM29 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM29& left, const SchemaM29& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM29>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM29>);
void write_json(holy::Writer& writer, const SchemaM29& value);

struct SchemaL30 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaL30& left, const SchemaL30& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaL30>);
void write_json(holy::Writer& writer, const SchemaL30& value);

struct SchemaM30 {
  std::int64_t value = 0;

  friend bool operator==(const SchemaM30& left, const SchemaM30& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaM30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaM30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaM30>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaM30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaM30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaM30>);
void write_json(holy::Writer& writer, const SchemaM30& value);

}  // namespace cases::thirty_levels_of_containers

