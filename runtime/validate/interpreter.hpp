// Runs a Program against an instance.
#pragma once

#include <cstddef>
#include <memory>

#include <holy/json/document.hpp>
#include <holy/json/position.hpp>
#include <holy/validate/issue.hpp>
#include <holy/validate/program.hpp>

namespace holy::program {

struct RunLimits {
  std::size_t max_issues = 1000;  ///< stop collecting after so many
  std::size_t max_depth = 4096;   ///< nested subschema evaluations; beyond it: an issue "recursion-limit"
};

/// A Program made ready to run: patterns compiled, constants parsed, names hashed. Immutable; share it
/// between threads. Patterns and formats that do not exist were refused when the Program was compiled.
class Runnable {
 public:
  explicit Runnable(Program program);
  ~Runnable();
  Runnable(Runnable&&) noexcept;
  Runnable& operator=(Runnable&&) noexcept;

  [[nodiscard]] const Program& program() const;
  struct State;
  [[nodiscard]] const State& state() const { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

/// The verdict alone: stops at the first failure, collects nothing.
[[nodiscard]] bool accepts(const Runnable& runnable, NodeId node, const json::Value& instance,
                           const RunLimits& limits = {});

/// Every issue, worded, with positions in the instance text; empty exactly when accepts() is true. `lines`
/// are those of the text that the instance is a part of, where the caller has them: else they are found anew.
[[nodiscard]] Issues explain(const Runnable& runnable, NodeId node, const json::Value& instance,
                             const RunLimits& limits = {}, const json::LineIndex* lines = nullptr);

/// A syntax error of the reader as an Issue, with line and column.
[[nodiscard]] Issue to_issue(const json::SyntaxError& error, std::string_view text);

}  // namespace holy::program
