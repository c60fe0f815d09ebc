// Made by holyc from wide_unions/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <holy/types/wide_variant.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::wide_unions {

struct SchemaOption1 {
  std::string t = "kind_0";
  std::int64_t v = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption1& left, const SchemaOption1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption1>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption1>);
void write_json(holy::Writer& writer, const SchemaOption1& value);

struct SchemaOption2 {
  std::string t = "kind_1";
  std::int64_t v = 1;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption2& left, const SchemaOption2& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption2& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption2& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption2>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption2& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption2& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption2>);
void write_json(holy::Writer& writer, const SchemaOption2& value);

struct SchemaOption3 {
  std::string t = "kind_2";
  std::int64_t v = 2;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption3& left, const SchemaOption3& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption3& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption3& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption3>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption3& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption3& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption3>);
void write_json(holy::Writer& writer, const SchemaOption3& value);

struct SchemaOption4 {
  std::string t = "kind_3";
  std::int64_t v = 3;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption4& left, const SchemaOption4& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption4& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption4& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption4>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption4& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption4& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption4>);
void write_json(holy::Writer& writer, const SchemaOption4& value);

struct SchemaOption5 {
  std::string t = "kind_4";
  std::int64_t v = 4;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption5& left, const SchemaOption5& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption5& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption5& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption5>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption5& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption5& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption5>);
void write_json(holy::Writer& writer, const SchemaOption5& value);

struct SchemaOption6 {
  std::string t = "kind_5";
  std::int64_t v = 5;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption6& left, const SchemaOption6& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption6& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption6& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption6>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption6& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption6& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption6>);
void write_json(holy::Writer& writer, const SchemaOption6& value);

struct SchemaOption7 {
  std::string t = "kind_6";
  std::int64_t v = 6;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption7& left, const SchemaOption7& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption7& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption7& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption7>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption7& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption7& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption7>);
void write_json(holy::Writer& writer, const SchemaOption7& value);

struct SchemaOption8 {
  std::string t = "kind_7";
  std::int64_t v = 7;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption8& left, const SchemaOption8& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption8& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption8& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption8>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption8& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption8& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption8>);
void write_json(holy::Writer& writer, const SchemaOption8& value);

struct SchemaOption9 {
  std::string t = "kind_8";
  std::int64_t v = 8;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption9& left, const SchemaOption9& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption9& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption9& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption9>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption9& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption9& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption9>);
void write_json(holy::Writer& writer, const SchemaOption9& value);

struct SchemaOption10 {
  std::string t = "kind_9";
  std::int64_t v = 9;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption10& left, const SchemaOption10& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption10& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption10& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption10>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption10& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption10& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption10>);
void write_json(holy::Writer& writer, const SchemaOption10& value);

struct SchemaOption11 {
  std::string t = "kind_10";
  std::int64_t v = 10;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption11& left, const SchemaOption11& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption11& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption11& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption11>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption11& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption11& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption11>);
void write_json(holy::Writer& writer, const SchemaOption11& value);

struct SchemaOption12 {
  std::string t = "kind_11";
  std::int64_t v = 11;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption12& left, const SchemaOption12& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption12& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption12& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption12>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption12& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption12& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption12>);
void write_json(holy::Writer& writer, const SchemaOption12& value);

struct SchemaOption13 {
  std::string t = "kind_12";
  std::int64_t v = 12;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption13& left, const SchemaOption13& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption13& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption13& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption13>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption13& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption13& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption13>);
void write_json(holy::Writer& writer, const SchemaOption13& value);

struct SchemaOption14 {
  std::string t = "kind_13";
  std::int64_t v = 13;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption14& left, const SchemaOption14& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption14& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption14& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption14>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption14& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption14& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption14>);
void write_json(holy::Writer& writer, const SchemaOption14& value);

struct SchemaOption15 {
  std::string t = "kind_14";
  std::int64_t v = 14;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption15& left, const SchemaOption15& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption15& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption15& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption15>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption15& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption15& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption15>);
