// Made by holyc from dynamic_references_extend_across_files/container.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::dynamic_references_extend_across_files {

struct Container {
  std::optional<std::vector<holy::RawJson>> items;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Container& left, const Container& right);
  template <class Json>
  friend void to_json(Json& json, const Container& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Container& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Container>);
const char* read_text(holy::scan::Scan& scan, const char* at, Container& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Container>);
void write_json(holy::Writer& writer, const Container& value);

struct ContainerItem {
  holy::RawJson value;

  friend bool operator==(const ContainerItem& left, const ContainerItem& right);
  template <class Json>
  friend void to_json(Json& json, const ContainerItem& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ContainerItem& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ContainerItem>);
const char* read_text(holy::scan::Scan& scan, const char* at, ContainerItem& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ContainerItem>);
void write_json(holy::Writer& writer, const ContainerItem& value);

}  // namespace cases::dynamic_references_extend_across_files

