#include "tools/service/metrics.hpp"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <map>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <stdexcept>

namespace holyfields::service {
namespace {

std::string key_of(LabelValues values) {
  std::string key;
  for (const std::string_view value : values) key.append(value) += '\x1f';
  return key;
}

/// The series of one metric by label values: a look-up without making the library's label map each time.
template <class Kind>
class Series {
 public:
  using Make = std::function<Kind&(const prometheus::Labels&)>;
  Series(std::vector<std::string> names, Make make) : names_(std::move(names)), make_(std::move(make)) {
    if (names_.empty()) of({});
  }

  Kind& of(LabelValues values) {
    if (values.size() != names_.size())
      throw std::logic_error("a metric needs a value for each of its labels");
    const std::string key = key_of(values);
    {
      const std::shared_lock lock(mutex_);
      if (const auto found = series_.find(key); found != series_.end()) return *found->second;
    }
    const std::unique_lock lock(mutex_);
    if (const auto found = series_.find(key); found != series_.end()) return *found->second;
    if (series_.size() >= most_series) return overflow();
    prometheus::Labels labels;
    auto name = names_.begin();
    for (const std::string_view value : values) labels.emplace(*name++, value);
    return *series_.emplace(key, &make_(labels)).first->second;
  }

 private:
  Kind& overflow() {
    if (overflow_ == nullptr) {
      prometheus::Labels labels;
      for (const std::string& name : names_) labels.emplace(name, "other");
      overflow_ = &make_(labels);
    }
    return *overflow_;
  }

  std::vector<std::string> names_;
  Make make_;
  std::shared_mutex mutex_;
  std::map<std::string, Kind*> series_;
  Kind* overflow_ = nullptr;
};

class CounterSeries final : public Counter {
 public:
  CounterSeries(prometheus::Registry& registry, const std::string& name, const std::string& help,
                std::vector<std::string> labels)
      : series_(
            std::move(labels),
            [&family = prometheus::BuildCounter().Name(name).Help(help).Register(registry)](
                const prometheus::Labels& values) -> prometheus::Counter& { return family.Add(values); }) {}
  void add(LabelValues labels, double amount) override { series_.of(labels).Increment(amount); }

 private:
  Series<prometheus::Counter> series_;
};

class GaugeSeries final : public Gauge {
 public:
  GaugeSeries(prometheus::Registry& registry, const std::string& name, const std::string& help,
              std::vector<std::string> labels)
      : series_(std::move(labels),
                [&family = prometheus::BuildGauge().Name(name).Help(help).Register(registry)](
                    const prometheus::Labels& values) -> prometheus::Gauge& { return family.Add(values); }) {}
  void set(double value, LabelValues labels) override { series_.of(labels).Set(value); }

 private:
  Series<prometheus::Gauge> series_;
};

class HistogramSeries final : public Histogram {
 public:
  HistogramSeries(prometheus::Registry& registry, const std::string& name, const std::string& help,
                  std::vector<std::string> labels, std::vector<double> buckets)
      : series_(std::move(labels),
                [&family = prometheus::BuildHistogram().Name(name).Help(help).Register(registry),
                 buckets = std::move(buckets)](const prometheus::Labels& values) -> prometheus::Histogram& {
                  return family.Add(values, buckets);
                }) {}
  void observe(double value, LabelValues labels) override { series_.of(labels).Observe(value); }

 private:
  Series<prometheus::Histogram> series_;
};

}  // namespace

std::vector<double> latency_buckets() {
  return {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
}

struct Metrics::State {
  prometheus::Registry registry;
  std::mutex mutex;
  std::set<std::string> names;
  std::vector<std::unique_ptr<Counter>> counters;
  std::vector<std::unique_ptr<Gauge>> gauges;
  std::vector<std::unique_ptr<Histogram>> histograms;
  std::vector<std::function<void()>> refreshes;

  void claim(const std::string& name) {
    if (!names.insert(name).second) throw std::invalid_argument("the metric " + name + " is there already");
  }
};

Metrics::Metrics() : state_(std::make_unique<State>()) {}
Metrics::~Metrics() = default;

Counter& Metrics::counter(std::string name, std::string help, std::vector<std::string> labels) {
  const std::lock_guard lock(state_->mutex);
  state_->claim(name);
  state_->counters.push_back(
      std::make_unique<CounterSeries>(state_->registry, name, help, std::move(labels)));
  return *state_->counters.back();
}

Gauge& Metrics::gauge(std::string name, std::string help, std::vector<std::string> labels) {
  const std::lock_guard lock(state_->mutex);
  state_->claim(name);
  state_->gauges.push_back(std::make_unique<GaugeSeries>(state_->registry, name, help, std::move(labels)));
  return *state_->gauges.back();
}

Histogram& Metrics::histogram(std::string name, std::string help, std::vector<std::string> labels,
                              std::vector<double> buckets) {
  const std::lock_guard lock(state_->mutex);
  state_->claim(name);
  state_->histograms.push_back(
      std::make_unique<HistogramSeries>(state_->registry, name, help, std::move(labels), std::move(buckets)));
  return *state_->histograms.back();
}

void Metrics::before_text(std::function<void()> refresh) {
  const std::lock_guard lock(state_->mutex);
  state_->refreshes.push_back(std::move(refresh));
}

std::string Metrics::text() const {
  std::vector<std::function<void()>> refreshes;
  {
    const std::lock_guard lock(state_->mutex);
    refreshes = state_->refreshes;
  }
  for (const auto& refresh : refreshes) refresh();
  return prometheus::TextSerializer().Serialize(state_->registry.Collect());
}

}  // namespace holyfields::service
