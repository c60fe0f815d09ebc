// Generated types read in one pass over the text: see runtime/holy/scan.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "codegen/emit/cpp/code.hpp"
#include "codegen/emit/cpp/emission.hpp"
#include "codegen/emit/cpp/function_context.hpp"

namespace holyc::emit::cpp {

/// How a declared type is read.
struct TypeReader {
  Code helper;              ///< for the namespace of the root's checks: how its values are read
  std::string definitions;  ///< for the type's namespace: read_text() and skim_text()
  bool is_one_pass = true;  ///< false: from a tape of the whole text
};
/// `judged`: see ReaderContext.
[[nodiscard]] TypeReader reader_of(const Emission& emission, FunctionContext& context, TypeId type,
                                   std::vector<NodeId>* judged = nullptr);

/// Decides which types one pass reads, before there are plans: sets TypePlan::is_one_pass. Returns the nodes
/// that judge values of a tape all the same.
[[nodiscard]] std::vector<Entry> survey_readers(Emission& emission);

/// The struct `reader_of_event`, by which one pass reads an event of whatever payload; nothing where one pass
/// does not decide about the envelope.
[[nodiscard]] std::optional<Code> event_reader(const Emission& emission, FunctionContext& functions,
                                               const Type& envelope, const model::EnvelopeInfo& info);

}  // namespace holyc::emit::cpp
