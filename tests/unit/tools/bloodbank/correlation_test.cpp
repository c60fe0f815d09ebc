// The correlation tracker, against the Redis at HOLY_TEST_REDIS_PORT (tests/services/broker_test.py starts
// one).
#include <cstdlib>
#include <thread>

#include "tests/support/catch.hpp"
#include "tools/bloodbank/correlation.hpp"

using namespace holyfields::bus;
using Ids = std::vector<std::string>;

namespace {

CorrelationOptions options() {
  const char* const port = std::getenv("HOLY_TEST_REDIS_PORT");
  return {.host = "127.0.0.1", .port = port == nullptr ? 1 : std::atoi(port)};
}

}  // namespace

TEST_CASE("chains run from the root and from the leaf to the event itself") {
  CorrelationTracker tracker(options());
  const std::vector<CausedBy> events = {
      {"b1", {"a1"}, R"({"reason":"made of it"})"}, {"c1", {"b1"}}, {"d1", {"c1"}}, {"root", {}}};
  REQUIRE(tracker.add(events));
  const auto b = tracker.find("b1");
  REQUIRE(b);
  CHECK(b->parents == Ids{"a1"});
  CHECK(b->children == Ids{"c1"});
  CHECK(b->ancestors == Ids{"a1", "b1"});
  CHECK(b->descendants == Ids{"d1", "c1", "b1"});
  CHECK(b->metadata == R"({"reason":"made of it"})");
  CHECK_FALSE(b->created_at.empty());
  const auto stranger = tracker.find("root");
  REQUIRE(stranger);
  CHECK(stranger->ancestors == Ids{"root"});
  CHECK(stranger->descendants == Ids{"root"});
  CHECK(stranger->parents.empty());
}

TEST_CASE("several parents and several children: each event once, none before what it comes from") {
  CorrelationTracker tracker(options());
  const std::vector<CausedBy> events = {{"l2", {"t2"}}, {"r2", {"t2"}}, {"m2", {"l2", "r2"}}};
  REQUIRE(tracker.add(events));
  CHECK(tracker.find("m2")->ancestors == Ids{"t2", "l2", "r2", "m2"});
  CHECK(tracker.find("t2")->descendants == Ids{"m2", "l2", "r2", "t2"});
  CHECK(tracker.find("t2")->children == Ids{"l2", "r2"});
}

TEST_CASE("a cycle ends, and a chain is cut at the greatest depth") {
  CorrelationTracker tracker(options());
  const std::vector<CausedBy> cycle = {{"x3", {"y3"}}, {"y3", {"x3"}}, {"z3", {"z3"}}};
  REQUIRE(tracker.add(cycle));
  CHECK(tracker.find("x3")->ancestors == Ids{"y3", "x3"});
  CHECK(tracker.find("z3")->descendants == Ids{"z3"});
  std::vector<CausedBy> chain;
  for (int i = 1; i <= 150; ++i) chain.push_back({"n" + std::to_string(i), {"n" + std::to_string(i - 1)}});
  REQUIRE(tracker.add(chain));
  const auto end = tracker.find("n150");
  CHECK(end->cut);
  CHECK(end->ancestors.size() == 101);
  CHECK(end->ancestors.back() == "n150");
  CHECK_FALSE(tracker.find("n50")->ancestors.size() > 51);
}

TEST_CASE("without Redis nothing is known and little time is lost") {
  CorrelationOptions away;
  away.host = "127.0.0.1";
  away.port = 1;
  CorrelationTracker tracker(away);
  const auto begin = std::chrono::steady_clock::now();
  const std::vector<CausedBy> events = {{"b", {"a"}}};
  for (int i = 0; i < 1000; ++i) CHECK_FALSE(tracker.add(events));
  CHECK_FALSE(tracker.find("b"));
  CHECK_FALSE(tracker.is_available());
  CHECK(tracker.trouble().find("Redis at 127.0.0.1:1") == 0);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(3));
}
