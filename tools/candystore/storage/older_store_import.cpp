#include "tools/candystore/storage/older_store_import.hpp"

#include <algorithm>
#include <map>
#include <span>

#include <holy/json/document.hpp>
#include <holy/json/writer.hpp>

#include "tools/candystore/storage/event.hpp"
#include "tools/candystore/storage/write.hpp"
#include "tools/ingress/admit.hpp"

namespace holyfields::store {

namespace {

constexpr std::size_t page = 500;

std::vector<std::string> columns_of(Database& database, std::string_view table) {
  const std::string_view sql = database.dialect() == Dialect::sqlite
                                   ? "SELECT name FROM pragma_table_info($1)"
                                   : "SELECT column_name::text FROM information_schema.columns WHERE "
                                     "table_schema = current_schema() AND table_name = $1::text";
  std::vector<std::string> names;
  for (Row& row : database.run(sql, {Parameter(table)})) names.push_back(std::move(row[0].value()));
  return names;
}

bool has(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// SQLAlchemy and PostgreSQL write "2026-01-15 10:30:00.5+00"; without an offset it is UTC.
std::string rfc3339(std::string text) {
  if (text.size() > 10 && text[10] == ' ') text[10] = 'T';
  const std::size_t zone = text.find_first_of("Z+-", std::min<std::size_t>(text.size(), 11));
  if (zone == std::string::npos) return text + "Z";
  if (text[zone] != 'Z' && text.size() - zone == 3) text += ":00";
  return text;
}

bool is_json(const std::string& text) {
  return holy::json::read(text).ok();
}

/// The envelope that a row stands for, as a producer of January would have sent it; members that today's
/// envelope does not declare (target, routing_key, session_id) are kept as sent ones are.
std::string envelope_of(const std::map<std::string, std::string>& row) {
  return holy::json::object_text([&](holy::json::ObjectWriter& out) {
    for (const auto& [name, text] : row) {
      const bool is_object = !text.empty() && text.front() == '{';
      if (name == "id") {
        out.member("event_id", text);
      } else if (name == "timestamp") {
        out.member("timestamp", rfc3339(text));
      } else if (name == "correlation_id") {
        out.member("correlation_ids", std::span(&text, 1));
      } else if ((name == "payload" || (name == "source" && is_object)) && is_json(text)) {
        out.member(name, holy::json::Raw{text});
      } else {
        out.member(name, text);
      }
    }
    if (!row.contains("correlation_id")) out.array("correlation_ids", [](holy::json::ArrayWriter&) {});
  });
}

struct Batch {
  std::vector<NewEvent> events;
  std::vector<DeadLetter> dead;
};

DeadLetter letter(std::string reason, std::string detail, const std::string& raw,
                  const std::map<std::string, std::string>& row) {
  DeadLetter dead;
  dead.reason = std::move(reason);
  dead.detail = std::move(detail);
  dead.raw = raw;
  dead.queue = "events_january";
  if (const auto id = row.find("id"); id != row.end()) dead.event_id = id->second;
  if (const auto type = row.find("event_type"); type != row.end()) dead.event_type = type->second;
  return dead;
}

void add_row(const bus::Registry& registry, const std::map<std::string, std::string>& row, Batch& batch) {
  const std::string raw = envelope_of(row);
  bus::AdmitOptions options;
  options.unknown_types = bus::UnknownTypes::accept;
  auto admitted = bus::admit(registry, raw, options);
  if (!admitted) {
    const auto& issues = admitted.error().issues;
    batch.dead.push_back(letter("invalid", issues.empty() ? "" : issues.front().message, raw, row));
    return;
  }
  const auto key = row.find("routing_key");
  auto event =
      take_apart(std::move(admitted->text), raw, key == row.end() ? "" : key->second, admitted->validated);
  if (event) {
    batch.events.push_back(std::move(*event));
  } else {
    batch.dead.push_back(letter("invalid", "The row is no event.", raw, row));
  }
}

void store(Database& database, Batch& batch, Migrated& migrated) {
  const std::vector<WriteResult> results = insert_events(database, batch.events);
  const std::size_t unreadable = batch.dead.size();
  for (std::size_t i = 0; i < results.size(); ++i) {
    const NewEvent& event = batch.events[i];
    if (results[i].outcome == WriteOutcome::stored || results[i].outcome == WriteOutcome::duplicate) continue;
    batch.dead.push_back(
        letter(results[i].outcome == WriteOutcome::conflict ? "event_id_conflict" : "storage_refused",
               results[i].detail, event.received.value_or(event.raw),
               {{"id", event.event_id}, {"event_type", event.event_type}}));
  }
  insert_dead_letters(database, batch.dead);
  migrated.imported_rows += results.size() + unreadable;
  migrated.imported_dead += batch.dead.size();
  batch = {};
}

}  // namespace

bool has_older_table(Database& database) {
  const std::vector<std::string> names = columns_of(database, "events");
  return has(names, "id") && has(names, "correlation_id") && !has(names, "event_id");
}

void set_older_table_aside(Database& database) {
  // Names of indexes belong to the whole database (or schema), and the new table needs some of them.
  const std::string_view indexes =
      database.dialect() == Dialect::sqlite
          ? "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'events' AND sql IS NOT NULL"
          : "SELECT c.relname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid "
            "= 'events'::regclass "
            "AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)";
  for (const Row& row : database.run(indexes, {})) database.script("DROP INDEX \"" + row[0].value() + "\"");
  database.script("ALTER TABLE events RENAME TO events_january");
}

void import_older_rows(Database& database, const bus::Registry& registry, Migrated& migrated) {
  const std::vector<std::string> names = columns_of(database, "events_january");
  std::string list;
  for (const std::string& name : names) list += ", CAST(\"" + name + "\" AS text)";
  const bool sqlite = database.dialect() == Dialect::sqlite;
  if (!sqlite) {
    database.script("SET LOCAL TimeZone = 'UTC'; DECLARE january NO SCROLL CURSOR FOR SELECT 0" + list +
                    " FROM events_january ORDER BY \"timestamp\", id");
  }
  const std::string next = sqlite ? "SELECT rowid" + list +
                                        " FROM events_january WHERE rowid > $1 ORDER BY rowid LIMIT " +
                                        std::to_string(page)
                                  : "FETCH " + std::to_string(page) + " FROM january";
  std::int64_t last = 0;
  Batch batch;
  for (;;) {
    const std::vector<Row> rows = sqlite ? database.run(next, {Parameter(last)}) : database.run(next, {});
    if (rows.empty()) break;
    for (const Row& row : rows) {
      std::map<std::string, std::string> members;
      for (std::size_t i = 0; i < names.size(); ++i) {
        if (row[i + 1]) members.emplace(names[i], *row[i + 1]);
      }
      add_row(registry, members, batch);
    }
    last = std::stoll(rows.back()[0].value());
    store(database, batch, migrated);
  }
  if (!sqlite) database.script("CLOSE january");
}

}  // namespace holyfields::store
