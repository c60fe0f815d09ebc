#include "tools/bloodbank/redis_lineage.hpp"

#include <utility>

#include "tools/service/log.hpp"

namespace holyfields::bloodbank {

namespace {

constexpr std::size_t most_waiting = 10'000;

}  // namespace

RedisLineage::RedisLineage(bus::CorrelationOptions options, FindLineage otherwise)
    : tracker_(std::move(options)), otherwise_(std::move(otherwise)) {}

void RedisLineage::record(const Fate& fate, service::Workers& lookups) {
  if (fate.problem || fate.duplicate || fate.correlation_ids.empty()) return;
  bool is_first = false;
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.size() >= most_waiting) return;
    is_first = waiting_.empty();
    waiting_.push_back({fate.event_id, fate.correlation_ids});
  }
  // Where too many look-ups wait, the next of them takes this along.
  if (is_first) static_cast<void>(lookups.post([this] { flush(); }));
}

void RedisLineage::flush() {
  std::vector<bus::CausedBy> taken;
  {
    const std::lock_guard lock(mutex_);
    taken.swap(waiting_);
  }
  if (!taken.empty()) tell(tracker_.add(taken));
}

void RedisLineage::tell(bool is_there) {
  if (is_away_.exchange(!is_there) == !is_there) return;
  if (is_there) {
    service::log(service::Level::info, "Redis is back");
  } else {
    service::log(service::Level::warning,
                 "Redis is away: chains are not recorded there, and looked up in the store",
                 {{"error", tracker_.trouble()}});
  }
}

Lineage RedisLineage::find(const std::string& event_id) {
  flush();
  auto known = tracker_.find(event_id);
  tell(known.has_value());
  if (!known) return otherwise_(event_id);
  return {.parents = std::move(known->parents),
          .children = std::move(known->children),
          .ancestors = std::move(known->ancestors),
          .descendants = std::move(known->descendants),
          .metadata = std::move(known->metadata)};
}

}  // namespace holyfields::bloodbank
