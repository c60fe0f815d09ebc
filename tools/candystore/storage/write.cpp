#include "tools/candystore/storage/write.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include <holy/json/writer.hpp>
#include <holy/text/parts.hpp>
#include <holy/types/sha1.hpp>
#include <holy/types/uuid.hpp>

#include "tools/candystore/storage/event_columns.hpp"

namespace holyfields::store {

namespace {

/// What `part` makes of each written column.
std::string for_columns(const std::function<std::string(std::size_t, const EventColumn&)>& part) {
  const std::span<const EventColumn> columns = written_columns();
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < columns.size(); ++i) parts.push_back(part(i, columns[i]));
  return holy::text::joined(parts, ", ");
}
std::string names() {
  return for_columns([](std::size_t, const EventColumn& column) { return std::string(column.name); });
}
std::string place(std::size_t number) {
  return "$" + std::to_string(number + 1);
}

/// What tells apart the events that were not inserted: those that are stored under their ids.
std::map<std::string, std::string> stored_envelopes(Database& database, const std::set<std::string>& ids) {
  std::map<std::string, std::string> found;
  for (const std::string& id : ids) {
    const std::vector<Row> rows =
        database.run("SELECT raw FROM events WHERE event_id = $1", {Parameter(std::string_view(id))});
    if (!rows.empty()) found.emplace(id, rows.front()[0].value_or(""));
  }
  return found;
}

void judge_repetitions(Database& database, std::span<const NewEvent> events,
                       const std::vector<std::size_t>& repeated, std::vector<WriteResult>& results) {
  std::set<std::string> ids;
  for (const std::size_t i : repeated) ids.insert(events[i].event_id);
  const std::map<std::string, std::string> stored = stored_envelopes(database, ids);
  for (const std::size_t i : repeated) {
    const auto found = stored.find(events[i].event_id);
    if (found == stored.end()) {
      results[i] = {WriteOutcome::refused,
                    "The event could not be stored, and none is there under its event_id."};
    } else if (same_event(found->second, events[i].raw)) {
      results[i] = {WriteOutcome::duplicate, ""};
    } else {
      results[i] = {WriteOutcome::conflict, "Another event with the event_id " + events[i].event_id +
                                                " is stored, of another type or with another payload."};
    }
  }
}

// ---- SQLite: row by row

/// Inserts all or throws. The places of those that are there already.
std::vector<std::size_t> insert_rows(Database& database, std::span<const NewEvent> events) {
  const std::span<const EventColumn> columns = written_columns();
  static const std::string insert = "INSERT INTO events (" + names() + ", sequence, received_at) VALUES (" +
                                    for_columns([](std::size_t i, const EventColumn&) { return place(i); }) +
                                    ", " + place(columns.size()) + ", " + place(columns.size() + 1) +
                                    ") ON CONFLICT (event_id) DO NOTHING RETURNING sequence";
  const std::string now = now_text();
  std::int64_t sequence =
      std::stoll(database.run("SELECT coalesce(max(sequence), 0) FROM events", {}).at(0).at(0).value());
  std::vector<std::size_t> repeated;
  std::vector<Parameter> values(columns.size() + 2);
  for (std::size_t i = 0; i < events.size(); ++i) {
    for (std::size_t j = 0; j < columns.size(); ++j) values[j] = columns[j].value(events[i]);
    values[columns.size()] = sequence + 1;
    values[columns.size() + 1] = std::string_view(now);
    if (database.run(insert, values).empty()) {
      repeated.push_back(i);
      continue;
    }
    ++sequence;
    for (const std::string& parent : events[i].parents) {
      database.run("INSERT INTO event_parents (child, parent) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                   {Parameter(std::string_view(events[i].event_id)), Parameter(std::string_view(parent))});
    }
  }
  return repeated;
}

// ---- PostgreSQL: one statement for all

/// PostgreSQL's binary form of a one-dimensional array.
class BinaryArray {
 public:
  BinaryArray(const ArrayType& type, std::size_t count) : type_(type.array) {
    for (const std::uint32_t field : {1u, 1u, type.item, static_cast<std::uint32_t>(count), 1u})
      append(field);
  }
  void add(const Parameter& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
      append(std::uint32_t{8});
      append(static_cast<std::uint32_t>(static_cast<std::uint64_t>(*integer) >> 32));
      append(static_cast<std::uint32_t>(*integer));
    } else if (const auto* text = std::get_if<std::string_view>(&value)) {
      append_bytes(*text);
    } else if (const auto* bytes = std::get_if<Bytes>(&value)) {
      append_bytes(bytes->bytes);
    } else {
      append(0xFFFFFFFFu);  // null
    }
  }
  /// Lives as long as this.
  [[nodiscard]] Parameter value() const { return BinaryValue{type_, bytes_}; }

 private:
  void append(std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8) bytes_ += static_cast<char>(number >> shift & 0xFF);
  }
  void append_bytes(std::string_view bytes) {
    append(static_cast<std::uint32_t>(bytes.size()));
    bytes_ += bytes;
  }
  std::uint32_t type_;
  std::string bytes_;
};

