// Made by holyc from generic_pages_bound_to_types/counts.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::generic_pages_bound_to_types {

struct CountsEntry;

}  // namespace cases::generic_pages_bound_to_types

namespace cases::generic_pages_bound_to_types {

struct CountsNext {
  std::vector<CountsEntry> entries;
  std::optional<holy::Box<CountsNext>> next;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CountsNext& left, const CountsNext& right);
  template <class Json>
  friend void to_json(Json& json, const CountsNext& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CountsNext& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CountsNext>);
const char* read_text(holy::scan::Scan& scan, const char* at, CountsNext& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CountsNext>);
void write_json(holy::Writer& writer, const CountsNext& value);

struct Counts {
  std::vector<CountsEntry> entries;
  std::optional<CountsNext> next;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Counts& left, const Counts& right);
  template <class Json>
  friend void to_json(Json& json, const Counts& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Counts& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Counts>);
const char* read_text(holy::scan::Scan& scan, const char* at, Counts& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Counts>);
void write_json(holy::Writer& writer, const Counts& value);

struct CountsCount {
  std::int64_t value = 0;

  friend bool operator==(const CountsCount& left, const CountsCount& right);
  template <class Json>
  friend void to_json(Json& json, const CountsCount& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CountsCount& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CountsCount>);
const char* read_text(holy::scan::Scan& scan, const char* at, CountsCount& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CountsCount>);
void write_json(holy::Writer& writer, const CountsCount& value);

struct CountsEntry {
  std::string key;
  std::int64_t value = 0;
  std::optional<holy::Box<CountsEntry>> pinned;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CountsEntry& left, const CountsEntry& right);
  template <class Json>
  friend void to_json(Json& json, const CountsEntry& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CountsEntry& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CountsEntry>);
const char* read_text(holy::scan::Scan& scan, const char* at, CountsEntry& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CountsEntry>);
void write_json(holy::Writer& writer, const CountsEntry& value);

}  // namespace cases::generic_pages_bound_to_types

