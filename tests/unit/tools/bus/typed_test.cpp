// The typed publisher and consumer, over the broker that HOLY_TEST_BROKER names; without it, the embedded.
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <events/artifact/created_v1.hpp>
#include <events/event.hpp>
#include <events/fireflies/transcript_failed_v1.hpp>
#include <holy/types/uuid.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"
#include "tools/bus/consumer.hpp"

using namespace holyfields::bus;
using namespace std::chrono_literals;
using events::artifact::CreatedV1;
using events::artifact::CreatedV1ProcessedFile;
using events::fireflies::TranscriptFailedV1;

namespace {

struct Fixture {
  holy_test::Scratch scratch;
  std::string suffix = holy::Uuid::v4().str().substr(0, 8);
  BrokerOptions options;
  std::unique_ptr<Broker> broker;

  Fixture() {
    if (const char* url = std::getenv("HOLY_TEST_BROKER")) options.url = url;
    options.data = scratch.path();
    options.exchange = "typed.events." + suffix;
    options.dead_letter_exchange = "typed.dlq." + suffix;
    broker = open_broker(options);
  }
  [[nodiscard]] ConsumerOptions consumer(const std::string& name) const {
    ConsumerOptions made;
    made.queue = name + "." + suffix;
    made.max_attempts = 3;
    made.retry_delay = 10ms;
    made.publisher.source.app = "test";
    return made;
  }
  [[nodiscard]] std::unique_ptr<Subscription> queue(const std::string& name,
                                                    std::vector<std::string> bindings) const {
    return broker->subscribe({.name = name + "." + suffix, .bindings = std::move(bindings)});
  }
  [[nodiscard]] std::unique_ptr<Subscription> dead_letters() const {
    return broker->subscribe({.name = options.dead_letter_exchange, .bindings = {"dlq.*"}});
  }
  void publish_raw(const std::string& key, std::string body) const {
    const std::vector<Message> one = {
        {.event_id = holy::Uuid::v4().str(), .routing_key = key, .body = std::move(body)}};
    REQUIRE(broker->publish(one, 60s)[0].outcome == Outcome::confirmed);
  }
};

CreatedV1 file(const std::string& path) {
  CreatedV1ProcessedFile made;
  made.artifact_type = "transcript";
  made.file_path = path;
  return {made};
}

std::vector<Delivery> receive(Subscription& queue, std::size_t count) {
  std::vector<Delivery> all;
  const auto deadline = std::chrono::steady_clock::now() + 60s;
  while (all.size() < count && std::chrono::steady_clock::now() < deadline) {
    for (Delivery& each : queue.receive(count - all.size(), 200ms)) all.push_back(std::move(each));
  }
  return all;
}

/// Runs the consumer until it has seen so many messages, or a minute is over.
void handle(Consumer& consumer, std::size_t count) {
  const auto deadline = std::chrono::steady_clock::now() + 60s;
  while (count > 0 && std::chrono::steady_clock::now() < deadline)
    count -= std::min(count, consumer.handle_next(count, 200ms));
}

const std::string trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const std::string parent = "0190f5f0-1c8e-4c39-9a5e-0d5c1f4f0001";

std::string failed_event(const std::string& id, const std::string& type) {
  return R"({"event_id":")" + id + R"(","event_type":")" + type +
         R"(","timestamp":"2026-01-02T03:04:05Z","version":"1.0.0","source":{"host":"h","type":"manual"},)"
         R"("correlation_ids":[],"trace_context":{"trace_id":"0af7651916cd43dd8448eb211c80319c","span_id":"b7ad6b7169203331","trace_flags":"01"},)"
         R"("payload":{"failed_stage":"upload","error_message":"no","timestamp":"2026-01-02T03:04:05Z","is_retryable":true}})";
}

}  // namespace

TEST_CASE("a published payload is a complete, valid event under every routing key") {
  const Fixture fixture;
  const auto queue = fixture.queue("all", {"artifact.created"});
  const Publisher publisher(*fixture.broker, {.source = {.host = "box", .app = "tester"}});
  const Published published = publisher.publish(file("/a.md"), {.parents = {parent}, .traceparent = trace});
  INFO(published.receipt.detail);
  REQUIRE(published);
  const auto got = receive(*queue, 1);
  REQUIRE(got.size() == 1);
  CHECK(got[0].message.routing_key == "artifact.created.v1");
  const auto event = holy::parse<events::Event<CreatedV1>>(got[0].message.body);
  REQUIRE(event.has_value());
  CHECK(event->event_id.view() == published.event_id);
  CHECK(event->source.host == "box");
  CHECK(event->source.app.has_value());
  REQUIRE(event->correlation_ids.size() == 1);
  CHECK(event->correlation_ids[0].view() == parent);
  REQUIRE(event->trace_context.has_value());
  CHECK(event->trace_context->trace_id == "0af7651916cd43dd8448eb211c80319c");
  CHECK(event->payload == file("/a.md"));
}

