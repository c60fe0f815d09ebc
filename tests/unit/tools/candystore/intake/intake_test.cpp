// What the consumer does with every message, on a broker that fails where the test says so.
#include "tools/candystore/intake/intake.hpp"

#include <chrono>
#include <deque>
#include <thread>

#include "tests/support/catch.hpp"
#include "tests/support/databases.hpp"

using namespace holyfields;
using namespace holyfields::store;
using namespace std::chrono_literals;
using store_test::envelope;
using store_test::id_of;

namespace {

/// A queue in memory. A message that was handed out and not settled comes again with the next subscription.
class FakeBroker final : public bus::Broker {
 public:
  std::mutex mutex;
  std::deque<bus::Delivery> waiting;
  std::vector<std::pair<std::string, std::string>> dead;  ///< body, reason
  std::size_t acknowledged = 0;
  int failing_acknowledgements = 0;  ///< so many connections are lost between commit and acknowledgement

  void put(std::string body) {
    const std::lock_guard lock(mutex);
    bus::Delivery delivery;
    delivery.tag = ++tag_;
    delivery.message = {.event_id = {}, .routing_key = "some.key", .body = std::move(body)};
    waiting.push_back(std::move(delivery));
  }
  std::vector<bus::Receipt> publish(std::span<const bus::Message>, std::chrono::milliseconds) override {
    return {};
  }
  std::unique_ptr<bus::Subscription> subscribe(const bus::QueueOptions& options) override {
    return std::make_unique<Queue>(*this, options.of_dead_letters);
  }
  [[nodiscard]] Health health() const override { return {true, "fake", ""}; }

 private:
  class Queue final : public bus::Subscription {
   public:
    Queue(FakeBroker& broker, bool of_dead_letters) : broker_(broker), of_dead_letters_(of_dead_letters) {}
    ~Queue() override {
      const std::lock_guard lock(broker_.mutex);
      for (auto& [tag, delivery] : held_) broker_.waiting.push_front(delivery);
    }
    std::vector<bus::Delivery> receive(std::size_t most, std::chrono::milliseconds wait) override {
      std::vector<bus::Delivery> out;
      {
        const std::lock_guard lock(broker_.mutex);
        while (!of_dead_letters_ && out.size() < most && !broker_.waiting.empty()) {
          out.push_back(broker_.waiting.front());
          held_.emplace(out.back().tag, out.back());
          broker_.waiting.pop_front();
        }
      }
      if (out.empty()) std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(wait, 5ms));
      return out;
    }
    void acknowledge(std::span<const bus::Delivery> done) override {
      const std::lock_guard lock(broker_.mutex);
      if (broker_.failing_acknowledgements > 0) {
        --broker_.failing_acknowledgements;
        throw std::runtime_error("the connection is lost");
      }
      for (const bus::Delivery& delivery : done) broker_.acknowledged += held_.erase(delivery.tag);
    }
    void retry(const bus::Delivery& delivery, std::string_view) override {
      const std::lock_guard lock(broker_.mutex);
      held_.erase(delivery.tag);
      broker_.waiting.push_back(delivery);
    }
    void dead_letter(const bus::Delivery& delivery, std::string_view reason) override {
      const std::lock_guard lock(broker_.mutex);
      held_.erase(delivery.tag);
      broker_.dead.emplace_back(delivery.message.body, reason);
    }
    [[nodiscard]] bool is_connected() const override { return true; }
    [[nodiscard]] std::optional<std::uint64_t> backlog() const override { return std::nullopt; }

   private:
    FakeBroker& broker_;
    bool of_dead_letters_;
    std::map<std::uint64_t, bus::Delivery> held_;
  };
  std::uint64_t tag_ = 0;
};

struct Setting {
  explicit Setting(const std::string& kind)
      : database(kind), storage(database.opener()), metrics(all_metrics) {}
  store_test::EmptyDatabase database;
  Storage storage;
  service::Metrics all_metrics;
  Metrics metrics;
  FakeBroker broker;
};

