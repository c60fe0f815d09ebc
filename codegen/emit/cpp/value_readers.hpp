// Expressions that read one value of a text into a place.
#pragma once

#include <optional>
#include <vector>

#include "codegen/emit/cpp/code.hpp"
#include "codegen/emit/cpp/emission.hpp"
#include "codegen/emit/cpp/function_context.hpp"
#include "codegen/emit/cpp/merged.hpp"

namespace holyc::emit::cpp {

/// What making the expressions of one file takes.
struct ReaderContext {
  const Emission& emission;
  FunctionContext& functions;
  Merging merging;
  std::vector<NodeId>* judged =
      nullptr;  ///< no plans yet: receives the nodes that must judge values of a tape
};

/// Where a value is read to, and what is known of it.
struct Target {
  std::vector<NodeId> nodes;  ///< that judge the value, all of them
  TypeId type = model::no_type;
  bool is_nullable = false;  ///< the place holds null by itself: std::optional, holy::Nullable
  Code place = {};
};

/// An expression that reads a value.
struct ReadCall {
  Code code;
  bool is_plain = false;  ///< that of every value of its type: nothing is asked besides
};

/// The expression that reads a value; nothing where one look at it does not decide.
[[nodiscard]] std::optional<ReadCall> read_once(ReaderContext& context, const Target& target);
/// The same for what a declared type of one value holds.
[[nodiscard]] std::optional<ReadCall> read_inside(ReaderContext& context, const Target& target);
/// The expression that has the tape judge the value.
[[nodiscard]] Code read_by_tape(ReaderContext& context, const Target& target);
/// The first of the two that there is.
[[nodiscard]] Code read_value(ReaderContext& context, const Target& target);

/// The terms, of `text`, that a string without a type of its own must satisfy; nothing where there is more to
/// it.
[[nodiscard]] std::optional<std::vector<Code>> terms_of_string(ReaderContext& context, const Target& target);

}  // namespace holyc::emit::cpp
