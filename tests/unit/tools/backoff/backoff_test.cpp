#include "tools/backoff/backoff.hpp"

#include <thread>

#include "tests/support/catch.hpp"

using namespace holyfields;
using namespace std::chrono_literals;

TEST_CASE("pauses double up to a minute") {
  CHECK(pause_after(1, 250ms) == 250ms);
  CHECK(pause_after(2, 250ms) == 500ms);
  CHECK(pause_after(6, 1000ms) == 32s);
  for (const std::uint64_t failures : {7u, 21u, 4'000'000'000u}) CHECK(pause_after(failures, 1000ms) == 60s);
}

TEST_CASE("a try is due after a pause that failures lengthen and a success ends") {
  Backoff backoff(1s);
  CHECK(backoff.is_due());
  for (const std::chrono::milliseconds longest : {1000ms, 2000ms, 4000ms}) {
    const auto before = Backoff::Clock::now();
    const std::chrono::milliseconds pause = backoff.failed();
    CHECK(pause <= longest);
    CHECK(pause >= longest * 4 / 5);
    CHECK(backoff.next() >= before + pause);
    CHECK_FALSE(backoff.is_due());
  }
  backoff.succeeded();
  CHECK(backoff.is_due());
  CHECK(backoff.failed() <= 1s);
}

TEST_CASE("a pause ends when it is told to stop") {
  std::stop_source source;
  CHECK(pause(source.get_token(), 1ms));
  std::jthread stops([&] { source.request_stop(); });
  CHECK_FALSE(pause(source.get_token(), 24h));
  CHECK_FALSE(pause(source.get_token(), 24h));
}
