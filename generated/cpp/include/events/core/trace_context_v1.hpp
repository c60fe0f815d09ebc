// Made by holyc from core/trace-context.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// TraceContext.
/// The distributed trace that an event belongs to, in the values of W3C Trace Context.
struct TraceContextV1 {
  /// Identifier of the trace: 32 lower-case hexadecimal digits, not all of them zero.
  std::string trace_id;
  /// Identifier of the span that published the event: 16 lower-case hexadecimal digits, not all of them zero.
  std::optional<std::string> span_id;
  /// Trace flags: two lower-case hexadecimal digits; 01 means sampled.
  std::optional<std::string> trace_flags;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TraceContextV1& left, const TraceContextV1& right);
  template <class Json>
  friend void to_json(Json& json, const TraceContextV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TraceContextV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TraceContextV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TraceContextV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TraceContextV1>);
void write_json(holy::Writer& writer, const TraceContextV1& value);

}  // namespace events::core

