#include "tools/candystore/storage.hpp"

#include <algorithm>
#include <charconv>
#include <deque>
#include <utility>

namespace holyfields::store {

namespace {

constexpr std::string_view event_columns =
    "e.sequence, e.occurred_at, CAST(e.event_id AS text), e.event_type, e.raw, e.routing_key, e.session, "
    "e.source_type, "
    "e.source_host, e.source_app, e.target, e.unvalidated";
constexpr std::string_view letter_columns =
    "id, reason, detail, raw, event_id, event_type, routing_key, queue, attempts, dead_at, requeued_at";
constexpr std::int64_t max_chain_depth = 100;

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

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

/// SQL that grows by conditions, with the values that they compare to.
class Sql {
 public:
  explicit Sql(std::string text) : text_(std::move(text)) {}
  Sql& add(std::string_view text) {
    text_ += text;
    return *this;
  }
  /// The place of a value: "$3".
  std::string place(Parameter value) {
    values_.push_back(value);
    return "$" + std::to_string(values_.size());
  }
  void where(const std::string& condition) {
    text_ += (has_condition_ ? " AND " : " WHERE ") + condition;
    has_condition_ = true;
  }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const std::vector<Parameter>& values() const { return values_; }

 private:
  std::string text_;
  std::vector<Parameter> values_;
  bool has_condition_ = false;
};

/// By bytes: from "fireflies." to, but without, "fireflies/"; texts live in `ends`.
std::string starts_with(Sql& sql, const std::string& prefix, std::deque<std::string>& ends) {
  if (prefix.empty()) return "1 = 1";
  std::string& end = ends.emplace_back(prefix);
  ++end.back();
  const std::string from = sql.place(std::string_view(prefix)), to = sql.place(std::string_view(end));
  return "(e.event_type{c} >= " + from + " AND e.event_type{c} < " + to + ")";
}

void add_filter(Sql& sql, const Filter& filter, std::deque<std::string>& ends) {
  std::vector<std::string> any;
  for (const std::string& type : filter.event_types)
    any.push_back("e.event_type{c} = " + sql.place(std::string_view(type)));
  for (const std::string& prefix : filter.type_prefixes) any.push_back(starts_with(sql, prefix, ends));
  if (!any.empty()) sql.where("(" + joined(any, " OR ") + ")");
  const std::pair<const char*, const std::optional<std::string>*> texts[] = {
      {"e.session = ", &filter.session},
      {"e.source_type = ", &filter.source_type},
      {"e.target = ", &filter.target}};
  for (const auto& [condition, text] : texts) {
    if (*text) sql.where(condition + sql.place(std::string_view(**text)));
  }
  if (filter.source) {
    const std::string place = sql.place(std::string_view(*filter.source));
    sql.where("(e.source_app = " + place + " OR e.source_host = " + place + ")");
  }
  if (filter.parent) {
    sql.where("e.event_id IN (SELECT child FROM event_parents WHERE parent = " +
              sql.place(std::string_view(*filter.parent)) + ")");
  }
  if (filter.from) sql.where("e.occurred_at >= " + sql.place(*filter.from));
  if (filter.to) sql.where("e.occurred_at <= " + sql.place(*filter.to));
  if (filter.unvalidated) sql.where("e.unvalidated = " + sql.place(std::int64_t{*filter.unvalidated}));
}

std::optional<std::int64_t> integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

Chain cut(std::vector<StoredEvent> events, std::size_t most) {
  Chain chain{std::move(events), false};
  if (chain.events.size() > most) {
    chain.events.resize(most);
    chain.truncated = true;
  }
  return chain;
}

/// Does it, and once more where the connection turned out to be broken: a server that ended a connection may
/// well take another at once. For what may happen twice.
template <class Work>
auto with_second_try(Database& database, const Work& work) {
  try {
    return work(database);
  } catch (const DatabaseError& error) {
    if (error.kind() != DatabaseError::Kind::connection_lost) throw;
  }
  return work(database);
}

}  // namespace

std::string to_text(const Cursor& cursor) {
  return std::to_string(cursor.occurred_at) + "." + std::to_string(cursor.sequence);
}

std::optional<Cursor> cursor_from_text(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return std::nullopt;
  const auto time = integer(text.substr(0, dot)), sequence = integer(text.substr(dot + 1));
  if (!time || !sequence) return std::nullopt;
  return Cursor{*time, *sequence};
}

bool Filter::matches(const StoredEvent& event) const {
  const auto equals = [](const std::optional<std::string>& wanted, const std::optional<std::string>& is) {
    return !wanted || (is && *is == *wanted);
  };
  const auto begins_it = [&](const std::string& prefix) { return event.event_type.starts_with(prefix); };
  if ((!event_types.empty() || !type_prefixes.empty()) &&
      std::ranges::find(event_types, event.event_type) == event_types.end() &&
      std::ranges::none_of(type_prefixes, begins_it))
    return false;
  if (source && event.source_app != *source && event.source_host != *source) return false;
  if ((from && event.occurred_at < *from) || (to && event.occurred_at > *to)) return false;
  if (unvalidated && *unvalidated != event.unvalidated) return false;
  return equals(session, event.session) && equals(source_type, event.source_type) &&
         equals(target, event.target);
}

/// A connection for one query; goes back to the free ones.
class Storage::Reader {
 public:
  explicit Reader(Storage& storage) : storage_(storage) {
    std::unique_lock lock(storage.read_mutex_);
    storage.reader_free_.wait(lock,
                              [&] { return !storage.free_readers_.empty() || storage.readers_left_ > 0; });
    if (!storage.free_readers_.empty()) {
      database_ = std::move(storage.free_readers_.back());
      storage.free_readers_.pop_back();
      return;
    }
    --storage.readers_left_;
    lock.unlock();
    try {
      database_ = storage.open_(Role::reader);
    } catch (...) {
      give_back();
      throw;
    }
  }
  ~Reader() { give_back(); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  /// The rows of a statement. A connection that was lost since the last query is made again first.
  [[nodiscard]] std::vector<Row> run(std::string_view sql, std::span<const Parameter> parameters = {}) const {
    return with_second_try(*database_, [&](Database& database) { return database.run(sql, parameters); });
  }
  [[nodiscard]] std::vector<Row> run(std::string_view sql,
                                     std::initializer_list<Parameter> parameters) const {
    return run(sql, std::span<const Parameter>(parameters.begin(), parameters.size()));
  }

 private:
  void give_back() {
    const std::lock_guard lock(storage_.read_mutex_);
    if (database_ != nullptr) {
      storage_.free_readers_.push_back(std::move(database_));
    } else {
      ++storage_.readers_left_;
    }
    storage_.reader_free_.notify_one();
  }
  Storage& storage_;
  std::unique_ptr<Database> database_;
};

Storage::Storage(OpenDatabase open, std::size_t readers) : open_(std::move(open)), readers_left_(readers) {}

Database& Storage::writer() {
  if (writer_ == nullptr) writer_ = open_(Role::writer);
  return *writer_;
}

Migrated Storage::prepare(const bus::Registry& registry) {
  const std::lock_guard lock(write_mutex_);
  return migrate(writer(), registry);
}

std::vector<WriteResult> Storage::write(std::span<const NewEvent> events) {
  if (events.empty()) return {};
  const std::lock_guard lock(write_mutex_);
  // An event that a lost COMMIT did store is a duplicate at the second try.
  return with_second_try(writer(), [&](Database& database) {
    Transaction transaction(database);
    std::vector<WriteResult> results = insert_events(database, events);
    transaction.commit();
    return results;
  });
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

void Storage::mark_requeued(std::int64_t id, bool requeued) {
  const std::lock_guard lock(write_mutex_);
  const std::string now = now_text();
  with_second_try(writer(), [&](Database& database) {
    Transaction transaction(database);
    database.run("UPDATE dead_letters SET requeued_at = $1 WHERE id = $2",
                 {requeued ? Parameter(std::string_view(now)) : Parameter(), Parameter(id)});
    transaction.commit();
  });
}

std::optional<StoredEvent> Storage::find(std::string_view event_id) {
  const std::string id = stored_id(event_id);
  const Reader reader(*this);
  std::vector<Row> rows =
      reader.run("SELECT " + std::string(event_columns) + " FROM events e WHERE e.event_id = $1",
                 {Parameter(std::string_view(id))});
  if (rows.empty()) return std::nullopt;
  return event_of(rows.front());
}

std::optional<std::string> Storage::signed_bytes(std::string_view event_id) {
  const std::string id = stored_id(event_id);
  const Reader reader(*this);
  std::vector<Row> rows = reader.run(
      "SELECT received FROM events WHERE event_id = $1 AND signature IS NOT NULL AND received IS NOT NULL",
      {Parameter(std::string_view(id))});
  if (rows.empty()) return std::nullopt;
  return std::move(rows.front()[0]);
}

Page Storage::query(const Filter& filter, Order order, std::size_t limit, std::size_t offset,
                    const std::optional<Cursor>& after) {
  Sql sql("SELECT " + std::string(event_columns) + " FROM events e");
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
  const Reader reader(*this);
  Page page{events_of(reader.run(sql.text(), sql.values())), false};
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
  const Reader reader(*this);
  return static_cast<std::uint64_t>(number(reader.run(sql.text(), sql.values()).at(0).at(0)));
}

std::vector<StoredEvent> Storage::since(std::int64_t sequence, std::size_t limit) {
  const Reader reader(*this);
  return events_of(reader.run("SELECT " + std::string(event_columns) +
                                  " FROM events e WHERE e.sequence > $1 ORDER BY e.sequence LIMIT $2",
                              {Parameter(sequence), Parameter(static_cast<std::int64_t>(limit))}));
}

std::int64_t Storage::last_sequence() {
  const Reader reader(*this);
  return number(reader.run("SELECT coalesce(max(sequence), 0) FROM events").at(0).at(0));
}

Chain Storage::trace(std::string_view id, std::size_t most) {
  const std::string start = stored_id(id);
  // Ids without an event may join events, so more ids than events are looked at; the limit bounds a huge
  // component.
  static const std::string sql =
      "WITH RECURSIVE component(id) AS (SELECT CAST($1 AS {id}) UNION "
      "SELECT CASE WHEN p.child = c.id THEN p.parent ELSE p.child END FROM component c JOIN event_parents p "
      "ON p.child = c.id OR p.parent = c.id), looked_at AS (SELECT id FROM component LIMIT $2) "
      "SELECT " +
      std::string(event_columns) +
      ", (SELECT count(*) FROM looked_at) FROM looked_at i JOIN events e ON e.event_id = i.id "
      "ORDER BY e.occurred_at, e.sequence LIMIT $3";
  const Reader reader(*this);
  const auto limit = static_cast<std::int64_t>(most);
  const std::int64_t most_ids = limit * 4 + 1000;
  std::vector<Row> rows =
      reader.run(sql, {Parameter(std::string_view(start)), Parameter(most_ids), Parameter(limit + 1)});
  const bool all_ids = rows.empty() || number(rows.front().back()) < most_ids;
  Chain chain = cut(events_of(std::move(rows)), most);
  chain.truncated = chain.truncated || !all_ids;
  return chain;
}

Chain Storage::ancestors(std::string_view event_id, std::size_t most) {
  return along(event_id, most, "child", "parent");
}

Chain Storage::descendants(std::string_view event_id, std::size_t most) {
  return along(event_id, most, "parent", "child");
}

/// One level more than is told is looked at, to know whether there is more.
Chain Storage::along(std::string_view event_id, std::size_t most, std::string_view from,
                     std::string_view to) {
  const std::string start = stored_id(event_id);
  const std::string sql =
      "WITH RECURSIVE chain(id, depth) AS (SELECT CAST($1 AS {id}), CAST(0 AS bigint) UNION SELECT p." +
      std::string(to) + ", c.depth + 1 FROM chain c JOIN event_parents p ON p." + std::string(from) +
      " = c.id WHERE c.depth <= $2 AND p." + std::string(to) +
      " <> CAST($1 AS {id})), looked_at AS (SELECT id, depth FROM chain LIMIT $3) "
      "SELECT " +
      std::string(event_columns) +
      ", d.nearest, (SELECT count(*) FROM looked_at) "
      "FROM (SELECT id, max(depth) AS depth, min(depth) AS nearest FROM looked_at GROUP BY id) d "
      "JOIN events e ON e.event_id = d.id ORDER BY d.depth, e.occurred_at DESC, e.sequence DESC LIMIT $4";
  const Reader reader(*this);
  const auto limit = static_cast<std::int64_t>(most);
  const std::int64_t most_ids = limit * 100 + 1000;
  std::vector<Row> rows = reader.run(sql, {Parameter(std::string_view(start)), Parameter(max_chain_depth),
                                           Parameter(most_ids), Parameter(limit + 1)});
  const bool all_ids = rows.empty() || number(rows.front().back()) < most_ids;
  const std::size_t too_far =
      std::erase_if(rows, [](const Row& row) { return number(row[row.size() - 2]) > max_chain_depth; });
  Chain chain = cut(events_of(std::move(rows)), most);
  chain.truncated = chain.truncated || too_far > 0 || !all_ids;
  std::reverse(chain.events.begin(), chain.events.end());
  return chain;
}

std::vector<DeadLetter> Storage::dead_letters(const std::optional<std::string>& reason, bool requeued_too,
                                              std::size_t limit, std::size_t offset) {
  Sql sql("SELECT " + std::string(letter_columns) + " FROM dead_letters");
  if (reason) sql.where("reason = " + sql.place(std::string_view(*reason)));
  if (!requeued_too) sql.where("requeued_at IS NULL");
  sql.add(" ORDER BY id DESC LIMIT " + sql.place(static_cast<std::int64_t>(limit)));
  sql.add(" OFFSET " + sql.place(static_cast<std::int64_t>(offset)));
  const Reader reader(*this);
  std::vector<DeadLetter> letters;
  for (Row& row : reader.run(sql.text(), sql.values())) letters.push_back(letter_of(row));
  return letters;
}

std::optional<DeadLetter> Storage::find_dead_letter(std::int64_t id) {
  const Reader reader(*this);
  std::vector<Row> rows = reader.run(
      "SELECT " + std::string(letter_columns) + " FROM dead_letters WHERE id = $1", {Parameter(id)});
  if (rows.empty()) return std::nullopt;
  return letter_of(rows.front());
}

Storage::DeadLetterCount Storage::count_dead_letters() {
  const Reader reader(*this);
  const Row row =
      reader.run("SELECT count(*), min(dead_at) FROM dead_letters WHERE requeued_at IS NULL").at(0);
  return {static_cast<std::uint64_t>(number(row[0])), row[1].value_or("")};
}

void Storage::ping() {
  const Reader reader(*this);
  static_cast<void>(reader.run("SELECT 1"));
}

}  // namespace holyfields::store
