// Runs a Program against an instance.
#pragma once

#include <cstddef>
#include <memory>

#include <holy/json/document.hpp>
#include <holy/program/program.hpp>

namespace holy::program {

struct RunLimits {
  std::size_t max_issues = 1000;  ///< explain() stops collecting after so many
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

}  // namespace holy::program
