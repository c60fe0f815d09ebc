#include "tools/candystore/storage/rows.hpp"

#include <iterator>
#include <utility>

#include "tools/candystore/storage/event_columns.hpp"

namespace holyfields::store {

std::int64_t number(const std::optional<std::string>& cell) {
  return cell ? std::stoll(*cell) : 0;
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
