// Made by holyc from thirty_levels_in_place/unevaluated.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::thirty_levels_in_place {

struct UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL30 {
  UnevaluatedL30L29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL30& left, const UnevaluatedL30& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL30>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL30>);
void write_json(holy::Writer& writer, const UnevaluatedL30& value);

struct Unevaluated {
  UnevaluatedL30 value;

  friend bool operator==(const Unevaluated& left, const Unevaluated& right);
  template <class Json>
  friend void to_json(Json& json, const Unevaluated& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Unevaluated& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Unevaluated>);
const char* read_text(holy::scan::Scan& scan, const char* at, Unevaluated& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Unevaluated>);
void write_json(holy::Writer& writer, const Unevaluated& value);

struct UnevaluatedL0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL0& left, const UnevaluatedL0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL0>);
void write_json(holy::Writer& writer, const UnevaluatedL0& value);

struct UnevaluatedL1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL1L0& left, const UnevaluatedL1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL1L0& value);

struct UnevaluatedL1 {
  UnevaluatedL1L0 value;

  friend bool operator==(const UnevaluatedL1& left, const UnevaluatedL1& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL1>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL1>);
void write_json(holy::Writer& writer, const UnevaluatedL1& value);

struct UnevaluatedL2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL2L1L0& left, const UnevaluatedL2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL2L1L0& value);

struct UnevaluatedL2 {
  UnevaluatedL2L1L0 value;

  friend bool operator==(const UnevaluatedL2& left, const UnevaluatedL2& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL2>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL2>);
void write_json(holy::Writer& writer, const UnevaluatedL2& value);

struct UnevaluatedL3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL3L2L1L0& left, const UnevaluatedL3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL3L2L1L0& value);

struct UnevaluatedL3 {
  UnevaluatedL3L2L1L0 value;

  friend bool operator==(const UnevaluatedL3& left, const UnevaluatedL3& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL3>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL3>);
void write_json(holy::Writer& writer, const UnevaluatedL3& value);

struct UnevaluatedL4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL4L3L2L1L0& left, const UnevaluatedL4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL4L3L2L1L0& value);

struct UnevaluatedL4 {
  UnevaluatedL4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL4& left, const UnevaluatedL4& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL4>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL4>);
void write_json(holy::Writer& writer, const UnevaluatedL4& value);

struct UnevaluatedL5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL5L4L3L2L1L0& left, const UnevaluatedL5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL5L4L3L2L1L0& value);

struct UnevaluatedL5 {
  UnevaluatedL5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL5& left, const UnevaluatedL5& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL5>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL5>);
void write_json(holy::Writer& writer, const UnevaluatedL5& value);

struct UnevaluatedL6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL6L5L4L3L2L1L0& left, const UnevaluatedL6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL6L5L4L3L2L1L0& value);

struct UnevaluatedL6 {
  UnevaluatedL6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL6& left, const UnevaluatedL6& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL6>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL6>);
void write_json(holy::Writer& writer, const UnevaluatedL6& value);

struct UnevaluatedL7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL7L6L5L4L3L2L1L0& left, const UnevaluatedL7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL7L6L5L4L3L2L1L0& value);

struct UnevaluatedL7 {
  UnevaluatedL7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL7& left, const UnevaluatedL7& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL7>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL7>);
void write_json(holy::Writer& writer, const UnevaluatedL7& value);

struct UnevaluatedL8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL8L7L6L5L4L3L2L1L0& left, const UnevaluatedL8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL8 {
  UnevaluatedL8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL8& left, const UnevaluatedL8& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL8>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL8>);
void write_json(holy::Writer& writer, const UnevaluatedL8& value);

struct UnevaluatedL9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL9 {
  UnevaluatedL9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL9& left, const UnevaluatedL9& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL9>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL9>);
void write_json(holy::Writer& writer, const UnevaluatedL9& value);

struct UnevaluatedL10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL10 {
  UnevaluatedL10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL10& left, const UnevaluatedL10& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL10>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL10>);
void write_json(holy::Writer& writer, const UnevaluatedL10& value);

struct UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL11 {
  UnevaluatedL11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL11& left, const UnevaluatedL11& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL11>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL11>);
