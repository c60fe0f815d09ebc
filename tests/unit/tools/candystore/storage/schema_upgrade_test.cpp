// Newer schemas come to a database in which others have built upon what earlier ones made.
#include "tools/candystore/storage/schema_upgrade.hpp"

#include <algorithm>
#include <memory>

#include "tests/support/catch.hpp"
#include "tests/support/databases.hpp"
#include "tools/candystore/storage/storage.hpp"

using namespace holyfields::store;
using store_test::event;
using store_test::id_of;

namespace {

/// A store of today's schemas that is then changed into one of other schemas, and opened again.
struct Upgrading {
  explicit Upgrading(const std::string& of) : kind(of), database(of) { (void)open(); }

  std::vector<Waiting> open() {
    storage = std::make_unique<Storage>(database.opener());
    const Migrated migrated = storage->prepare(store_test::registry());
    CHECK(migrated.waiting.size() == storage->waiting().size());
    return migrated.waiting;
  }

  /// What somebody does beside the store.
  std::vector<Row> run(const std::string& sql) { return database.opener()(Role::writer)->run(sql, {}); }
  void script(const std::string& sql) { database.opener()(Role::writer)->script(sql); }
  void forget_schemas() { script("UPDATE schema_generated SET digest = 'older'"); }

  /// As an earlier schema made it, whose payload had a member that today's does not.
  void have_older_view() {
    script("DROP VIEW agent_error_v1; CREATE VIEW agent_error_v1 AS SELECT event_id, " + member("gone") +
           " AS gone FROM events WHERE event_type = 'agent.error.v1'");
    forget_schemas();
  }
  [[nodiscard]] std::string member(const std::string& name) const {
    return kind == "sqlite" ? "json_extract(payload, '$." + name + "')" : "payload ->> '" + name + "'";
  }

  std::string kind;
  store_test::EmptyDatabase database;
  std::unique_ptr<Storage> storage;
};

bool stores(Storage& storage, int number) {
  const NewEvent sent = event({.number = number});
  return storage.write({&sent, 1}).at(0).outcome == WriteOutcome::stored;
}

}  // namespace

TEST_CASE("a view that others read stays until they are gone, and the store works") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Upgrading store(kind);
  store.have_older_view();
  store.script(
      "CREATE VIEW report AS SELECT gone FROM agent_error_v1; CREATE VIEW reports AS SELECT * FROM report");

  for (int start = 0; start < 2; ++start) {  // it is told at each start
    const std::vector<Waiting> waiting = store.open();
    REQUIRE(waiting.size() == 1);
    CHECK_THAT(waiting[0].what, Catch::Contains("agent_error_v1") && Catch::Contains("view report"));
    CHECK(stores(*store.storage, 1 + start));
    CHECK(store.run("SELECT count(gone) FROM reports").size() == 1);
  }
  store.script("DROP VIEW reports; DROP VIEW report");
  store.script("DROP VIEW agent_error_v1");
  CHECK(store.open().empty());
  CHECK(store.run("SELECT agent_name FROM agent_error_v1 LIMIT 1").at(0).at(0) == "cack");
  CHECK(store.open().empty());
}

TEST_CASE("a view whose readers go on working is made anew") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Upgrading store(kind);
  const std::string all = kind == "sqlite" ? "name FROM pragma_table_info('agent_error_v1')"
                                           : "attname::text FROM pg_attribute WHERE attrelid = "
                                             "'agent_error_v1'::regclass ORDER BY attnum";
  const std::vector<Row> columns = store.run("SELECT " + all);
  std::string kept;  // all but the last: today's schema has a member more
  for (std::size_t i = 0; i + 1 < columns.size(); ++i)
    kept += (i == 0 ? "" : ", ") + std::string("\"") + *columns[i][0] + '"';
  if (kind == "sqlite") {
    store.script("CREATE VIEW old AS SELECT * FROM agent_error_v1 LIMIT 0; DROP VIEW agent_error_v1");
    store.script("CREATE VIEW agent_error_v1 AS SELECT event_id, source FROM events; DROP VIEW old");
    kept = "event_id, source";
  } else {
    store.script(
        "CREATE TEMP TABLE def AS SELECT pg_get_viewdef('agent_error_v1'::regclass) AS text; "
        "DO $$ BEGIN EXECUTE (SELECT 'DROP VIEW agent_error_v1; CREATE VIEW agent_error_v1 AS SELECT " +
        kept + " FROM (' || rtrim(text, ';') || ') AS older' FROM def); END $$");
  }
  store.script("CREATE VIEW report AS SELECT " + kept + " FROM agent_error_v1");
  if (kind == "postgresql") store.script("GRANT SELECT ON agent_error_v1 TO PUBLIC");
  store.forget_schemas();
  CHECK(store.open().empty());
  CHECK(store.run("SELECT " + all).size() == columns.size());
  CHECK(store.run("SELECT count(*) FROM report").size() == 1);
}

