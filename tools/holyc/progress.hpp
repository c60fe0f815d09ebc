// A line on the terminal that says what a long run is at.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace holyc::cli {

/// Shows on standard error, if that is a terminal, what is being done once a run has taken a second;
/// rewritten a few times a second, and gone when this is destroyed. Elsewhere it does nothing.
class Progress {
 public:
  /// `doing`: "judging"; `noun`: what is counted, "instance".
  Progress(std::string_view doing, std::string_view noun);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// The thing that is next, "events.ndjson"; counts it.
  void at(std::string_view name);

  /// Takes the line away, so that other text can be printed.
  void hide();

 private:
  struct State;
  std::unique_ptr<State> state_;  // null where nothing is shown
};

}  // namespace holyc::cli
