// The embedded log: what only it promises. What both brokers promise is in contract_test.cpp.
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <thread>

#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"
#include "tools/bus/broker.hpp"
#include "tools/sqlite/sqlite.hpp"

using namespace holyfields::bus;
using namespace std::chrono_literals;

namespace {

Message event(const std::string& id, const std::string& key = "test.thing.happened.v1") {
  return {.event_id = id,
          .routing_key = key,
          .further_keys = {},
          .body = "{\"id\":\"" + id + "\"}",
          .headers = {}};
}

std::unique_ptr<Broker> open(const holy_test::Scratch& scratch) {
  return open_broker({.data = scratch.path()});
}

void publish(Broker& broker, std::vector<Message> messages) {
  for (const Receipt& receipt : broker.publish(messages, 60s)) REQUIRE(receipt.outcome == Outcome::confirmed);
}

std::vector<std::string> ids(const std::vector<Delivery>& deliveries) {
  std::vector<std::string> out;
  for (const Delivery& each : deliveries) out.push_back(each.message.event_id);
  return out;
}

}  // namespace

TEST_CASE("a queue that is new begins with the oldest event of the log") {
  const holy_test::Scratch scratch;
  publish(*open(scratch), {event("1"), event("2")});
  const auto broker = open(scratch);
  publish(*broker, {event("3")});
  const auto queue = broker->subscribe({.name = "late"});
  CHECK(ids(queue->receive(10, 60s)) == std::vector<std::string>{"1", "2", "3"});
}

TEST_CASE("what was acknowledged stays done after a restart, and only that") {
  const holy_test::Scratch scratch;
  {
    const auto broker = open(scratch);
    publish(*broker, {event("1"), event("2"), event("3"), event("4")});
    const auto queue = broker->subscribe({.name = "q"});
    const auto got = queue->receive(3, 60s);
    REQUIRE(got.size() == 3);
    const std::vector<Delivery> done = {got[0], got[2]};
    queue->acknowledge(done);
  }
  const auto queue = open(scratch)->subscribe({.name = "q"});
  const auto again = queue->receive(10, 60s);
  REQUIRE(ids(again) == std::vector<std::string>{"2", "4"});
  CHECK(again[0].redelivered);
  CHECK(again[0].attempt == 2);
  CHECK_FALSE(again[1].redelivered);
  queue->acknowledge(again);
  CHECK(queue->receive(10, 50ms).empty());
}

TEST_CASE("a process that is killed between receiving and acknowledging gives its messages back") {
  const holy_test::Scratch scratch;
  publish(*open(scratch), {event("1"), event("2")});
  const pid_t child = ::fork();
  if (child == 0) {
    const auto queue = open(scratch)->subscribe({.name = "q"});
    const bool got = queue->receive(10, 60s).size() == 2;
    if (got) std::raise(SIGKILL);
    ::_exit(1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(WIFSIGNALED(status));
  const auto queue = open(scratch)->subscribe({.name = "q"});
  const auto again = queue->receive(10, 60s);
  REQUIRE(ids(again) == std::vector<std::string>{"1", "2"});
  CHECK(again[0].attempt == 2);
}

TEST_CASE("a live consumer of another process keeps what it was given") {
  const holy_test::Scratch scratch;
  const auto broker = open(scratch);
  const auto first = broker->subscribe({.name = "q"});
  const auto second = broker->subscribe({.name = "q"});
  publish(*broker, {event("1"), event("2"), event("3")});
  CHECK(ids(first->receive(2, 60s)) == std::vector<std::string>{"1", "2"});
  CHECK(ids(second->receive(5, 60s)) == std::vector<std::string>{"3"});
  CHECK(second->receive(5, 1200ms).empty());
}

TEST_CASE("a message that kills every consumer is dead-lettered after a bounded number of deliveries") {
  const holy_test::Scratch scratch;
  const auto broker = open(scratch);
  publish(*broker, {event("poison"), event("good")});
  std::uint32_t deliveries = 0;
  for (; deliveries < 100; ++deliveries) {
    const auto queue = broker->subscribe({.name = "candystore.events"});
    const auto got = queue->receive(1, 50ms);  // dropped without being settled
    if (got.empty() || got[0].message.event_id != "poison") break;
  }
  CHECK(deliveries == most_deliveries);
  const auto dead = broker->subscribe({.name = "bloodbank.events.dlq", .bindings = {"dlq.*"}});
  const auto letters = dead->receive(5, 60s);
  REQUIRE(ids(letters) == std::vector<std::string>{"poison"});
  CHECK(letters[0].message.routing_key == "dlq.events");
}

TEST_CASE("a clock that was set back holds no retry up") {
  const holy_test::Scratch scratch;
  const auto broker = open(scratch);
  publish(*broker, {event("1")});
  const auto queue = broker->subscribe({.name = "q", .retry_delay = 1min});
  const auto got = queue->receive(1, 60s);
  REQUIRE(got.size() == 1);
  queue->retry(got[0], "later");
  std::filesystem::path file;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(scratch.path())) {
    if (entry.path().filename() == "log.sqlite") file = entry.path();
  }
  holyfields::sqlite::Connection database(file.string());
  CHECK(queue->receive(1, 700ms).empty());  // it is due in a minute
  database.write([&] { database.execute("UPDATE deliveries SET due_ms = due_ms + 86400000"); });
  CHECK(ids(queue->receive(1, 60s)) == std::vector<std::string>{"1"});
}

TEST_CASE("the neighbours of a message that kills its consumers are not dead-lettered with it") {
  const holy_test::Scratch scratch;
  const auto broker = open(scratch);
  publish(*broker, {event("1"), event("2"), event("poison"), event("4"), event("5")});
  std::vector<std::string> done;
  for (int deaths = 0; deaths < 100 && done.size() < 4; ++deaths) {
    const auto queue = broker->subscribe({.name = "q"});
    for (bool alive = true; alive && done.size() < 4;) {
      const auto got = queue->receive(10, 60s);
      REQUIRE_FALSE(got.empty());
      for (const Delivery& each : got) alive = alive && each.message.event_id != "poison";
      if (!alive) break;  // dropped with all that came with it
      for (const std::string& id : ids(got)) done.push_back(id);
      queue->acknowledge(got);
    }
  }
  CHECK(done == std::vector<std::string>{"1", "2", "4", "5"});
  const auto dead = broker->subscribe({.name = "bloodbank.events.dlq", .bindings = {"dlq.*"}});
  CHECK(ids(dead->receive(5, 60s)) == std::vector<std::string>{"poison"});
}

TEST_CASE("processes that publish at once to one folder lose nothing, and each queue gets each event once") {
  const holy_test::Scratch scratch;
  constexpr int processes = 3, threads = 3, rounds = 40;
  std::vector<pid_t> children;
  for (int p = 0; p < processes; ++p) {
    const pid_t child = ::fork();
    if (child == 0) {
      const auto broker = open(scratch);
      std::atomic<bool> fine = true;
      std::vector<std::thread> workers;
      for (int t = 0; t < threads; ++t) {
        workers.emplace_back([&, t] {
          for (int i = 0; i < rounds; ++i) {
            const std::string id = std::to_string(p) + "-" + std::to_string(t) + "-" + std::to_string(i);
            const std::vector<Message> one = {event(id)};
            if (broker->publish(one, 60s)[0].outcome != Outcome::confirmed) fine = false;
          }
        });
      }
      for (std::thread& worker : workers) worker.join();
      ::_exit(fine ? 0 : 1);
    }
    children.push_back(child);
  }
  const auto broker = open(scratch);
  std::map<std::string, int> seen;
  const auto queue = broker->subscribe({.name = "q"});
  const auto deadline = std::chrono::steady_clock::now() + 300s;
  while (seen.size() < processes * threads * rounds && std::chrono::steady_clock::now() < deadline) {
    const auto got = queue->receive(50, 200ms);
    for (const Delivery& each : got) ++seen[each.message.event_id];
    queue->acknowledge(got);
  }
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
  }
  CHECK(seen.size() == processes * threads * rounds);
  for (const auto& [id, count] : seen) CHECK(count == 1);
  CHECK(queue->backlog() == 0u);
}

