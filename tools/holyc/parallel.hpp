// Independent work on every core.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace holyc::cli {

/// Calls `work(i)` for every i below `count`, in any order, on as many threads as there are cores (eight at
/// most: more does not help a disk). Calls must not touch what another call touches. Returns when all are
/// done; the first exception that a call threw is thrown again.
template <typename Work>
void for_each_in_parallel(std::size_t count, const Work& work) {
  constexpr std::size_t most_threads = 8;
  std::atomic<std::size_t> next{0};
  std::mutex failing;
  std::exception_ptr failure;
  const auto run = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      const std::lock_guard guard(failing);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    const std::size_t cores = std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
    std::vector<std::jthread> helpers(std::min({cores, most_threads, std::max<std::size_t>(count, 1)}) - 1);
    for (std::jthread& helper : helpers) helper = std::jthread(run);
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace holyc::cli