/// The ids that went in.
std::set<std::string> insert_at_once(Database& database, std::span<const NewEvent> events) {
  const std::span<const EventColumn> columns = written_columns();
  static const std::string insert =
      "INSERT INTO events (" + names() + ", received_at) SELECT " +
      for_columns([](std::size_t i, const EventColumn& column) {
        return "c" + std::to_string(i) + std::string(column.cast);
      }) +
      ", " + place(columns.size()) + " FROM unnest(" +
      for_columns([](std::size_t i, const EventColumn& column) {
        return place(i) + "::" + std::string(column.array.name);
      }) +
      ") AS t(" + for_columns([](std::size_t i, const EventColumn&) { return "c" + std::to_string(i); }) +
      ") ON CONFLICT (event_id) DO NOTHING RETURNING event_id";
  std::vector<BinaryArray> arrays;
  std::vector<Parameter> values;
  arrays.reserve(columns.size());
  for (const EventColumn& column : columns) {
    BinaryArray& array = arrays.emplace_back(column.array, events.size());
    const auto value = column.postgresql_value != nullptr ? column.postgresql_value : column.value;
    for (const NewEvent& event : events) array.add(value(event));
    values.emplace_back(array.value());
  }
  const std::string now = now_text();
  values.emplace_back(std::string_view(now));
  std::set<std::string> inserted;
  for (Row& row : database.run(insert, values)) inserted.insert(std::move(row[0].value()));
  return inserted;
}

void insert_edges(Database& database, std::span<const NewEvent> events,
                  const std::vector<std::size_t>& stored) {
  std::vector<std::pair<std::string_view, std::string_view>> edges;
  for (const std::size_t i : stored) {
    for (const std::string& parent : events[i].parents) edges.emplace_back(events[i].event_id, parent);
  }
  if (edges.empty()) return;
  BinaryArray children(text_array, edges.size()), parents(text_array, edges.size());
  for (const auto& [child, parent] : edges) {
    children.add(Parameter(child));
    parents.add(Parameter(parent));
  }
  database.run(
      "INSERT INTO event_parents (child, parent) SELECT c::uuid, p::uuid FROM unnest($1::text[], $2::text[]) "
      "AS t(c, p) ON CONFLICT DO NOTHING",
      {children.value(), parents.value()});
}

/// As insert_rows().
std::vector<std::size_t> insert_arrays(Database& database, std::span<const NewEvent> events) {
  std::set<std::string> inserted = insert_at_once(database, events);
  std::vector<std::size_t> stored, repeated;
  for (std::size_t i = 0; i < events.size(); ++i)
    (inserted.erase(events[i].event_id) > 0 ? stored : repeated).push_back(i);
  insert_edges(database, events, stored);
  return repeated;
}

// ---- both: halves of what is refused

std::vector<std::size_t> insert_all(Database& database, std::span<const NewEvent> events) {
  return database.dialect() == Dialect::sqlite ? insert_rows(database, events)
                                               : insert_arrays(database, events);
}

