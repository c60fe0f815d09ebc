// Ending a service by SIGTERM or SIGINT, so that what it has accepted is finished first.
#pragma once

namespace holyfields::service {

/// To be made in main() before any other thread: from then on SIGTERM and SIGINT wait for wait(), and SIGPIPE
/// is ignored.
class ShutdownSignals {
 public:
  ShutdownSignals();
  /// Waits for the first of these signals or for request(). Afterwards another signal ends the process at
  /// once.
  void wait();
  /// Makes wait() return; from any thread.
  void request();
};

}  // namespace holyfields::service