TEST_CASE("an idempotency key gives one id, and a payload that is not valid is never sent") {
  const Fixture fixture;
  const auto queue = fixture.queue("all", {"#"});
  const Publisher publisher(*fixture.broker);
  const std::string first =
      publisher.publish(file("/a.md"), {.idempotency_key = "/vault/transcripts/München.md"}).event_id;
  CHECK(first == "05cf6cfb-a4cd-53b0-805b-2327891bbcdf");  // uuid5-vectors.json
  std::vector<PreparedEvent> batch = {publisher.prepare(file("/1")), publisher.prepare(file("\xFF")),
                                      publisher.prepare(file("/2"))};
  const auto results = publisher.publish_all(batch);
  CHECK(results[0]);
  CHECK_FALSE(results[1]);
  CHECK(results[1].receipt.outcome == Outcome::refused);
  CHECK_FALSE(results[1].issues.empty());
  CHECK(results[2]);
  CHECK(receive(*queue, 3).size() == 3);
  CHECK(queue->receive(1, 100ms).empty());
}

TEST_CASE(
    "what a handler publishes has the event as its parent, its trace, and the same id when it runs again") {
  const Fixture fixture;
  const auto results = fixture.queue("results", {"artifact.created.v1"});
  int runs = 0;
  Consumer consumer(*fixture.broker, fixture.consumer("worker"));
  consumer.on<TranscriptFailedV1>([&](const TranscriptFailedV1& failed, EventContext& event) {
    CHECK(failed.error_message == "no");
    CHECK(event.event_id() == parent);
    CHECK(event.event_type() == "fireflies.transcript.failed.v1");
    CHECK(event.attempt() == static_cast<std::uint32_t>(runs + 1));
    event.publish(file("/out.md"));
    event.publish(file("/out2.md"));
    if (++runs == 1) throw std::runtime_error("the first time goes wrong");
    return done();
  });
  static_cast<void>(consumer.handle_next(1, 10ms));  // declares the queue
  // A legacy spelling, as old producers send it and under its key.
  fixture.publish_raw("fireflies.transcript.failed", failed_event(parent, "fireflies.transcript.failed"));
  handle(consumer, 2);
  CHECK(runs == 2);
  const auto got = receive(*results, 4);
  REQUIRE(got.size() == 4);
  CHECK(got[0].message.event_id == got[2].message.event_id);
  CHECK(got[1].message.event_id == got[3].message.event_id);
  CHECK(got[0].message.event_id != got[1].message.event_id);
  const auto event = holy::parse<events::Event<CreatedV1>>(got[0].message.body);
  REQUIRE(event.has_value());
  CHECK(event->correlation_ids.at(0).view() == parent);
  CHECK(event->trace_context->span_id == "b7ad6b7169203331");
  CHECK(consumer.counts().retried == 1);
  CHECK(consumer.handle_next(1, 100ms) == 0);
}

TEST_CASE("what is not valid and what always fails become dead letters, and neighbours are not held up") {
  const Fixture fixture;
  const auto dead = fixture.dead_letters();
  std::vector<std::string> seen;
  Consumer consumer(*fixture.broker, fixture.consumer("picky"));
  consumer.on<TranscriptFailedV1>([&](const TranscriptFailedV1&, EventContext& event) -> Settlement {
    if (event.event_id().ends_with("dead")) return retry("always");
    if (event.event_id().ends_with("beef")) return dead_letter("never");
    seen.push_back(event.event_id());
    return done();
  });
  static_cast<void>(consumer.handle_next(1, 10ms));
  const std::string key = "fireflies.transcript.failed.v1";
  fixture.publish_raw(key, "{\"not\": \"an event\"");
  fixture.publish_raw(key, failed_event("00000000-0000-4000-8000-00000000dead", key));
  fixture.publish_raw(key, failed_event("00000000-0000-4000-8000-00000000beef", key));
  std::string wrong_payload = failed_event("00000000-0000-4000-8000-0000000000aa", key);
  wrong_payload.replace(wrong_payload.find("true}"), 4, "\"yes\"");
  fixture.publish_raw(key, wrong_payload);
  fixture.publish_raw(key, failed_event("00000000-0000-4000-8000-000000000001", key));
  fixture.publish_raw(key, failed_event("00000000-0000-4000-8000-000000000001", key));  // twice
  handle(consumer, 8);
  CHECK(seen == std::vector<std::string>{"00000000-0000-4000-8000-000000000001"});
  CHECK(consumer.counts().duplicates == 1);
  const auto letters = receive(*dead, 4);
  std::vector<std::string> reasons;
  for (const Delivery& letter : letters) {
    for (const auto& [name, value] : letter.message.headers) {
      if (name == dead_letter_headers::reason) reasons.push_back(value.substr(0, 25));
    }
  }
  std::ranges::sort(reasons);
  CHECK(reasons == std::vector<std::string>{"The event is not valid: 1", "The event is not valid: 1",
                                            "always", "never"});
}

TEST_CASE("a consumer stops when it is told to, and leaves other types alone") {
  const Fixture fixture;
  std::stop_source stop;
  int others = 0;
  Consumer consumer(*fixture.broker, [&] {
    ConsumerOptions options = fixture.consumer("stopping");
    options.further_bindings = {"#"};
    return options;
  }());
  consumer.on<TranscriptFailedV1>([&](const TranscriptFailedV1&, EventContext&) {
    stop.request_stop();
    return done();
  });
  consumer.otherwise([&](EventContext&) {
    ++others;
    return done();
  });
  static_cast<void>(consumer.handle_next(1, 10ms));
  REQUIRE(Publisher(*fixture.broker).publish(file("/x")));
  fixture.publish_raw("fireflies.transcript.failed.v1",
                      failed_event(parent, "fireflies.transcript.failed.v1"));
  consumer.run(stop.get_token());
  CHECK(others == 1);
  CHECK(consumer.counts().handled == 1);
}
