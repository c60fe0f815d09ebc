// Made by holyc from references_across_files/order.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <cases/references_across_files/parts/line.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::references_across_files {

struct Order {
  std::string id;
  std::vector<::cases::references_across_files::parts::LineLine> lines;
  std::optional<::cases::references_across_files::parts::LineLine> first;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Order& left, const Order& right);
  template <class Json>
  friend void to_json(Json& json, const Order& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Order& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Order>);
const char* read_text(holy::scan::Scan& scan, const char* at, Order& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Order>);
void write_json(holy::Writer& writer, const Order& value);

}  // namespace cases::references_across_files

