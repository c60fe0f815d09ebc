#include "tools/bloodbank/recent_events.hpp"

namespace holyfields::bloodbank {

Standing RecentEvents::claim(const holy::Uuid& event_id, std::uint64_t content) {
  const std::lock_guard lock(mutex_);
  const auto [known, is_new] = entries_.try_emplace(event_id, Entry{content, 1, false});
  if (is_new) return Standing::fresh;
  Entry& entry = known->second;
  if (entry.content != content) return Standing::conflict;
  if (entry.published) return Standing::published;
  ++entry.pending;
  return Standing::in_flight;
}

void RecentEvents::conclude(const holy::Uuid& event_id, bool published) {
  const std::lock_guard lock(mutex_);
  const auto known = entries_.find(event_id);
  if (known == entries_.end()) return;
  Entry& entry = known->second;
  --entry.pending;
  if (published && !entry.published) {
    entry.published = true;
    published_.push_back(event_id);
  }
  if (!entry.published && entry.pending == 0) entries_.erase(known);
  // One that is claimed again meanwhile is forgotten all the same: a later retry is then only published
  // again.
  while (published_.size() > capacity_) {
    entries_.erase(published_.front());
    published_.pop_front();
  }
}

}  // namespace holyfields::bloodbank
