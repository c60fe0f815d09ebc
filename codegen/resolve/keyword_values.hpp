// Whether the value of a keyword is what the keyword takes. Internal to codegen/resolve.
#pragma once

#include <optional>
#include <string>

#include "codegen/resolve/keywords.hpp"

namespace holyc::resolve {

struct ValueProblem {
  holy::json::Value at;  ///< the value at fault
  std::string message;
  std::string hint;
};

/// What is wrong with a value under a shape, if anything. Subschemas are not looked into.
[[nodiscard]] std::optional<ValueProblem> check_value(const KeywordRow& row, const holy::json::Value& value,
                                                      Dialect dialect);

/// "a string", "an array", "null": for messages.
[[nodiscard]] std::string_view describe_kind(const holy::json::Value& value);

}  // namespace holyc::resolve
