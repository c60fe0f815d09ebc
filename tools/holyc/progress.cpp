#include "tools/holyc/progress.hpp"

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <stop_token>
#include <thread>

#include <unistd.h>

#include "tools/holyc/console.hpp"

namespace holyc::cli {

namespace {

constexpr std::chrono::milliseconds patience_of_users{1000};
constexpr std::chrono::milliseconds between_lines{250};
constexpr std::size_t longest_name = 50;
constexpr std::string_view erase_line = "\r\033[K";

void write_now(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

}  // namespace

struct Progress::State {
  std::string doing;
  std::string noun;
  std::mutex mutex{};
  std::condition_variable_any wake{};
  std::string name{};
  std::size_t count = 0;
  bool is_shown = false;
  std::jthread painter{};  // last: it ends before what it reads

  void hide() {
    if (is_shown) write_now(erase_line);
    is_shown = false;
  }

  void paint() {
    const std::string end =
        name.size() > longest_name ? "..." + name.substr(name.size() - longest_name) : name;
    write_now(std::string(erase_line) + doing + " " + end + " (" + counted(count, noun) + ")");
    is_shown = true;
  }

  void run(const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    auto pause = patience_of_users;
    while (!wake.wait_for(lock, stop, pause, [&] { return stop.stop_requested(); })) {
      if (stop.stop_requested()) break;
      paint();
      pause = between_lines;
    }
    hide();
  }
};

Progress::Progress(std::string_view doing, std::string_view noun) {
  if (isatty(STDERR_FILENO) != 1) return;
  state_ = std::make_unique<State>(std::string(doing), std::string(noun));
  state_->painter = std::jthread([state = state_.get()](const std::stop_token& stop) { state->run(stop); });
}

Progress::~Progress() = default;

void Progress::at(std::string_view name) {
  if (!state_) return;
  const std::lock_guard guard(state_->mutex);
  if (state_->name != name) state_->name = name;
  ++state_->count;
}

void Progress::hide() {
  if (!state_) return;
  const std::lock_guard guard(state_->mutex);
  state_->hide();
}

}  // namespace holyc::cli
