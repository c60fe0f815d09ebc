#include "tools/candystore/storage/chains.hpp"

#include <algorithm>
#include <utility>

#include "tools/candystore/storage/event_columns.hpp"
#include "tools/candystore/storage/rows.hpp"

namespace holyfields::store {

namespace {

constexpr std::int64_t max_chain_depth = 100;

Chain cut(std::vector<StoredEvent> events, std::size_t most) {
  Chain chain{std::move(events), false};
  if (chain.events.size() > most) {
    chain.events.resize(most);
    chain.truncated = true;
  }
  return chain;
}

/// One level more than is told is looked at, to know whether there is more.
Chain along(const Reader& reader, std::string_view event_id, std::size_t most, std::string_view from,
            std::string_view to) {
  const std::string start = stored_id(event_id);
  const std::string sql =
      "WITH RECURSIVE chain(id, depth) AS (SELECT CAST($1 AS {id}), CAST(0 AS bigint) UNION SELECT p." +
      std::string(to) + ", c.depth + 1 FROM chain c JOIN event_parents p ON p." + std::string(from) +
      " = c.id WHERE c.depth <= $2 AND p." + std::string(to) +
      " <> CAST($1 AS {id})), looked_at AS (SELECT id, depth FROM chain LIMIT $3) "
      "SELECT " +
      selected_columns() +
      ", d.nearest, (SELECT count(*) FROM looked_at) "
      "FROM (SELECT id, max(depth) AS depth, min(depth) AS nearest FROM looked_at GROUP BY id) d "
      "JOIN events e ON e.event_id = d.id ORDER BY d.depth, e.occurred_at DESC, e.sequence DESC LIMIT $4";
  const auto limit = static_cast<std::int64_t>(most);
  const std::int64_t most_ids = limit * 100 + 1000;
  auto [rows, is_cut] = reader.run_within(page_bytes, sql,
                                          {Parameter(std::string_view(start)), Parameter(max_chain_depth),
                                           Parameter(most_ids), Parameter(limit + 1)});
  const bool all_ids = rows.empty() || number(rows.front().back()) < most_ids;
  const std::size_t too_far =
      std::erase_if(rows, [](const Row& row) { return number(row[row.size() - 2]) > max_chain_depth; });
  Chain chain = cut(events_of(std::move(rows)), most);
  chain.truncated = chain.truncated || is_cut || too_far > 0 || !all_ids;
  std::reverse(chain.events.begin(), chain.events.end());
  return chain;
}

}  // namespace

Chain trace(const Reader& reader, std::string_view id, std::size_t most) {
  const std::string start = stored_id(id);
  // Ids without an event may join events, so more ids than events are looked at; the limit bounds a huge
  // component.
  static const std::string sql =
      "WITH RECURSIVE component(id) AS (SELECT CAST($1 AS {id}) UNION "
      "SELECT CASE WHEN p.child = c.id THEN p.parent ELSE p.child END FROM component c JOIN event_parents p "
      "ON p.child = c.id OR p.parent = c.id), looked_at AS (SELECT id FROM component LIMIT $2) "
      "SELECT " +
      selected_columns() +
      ", (SELECT count(*) FROM looked_at) FROM looked_at i JOIN events e ON e.event_id = i.id "
      "ORDER BY e.occurred_at, e.sequence LIMIT $3";
  const auto limit = static_cast<std::int64_t>(most);
  const std::int64_t most_ids = limit * 4 + 1000;
  auto [rows, is_cut] = reader.run_within(
      page_bytes, sql, {Parameter(std::string_view(start)), Parameter(most_ids), Parameter(limit + 1)});
  const bool all_ids = rows.empty() || number(rows.front().back()) < most_ids;
  Chain chain = cut(events_of(std::move(rows)), most);
  chain.truncated = chain.truncated || is_cut || !all_ids;
  return chain;
}

Chain ancestors(const Reader& reader, std::string_view event_id, std::size_t most) {
  return along(reader, event_id, most, "child", "parent");
}

Chain descendants(const Reader& reader, std::string_view event_id, std::size_t most) {
  return along(reader, event_id, most, "parent", "child");
}

}  // namespace holyfields::store
