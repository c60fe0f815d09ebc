#include "tools/bloodbank/store_lineage.hpp"

#include <holy/json/document.hpp>

namespace holyfields::bloodbank {

namespace {

constexpr std::size_t most_events = 10'000;
constexpr std::size_t most_children = 1'000;

std::vector<std::string> ids_of(const std::vector<store::StoredEvent>& events) {
  std::vector<std::string> ids;
  for (const store::StoredEvent& event : events) ids.push_back(event.event_id);
  return ids;
}

std::vector<std::string> parents_of(const store::StoredEvent& event) {
  std::vector<std::string> parents;
  const holy::json::Reading reading = holy::json::read(event.raw);
  if (!reading.ok()) return parents;
  const auto ids = reading.document.root().find("correlation_ids");
  if (!ids || !ids->is(holy::json::Kind::array)) return parents;
  for (const holy::json::Value id : ids->items()) {
    if (id.is(holy::json::Kind::string)) parents.emplace_back(id.string());
  }
  return parents;
}

}  // namespace

FindLineage lineage_in(store::Storage& storage) {
  return [&storage](const std::string& event_id) {
    const std::string id = store::stored_id(event_id);
    Lineage lineage;
    if (const auto event = storage.find(id)) lineage.parents = parents_of(*event);
    store::Filter children;
    children.parent = id;
    lineage.children = ids_of(storage.query(children, store::Order::oldest_first, most_children, 0).events);
    lineage.ancestors = ids_of(storage.ancestors(id, most_events).events);
    lineage.descendants = ids_of(storage.descendants(id, most_events).events);
    // An event that is not stored stands alone, as in Redis.
    if (lineage.ancestors.empty()) lineage.ancestors = {event_id};
    if (lineage.descendants.empty()) lineage.descendants = {event_id};
    return lineage;
  };
}

}  // namespace holyfields::bloodbank