void write_json(holy::Writer& writer, const UnevaluatedL11& value);

struct UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL12 {
  UnevaluatedL12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL12& left, const UnevaluatedL12& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL12>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL12>);
void write_json(holy::Writer& writer, const UnevaluatedL12& value);

struct UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL13 {
  UnevaluatedL13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL13& left, const UnevaluatedL13& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL13>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL13>);
void write_json(holy::Writer& writer, const UnevaluatedL13& value);

struct UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL14 {
  UnevaluatedL14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL14& left, const UnevaluatedL14& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL14>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL14>);
void write_json(holy::Writer& writer, const UnevaluatedL14& value);

struct UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL15 {
  UnevaluatedL15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL15& left, const UnevaluatedL15& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL15>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL15>);
void write_json(holy::Writer& writer, const UnevaluatedL15& value);

struct UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL16 {
  UnevaluatedL16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL16& left, const UnevaluatedL16& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL16>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL16>);
void write_json(holy::Writer& writer, const UnevaluatedL16& value);

struct UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL17 {
  UnevaluatedL17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL17& left, const UnevaluatedL17& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL17>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL17>);
void write_json(holy::Writer& writer, const UnevaluatedL17& value);

struct UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL18 {
  UnevaluatedL18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL18& left, const UnevaluatedL18& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL18>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL18>);
void write_json(holy::Writer& writer, const UnevaluatedL18& value);

struct UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL19 {
  UnevaluatedL19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL19& left, const UnevaluatedL19& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL19>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL19>);
void write_json(holy::Writer& writer, const UnevaluatedL19& value);

struct UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL20 {
  UnevaluatedL20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL20& left, const UnevaluatedL20& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL20>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL20>);
void write_json(holy::Writer& writer, const UnevaluatedL20& value);

struct UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL21 {
  UnevaluatedL21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL21& left, const UnevaluatedL21& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL21>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL21>);
void write_json(holy::Writer& writer, const UnevaluatedL21& value);

struct UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL22 {
  UnevaluatedL22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL22& left, const UnevaluatedL22& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL22>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL22>);
void write_json(holy::Writer& writer, const UnevaluatedL22& value);

struct UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL23 {
  UnevaluatedL23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL23& left, const UnevaluatedL23& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL23>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL23>);
void write_json(holy::Writer& writer, const UnevaluatedL23& value);

struct UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL24 {
  UnevaluatedL24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL24& left, const UnevaluatedL24& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL24>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL24>);
void write_json(holy::Writer& writer, const UnevaluatedL24& value);

struct UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL25 {
  UnevaluatedL25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL25& left, const UnevaluatedL25& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL25>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL25>);
void write_json(holy::Writer& writer, const UnevaluatedL25& value);

struct UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL26 {
  UnevaluatedL26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL26& left, const UnevaluatedL26& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL26>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL26>);
void write_json(holy::Writer& writer, const UnevaluatedL26& value);

struct UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL27 {
  UnevaluatedL27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL27& left, const UnevaluatedL27& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL27>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL27>);
void write_json(holy::Writer& writer, const UnevaluatedL27& value);

struct UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL28 {
  UnevaluatedL28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL28& left, const UnevaluatedL28& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL28>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL28>);
void write_json(holy::Writer& writer, const UnevaluatedL28& value);

struct UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 {
  std::optional<std::int64_t> v;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& left, const UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0>);
void write_json(holy::Writer& writer, const UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0& value);

struct UnevaluatedL29 {
  UnevaluatedL29L28L27L26L25L24L23L22L21L20L19L18L17L16L15L14L13L12L11L10L9L8L7L6L5L4L3L2L1L0 value;

  friend bool operator==(const UnevaluatedL29& left, const UnevaluatedL29& right);
  template <class Json>
  friend void to_json(Json& json, const UnevaluatedL29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UnevaluatedL29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UnevaluatedL29>);
bool read_json(holy::Reader& reader, holy::json::Value value, UnevaluatedL29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, UnevaluatedL29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UnevaluatedL29>);
void write_json(holy::Writer& writer, const UnevaluatedL29& value);

}  // namespace cases::thirty_levels_in_place

