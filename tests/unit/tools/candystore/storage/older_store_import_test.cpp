// A populated database of the store of January (SQLAlchemy's columns) becomes today's without losing a row.
#include <map>

#include "tests/support/catch.hpp"
#include "tests/support/databases.hpp"

using namespace holyfields::store;
using store_test::id_of;

namespace {

constexpr const char* sqlite_table =
    "CREATE TABLE events (id VARCHAR(36) NOT NULL PRIMARY KEY, event_type VARCHAR(255) NOT NULL, source "
    "VARCHAR(255) NOT NULL, target VARCHAR(255), "
    "routing_key VARCHAR(255) NOT NULL, timestamp DATETIME NOT NULL, payload JSON NOT NULL, session_id "
    "VARCHAR(255), correlation_id VARCHAR(255))";
constexpr const char* postgresql_table =
    "CREATE TABLE events (id VARCHAR(36) NOT NULL PRIMARY KEY, event_type VARCHAR(255) NOT NULL, source "
    "VARCHAR(255) NOT NULL, target VARCHAR(255), "
    "routing_key VARCHAR(255) NOT NULL, timestamp TIMESTAMPTZ NOT NULL, payload JSON NOT NULL, session_id "
    "VARCHAR(255), correlation_id VARCHAR(255))";

void add(Database& database, int number, const std::string& rest) {
  database.script(
      "INSERT INTO events (id, timestamp, event_type, source, target, routing_key, payload, session_id, "
      "correlation_id) VALUES ('" +
      id_of(number) + "', '2026-01-15 10:30:" + std::to_string(10 + number % 50) + ".250000', " + rest + ")");
}

}  // namespace

TEST_CASE("the January table migrates without loss") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  const store_test::EmptyDatabase place(kind);
  {
    const auto old = place.opener()(Role::writer);
    old->script(kind == "sqlite" ? sqlite_table : postgresql_table);
    old->script("CREATE INDEX events_session_id ON events (session_id)");
    add(*old, 1,
        R"('agent.error', 'n8n', NULL, 'agent.error', '{"agent_name":"a","error_type":"b","error_message":"c","n":1.50}', 'sess-1', NULL)");
    add(*old, 2,
        R"('agent.error', 'n8n', 'somebody', 'agent.error', '{"agent_name":"a","error_type":"b","error_message":"c"}', NULL, ')" +
            id_of(1) + "'");
    add(*old, 3,
        R"('agent.error', 'cron', NULL, 'agent.error', '{"agent_name":"a","error_type":"b","error_message":"c"}', NULL, 'cron_nightly')");
    add(*old, 4, R"('nobody.knows.this', 'x', NULL, 'nobody.knows.this', '{"free":"form"}', 'sess-1', NULL)");
    add(*old, 5, R"('agent.error', 'n8n', NULL, 'agent.error', '{"no":"error"}', NULL, NULL)");
    for (int number = 100; number < 1300; ++number) {
      add(*old, number,
          R"('agent.error', 'load', NULL, 'agent.error', '{"agent_name":"a","error_type":"b","error_message":"c"}', NULL, ')" +
              id_of(number - 1) + "'");
    }
  }
  Storage storage(place.opener());
  const Migrated migrated = storage.prepare(store_test::registry());
  CHECK(migrated.imported_rows == 1205);
  CHECK(migrated.imported_dead == 1);
  CHECK(storage.count({}) == 1204);

  const auto first = storage.find(id_of(1));
  REQUIRE(first);
  CHECK(first->event_type == "agent.error.v1");
  CHECK(first->session == "sess-1");
  CHECK(first->source_app == "n8n");
  CHECK(first->raw.find(R"("n":1.50)") != std::string::npos);
  CHECK(first->raw.find("2026-01-15T10:30:11.25") != std::string::npos);
  const auto second = storage.find(id_of(2));
  REQUIRE(second);
  CHECK(second->target == "somebody");
  CHECK(second->raw.find(R"("correlation_ids":[")" + id_of(1)) != std::string::npos);
  CHECK(storage.trace(id_of(1), 10).events.size() == 2);
  CHECK(storage.trace("cron_nightly", 10).events.size() == 1);
  CHECK(storage.find(id_of(4))->unvalidated);
  CHECK(storage.trace(id_of(700), 2000).events.size() == 1200);

  const auto dead = storage.dead_letters(std::nullopt, false, 10, 0);
  REQUIRE(dead.size() == 1);
  CHECK(dead[0].event_id == id_of(5));
  CHECK(dead[0].raw.find(R"({"no":"error"})") != std::string::npos);
  CHECK(place.opener()(Role::reader)->run("SELECT count(*) FROM events_january", {}).at(0).at(0) == "1205");
  CHECK(storage.prepare(store_test::registry()).imported_rows == 0);
}