void insert_part(Database& database, std::span<const NewEvent> events, std::span<WriteResult> results,
                 std::vector<std::size_t>& repeated, std::size_t first) {
  database.script("SAVEPOINT part");
  try {
    for (const std::size_t i : insert_all(database, events)) repeated.push_back(first + i);
    database.script("RELEASE SAVEPOINT part");
    return;
  } catch (const DatabaseError& error) {
    if (error.is_outage() || !database.is_in_transaction()) throw;
    database.script("ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part");
    if (!is_of_rows(database, error) || !database.is_in_transaction()) throw;
    if (events.size() == 1) {
      results.front() = result_of(error);
      return;
    }
  }
  const std::size_t half = events.size() / 2;
  insert_part(database, events.first(half), results.first(half), repeated, first);
  insert_part(database, events.subspan(half), results.subspan(half), repeated, first + half);
}

/// An event that no rule about a type or a payload concerns, with a parent.
NewEvent plain_event() {
  const std::vector<std::string> parents = {holy::Uuid::v4().str()};
  const std::string text = holy::json::object_text([&](holy::json::ObjectWriter& event) {
    event.member("event_id", holy::Uuid::v4().str());
    event.member("event_type", "candystore.probe.v1");
    event.member("timestamp", "2026-01-01T00:00:00Z");
    event.member("version", "1.0.0");
    event.object("source", [](holy::json::ObjectWriter& source) {
      source.member("host", "candystore");
      source.member("type", "system");
    });
    event.object("payload", [](holy::json::ObjectWriter&) {});
    event.member("correlation_ids", parents);
  });
  return take_apart(text, text, "candystore.probe.v1", false).value();
}

/// Whether a plain event would go in. What is raised only at the commit is asked for at once.
bool takes_an_event(Database& database) {
  const NewEvent event = plain_event();
  bool taken = true;
  database.script("SAVEPOINT probe");
  try {
    static_cast<void>(insert_all(database, {&event, 1}));
    if (database.dialect() == Dialect::postgresql) database.script("SET CONSTRAINTS ALL IMMEDIATE");
  } catch (const DatabaseError& error) {
    // Who judges an event takes others.
    taken = error.kind() == DatabaseError::Kind::refused || error.kind() == DatabaseError::Kind::objected;
  }
  if (database.is_in_transaction()) database.script("ROLLBACK TO SAVEPOINT probe; RELEASE SAVEPOINT probe");
  return taken;
}

}  // namespace

std::string hex_digest(std::string_view bytes) {
  std::string out;
  for (const std::uint8_t byte : holy::sha1(bytes)) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

bool is_of_rows(Database& database, const DatabaseError& error) {
  using enum DatabaseError::Kind;
  if (error.kind() == unexplained) return takes_an_event(database);
  return error.kind() == refused || error.kind() == objected;
}

WriteResult result_of(const DatabaseError& error) {
  return {error.kind() == DatabaseError::Kind::refused ? WriteOutcome::refused : WriteOutcome::failed,
          error.what()};
}

std::vector<WriteResult> insert_events(Database& database, std::span<const NewEvent> events) {
  if (events.empty()) return {};
  std::vector<WriteResult> results(events.size());
  std::vector<std::size_t> repeated;
  insert_part(database, events, results, repeated, 0);
  judge_repetitions(database, events, repeated, results);
  return results;
}

void insert_dead_letters(Database& database, std::span<const DeadLetter> letters) {
  const std::string now = now_text();
  for (const DeadLetter& letter : letters) {
    const std::string print = hex_digest(letter.reason + '\n' + letter.raw);
    const std::string reason = storable_text(letter.reason), detail = storable_text(letter.detail),
                      event_id = storable_text(letter.event_id), type = storable_text(letter.event_type),
                      key = storable_text(letter.routing_key), queue = storable_text(letter.queue);
    database.run(
        "INSERT INTO dead_letters (fingerprint, reason, detail, raw, event_id, event_type, routing_key, "
        "queue, attempts, dead_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (fingerprint) DO UPDATE SET "
        "attempts = dead_letters.attempts + excluded.attempts, detail = excluded.detail, dead_at = "
        "excluded.dead_at, requeued_at = NULL, claim = NULL, claimed_at = NULL",
        {Parameter(std::string_view(print)), Parameter(std::string_view(reason)),
         Parameter(std::string_view(detail)), Parameter(Bytes{letter.raw}),
         Parameter(std::string_view(event_id)), Parameter(std::string_view(type)),
         Parameter(std::string_view(key)), Parameter(std::string_view(queue)), Parameter(letter.attempts),
         Parameter(std::string_view(now))});
  }
}

}  // namespace holyfields::store
