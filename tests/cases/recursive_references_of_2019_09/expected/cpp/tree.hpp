// Made by holyc from recursive_references_of_2019_09/tree.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::recursive_references_of_2019_09 {

struct Tree {
  std::optional<holy::RawJson> data;
  std::optional<std::vector<Tree>> children;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Tree& left, const Tree& right);
  template <class Json>
  friend void to_json(Json& json, const Tree& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Tree& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Tree>);
const char* read_text(holy::scan::Scan& scan, const char* at, Tree& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Tree>);
void write_json(holy::Writer& writer, const Tree& value);

}  // namespace cases::recursive_references_of_2019_09

