// What a test may say about speed on a machine that others load too.
#pragma once

#include <ctime>

namespace holy_test {

/// Seconds of processor time that this process has used so far, by all its threads. How long it waited for a
/// processor is not in it.
inline double cpu_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

}  // namespace holy_test
