// Made by holyc from member_names_that_languages_use/schema.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::member_names_that_languages_use {

struct Schema {
  std::int64_t member_811c9dc5 = 0;
  std::int64_t proto = 0;
  std::int64_t constructor = 0;
  std::optional<std::int64_t> prototype;
  std::optional<std::int64_t> hasOwnProperty;
  std::optional<std::int64_t> toJSON;
  std::optional<std::int64_t> then;
  std::optional<std::int64_t> None;
  std::optional<std::int64_t> self;
  std::optional<std::int64_t> model_config;
  std::optional<std::int64_t> model_fields;
  std::optional<std::int64_t> json;
  std::optional<std::int64_t> copy;
  std::optional<std::int64_t> class_ab3e0bff;
  std::optional<std::int64_t> def;
  std::optional<std::int64_t> namespace_cace7aa0;
  std::optional<std::int64_t> NULL_396fde24;
  std::optional<std::int64_t> errno_0c8f27ab;
  std::optional<std::int64_t> a_b;
  std::optional<std::int64_t> a_b_10a3f9f2;
  std::optional<std::int64_t> a_b_2a89df63;
  std::optional<std::int64_t> A_B;
  std::optional<std::int64_t> aB;
  std::optional<std::int64_t> member_210c8933;
  std::optional<std::int64_t> n1_340ca71c;
  std::optional<std::int64_t> member_33a29608;
  std::optional<std::int64_t> _;
  std::optional<std::int64_t> member_720ba823;
  std::optional<std::int64_t> _a;
  std::optional<std::int64_t> root;
  std::optional<std::int64_t> std_b84bc1d2;
  std::optional<std::int64_t> holy_bac65e2f;
  std::optional<std::int64_t> member_d18c0e75;
  std::optional<std::int64_t> member_040c5b8c;
  std::optional<std::int64_t> member_270c92a5;
  std::optional<std::int64_t> member_d90c17db;
  std::optional<std::int64_t> member_22de6956;
  std::optional<std::int64_t> x;
  std::optional<std::int64_t> s;
  std::optional<std::int64_t> n0_378a23d9;
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

}  // namespace cases::member_names_that_languages_use