template <class Condition>
bool comes_true(Condition condition) {
  for (int i = 0; i < 6000; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

}  // namespace

TEST_CASE("poison in a batch is dead-lettered with its reason, and its neighbours are stored") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Setting at(kind);
  const std::string conflicting =
      envelope({.number = 1, .payload = R"({"agent_name":"x","error_type":"y","error_message":"z"})"});
  at.broker.put(envelope({.number = 1}));
  at.broker.put("{\"no\": \"envelope\"");
  at.broker.put(std::string("\xff\x00\x01", 3));
  at.broker.put(envelope({.number = 2, .payload = R"({"agent_name":5})"}));
  at.broker.put(envelope({.number = 1}));
  at.broker.put(conflicting);
  at.broker.put(envelope({.number = 3, .type = "nobody.knows.this.v1", .payload = R"({"a":1})"}));
  at.broker.put(envelope(
      {.number = 4, .payload = R"({"agent_name":"c\u0000k","error_type":"t","error_message":"m"})"}));
  at.broker.put(std::string(1000, '[') + std::string(1000, ']'));
  Intake intake(at.storage, at.broker, store_test::registry(), at.metrics, {});
  intake.start();
  REQUIRE(comes_true([&] {
    const std::lock_guard lock(at.broker.mutex);
    return at.broker.acknowledged + at.broker.dead.size() == 9;
  }));
  intake.stop();
  CHECK(at.broker.acknowledged == 4);
  CHECK(at.storage.count({}) == 3);
  CHECK(at.storage.find(id_of(3))->unvalidated);
  CHECK(at.storage.find(id_of(4))->raw.find("\\u0000") != std::string::npos);
  std::map<std::string, int> reasons;
  for (const auto& [body, reason] : at.broker.dead) ++reasons[reason.substr(0, reason.find(':'))];
  CHECK(reasons == std::map<std::string, int>{{"malformed", 3}, {"invalid", 1}, {"event_id_conflict", 1}});
  for (const auto& [body, reason] : at.broker.dead) {
    if (reason.starts_with("event_id_conflict")) CHECK(body == conflicting);
    if (reason.starts_with("invalid")) CHECK_THAT(reason, Catch::Contains("/payload/agent_name"));
  }
}

TEST_CASE("a consumer that is lost between commit and acknowledgement stores nothing twice") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Setting at(kind);
  at.broker.failing_acknowledgements = 1;
  for (int number = 1; number <= 30; ++number) at.broker.put(envelope({.number = number}));
  Intake intake(at.storage, at.broker, store_test::registry(), at.metrics, {});
  intake.start();
  REQUIRE(comes_true([&] {
    const std::lock_guard lock(at.broker.mutex);
    return at.broker.acknowledged == 30;
  }));
  intake.stop();
  CHECK(at.storage.count({}) == 30);
  CHECK(at.broker.dead.empty());
  CHECK_THAT(at.all_metrics.text(),
             Catch::Contains("candystore_events_duplicate_total{event_type=\"agent.error.v1\"} 30"));
}

TEST_CASE("an envelope without an id is one event however often it is delivered") {
  Setting at("sqlite");
  const std::string body =
      R"({"event_type":"agent.error","source":"cron","payload":{"agent_name":"x","error_type":"y","error_message":"z"}})";
  at.broker.put(body);
  at.broker.put(body);
  Intake intake(at.storage, at.broker, store_test::registry(), at.metrics, {});
  intake.start();
  REQUIRE(comes_true([&] {
    const std::lock_guard lock(at.broker.mutex);
    return at.broker.acknowledged == 2;
  }));
  intake.stop();
  CHECK(at.storage.count({}) == 1);
}

TEST_CASE("while the database is away nothing is settled, and the consumer says so") {
  store_test::EmptyDatabase place("sqlite");
  std::atomic<bool> away{true};
  Storage storage([&](Role role) {
    if (away) throw DatabaseError(DatabaseError::Kind::unavailable, "away");
    return place.opener()(role);
  });
  service::Metrics all;
  Metrics metrics(all);
  FakeBroker broker;
  broker.put(envelope({.number = 1}));
  Intake intake(storage, broker, store_test::registry(), metrics, {});
  intake.start();
  CHECK(comes_true([&] { return intake.trouble() == "away"; }));
  {
    const std::lock_guard lock(broker.mutex);
    CHECK(broker.acknowledged == 0);
  }
  away = false;
  CHECK(comes_true([&] { return intake.trouble().empty() && storage.count({}) == 1; }));
  intake.stop();
}