void write_json(holy::Writer& writer, const SchemaOption15& value);

struct SchemaOption16 {
  std::string t = "kind_15";
  std::int64_t v = 15;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption16& left, const SchemaOption16& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption16& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption16& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption16>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption16& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption16& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption16>);
void write_json(holy::Writer& writer, const SchemaOption16& value);

struct SchemaOption17 {
  std::string t = "kind_16";
  std::int64_t v = 16;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption17& left, const SchemaOption17& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption17& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption17& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption17>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption17& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption17& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption17>);
void write_json(holy::Writer& writer, const SchemaOption17& value);

struct SchemaOption18 {
  std::string t = "kind_17";
  std::int64_t v = 17;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption18& left, const SchemaOption18& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption18& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption18& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption18>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption18& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption18& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption18>);
void write_json(holy::Writer& writer, const SchemaOption18& value);

struct SchemaOption19 {
  std::string t = "kind_18";
  std::int64_t v = 18;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption19& left, const SchemaOption19& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption19& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption19& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption19>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption19& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption19& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption19>);
void write_json(holy::Writer& writer, const SchemaOption19& value);

struct SchemaOption20 {
  std::string t = "kind_19";
  std::int64_t v = 19;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption20& left, const SchemaOption20& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption20& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption20& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption20>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption20& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption20& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption20>);
void write_json(holy::Writer& writer, const SchemaOption20& value);

struct SchemaOption21 {
  std::string t = "kind_20";
  std::int64_t v = 20;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption21& left, const SchemaOption21& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption21& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption21& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption21>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption21& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption21& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption21>);
void write_json(holy::Writer& writer, const SchemaOption21& value);

struct SchemaOption22 {
  std::string t = "kind_21";
  std::int64_t v = 21;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption22& left, const SchemaOption22& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption22& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption22& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption22>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption22& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption22& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption22>);
void write_json(holy::Writer& writer, const SchemaOption22& value);

struct SchemaOption23 {
  std::string t = "kind_22";
  std::int64_t v = 22;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption23& left, const SchemaOption23& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption23& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption23& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption23>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption23& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption23& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption23>);
void write_json(holy::Writer& writer, const SchemaOption23& value);

struct SchemaOption24 {
  std::string t = "kind_23";
  std::int64_t v = 23;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption24& left, const SchemaOption24& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption24& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption24& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption24>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption24& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption24& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption24>);
void write_json(holy::Writer& writer, const SchemaOption24& value);

struct SchemaOption25 {
  std::string t = "kind_24";
  std::int64_t v = 24;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption25& left, const SchemaOption25& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption25& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption25& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption25>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption25& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption25& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption25>);
void write_json(holy::Writer& writer, const SchemaOption25& value);

struct SchemaOption26 {
  std::string t = "kind_25";
  std::int64_t v = 25;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption26& left, const SchemaOption26& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption26& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption26& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption26>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption26& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption26& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption26>);
void write_json(holy::Writer& writer, const SchemaOption26& value);

struct SchemaOption27 {
  std::string t = "kind_26";
  std::int64_t v = 26;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption27& left, const SchemaOption27& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption27& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption27& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption27>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption27& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption27& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption27>);
void write_json(holy::Writer& writer, const SchemaOption27& value);

struct SchemaOption28 {
  std::string t = "kind_27";
  std::int64_t v = 27;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption28& left, const SchemaOption28& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption28& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption28& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption28>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption28& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption28& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption28>);
void write_json(holy::Writer& writer, const SchemaOption28& value);

struct SchemaOption29 {
  std::string t = "kind_28";
  std::int64_t v = 28;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption29& left, const SchemaOption29& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption29& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption29& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption29>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption29& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption29& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption29>);
void write_json(holy::Writer& writer, const SchemaOption29& value);

struct SchemaOption30 {
  std::string t = "kind_29";
  std::int64_t v = 29;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption30& left, const SchemaOption30& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption30& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption30& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption30>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption30& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption30& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption30>);
