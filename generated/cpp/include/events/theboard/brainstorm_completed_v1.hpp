// Made by holyc from theboard/brainstorm.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// BrainstormCompleted.
/// A brainstorming session has ended. Named in the convergence report (001 section 5.2); no document
/// defines a payload, so only the evident member is declared.
struct BrainstormCompletedV1 {
  /// The meeting in which the brainstorming was held.
  std::optional<holy::Uuid> meeting_id;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const BrainstormCompletedV1& left, const BrainstormCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const BrainstormCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, BrainstormCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<BrainstormCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, BrainstormCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<BrainstormCompletedV1>);
void write_json(holy::Writer& writer, const BrainstormCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<BrainstormCompletedV1>) { return "theboard.brainstorm.completed.v1"; }
bool is_event_type(holy::Of<BrainstormCompletedV1>, std::string_view spelling);

}  // namespace events::theboard

