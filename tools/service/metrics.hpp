// Counters, gauges and histograms, and their text for Prometheus.
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace holyfields::service {

/// Label values in the order of the names of the metric's declaration.
using LabelValues = std::initializer_list<std::string_view>;

/// A metric holds at most this many series; further label values are counted under "other", so that clients
/// that make up names cannot fill the memory.
inline constexpr std::size_t most_series = 1000;

class Counter {
 public:
  virtual ~Counter() = default;
  virtual void add(LabelValues labels = {}, double amount = 1) = 0;
};
class Gauge {
 public:
  virtual ~Gauge() = default;
  virtual void set(double value, LabelValues labels = {}) = 0;
};
class Histogram {
 public:
  virtual ~Histogram() = default;
  virtual void observe(double value, LabelValues labels = {}) = 0;
};

/// Upper bounds in seconds that suit publishing and storing: 0.5 ms to 10 s.
[[nodiscard]] std::vector<double> latency_buckets();

/// Owns the metrics; the references live as long as it. Everything is safe from any thread.
class Metrics {
 public:
  Metrics();
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  /// A metric without labels is shown as 0 from the start. Throws std::invalid_argument for a name that
  /// Prometheus does not allow or that is there already.
  Counter& counter(std::string name, std::string help, std::vector<std::string> labels = {});
  Gauge& gauge(std::string name, std::string help, std::vector<std::string> labels = {});
  Histogram& histogram(std::string name, std::string help, std::vector<std::string> labels = {},
                       std::vector<double> buckets = latency_buckets());

  /// Called before each text(), to bring gauges up to date.
  void before_text(std::function<void()> refresh);
  /// The text exposition format, version 0.0.4.
  [[nodiscard]] std::string text() const;
  /// Its media type.
  static constexpr std::string_view content_type = "text/plain; version=0.0.4; charset=utf-8";

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace holyfields::service
