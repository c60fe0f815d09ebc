// What the tables' rows say, as values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/event.hpp"
#include "tools/candystore/storage/write.hpp"

namespace holyfields::store {

/// The columns that event_of() reads, of the table `e`, and those that letter_of() reads.
inline constexpr std::string_view event_columns =
    "e.sequence, e.occurred_at, CAST(e.event_id AS text), e.event_type, e.raw, e.routing_key, e.session, "
    "e.source_type, "
    "e.source_host, e.source_app, e.target, e.unvalidated";
inline constexpr std::string_view letter_columns =
    "id, reason, detail, raw, event_id, event_type, routing_key, queue, attempts, dead_at, requeued_at";

/// A number of the database; 0 for NULL.
[[nodiscard]] std::int64_t number(const std::optional<std::string>& cell);
/// Takes the texts out of the row.
[[nodiscard]] StoredEvent event_of(Row& row);
[[nodiscard]] std::vector<StoredEvent> events_of(std::vector<Row> rows);
[[nodiscard]] DeadLetter letter_of(Row& row);

}  // namespace holyfields::store