void write_json(holy::Writer& writer, const SchemaOption30& value);

struct SchemaOption31 {
  std::string t = "kind_30";
  std::int64_t v = 30;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption31& left, const SchemaOption31& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption31& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption31& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption31>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption31& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption31& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption31>);
void write_json(holy::Writer& writer, const SchemaOption31& value);

struct SchemaOption32 {
  std::string t = "kind_31";
  std::int64_t v = 31;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption32& left, const SchemaOption32& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption32& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption32& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption32>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption32& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption32& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption32>);
void write_json(holy::Writer& writer, const SchemaOption32& value);

struct SchemaOption33 {
  std::string t = "kind_32";
  std::int64_t v = 32;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption33& left, const SchemaOption33& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption33& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption33& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption33>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption33& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption33& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption33>);
void write_json(holy::Writer& writer, const SchemaOption33& value);

struct SchemaOption34 {
  std::string t = "kind_33";
  std::int64_t v = 33;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption34& left, const SchemaOption34& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption34& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption34& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption34>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption34& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption34& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption34>);
void write_json(holy::Writer& writer, const SchemaOption34& value);

struct SchemaOption35 {
  std::string t = "kind_34";
  std::int64_t v = 34;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption35& left, const SchemaOption35& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption35& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption35& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption35>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption35& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption35& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption35>);
void write_json(holy::Writer& writer, const SchemaOption35& value);

struct SchemaOption36 {
  std::string t = "kind_35";
  std::int64_t v = 35;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption36& left, const SchemaOption36& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption36& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption36& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption36>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption36& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption36& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption36>);
void write_json(holy::Writer& writer, const SchemaOption36& value);

struct SchemaOption37 {
  std::string t = "kind_36";
  std::int64_t v = 36;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption37& left, const SchemaOption37& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption37& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption37& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption37>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption37& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption37& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption37>);
void write_json(holy::Writer& writer, const SchemaOption37& value);

struct SchemaOption38 {
  std::string t = "kind_37";
  std::int64_t v = 37;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption38& left, const SchemaOption38& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption38& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption38& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption38>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption38& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption38& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption38>);
void write_json(holy::Writer& writer, const SchemaOption38& value);

struct SchemaOption39 {
  std::string t = "kind_38";
  std::int64_t v = 38;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption39& left, const SchemaOption39& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption39& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption39& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption39>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption39& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption39& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption39>);
void write_json(holy::Writer& writer, const SchemaOption39& value);

struct SchemaOption40 {
  std::string t = "kind_39";
  std::int64_t v = 39;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption40& left, const SchemaOption40& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption40& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption40& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption40>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption40& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption40& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption40>);
void write_json(holy::Writer& writer, const SchemaOption40& value);

struct SchemaOption41 {
  std::string t = "kind_40";
  std::int64_t v = 40;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption41& left, const SchemaOption41& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption41& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption41& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption41>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption41& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption41& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption41>);
void write_json(holy::Writer& writer, const SchemaOption41& value);

struct SchemaOption42 {
  std::string t = "kind_41";
  std::int64_t v = 41;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption42& left, const SchemaOption42& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption42& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption42& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption42>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption42& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption42& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption42>);
void write_json(holy::Writer& writer, const SchemaOption42& value);

struct SchemaOption43 {
  std::string t = "kind_42";
  std::int64_t v = 42;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption43& left, const SchemaOption43& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption43& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption43& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption43>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption43& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption43& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption43>);
void write_json(holy::Writer& writer, const SchemaOption43& value);

struct SchemaOption44 {
  std::string t = "kind_43";
  std::int64_t v = 43;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption44& left, const SchemaOption44& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption44& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption44& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption44>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption44& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption44& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption44>);
void write_json(holy::Writer& writer, const SchemaOption44& value);

