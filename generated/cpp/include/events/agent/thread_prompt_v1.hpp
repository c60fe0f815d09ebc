// Made by holyc from agent/thread.prompt.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// ThreadPrompt.
/// A prompt is put to an agent or language model. The processor executes it and answers with
/// agent.thread.response or agent.thread.error. The deprecated llm.prompt has the same members and is an
/// alias.
struct ThreadPromptV1 {
  /// Provider of the model, for example anthropic.
  std::string provider;
  /// Model that shall answer.
  holy::Nullable<std::string> model;
  /// The prompt.
  std::string prompt;
  /// Project that the prompt belongs to.
  holy::Nullable<std::string> project;
  /// Directory in which the agent works.
  holy::Nullable<std::string> working_dir;
  /// Subject area of the prompt.
  holy::Nullable<std::string> domain;
  /// Labels for searching.
  std::optional<std::vector<std::string>> tags;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ThreadPromptV1& left, const ThreadPromptV1& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadPromptV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadPromptV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadPromptV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadPromptV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadPromptV1>);
void write_json(holy::Writer& writer, const ThreadPromptV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ThreadPromptV1>) { return "agent.thread.prompt.v1"; }
bool is_event_type(holy::Of<ThreadPromptV1>, std::string_view spelling);

}  // namespace events::agent

