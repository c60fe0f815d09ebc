#include "tools/service/shutdown.hpp"

#include <unistd.h>
#include <csignal>

namespace holyfields::service {
namespace {

sigset_t ending_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  return signals;
}

}  // namespace

ShutdownSignals::ShutdownSignals() {
  std::signal(SIGPIPE, SIG_IGN);
  const sigset_t signals = ending_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void ShutdownSignals::wait() {
  const sigset_t signals = ending_signals();
  int received = 0;
  while (sigwait(&signals, &received) != 0) {
  }
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

void ShutdownSignals::request() {
  kill(getpid(), SIGTERM);
}

}  // namespace holyfields::service