struct SchemaOption45 {
  std::string t = "kind_44";
  std::int64_t v = 44;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption45& left, const SchemaOption45& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption45& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption45& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption45>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption45& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption45& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption45>);
void write_json(holy::Writer& writer, const SchemaOption45& value);

struct SchemaOption46 {
  std::string t = "kind_45";
  std::int64_t v = 45;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption46& left, const SchemaOption46& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption46& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption46& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption46>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption46& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption46& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption46>);
void write_json(holy::Writer& writer, const SchemaOption46& value);

struct SchemaOption47 {
  std::string t = "kind_46";
  std::int64_t v = 46;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption47& left, const SchemaOption47& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption47& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption47& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption47>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption47& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption47& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption47>);
void write_json(holy::Writer& writer, const SchemaOption47& value);

struct SchemaOption48 {
  std::string t = "kind_47";
  std::int64_t v = 47;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption48& left, const SchemaOption48& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption48& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption48& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption48>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption48& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption48& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption48>);
void write_json(holy::Writer& writer, const SchemaOption48& value);

struct SchemaOption49 {
  std::string t = "kind_48";
  std::int64_t v = 48;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption49& left, const SchemaOption49& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption49& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption49& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption49>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption49& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption49& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption49>);
void write_json(holy::Writer& writer, const SchemaOption49& value);

struct SchemaOption50 {
  std::string t = "kind_49";
  std::int64_t v = 49;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption50& left, const SchemaOption50& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption50& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption50& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption50>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption50& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption50& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption50>);
void write_json(holy::Writer& writer, const SchemaOption50& value);

struct SchemaOption51 {
  std::string t = "kind_50";
  std::int64_t v = 50;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption51& left, const SchemaOption51& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption51& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption51& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption51>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption51& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption51& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption51>);
void write_json(holy::Writer& writer, const SchemaOption51& value);

struct SchemaOption52 {
  std::string t = "kind_51";
  std::int64_t v = 51;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption52& left, const SchemaOption52& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption52& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption52& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption52>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption52& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption52& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption52>);
void write_json(holy::Writer& writer, const SchemaOption52& value);

struct SchemaOption53 {
  std::string t = "kind_52";
  std::int64_t v = 52;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption53& left, const SchemaOption53& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption53& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption53& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption53>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption53& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption53& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption53>);
void write_json(holy::Writer& writer, const SchemaOption53& value);

struct SchemaOption54 {
  std::string t = "kind_53";
  std::int64_t v = 53;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption54& left, const SchemaOption54& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption54& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption54& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption54>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption54& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption54& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption54>);
void write_json(holy::Writer& writer, const SchemaOption54& value);

struct SchemaOption55 {
  std::string t = "kind_54";
  std::int64_t v = 54;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption55& left, const SchemaOption55& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption55& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption55& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption55>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption55& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption55& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption55>);
void write_json(holy::Writer& writer, const SchemaOption55& value);

struct SchemaOption56 {
  std::string t = "kind_55";
  std::int64_t v = 55;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption56& left, const SchemaOption56& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption56& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption56& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption56>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption56& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption56& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption56>);
void write_json(holy::Writer& writer, const SchemaOption56& value);

struct SchemaOption57 {
  std::string t = "kind_56";
  std::int64_t v = 56;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption57& left, const SchemaOption57& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption57& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption57& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption57>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption57& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption57& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption57>);
void write_json(holy::Writer& writer, const SchemaOption57& value);

struct SchemaOption58 {
  std::string t = "kind_57";
  std::int64_t v = 57;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption58& left, const SchemaOption58& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption58& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption58& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption58>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption58& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption58& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption58>);
void write_json(holy::Writer& writer, const SchemaOption58& value);

struct SchemaOption59 {
  std::string t = "kind_58";
  std::int64_t v = 58;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption59& left, const SchemaOption59& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption59& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption59& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption59>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption59& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption59& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption59>);
void write_json(holy::Writer& writer, const SchemaOption59& value);

