// Decides whether a text is a valid instance: against one schema, or as an event by its type.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <holy/events/event_types.hpp>
#include <holy/explain/explain.hpp>
#include <holy/json/document.hpp>
#include <holy/program/issue.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/report/diagnostic.hpp"
#include "codegen/report/severities.hpp"
#include "tools/holyc/options.hpp"

namespace holyc::cli {

struct FrontEnd;

/// How an envelope is recognised and what its payload has to be.
struct EnvelopeRules {
  holy::program::NodeId envelope = holy::program::no_node;
  std::string payload_member;
  std::string type_member;
  std::map<std::string, holy::program::NodeId, std::less<>> payloads;  ///< by canonical event type
  holy::EventTypes types;
  Profile profile = Profile::wire;
};

/// What instances are judged by.
struct Judge {
  holy::program::Runnable runnable;
  holy::program::NodeId node = holy::program::no_node;  ///< where `envelope` is not set
  std::optional<EnvelopeRules> envelope;
  holy::program::Annotations annotations{};  ///< where ValidateOptions::output asks for them
  holy::json::DuplicateKeys duplicate_keys = holy::json::DuplicateKeys::refuse;
  std::size_t max_depth = 512;    ///< nesting allowed in an instance
  std::size_t max_issues = 1000;  ///< of one instance

  /// How instances are read.
  [[nodiscard]] holy::json::ReadOptions reading() const {
    holy::json::ReadOptions options;
    options.duplicate_keys = duplicate_keys;
    options.max_depth = max_depth;
    return options;
  }
};

struct JudgeMaking {
  std::optional<Judge> judge;
  report::Diagnostics diagnostics;  ///< why there is none
  report::Severities severities;    ///< of the configuration
};

/// Compiles the schemas that the options name.
[[nodiscard]] JudgeMaking make_judge(const ValidateOptions& options);

/// Every issue of an instance, with positions in `text`; empty when it is valid.
[[nodiscard]] holy::Issues judge(const Judge& judge, std::string_view text);

/// Whether the issues say only that there is no verdict: a limit was hit, of a pattern or of recursion. An
/// instance that has another issue beside is invalid whatever the limit kept from being looked at.
[[nodiscard]] bool is_without_verdict(const holy::Issues& issues);

}  // namespace holyc::cli
