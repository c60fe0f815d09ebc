// Made by holyc from generic_lists_bound_to_types/main.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <cases/generic_lists_bound_to_types/list.hpp>
#include <cases/generic_lists_bound_to_types/names.hpp>
#include <cases/generic_lists_bound_to_types/sizes.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::generic_lists_bound_to_types {

struct Main {
  std::optional<::cases::generic_lists_bound_to_types::Names> names;
  std::optional<::cases::generic_lists_bound_to_types::Sizes> sizes;
  std::optional<::cases::generic_lists_bound_to_types::ListSchema> nothing;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const Main& left, const Main& right);
  template <class Json>
  friend void to_json(Json& json, const Main& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Main& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Main>);
const char* read_text(holy::scan::Scan& scan, const char* at, Main& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Main>);
void write_json(holy::Writer& writer, const Main& value);

}  // namespace cases::generic_lists_bound_to_types