struct SchemaOption60 {
  std::string t = "kind_59";
  std::int64_t v = 59;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption60& left, const SchemaOption60& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption60& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption60& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption60>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption60& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption60& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption60>);
void write_json(holy::Writer& writer, const SchemaOption60& value);

struct SchemaOption61 {
  std::string t = "kind_60";
  std::int64_t v = 60;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption61& left, const SchemaOption61& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption61& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption61& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption61>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption61& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption61& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption61>);
void write_json(holy::Writer& writer, const SchemaOption61& value);

struct SchemaOption62 {
  std::string t = "kind_61";
  std::int64_t v = 61;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption62& left, const SchemaOption62& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption62& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption62& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption62>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption62& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption62& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption62>);
void write_json(holy::Writer& writer, const SchemaOption62& value);

struct SchemaOption63 {
  std::string t = "kind_62";
  std::int64_t v = 62;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption63& left, const SchemaOption63& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption63& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption63& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption63>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption63& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption63& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption63>);
void write_json(holy::Writer& writer, const SchemaOption63& value);

struct SchemaOption64 {
  std::string t = "kind_63";
  std::int64_t v = 63;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption64& left, const SchemaOption64& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption64& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption64& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption64>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption64& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption64& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption64>);
void write_json(holy::Writer& writer, const SchemaOption64& value);

struct SchemaOption65 {
  std::string t = "kind_64";
  std::int64_t v = 64;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption65& left, const SchemaOption65& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption65& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption65& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption65>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption65& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption65& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption65>);
void write_json(holy::Writer& writer, const SchemaOption65& value);

struct SchemaOption66 {
  std::string t = "kind_65";
  std::int64_t v = 65;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaOption66& left, const SchemaOption66& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaOption66& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaOption66& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaOption66>);
bool read_json(holy::Reader& reader, holy::json::Value value, SchemaOption66& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaOption66& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaOption66>);
void write_json(holy::Writer& writer, const SchemaOption66& value);

struct Schema {
  holy::WideVariant<
      SchemaOption1,
      SchemaOption2,
      SchemaOption3,
      SchemaOption4,
      SchemaOption5,
      SchemaOption6,
      SchemaOption7,
      SchemaOption8,
      SchemaOption9,
      SchemaOption10,
      SchemaOption11,
      SchemaOption12,
      SchemaOption13,
      SchemaOption14,
      SchemaOption15,
      SchemaOption16,
      SchemaOption17,
      SchemaOption18,
      SchemaOption19,
      SchemaOption20,
      SchemaOption21,
      SchemaOption22,
      SchemaOption23,
      SchemaOption24,
      SchemaOption25,
      SchemaOption26,
      SchemaOption27,
      SchemaOption28,
      SchemaOption29,
      SchemaOption30,
      SchemaOption31,
      SchemaOption32,
      SchemaOption33,
      SchemaOption34,
      SchemaOption35,
      SchemaOption36,
      SchemaOption37,
      SchemaOption38,
      SchemaOption39,
      SchemaOption40,
      SchemaOption41,
      SchemaOption42,
      SchemaOption43,
      SchemaOption44,
      SchemaOption45,
      SchemaOption46,
      SchemaOption47,
      SchemaOption48,
      SchemaOption49,
      SchemaOption50,
      SchemaOption51,
      SchemaOption52,
      SchemaOption53,
      SchemaOption54,
      SchemaOption55,
      SchemaOption56,
      SchemaOption57,
      SchemaOption58,
      SchemaOption59,
      SchemaOption60,
      SchemaOption61,
      SchemaOption62,
      SchemaOption63,
      SchemaOption64,
      SchemaOption65,
      SchemaOption66> value;

  friend bool operator==(const Schema& left, const Schema& right);
  template <class Json>
  friend void to_json(Json& json, const Schema& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Schema& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Schema>);
bool read_json(holy::Reader& reader, holy::json::Value value, Schema& out);
const char* read_text(holy::scan::Scan& scan, const char* at, Schema& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Schema>);
void write_json(holy::Writer& writer, const Schema& value);

}  // namespace cases::wide_unions

