// Shows the verdicts of `holyc validate` as they come, in the format asked for.
#pragma once

#include <cstddef>

#include <holy/program/issue.hpp>

#include "codegen/report/diagnostic.hpp"
#include "tools/holyc/instances.hpp"
#include "tools/holyc/options.hpp"

namespace holyc::cli {

class Verdicts {
 public:
  explicit Verdicts(const Showing& showing);

  /// Shows the issues of one instance; none: it is valid. Positions are those in the instance's text.
  void add(const Instance& instance, holy::Issues issues);

  /// Prints what the format wants at the end, and a summary on standard error. `had_trouble`: something could
  /// not be read, which has been said already.
  void finish(bool had_trouble);

  [[nodiscard]] std::size_t invalid() const { return invalid_; }

  /// Instances of which holyc cannot tell whether they are valid, because a limit was hit.
  [[nodiscard]] std::size_t without_verdict() const { return without_verdict_; }

 private:
  void count(const holy::Issues& issues);
  void add_json(const Instance& instance, const holy::Issues& issues);

  Showing showing_;
  bool colour_;
  std::size_t valid_ = 0;
  std::size_t invalid_ = 0;
  std::size_t without_verdict_ = 0;
  std::size_t shown_ = 0;          // issues
  std::size_t left_out_ = 0;       // issues beyond max_issues
  std::size_t printed_ = 0;        // elements of the JSON array
  report::Diagnostics collected_;  // for formats that are one document
};

}  // namespace holyc::cli
