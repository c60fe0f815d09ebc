// What every broker promises. Runs against the one that HOLY_TEST_BROKER names (a URL); without it, the
// embedded.
#include <cstdlib>
#include <set>

#include <holy/types/uuid.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"
#include "tools/bus/broker.hpp"

using namespace holyfields::bus;
using namespace std::chrono_literals;

namespace {

/// A broker with names of its own, so that tests do not meet each other on a shared server.
struct Fixture {
  holy_test::Scratch scratch;
  std::string suffix = holy::Uuid::v4().str().substr(0, 8);
  BrokerOptions options;
  std::unique_ptr<Broker> broker;

  Fixture() {
    if (const char* url = std::getenv("HOLY_TEST_BROKER")) options.url = url;
    options.data = scratch.path();
    options.exchange = "test.events." + suffix;
    options.dead_letter_exchange = "test.dlq." + suffix;
    broker = open_broker(options);
  }
  [[nodiscard]] QueueOptions queue(const std::string& name, std::vector<std::string> bindings = {"#"}) const {
    return {.name = name + "." + suffix,
            .bindings = std::move(bindings),
            .max_attempts = 3,
            .retry_delay = 20ms,
            .dead_letter_key = "dlq." + name};
  }
  [[nodiscard]] QueueOptions dead_letters() const {
    QueueOptions options_of_dead = queue(options.dead_letter_exchange, {"dlq.*"});
    options_of_dead.name = options.dead_letter_exchange;
    return options_of_dead;
  }
  void publish(const std::vector<Message>& messages) const {
    for (const Receipt& receipt : broker->publish(messages, 60s)) {
      INFO(receipt.detail);
      REQUIRE(receipt.outcome == Outcome::confirmed);
    }
  }
};

Message event(const std::string& id, const std::string& key = "test.thing.happened.v1",
              std::vector<std::string> further = {}) {
  return {.event_id = id,
          .routing_key = key,
          .further_keys = std::move(further),
          .body = "{\"id\":\"" + id + "\"}",
          .headers = {}};
}

/// Receives until `count` have come; a minute is for a machine that is busy.
std::vector<Delivery> receive(Subscription& queue, std::size_t count) {
  std::vector<Delivery> all;
  const auto deadline = std::chrono::steady_clock::now() + 60s;
  while (all.size() < count && std::chrono::steady_clock::now() < deadline) {
    for (Delivery& each : queue.receive(count - all.size(), 200ms)) all.push_back(std::move(each));
  }
  return all;
}

std::vector<std::string> ids(const std::vector<Delivery>& deliveries) {
  std::vector<std::string> out;
  for (const Delivery& each : deliveries) out.push_back(each.message.event_id);
  return out;
}

std::string header(const Message& message, std::string_view name) {
  for (const auto& [key, value] : message.headers) {
    if (key == name) return value;
  }
  return "(absent)";
}

}  // namespace

TEST_CASE("the broker is ready and says which it is") {
  const Fixture fixture;
  const Broker::Health health = fixture.broker->health();
  CHECK(health.ready);
  CHECK(health.detail.empty());
  CHECK(health.description.find(fixture.options.url.empty() ? "embedded log" : "RabbitMQ at") == 0);
  CHECK(health.description.find("password") == std::string::npos);
}

