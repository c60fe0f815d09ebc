#include "tests/support/catch.hpp"

#include <stdexcept>
#include <thread>

#include "tools/service/metrics.hpp"

using namespace holyfields::service;
using Catch::Contains;

TEST_CASE("Metrics are written in the text format") {
  Metrics metrics;
  Counter& published =
      metrics.counter("bloodbank_events_published_total", "Events.", {"event_type", "status"});
  Gauge& connected = metrics.gauge("candystore_consumer_connected", "Connected.");
  Histogram& latency = metrics.histogram("latency_seconds", "Latency.", {}, {0.1, 1});
  metrics.counter("candystore_consumer_reconnects_total", "Reconnects.");
  published.add({"a.b.v1", "published"});
  published.add({"a.b.v1", "published"}, 2);
  published.add({"quo\"te\n", "refused"});
  latency.observe(0.5);
  metrics.before_text([&] { connected.set(1); });

  const std::string text = metrics.text();
  CHECK_THAT(text, Contains("# TYPE bloodbank_events_published_total counter"));
  CHECK_THAT(text,
             Contains("bloodbank_events_published_total{event_type=\"a.b.v1\",status=\"published\"} 3"));
  CHECK_THAT(text, Contains("{event_type=\"quo\\\"te\\n\",status=\"refused\"} 1"));
  CHECK_THAT(text, Contains("candystore_consumer_connected 1"));
  CHECK_THAT(text, Contains("candystore_consumer_reconnects_total 0"));
  CHECK_THAT(text, Contains("latency_seconds_bucket{le=\"0.1\"} 0"));
  CHECK_THAT(text, Contains("latency_seconds_bucket{le=\"1\"} 1"));
  CHECK_THAT(text, Contains("latency_seconds_count 1"));
}

TEST_CASE("A name is declared once, and every label needs a value") {
  Metrics metrics;
  Counter& counter = metrics.counter("a_total", "A.", {"x"});
  CHECK_THROWS_AS(metrics.counter("a_total", "Again."), std::invalid_argument);
  CHECK_THROWS_AS(metrics.gauge("a_total", "Again."), std::invalid_argument);
  CHECK_THROWS_AS(counter.add({}), std::logic_error);
}

TEST_CASE("Made-up label values do not fill the memory") {
  Metrics metrics;
  Counter& counter = metrics.counter("a_total", "A.", {"source"});
  for (std::size_t i = 0; i < most_series + 500; ++i) counter.add({std::to_string(i)});
  CHECK_THAT(metrics.text(), Contains("a_total{source=\"other\"} 500"));
  counter.add({"7"});
  CHECK_THAT(metrics.text(), Contains("a_total{source=\"7\"} 2"));
}

TEST_CASE("Threads count without losing any") {
  Metrics metrics;
  Counter& counter = metrics.counter("a_total", "A.", {"x"});
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&] {
      for (int i = 0; i < 5000; ++i) counter.add({std::to_string(i % 10)});
    });
  for (std::thread& thread : threads) thread.join();
  CHECK_THAT(metrics.text(), Contains("a_total{x=\"3\"} 2000"));
}
