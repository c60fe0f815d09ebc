// Which events a query or a stream asks for, and where a page begins.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/candystore/storage/event.hpp"
#include "tools/candystore/storage/sql.hpp"

namespace holyfields::store {

/// A place in the order newest first, behind which the next page begins.
struct Cursor {
  std::int64_t occurred_at = 0;
  std::int64_t sequence = 0;
};
[[nodiscard]] std::string to_text(const Cursor& cursor);
[[nodiscard]] std::optional<Cursor> cursor_from_text(std::string_view text);

/// What events are asked for; everything that is set must hold.
struct Filter {
  /// Any of these canonical types or prefixes ("fireflies." for fireflies.*); both empty: every type.
  std::vector<std::string> event_types = {}, type_prefixes = {};
  std::optional<std::string> session = {};
  std::optional<std::string> source = {};  ///< equals source.app or source.host
  std::optional<std::string> source_type = {};
  std::optional<std::string> target = {};
  std::optional<std::string> parent = {};          ///< a direct parent's id, in lower case
  std::optional<std::int64_t> from = {}, to = {};  ///< microseconds since 1970, both inclusive
  std::optional<bool> unvalidated = {};

  [[nodiscard]] bool matches(const StoredEvent& event) const;
};
/// Adds the conditions of `filter` on the table `e`. The values live in `filter` and in `ends`.
void add_filter(Sql& sql, const Filter& filter, std::deque<std::string>& ends);

}  // namespace holyfields::store