TEST_CASE("what hangs on a view that is made anew is there afterwards") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Upgrading store(kind);
  store.have_older_view();
  if (kind == "sqlite") {
    store.script("CREATE TRIGGER theirs INSTEAD OF DELETE ON agent_error_v1 BEGIN SELECT 1; END");
    CHECK(store.open().empty());
    CHECK(store.run("SELECT 1 FROM sqlite_master WHERE name = 'theirs'").size() == 1);
    return;
  }
  store.script(
      "GRANT SELECT ON agent_error_v1 TO PUBLIC; GRANT UPDATE (event_id) ON agent_error_v1 TO PUBLIC; "
      "ALTER VIEW agent_error_v1 SET (security_barrier = true)");
  CHECK(store.open().empty());
  CHECK(store.run("SELECT 1 FROM agent_error_v1 WHERE agent_name = ''").empty());
  CHECK(
      store
          .run("SELECT relacl::text || attacl::text || reloptions::text FROM pg_class JOIN pg_attribute ON "
               "attrelid "
               "= pg_class.oid WHERE pg_class.oid = 'agent_error_v1'::regclass AND attname = 'event_id' AND "
               "relacl::text LIKE '%=r/%' AND attacl::text LIKE '%=w/%' AND reloptions::text LIKE "
               "'%security_barrier=true%'")
          .size() == 1);
  store.have_older_view();
  store.script(
      "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; "
      "CREATE TRIGGER theirs INSTEAD OF DELETE ON agent_error_v1 FOR EACH ROW EXECUTE FUNCTION nothing(); "
      "CREATE FUNCTION rows_of() RETURNS SETOF agent_error_v1 LANGUAGE sql AS 'SELECT * FROM "
      "agent_error_v1'");
  const std::vector<Waiting> waiting = store.open();
  REQUIRE(waiting.size() == 1);
  CHECK_THAT(waiting[0].what, Catch::Contains("trigger theirs") && Catch::Contains("function rows_of()"));
  CHECK(store.run("SELECT * FROM rows_of()").empty());
}

TEST_CASE("a table that somebody gave the name of a view stays") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Upgrading store(kind);
  store.script("DROP VIEW agent_error_v1; CREATE TABLE agent_error_v1 (theirs text)");
  store.forget_schemas();
  REQUIRE(store.open().size() == 1);
  CHECK(store.run("SELECT theirs FROM agent_error_v1").empty());
  CHECK(stores(*store.storage, 1));
}

TEST_CASE("a trigger that reads a view keeps it, so that its table can be written") {
  Upgrading store("sqlite");  // PostgreSQL resolves the names in a trigger when it runs
  store.have_older_view();
  store.script(
      "CREATE TABLE seen (text TEXT); CREATE TRIGGER theirs AFTER INSERT ON events BEGIN INSERT INTO seen "
      "SELECT gone FROM agent_error_v1; END");
  const std::vector<Waiting> waiting = store.open();
  REQUIRE(waiting.size() == 1);
  CHECK_THAT(waiting[0].what, Catch::Contains("trigger theirs"));
  CHECK(stores(*store.storage, 1));
}

TEST_CASE("a CHECK never means something else than what its rows were judged by") {
  const std::vector<std::string> kinds = store_test::kinds();
  if (std::ranges::find(kinds, "postgresql") == kinds.end()) return;  // SQLite keeps a table's CHECKs
  Upgrading store("postgresql");
  const std::string validated = "SELECT convalidated FROM pg_constraint WHERE conname = 'agent_error_v1'";
  // As an earlier schema, which asked for less: its function, which somebody's index calls, too.
  store.script(
      "CREATE FUNCTION valid_agent_error_v1(v jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS "
      "'BEGIN RETURN true; END'; ALTER TABLE events DROP CONSTRAINT agent_error_v1; ALTER TABLE events ADD "
      "CONSTRAINT agent_error_v1 CHECK (event_type <> 'agent.error.v1' OR valid_agent_error_v1(payload)); "
      "CREATE INDEX theirs ON events (valid_agent_error_v1(payload))");
  const NewEvent old = event({.number = 1, .payload = R"({"agent_name":5})"});
  REQUIRE(store.storage->write({&old, 1}).at(0).outcome == WriteOutcome::stored);
  store.forget_schemas();

  std::vector<Waiting> waiting = store.open();
  REQUIRE(waiting.size() == 1);
  CHECK(waiting[0].events == id_of(1));
  CHECK_THAT(waiting[0].run, Catch::Contains("VALIDATE CONSTRAINT \"agent_error_v1\""));
  CHECK(store.run(validated).at(0).at(0) == "f");
  CHECK(store.run("SELECT valid_agent_error_v1('5')").at(0).at(0) == "t");  // their index means what it meant
  const NewEvent wrong = event({.number = 2, .payload = R"({"agent_name":5})"});
  CHECK(store.storage->write({&wrong, 1}).at(0).outcome == WriteOutcome::refused);
  CHECK(stores(*store.storage, 3));

  store.script("DELETE FROM events WHERE event_id = '" + waiting[0].events + "'");
  store.script(waiting[0].run);
  CHECK(store.open().empty());
  CHECK(store.run(validated).at(0).at(0) == "t");
  store.forget_schemas();
  CHECK(store.open().empty());  // what says the same stays valid
  CHECK(store.run(validated).at(0).at(0) == "t");
}

TEST_CASE("a CHECK that all rows satisfy binds them, too") {
  const std::vector<std::string> kinds = store_test::kinds();
  if (std::ranges::find(kinds, "postgresql") == kinds.end()) return;
  Upgrading store("postgresql");
  REQUIRE(stores(*store.storage, 1));
  store.script("ALTER TABLE events DROP CONSTRAINT agent_error_v1, DROP CONSTRAINT events_source_check");
  store.forget_schemas();
  CHECK(store.open().empty());
  CHECK(store
            .run("SELECT 1 FROM pg_constraint WHERE conname IN ('agent_error_v1', 'events_source_check') AND "
                 "convalidated")
            .size() == 2);
}