namespace {

/// The median time from the end of a publish to the return of a receive that waits for it.
std::chrono::microseconds time_to_arrive(Broker& broker, Subscription& queue) {
  std::vector<std::chrono::microseconds> took;
  for (int i = 0; i < 20; ++i) {
    std::chrono::steady_clock::time_point published;
    std::thread publisher([&] {
      std::this_thread::sleep_for(30ms);
      const std::vector<Message> one = {event("1")};
      static_cast<void>(broker.publish(one, 60s));
      published = std::chrono::steady_clock::now();
    });
    const auto got = queue.receive(1, 60s);
    const auto received = std::chrono::steady_clock::now();
    publisher.join();
    REQUIRE(got.size() == 1);
    queue.acknowledge(got);
    took.push_back(std::chrono::duration_cast<std::chrono::microseconds>(received - published));
  }
  std::ranges::sort(took);
  return took[took.size() / 2];
}

}  // namespace

TEST_CASE("a publish reaches a waiting consumer within 20 ms, of this process and of another") {
  const holy_test::Scratch scratch;
  const auto broker = open(scratch);
  const auto other = open(scratch);  // no signal in common with the first
  const auto queue = other->subscribe({.name = "q"});
  // A machine that is busy wakes threads late now and then; a consumer that looks too seldom is always late.
  auto took = time_to_arrive(*broker, *queue);
  for (int again = 0; again < 20 && took > 20ms; ++again) took = time_to_arrive(*broker, *queue);
  CHECK(took <= 20ms);
}

TEST_CASE("a full disk refuses events, confirms none falsely, and is over when there is space again") {
  const holy_test::Scratch scratch;
  const std::string folder = scratch.path() + "/small";
  std::filesystem::create_directory(folder);
  if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=2m") != 0) {
    WARN("not tried: mounting a small file system needs root");
    return;
  }
  std::set<std::string> confirmed, seen;
  {
    const auto broker = open_broker({.data = folder});
    const auto queue = broker->subscribe({.name = "q"});
    const std::string filler = folder + "/filler";
    std::ofstream(filler) << std::string(1'000'000, 'x');
    Receipt last;
    for (int i = 0; i < 200; ++i) {
      std::vector<Message> one = {event(std::to_string(i))};
      one[0].body += std::string(20'000, ' ');
      last = broker->publish(one, 5s)[0];
      if (last.outcome == Outcome::confirmed) confirmed.insert(one[0].event_id);
    }
    CHECK(last.outcome == Outcome::refused);
    CHECK(last.detail.find("is full") != std::string::npos);
    CHECK_FALSE(broker->health().ready);
    CHECK(confirmed.size() > 5);
    std::filesystem::remove(filler);
    CHECK(broker->health().ready);
    publish(*broker, {event("after")});
    confirmed.insert("after");
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (seen.size() < confirmed.size() && std::chrono::steady_clock::now() < deadline) {
      const auto got = queue->receive(100, 100ms);
      for (const Delivery& each : got) CHECK(seen.insert(each.message.event_id).second);
      queue->acknowledge(got);
    }
  }
  ::umount(folder.c_str());
  CHECK(seen == confirmed);
}
