#include "tools/candystore/storage/storage.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>

#include <holy/types/uuid.hpp>

#include "tools/candystore/storage/event_columns.hpp"
#include "tools/candystore/storage/rows.hpp"

namespace holyfields::store {

Storage::Storage(OpenDatabase open, std::size_t readers) : open_(open), readers_(std::move(open), readers) {}

Database& Storage::writer() {
  if (writer_ == nullptr) writer_ = open_(Role::writer);
  return *writer_;
}

Migrated Storage::prepare(const bus::Registry& registry) {
  const std::lock_guard lock(write_mutex_);
  Migrated migrated = migrate(writer(), registry);
  const std::lock_guard lock_waiting(waiting_mutex_);
  waiting_ = migrated.waiting;
  return migrated;
}

std::vector<Waiting> Storage::waiting() const {
  const std::lock_guard lock(waiting_mutex_);
  return waiting_;
}

std::vector<WriteResult> Storage::write(std::span<const NewEvent> events) {
  if (events.empty()) return {};
  const std::lock_guard lock(write_mutex_);
  return write_part(events);
}

std::vector<WriteResult> Storage::write_part(std::span<const NewEvent> events) {
  try {
    // An event that a lost COMMIT did store is a duplicate at the second try.
    return with_second_try(writer(), [&](Database& database) {
      Transaction transaction(database);
      std::vector<WriteResult> results = insert_events(database, events);
      transaction.commit();
      return results;
    });
  } catch (const DatabaseError& error) {
    if (error.is_outage()) throw;
    const Transaction probe(writer());
    if (!is_of_rows(*writer_, error)) throw;
    if (events.size() == 1) return {result_of(error)};
  }
  std::vector<WriteResult> results = write_part(events.first(events.size() / 2));
  std::ranges::move(write_part(events.subspan(results.size())), std::back_inserter(results));
  return results;
}

void Storage::write_dead_letters(std::span<const DeadLetter> letters) {
  if (letters.empty()) return;
  const std::lock_guard lock(write_mutex_);
  Transaction transaction(writer());
  insert_dead_letters(*writer_, letters);
  transaction.commit();
}

std::uint64_t Storage::suspect(std::string_view body) {
  const std::lock_guard lock(write_mutex_);
  const std::string print = hex_digest(body);
  Transaction transaction(writer());
  const std::vector<Row> rows = writer_->run(
      "INSERT INTO suspects (fingerprint, tries) VALUES ($1, 1) ON CONFLICT (fingerprint) DO UPDATE SET "
      "tries = "
      "suspects.tries + 1 RETURNING tries",
      {Parameter(std::string_view(print))});
  transaction.commit();
  return static_cast<std::uint64_t>(number(rows.at(0).at(0)));
}

void Storage::clear(std::string_view body) {
  const std::lock_guard lock(write_mutex_);
  const std::string print = hex_digest(body);
  with_second_try(writer(), [&](Database& database) {
    Transaction transaction(database);
    database.run("DELETE FROM suspects WHERE fingerprint = $1", {Parameter(std::string_view(print))});
    transaction.commit();
  });
}

std::optional<std::string> Storage::claim(std::int64_t id, std::chrono::system_clock::time_point now) {
  using std::chrono::microseconds;
  const std::int64_t moment = std::chrono::duration_cast<microseconds>(now.time_since_epoch()).count();
  const std::int64_t term = microseconds(claim_time).count();
  std::string name = holy::Uuid::v4().str();
  const std::lock_guard lock(write_mutex_);
  const bool is_ours = with_second_try(writer(), [&](Database& database) {
    Transaction transaction(database);
    // A claim of the future is of a clock that was set back. One of ours is of a lost COMMIT.
    const bool taken = !database
                            .run(
                                "UPDATE dead_letters SET claim = $1, claimed_at = $2 WHERE id = $3 AND "
                                "requeued_at IS NULL AND (claim IS NULL OR claim = $1 OR claimed_at NOT "
                                "BETWEEN $4 AND $5) RETURNING id",
                                {Parameter(std::string_view(name)), Parameter(moment), Parameter(id),
                                 Parameter(moment - term), Parameter(moment + term)})
                            .empty();
    transaction.commit();
    return taken;
  });
  if (!is_ours) return std::nullopt;
  return name;
}

void Storage::end_claim(std::int64_t id, std::string_view claim, bool requeued) {
  const std::lock_guard lock(write_mutex_);
  const std::string now = now_text();
  with_second_try(writer(), [&](Database& database) {
    Transaction transaction(database);
    database.run(
        "UPDATE dead_letters SET requeued_at = $1, claim = NULL, claimed_at = NULL WHERE id = $2 AND claim = "
        "$3",
        {requeued ? Parameter(std::string_view(now)) : Parameter(), Parameter(id), Parameter(claim)});
    transaction.commit();
  });
}

std::optional<StoredEvent> Storage::find(std::string_view event_id) {
  const std::string id = stored_id(event_id);
  const Reader reader(readers_);
  std::vector<Row> rows = reader.run("SELECT " + selected_columns() + " FROM events e WHERE e.event_id = $1",
                                     {Parameter(std::string_view(id))});
  if (rows.empty()) return std::nullopt;
  return event_of(rows.front());
}

std::optional<std::string> Storage::signed_bytes(std::string_view event_id) {
  const std::string id = stored_id(event_id);
  const Reader reader(readers_);
  std::vector<Row> rows = reader.run(
      "SELECT received FROM events WHERE event_id = $1 AND signature IS NOT NULL AND received IS NOT NULL",
      {Parameter(std::string_view(id))});
  if (rows.empty()) return std::nullopt;
  return std::move(rows.front()[0]);
}

Page Storage::query(const Filter& filter, Order order, std::size_t limit, std::size_t offset,
                    const std::optional<Cursor>& after) {
  Sql sql("SELECT " + selected_columns() + " FROM events e");
  std::deque<std::string> ends;
  add_filter(sql, filter, ends);
  const bool newest = order == Order::newest_first;
  if (after) {
    const std::string time = sql.place(after->occurred_at), sequence = sql.place(after->sequence);
    sql.where("(e.occurred_at, e.sequence) " + std::string(newest ? "<" : ">") + " (" + time + ", " +
              sequence + ")");
  }
  sql.add(newest ? " ORDER BY e.occurred_at DESC, e.sequence DESC" : " ORDER BY e.occurred_at, e.sequence");
  sql.add(" LIMIT " + sql.place(static_cast<std::int64_t>(limit) + 1));
  sql.add(" OFFSET " + sql.place(static_cast<std::int64_t>(offset)));
  const Reader reader(readers_);
  auto [rows, is_cut] = reader.run_within(page_bytes, sql.text(), sql.values());
  Page page{events_of(std::move(rows)), is_cut};
  if (page.events.size() > limit) {
    page.events.resize(limit);
    page.has_more = true;
  }
  return page;
}

std::uint64_t Storage::count(const Filter& filter) {
  Sql sql("SELECT count(*) FROM events e");
  std::deque<std::string> ends;
  add_filter(sql, filter, ends);
  const Reader reader(readers_);
  return static_cast<std::uint64_t>(number(reader.run(sql.text(), sql.values()).at(0).at(0)));
}

Page Storage::since(std::int64_t sequence, std::size_t limit) {
  constexpr std::size_t portion_bytes = std::size_t{2} << 20;  // read again by every follower far behind
  const Reader reader(readers_);
  auto [rows, is_cut] = reader.run_within(
      portion_bytes,
      "SELECT " + selected_columns() + " FROM events e WHERE e.sequence > $1 ORDER BY e.sequence LIMIT $2",
      {Parameter(sequence), Parameter(static_cast<std::int64_t>(limit))});
  const bool has_more = is_cut || rows.size() == limit;
  return {events_of(std::move(rows)), has_more};
}

std::int64_t Storage::last_sequence() {
  const Reader reader(readers_);
  return number(reader.run("SELECT coalesce(max(sequence), 0) FROM events").at(0).at(0));
}

Chain Storage::trace(std::string_view id, std::size_t most) {
  return store::trace(Reader(readers_), id, most);
}

Chain Storage::ancestors(std::string_view event_id, std::size_t most) {
  return store::ancestors(Reader(readers_), event_id, most);
}

Chain Storage::descendants(std::string_view event_id, std::size_t most) {
  return store::descendants(Reader(readers_), event_id, most);
}

std::vector<DeadLetter> Storage::dead_letters(const std::optional<std::string>& reason, bool requeued_too,
                                              std::size_t limit, std::size_t offset) {
  Sql sql("SELECT " + std::string(letter_columns) + " FROM dead_letters");
  if (reason) sql.where("reason = " + sql.place(std::string_view(*reason)));
  if (!requeued_too) sql.where("requeued_at IS NULL");
  sql.add(" ORDER BY id DESC LIMIT " + sql.place(static_cast<std::int64_t>(limit)));
  sql.add(" OFFSET " + sql.place(static_cast<std::int64_t>(offset)));
  const Reader reader(readers_);
  std::vector<DeadLetter> letters;
  Rows found = reader.run_within(page_bytes, sql.text(), sql.values());
  for (Row& row : found.rows) letters.push_back(letter_of(row));
  return letters;
}

std::optional<DeadLetter> Storage::find_dead_letter(std::int64_t id) {
  const Reader reader(readers_);
  std::vector<Row> rows = reader.run(
      "SELECT " + std::string(letter_columns) + " FROM dead_letters WHERE id = $1", {Parameter(id)});
  if (rows.empty()) return std::nullopt;
  return letter_of(rows.front());
}

Storage::DeadLetterCount Storage::count_dead_letters() {
  const Reader reader(readers_);
  const Row row =
      reader.run("SELECT count(*), min(dead_at) FROM dead_letters WHERE requeued_at IS NULL").at(0);
  return {static_cast<std::uint64_t>(number(row[0])), row[1].value_or("")};
}

void Storage::ping() {
  const Reader reader(readers_);
  static_cast<void>(reader.run("SELECT 1"));
}

}  // namespace holyfields::store
