#include "tests/support/catch.hpp"

#include <condition_variable>
#include <future>
#include <mutex>
#include <string>
#include <vector>

#include "tools/bloodbank/gateway.hpp"

namespace {

using namespace holyfields;
using bloodbank::Fates;
using bloodbank::Gateway;

/// A broker that answers as it is told and can be held up.
class FakeBroker : public bus::Broker {
 public:
  std::vector<bus::Receipt> publish(std::span<const bus::Message> messages,
                                    std::chrono::milliseconds) override {
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return !held; });
    std::vector<bus::Receipt> receipts;
    for (const bus::Message& message : messages) {
      published.push_back(message);
      receipts.push_back({outcome, outcome == bus::Outcome::confirmed ? "" : "The broker is away."});
    }
    ++calls;
    return receipts;
  }
  std::unique_ptr<bus::Subscription> subscribe(const bus::QueueOptions&) override { return nullptr; }
  Health health() const override { return {true, "fake", ""}; }

  void hold(bool on) {
    {
      const std::lock_guard lock(mutex);
      held = on;
    }
    changed.notify_all();
  }

  std::mutex mutex;
  std::condition_variable changed;
  bool held = false;
  bus::Outcome outcome = bus::Outcome::confirmed;
  std::vector<bus::Message> published;
  int calls = 0;
};

const bus::Registry& registry() {
  static const bus::Registry made;
  return made;
}

std::string upload(const std::string& rest = "", const std::string& file = "a") {
  return R"({"event_type":"fireflies.transcript.upload","source":"test",)" + rest +
         R"("payload":{"media_file":")" + file +
         R"(","media_duration_seconds":1,"media_type":"audio/mpeg"}})";
}

std::future<Fates> publish(Gateway& gateway, const std::vector<std::string>& texts) {
  auto promise = std::make_shared<std::promise<Fates>>();
  std::vector<bloodbank::Submission> events;
  for (const std::string& text : texts) events.push_back({text, gateway.admission(), ""});
  gateway.publish(std::move(events), [promise](Fates fates) { promise->set_value(std::move(fates)); });
  return promise->get_future();
}

std::size_t count(const FakeBroker& broker, const std::string& type) {
  std::size_t found = 0;
  for (const bus::Message& message : broker.published) found += message.routing_key == type ? 1 : 0;
  return found;
}

}  // namespace

TEST_CASE("An event is published with its canonical key and the older spellings") {
  FakeBroker broker;
  Gateway gateway(registry(), broker, {}, {});
  const Fates fates = publish(gateway, {upload()}).get();
  REQUIRE(fates.size() == 1);
  CHECK_FALSE(fates[0].problem);
  REQUIRE(broker.published.size() == 1);
  const bus::Message& message = broker.published[0];
  CHECK(message.routing_key == "fireflies.transcript.upload.v1");
  CHECK(message.further_keys == std::vector<std::string>{"fireflies.transcript.upload"});
  CHECK(message.event_id == fates[0].event_id);
  CHECK(message.body == fates[0].envelope);
}

TEST_CASE("What the broker does not confirm is a 503, never published") {
  for (const bus::Outcome outcome : {bus::Outcome::unroutable, bus::Outcome::refused, bus::Outcome::timed_out,
                                     bus::Outcome::unavailable}) {
    FakeBroker broker;
    broker.outcome = outcome;
    Gateway gateway(registry(), broker, {}, {});
    const Fates fates = publish(gateway, {upload()}).get();
    REQUIRE(fates[0].problem);
    CHECK(fates[0].problem->status == 503);
  }
}

TEST_CASE("A full queue refuses all events of a request together, and serves again afterwards") {
  FakeBroker broker;
  bloodbank::GatewayOptions options;
  options.queue.capacity = 3;
  options.error_events_per_minute = 0;
  Gateway gateway(registry(), broker, options, {});
  broker.hold(true);
  auto first = publish(gateway, {upload(), upload()});
  const Fates refused = publish(gateway, {upload(), upload()}).get();
  for (const auto& fate : refused) {
    REQUIRE(fate.problem);
    CHECK(fate.problem->type == "/problems/queue-full");
  }
  broker.hold(false);
  CHECK_FALSE(first.get()[0].problem);
  gateway.stop();
  CHECK(broker.published.size() == 2);
}

TEST_CASE("stop() finishes what was accepted and accepts no more") {
  FakeBroker broker;
  Gateway gateway(registry(), broker, {}, {});
  broker.hold(true);
  auto waiting = publish(gateway, {upload(), upload(), upload()});
  auto later = std::async(std::launch::async, [&] { broker.hold(false); });
  gateway.stop();
  for (const auto& fate : waiting.get()) CHECK_FALSE(fate.problem);
  const Fates refused = publish(gateway, {upload()}).get();
  REQUIRE(refused[0].problem);
  CHECK(refused[0].problem->status == 503);
}

TEST_CASE("A retry is answered without being published again; a conflict is refused") {
  FakeBroker broker;
  bloodbank::GatewayOptions options;
  options.error_events_per_minute = 0;
  Gateway gateway(registry(), broker, options, {});
  const std::string id = R"("event_id":"11111111-1111-4111-8111-111111111111",)";
  CHECK_FALSE(publish(gateway, {upload(id)}).get()[0].problem);
  const Fates again =
      publish(gateway, {upload(id + R"("correlation_ids":["92ac3d31-3cbb-5518-9cc9-eaa1d1198639"],)")}).get();
  CHECK_FALSE(again[0].problem);
  CHECK(again[0].duplicate);
  CHECK(broker.published.size() == 1);
  const Fates conflict = publish(gateway, {upload(id, "b")}).get();
  REQUIRE(conflict[0].problem);
  CHECK(conflict[0].problem->status == 409);
}

TEST_CASE("Failures become error events, bounded and never about themselves") {
  FakeBroker broker;
  bloodbank::GatewayOptions options;
  options.error_events_per_minute = 5;
  Gateway gateway(registry(), broker, options, {});
  const std::string error = R"({"event_type":"system.error.raised","source":"x","payload":{}})";
  CHECK(publish(gateway, {error}).get()[0].problem->status == 422);
  for (int i = 0; i < 20; ++i) CHECK(publish(gateway, {"{"}).get()[0].problem->status == 400);
  gateway.stop();
  CHECK(count(broker, "system.error.raised.v1") == 5);
  for (const bus::Message& message : broker.published) {
    CHECK(bus::admit(registry(), message.body, {}).has_value());
  }
}

TEST_CASE("Waiting events are published in one batch") {
  FakeBroker broker;
  Gateway gateway(registry(), broker, {}, {});
  broker.hold(true);
  std::vector<std::future<Fates>> waiting;
  for (int i = 0; i < 101; ++i) waiting.push_back(publish(gateway, {upload()}));
  broker.hold(false);
  for (auto& one : waiting) CHECK_FALSE(one.get()[0].problem);
  gateway.stop();
  CHECK(broker.published.size() == 101);
  CHECK(broker.calls <= 3);
}

TEST_CASE("The observer hears of every event") {
  FakeBroker broker;
  std::mutex mutex;
  int published = 0, refused = 0;
  Gateway gateway(registry(), broker, {}, {[&](const bloodbank::Fate& fate, std::chrono::duration<double>) {
                    const std::lock_guard lock(mutex);
                    ++(fate.problem ? refused : published);
                  }});
  publish(gateway, {upload(), "{", upload()}).get();
  CHECK(published == 2);
  CHECK(refused == 1);
}