TEST_CASE("a message arrives as it was sent, in order") {
  const Fixture fixture;
  const auto queue = fixture.broker->subscribe(fixture.queue("whole"));
  Message sent =
      event("0190f5f0-1c8e-4c39-9a5e-0d5c1f4f0001", "test.thing.happened.v1", {"test.thing.happened"});
  sent.body = std::string("{\"n\":1.0,\"t\":\"a\\u0000b\",\"x\":\"\xC3\xBC\"}") + std::string(200'000, ' ');
  sent.headers = {{"traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"},
                  {"x-replay", "1"}};
  fixture.publish({sent, event("2"), event("3")});
  const auto got = receive(*queue, 3);
  REQUIRE(ids(got) == std::vector<std::string>{sent.event_id, "2", "3"});
  CHECK(got[0].message.body == sent.body);
  CHECK(got[0].message.routing_key == sent.routing_key);
  CHECK(header(got[0].message, "traceparent") == sent.headers[0].second);
  CHECK(header(got[0].message, "x-replay") == "1");
  CHECK(got[0].attempt == 1);
  CHECK_FALSE(got[0].redelivered);
  queue->acknowledge(got);
  CHECK(queue->receive(5, 100ms).empty());
}

TEST_CASE("a queue that matches several keys of a message gets one copy, each queue its own") {
  const Fixture fixture;
  const auto one = fixture.broker->subscribe(fixture.queue("one", {"fireflies.transcript.*", "fireflies.#"}));
  const auto two = fixture.broker->subscribe(fixture.queue("two", {"fireflies.transcript.ready"}));
  const auto none = fixture.broker->subscribe(fixture.queue("none", {"theboard.#"}));
  fixture.publish({event("1", "fireflies.transcript.ready.v1", {"fireflies.transcript.ready"})});
  const auto first = receive(*one, 1), second = receive(*two, 1);
  CHECK(ids(first) == std::vector<std::string>{"1"});
  CHECK(ids(second) == std::vector<std::string>{"1"});
  CHECK(first[0].message.routing_key == "fireflies.transcript.ready.v1");
  one->acknowledge(first);
  two->acknowledge(second);
  CHECK(one->receive(5, 100ms).empty());
  CHECK(none->receive(5, 100ms).empty());
}

TEST_CASE("what was not acknowledged comes again, what was never does") {
  const Fixture fixture;
  {
    const auto queue = fixture.broker->subscribe(fixture.queue("again"));
    fixture.publish({event("1"), event("2"), event("3")});
    const auto got = receive(*queue, 3);
    REQUIRE(got.size() == 3);
    queue->acknowledge({&got[1], 1});
  }
  const auto queue = fixture.broker->subscribe(fixture.queue("again"));
  const auto again = receive(*queue, 2);
  CHECK(ids(again) == std::vector<std::string>{"1", "3"});
  for (const Delivery& each : again) CHECK(each.redelivered);
  queue->acknowledge(again);
  CHECK(queue->receive(5, 100ms).empty());
}

TEST_CASE("a retried message comes again later, its neighbours at once, and is dead-lettered in the end") {
  const Fixture fixture;
  const auto dead = fixture.broker->subscribe(fixture.dead_letters());
  const auto queue = fixture.broker->subscribe(fixture.queue("retried"));
  Message poison = event("poison");
  poison.body = std::string("not json \0 \xFF", 13);
  poison.headers = {{"x-own", "kept"}};
  fixture.publish({poison, event("good")});
  std::uint32_t attempts = 0;
  std::vector<std::string> good;
  const auto deadline = std::chrono::steady_clock::now() + 60s;
  std::vector<Delivery> letters;
  while (letters.empty() && std::chrono::steady_clock::now() < deadline) {
    for (const Delivery& each : queue->receive(10, 50ms)) {
      if (each.message.event_id == "poison") {
        CHECK(each.attempt == ++attempts);
        queue->retry(each, "it does not parse");
      } else {
        good.push_back(each.message.event_id);
        queue->acknowledge({&each, 1});
      }
    }
    letters = dead->receive(1, 10ms);
  }
  CHECK(attempts == 3);
  CHECK(good == std::vector<std::string>{"good"});
  REQUIRE(letters.size() == 1);
  const Message& letter = letters[0].message;
  CHECK(letter.body == poison.body);
  CHECK(letter.event_id == "poison");
  CHECK(letter.routing_key == "dlq.retried");
  CHECK(header(letter, "x-own") == "kept");
  CHECK(header(letter, dead_letter_headers::reason) == "it does not parse");
  CHECK(header(letter, dead_letter_headers::routing_key) == poison.routing_key);
  CHECK(header(letter, dead_letter_headers::queue) == fixture.queue("retried").name);
  CHECK(header(letter, dead_letter_headers::attempts) == "3");
  dead->acknowledge(letters);
  CHECK(queue->receive(5, 200ms).empty());
  CHECK(dead->receive(5, 100ms).empty());
}

TEST_CASE("a message can be dead-lettered at once") {
  const Fixture fixture;
  const auto dead = fixture.broker->subscribe(fixture.dead_letters());
  const auto queue = fixture.broker->subscribe(fixture.queue("once"));
  Message message = event("1");
  message.headers.emplace_back(dead_letter_headers::reason, "of an earlier death");
  fixture.publish({message});
  const auto got = receive(*queue, 1);
  REQUIRE(got.size() == 1);
  queue->dead_letter(got[0], "event_id_conflict");
  const auto letters = receive(*dead, 1);
  REQUIRE(letters.size() == 1);
  CHECK(header(letters[0].message, dead_letter_headers::reason) == "event_id_conflict");
  CHECK(header(letters[0].message, dead_letter_headers::attempts) == "1");
  CHECK(queue->receive(5, 100ms).empty());
  // A dead letter is retried for ever: there is no further place for it.
  for (int i = 0; i < 4; ++i) {
    const auto again = i == 0 ? letters : receive(*dead, 1);
    REQUIRE(again.size() == 1);
    dead->retry(again[0], "the database is away");
  }
  dead->acknowledge(receive(*dead, 1));
}

TEST_CASE("prefetch bounds what one consumer holds") {
  const Fixture fixture;
  QueueOptions options = fixture.queue("bounded");
  options.prefetch = 4;
  const auto queue = fixture.broker->subscribe(options);
  std::vector<Message> messages;
  for (int i = 0; i < 10; ++i) messages.push_back(event(std::to_string(i)));
  fixture.publish(messages);
  const auto held = receive(*queue, 4);
  REQUIRE(held.size() == 4);
  CHECK(queue->receive(10, 150ms).empty());
  queue->acknowledge({&held[0], 2});
  CHECK(ids(receive(*queue, 2)) == std::vector<std::string>{"4", "5"});
}

TEST_CASE("a large batch is confirmed whole and consumed once") {
  const Fixture fixture;
  const auto queue = fixture.broker->subscribe(fixture.queue("large"));
  std::vector<Message> messages;
  for (int i = 0; i < 2000; ++i) messages.push_back(event("id-" + std::to_string(i)));
  fixture.publish(messages);
  std::set<std::string> seen;
  std::size_t deliveries = 0;
  while (seen.size() < messages.size()) {
    const auto got = queue->receive(100, 60s);
    if (got.empty()) break;
    deliveries += got.size();
    for (const Delivery& each : got) seen.insert(each.message.event_id);
    queue->acknowledge(got);
  }
  CHECK(seen.size() == messages.size());
  CHECK(deliveries == messages.size());
}
