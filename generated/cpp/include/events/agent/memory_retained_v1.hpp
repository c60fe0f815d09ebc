// Made by holyc from agent/memory.retained.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// What kind of thing it is.
enum class MemoryRetainedV1RetentionKind {
  fact,  ///< "fact"
  decision,  ///< "decision"
  preference,  ///< "preference"
  todo,  ///< "todo"
  lesson,  ///< "lesson"
  summary,  ///< "summary"
  other,  ///< "other"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(MemoryRetainedV1RetentionKind value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, MemoryRetainedV1RetentionKind& out);
template <class Json>
void to_json(Json& json, const MemoryRetainedV1RetentionKind& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, MemoryRetainedV1RetentionKind& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<MemoryRetainedV1RetentionKind>);
const char* read_text(holy::scan::Scan& scan, const char* at, MemoryRetainedV1RetentionKind& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MemoryRetainedV1RetentionKind>);
void write_json(holy::Writer& writer, const MemoryRetainedV1RetentionKind& value);

/// MemoryRetained.
/// An agent has stored something in its memory.
struct MemoryRetainedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Session of the agent.
  std::string session_key;
  /// Memory bank that holds it.
  std::string memory_bank;
  /// What kind of thing it is.
  MemoryRetainedV1RetentionKind retention_kind{};
  /// Identifier of the memory.
  holy::Nullable<std::string> memory_id;
  /// Document that it came from.
  holy::Nullable<std::string> doc_id;
  /// Beginning of the text that it came from.
  holy::Nullable<std::string> source_preview;
  /// Further details.
  std::optional<holy::Map<holy::RawJson>> metadata;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MemoryRetainedV1& left, const MemoryRetainedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MemoryRetainedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MemoryRetainedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MemoryRetainedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MemoryRetainedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MemoryRetainedV1>);
void write_json(holy::Writer& writer, const MemoryRetainedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MemoryRetainedV1>) { return "agent.memory.retained.v1"; }
bool is_event_type(holy::Of<MemoryRetainedV1>, std::string_view spelling);

}  // namespace events::agent

