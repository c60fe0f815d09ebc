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

/// The columns that letter_of() reads.
inline constexpr std::string_view letter_columns =
    "id, reason, detail, raw, event_id, event_type, routing_key, queue, attempts, dead_at, requeued_at";

/// A number of the database; 0 for NULL.
[[nodiscard]] std::int64_t number(const std::optional<std::string>& cell);
[[nodiscard]] std::vector<StoredEvent> events_of(std::vector<Row> rows);
[[nodiscard]] DeadLetter letter_of(Row& row);

}  // namespace holyfields::store
