// Made by holyc from generic_pages_bound_to_types/page.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::generic_pages_bound_to_types {

struct PageEntry;

}  // namespace cases::generic_pages_bound_to_types

namespace cases::generic_pages_bound_to_types {

struct Page {
  std::vector<PageEntry> entries;
  std::optional<holy::Box<Page>> next;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Page& left, const Page& right);
  template <class Json>
  friend void to_json(Json& json, const Page& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Page& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Page>);
const char* read_text(holy::scan::Scan& scan, const char* at, Page& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Page>);
void write_json(holy::Writer& writer, const Page& value);

struct PageEntry {
  std::string key;
  holy::RawJson value;
  std::optional<holy::Box<PageEntry>> pinned;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PageEntry& left, const PageEntry& right);
  template <class Json>
  friend void to_json(Json& json, const PageEntry& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PageEntry& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PageEntry>);
const char* read_text(holy::scan::Scan& scan, const char* at, PageEntry& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PageEntry>);
void write_json(holy::Writer& writer, const PageEntry& value);

struct PageValue {
  holy::RawJson value;

  friend bool operator==(const PageValue& left, const PageValue& right);
  template <class Json>
  friend void to_json(Json& json, const PageValue& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PageValue& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PageValue>);
const char* read_text(holy::scan::Scan& scan, const char* at, PageValue& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PageValue>);
void write_json(holy::Writer& writer, const PageValue& value);

}  // namespace cases::generic_pages_bound_to_types

