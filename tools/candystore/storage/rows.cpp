#include "tools/candystore/storage/rows.hpp"

#include <iterator>
#include <utility>

namespace holyfields::store {

std::int64_t number(const std::optional<std::string>& cell) {
  return cell ? std::stoll(*cell) : 0;
}

StoredEvent event_of(Row& row) {
  StoredEvent event;
  event.sequence = number(row[0]);
  event.occurred_at = number(row[1]);
  event.event_id = std::move(row[2].value());
  event.event_type = std::move(row[3].value());
  event.raw = std::move(row[4].value());
  event.routing_key = row[5].value_or("");
  event.session = std::move(row[6]);
  event.source_type = std::move(row[7]);
  event.source_host = std::move(row[8]);
  event.source_app = std::move(row[9]);
  event.target = std::move(row[10]);
  event.unvalidated = number(row[11]) != 0;
  return event;
}

std::vector<StoredEvent> events_of(std::vector<Row> rows) {
  std::vector<StoredEvent> events;
  events.reserve(rows.size());
  for (Row& row : rows) events.push_back(event_of(row));
  return events;
}

DeadLetter letter_of(Row& row) {
  DeadLetter letter;
  letter.id = number(row[0]);
  std::string* const texts[] = {&letter.reason,     &letter.detail,      &letter.raw,  &letter.event_id,
                                &letter.event_type, &letter.routing_key, &letter.queue};
  for (std::size_t i = 0; i < std::size(texts); ++i) *texts[i] = row[i + 1].value_or("");
  letter.attempts = number(row[8]);
  letter.dead_at = row[9].value_or("");
  letter.requeued_at = std::move(row[10]);
  return letter;
}

}  // namespace holyfields::store
