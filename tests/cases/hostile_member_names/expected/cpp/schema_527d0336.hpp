// Made by holyc from hostile_member_names/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::hostile_member_names {

struct Schema {
  std::optional<std::string> class_ab3e0bff;
  std::optional<std::int64_t> operator_fbd4eefd;
  std::optional<bool> n2fa_666b8678;
  std::string foo_bar_36087877;
  std::int64_t foo_bar = 0;
  std::optional<std::string> member_805f5ce7;
  std::optional<std::string> constructor;
  std::optional<std::int64_t> member_811c9dc5;
  std::optional<bool> toString;
  std::optional<std::string> a_b_c;
  std::optional<std::string> ref;
  std::optional<std::string> default_933b5bde;
  std::optional<std::string> value;
  std::optional<std::int64_t> schemas;
  std::optional<std::int64_t> proto;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

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

}  // namespace cases::hostile_member_names

