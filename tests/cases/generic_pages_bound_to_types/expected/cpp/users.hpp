// Made by holyc from generic_pages_bound_to_types/users.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::generic_pages_bound_to_types {

struct UsersEntry;

}  // namespace cases::generic_pages_bound_to_types

namespace cases::generic_pages_bound_to_types {

struct UsersNext {
  std::vector<UsersEntry> entries;
  std::optional<holy::Box<UsersNext>> next;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UsersNext& left, const UsersNext& right);
  template <class Json>
  friend void to_json(Json& json, const UsersNext& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UsersNext& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UsersNext>);
const char* read_text(holy::scan::Scan& scan, const char* at, UsersNext& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UsersNext>);
void write_json(holy::Writer& writer, const UsersNext& value);

struct Users {
  std::vector<UsersEntry> entries;
  std::optional<UsersNext> next;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Users& left, const Users& right);
  template <class Json>
  friend void to_json(Json& json, const Users& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Users& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Users>);
const char* read_text(holy::scan::Scan& scan, const char* at, Users& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Users>);
void write_json(holy::Writer& writer, const Users& value);

struct UsersUser {
  std::string mail;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UsersUser& left, const UsersUser& right);
  template <class Json>
  friend void to_json(Json& json, const UsersUser& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UsersUser& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UsersUser>);
const char* read_text(holy::scan::Scan& scan, const char* at, UsersUser& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UsersUser>);
void write_json(holy::Writer& writer, const UsersUser& value);

struct UsersEntry {
  std::string key;
  UsersUser value;
  std::optional<holy::Box<UsersEntry>> pinned;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const UsersEntry& left, const UsersEntry& right);
  template <class Json>
  friend void to_json(Json& json, const UsersEntry& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UsersEntry& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UsersEntry>);
const char* read_text(holy::scan::Scan& scan, const char* at, UsersEntry& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UsersEntry>);
void write_json(holy::Writer& writer, const UsersEntry& value);

}  // namespace cases::generic_pages_bound_to_types

