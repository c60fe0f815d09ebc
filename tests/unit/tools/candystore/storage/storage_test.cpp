// The same promises on both databases: nothing lost, nothing twice, every question answered alike.
#include "tools/candystore/storage/storage.hpp"

#include <atomic>
#include <numeric>
#include <thread>

#include "tests/support/catch.hpp"
#include "tests/support/databases.hpp"

using namespace holyfields::store;
using store_test::envelope;
using store_test::event;
using store_test::id_of;

namespace {

struct Opened {
  explicit Opened(const std::string& kind) : database(kind), storage(database.opener()) {
    (void)storage.prepare(store_test::registry());
  }
  store_test::EmptyDatabase database;
  Storage storage;
};

std::vector<WriteOutcome> outcomes(const std::vector<WriteResult>& results) {
  std::vector<WriteOutcome> out;
  for (const WriteResult& result : results) out.push_back(result.outcome);
  return out;
}

std::vector<std::string> ids(const std::vector<StoredEvent>& events) {
  std::vector<std::string> out;
  for (const StoredEvent& stored : events) out.push_back(stored.event_id);
  return out;
}

std::vector<std::string> numbered(const std::vector<int>& numbers) {
  std::vector<std::string> out;
  for (const int number : numbers) out.push_back(id_of(number));
  return out;
}

}  // namespace

TEST_CASE("an envelope is read back byte for byte") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  const NewEvent sent = event(
      {.number = 1,
       .payload =
           R"({"error_message":"a\u00e4\/b","agent_name":"cack","error_type":"t","context":{"big":123456789012345678901234567890,"n":1.50,"e":1e400}})",
       .further = R"(,"unheard_of": [1 ,2],"agent_context":null)"});
  REQUIRE(outcomes(store.storage.write({&sent, 1})) == std::vector{WriteOutcome::stored});
  const auto found = store.storage.find(id_of(1));
  REQUIRE(found);
  CHECK(found->raw == sent.raw);
  CHECK(found->source_app == "n8n");
  CHECK_FALSE(store.storage.find(id_of(2)));
}

TEST_CASE("an event that comes again is a duplicate, another under its id a conflict") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  const std::vector<NewEvent> batch = {
      event({.number = 1}),
      event({.number = 1,
             .payload = R"({ "error_message":"late","agent_name":"c\u0061ck","error_type":"timeout"})",
             .parents = {9}}),
      event({.number = 1,
             .payload = R"({"agent_name":"cack","error_type":"timeout","error_message":"never"})"}),
      event({.number = 2})};
  CHECK(outcomes(store.storage.write(batch)) == std::vector{WriteOutcome::stored, WriteOutcome::duplicate,
                                                            WriteOutcome::conflict, WriteOutcome::stored});
  CHECK(outcomes(store.storage.write(batch)) == std::vector{WriteOutcome::duplicate, WriteOutcome::duplicate,
                                                            WriteOutcome::conflict, WriteOutcome::duplicate});
  CHECK(store.storage.count({}) == 2);
}

TEST_CASE("a row that the database refuses leaves its neighbours alone") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  std::vector<NewEvent> batch;
  for (int number = 1; number <= 100; ++number) batch.push_back(event({.number = number}));
  for (const std::size_t bad : {17u, 70u}) {  // what the schema's trigger or CHECK does not take
    batch[bad].event_type = "agent.feedback.requested.v1";
    batch[bad].payload = R"({"agent_id":5,"message":"m"})";
  }
  const std::vector<WriteResult> results = store.storage.write(batch);
  for (std::size_t i = 0; i < results.size(); ++i) {
    CAPTURE(i, results[i].detail);
    CHECK(results[i].outcome == (i == 17 || i == 70 ? WriteOutcome::refused : WriteOutcome::stored));
  }
  CHECK(results[17].detail != "");
  CHECK(store.storage.count({}) == 98);
}

namespace {

/// A trigger of the database's owner that does something for each event whose message is "poison".
std::string trigger(const std::string& kind, const std::string& action, const std::string& when) {
  if (kind == "sqlite")
    return "CREATE TRIGGER owners BEFORE INSERT ON " + when + " BEGIN SELECT " + action + "; END";
  return "CREATE OR REPLACE FUNCTION owners() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF " + when +
         " THEN " + action + "; END IF; RETURN NEW; END $$; ";
}

struct Objection {
  std::string kind;
  std::string sql;
  WriteOutcome outcome;
};

std::vector<Objection> objections() {
  const std::string poisoned = "events WHEN json_extract(NEW.payload, '$.error_message') = 'poison'";
  const std::string of_poison = "NEW.payload->>'error_message' = 'poison'";
  const std::string of_parent = "NEW.parent = '" + id_of(7) + "'";
  const std::string before =
      "CREATE TRIGGER owners BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION owners()";
  const std::string deferred =
      "CREATE CONSTRAINT TRIGGER owners AFTER INSERT ON events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
      "EXECUTE FUNCTION owners()";
  const std::string of_edges =
      "CREATE TRIGGER owners BEFORE INSERT ON event_parents FOR EACH ROW EXECUTE FUNCTION owners()";
  const std::string raise = "RAISE EXCEPTION 'not this one'", no_function = "PERFORM no_such_function(1)";
  const auto state = [](const std::string& code) {
    return "RAISE EXCEPTION 'not this one' USING ERRCODE = '" + code + "'";
  };
  std::vector<Objection> all = {
      {"sqlite", trigger("sqlite", "RAISE(ABORT, 'not this one')", poisoned), WriteOutcome::refused},
      {"sqlite", trigger("sqlite", "RAISE(FAIL, 'not this one')", poisoned), WriteOutcome::refused},
      {"sqlite", trigger("sqlite", "RAISE(ROLLBACK, 'not this one')", poisoned), WriteOutcome::refused},
      {"sqlite", trigger("sqlite", "json_extract('{', '$')", poisoned), WriteOutcome::failed},
      {"sqlite", trigger("sqlite", "RAISE(ABORT, 'no')", "event_parents WHEN " + of_parent),
       WriteOutcome::refused},
      {"postgresql", trigger("", raise, of_parent) + of_edges, WriteOutcome::failed},
      {"postgresql", trigger("", raise, of_poison) + deferred, WriteOutcome::failed},
      {"postgresql", trigger("", no_function, of_poison) + deferred, WriteOutcome::failed},
      {"postgresql", trigger("", state("23514"), of_poison) + deferred, WriteOutcome::refused},
      {"postgresql", trigger("", "PERFORM 1 / 0", of_poison) + before, WriteOutcome::refused},
  };
  for (const std::string& action :
       {raise, no_function, std::string("PERFORM * FROM no_such_table"), state("45000"), state("U0001"),
        state("38000"), state("XX000"), state("40001"), state("40P01"), state("53200"), state("55P03"),
        state("57014"), state("58030")})
    all.push_back({"postgresql", trigger("", action, of_poison) + before, WriteOutcome::failed});
  all.push_back({"postgresql", trigger("", state("40001"), of_poison) + deferred, WriteOutcome::failed});
  return all;
}

/// Twenty events, of which one is poison, one a duplicate, and one in conflict.
std::vector<NewEvent> poisoned_batch() {
  std::vector<NewEvent> batch;
  for (int number = 1; number <= 18; ++number) batch.push_back(event({.number = number}));
  const std::string poison = R"({"agent_name":"cack","error_type":"timeout","error_message":"poison"})";
  batch[11] = event({.number = 12, .payload = poison, .parents = {7}});
  batch.push_back(event({.number = 1}));
  batch.push_back(
      event({.number = 2, .payload = R"({"agent_name":"b","error_type":"c","error_message":"d"})"}));
  return batch;
}

}  // namespace

TEST_CASE("a row for which something of the database's owner raises an error leaves its neighbours alone") {
  const std::vector<std::string> kinds = store_test::kinds();
  for (const Objection& objection : objections()) {
    if (std::ranges::find(kinds, objection.kind) == kinds.end()) continue;
    CAPTURE(objection.sql);
    Opened store(objection.kind);
    const auto owner = store.database.opener()(Role::writer);
    owner->script(objection.sql);
    std::vector<WriteOutcome> wanted(18, WriteOutcome::stored);
    wanted[11] = objection.outcome;
    wanted.push_back(WriteOutcome::duplicate);
    wanted.push_back(WriteOutcome::conflict);
    const std::vector<NewEvent> batch = poisoned_batch();
    const std::vector<WriteResult> results = store.storage.write(batch);
    CHECK(outcomes(results) == wanted);
    CHECK(results[11].detail != "");
    CHECK(store.storage.count({}) == 17);
    CHECK_FALSE(store.storage.find(id_of(12)));
    CHECK(owner->run("SELECT child FROM event_parents").empty());
    CHECK(outcomes(store.storage.write(std::span(batch).subspan(11, 1))) == std::vector{objection.outcome});
    owner->script(objection.kind == "sqlite" ? "DROP TRIGGER owners" : "DROP FUNCTION owners CASCADE");
    CHECK(outcomes(store.storage.write(std::span(batch).subspan(11, 1))) ==
          std::vector{WriteOutcome::stored});
  }
}

TEST_CASE("what is no row's fault is an outage: nothing is stored and no event is blamed") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  Opened store(kind);
  const auto owner = store.database.opener()(Role::writer);
  const std::vector<NewEvent> batch = poisoned_batch();
  std::vector<std::pair<std::string, std::string>> outages = {
      // how it begins and ends
      {"ALTER TABLE events RENAME TO hidden", "ALTER TABLE hidden RENAME TO events"},
      {"ALTER TABLE event_parents RENAME TO hidden", "ALTER TABLE hidden RENAME TO event_parents"}};
  if (kind == "sqlite") {
    outages.emplace_back(
        "CREATE TRIGGER owners AFTER INSERT ON events BEGIN INSERT INTO gone VALUES (1); END",
        "DROP TRIGGER owners");
  }
  if (kind == "postgresql") {
    const auto raise = [](const std::string& code, const std::string& when) {
      return trigger("", "RAISE EXCEPTION 'away' USING ERRCODE = '" + code + "'", when) +
             "CREATE TRIGGER owners BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION owners()";
    };
    const std::string end = "DROP FUNCTION owners CASCADE",
                      of_poison = "NEW.payload->>'error_message' = 'poison'";
    for (const char* const code : {"08006", "25006", "53100", "53300", "XX001"})
      outages.emplace_back(raise(code, of_poison), end);
    for (const char* const code : {"40001", "40P01", "53200", "55P03", "57014", "58030"})
      outages.emplace_back(raise(code, "TRUE"), end);
  }
  for (const auto& [begin, end] : outages) {
    CAPTURE(kind, begin);
    owner->script(begin);
    for (const std::span<const NewEvent> part : {std::span(batch), std::span(batch).subspan(11, 1)})
      CHECK_THROWS_AS(static_cast<void>(store.storage.write(part)), DatabaseError);
    owner->script(end);
    CHECK(store.storage.count({}) == 0);
  }
  CHECK(store.storage.write(batch)[11].outcome == WriteOutcome::stored);
  CHECK(store.storage.count({}) == 18);
}

TEST_CASE("an escaped NUL is kept in the envelope and flagged") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  const NewEvent sent = event(
      {.number = 1,
       .payload =
           R"({"agent_name":"c\u0000k","error_type":"\\u0000","error_message":"\\\u0000","session_id":"s\u0000"})"});
  CHECK(sent.nul_bytes);
  CHECK(
      sent.payload ==
      R"({"agent_name":"c\ufffdk","error_type":"\\u0000","error_message":"\\\ufffd","session_id":"s\ufffd"})");
  REQUIRE(outcomes(store.storage.write({&sent, 1})) == std::vector{WriteOutcome::stored});
  CHECK(store.storage.find(id_of(1))->raw == sent.raw);
  CHECK(outcomes(store.storage.write({&sent, 1})) == std::vector{WriteOutcome::duplicate});
  CHECK_FALSE(event({.number = 2, .payload = R"({"agent_name":"\\u0000"})"}).nul_bytes);
}

TEST_CASE("every time that RFC 3339 can spell is stored, and in the order of time") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  std::vector<NewEvent> batch;
  for (const char* const time :
       {"0000-01-01T00:00:00+23:59", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z",
        "2016-12-31T23:59:60.123456789Z", "2026-01-01T23:59:00+23:59", "2026-01-01T00:00:00.000001-00:00",
        "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999999-23:59"}) {
    std::string text = envelope({.number = static_cast<int>(batch.size()) + 1});
    const std::size_t start = text.find("2026-01-01T");
    text.replace(start, std::string("2026-01-01T00:00:00Z").size(), time);
    const auto taken = take_apart(text, text, "agent.error", true);
    REQUIRE(taken);
    batch.push_back(*taken);
  }
  CHECK(outcomes(store.storage.write(batch)) ==
        std::vector<WriteOutcome>(batch.size(), WriteOutcome::stored));
  CHECK(ids(store.storage.query({}, Order::oldest_first, 100, 0).events) ==
        numbered({1, 2, 3, 4, 5, 6, 7, 8}));
  CHECK(store.storage.find(id_of(4))->raw == batch[3].raw);
}

TEST_CASE("filters narrow, pages follow each other, newest first") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  std::vector<NewEvent> batch;
  for (int number = 1; number <= 20; ++number) {
    batch.push_back(
        event({.number = number,
               .type = number % 2 == 0 ? "agent.error.v1" : "agentx.other.v1",
               .payload = R"({"agent_name":"a","error_type":"b","error_message":"c","session_id":"s)" +
                          std::to_string(number % 3) + "\"}",
               .parents = number > 18 ? std::vector{1} : std::vector<int>{},
               .source = R"({"host":"h)" + std::to_string(number % 4) + R"(","type":"manual"})",
               .further = number == 5 ? R"(,"target":"somebody")" : ""}));
  }
  batch[0].unvalidated = true;
  REQUIRE(store.storage.write(batch).size() == 20);
  const std::vector<StoredEvent> all = store.storage.query({}, Order::oldest_first, 100, 0).events;
  const auto count = [&](const Filter& filter) {
    const auto found = store.storage.count(filter);  // and what a stream hands out is the same
    CHECK(std::ranges::count_if(all, [&](const StoredEvent& one) { return filter.matches(one); }) ==
          static_cast<std::ptrdiff_t>(found));
    return found;
  };
  CHECK(count({}) == 20);
  CHECK(count({.event_types = {"agent.error.v1"}}) == 10);
  CHECK(count({.event_types = {"agent.error.v1", "agentx.other.v1"}}) == 20);
  CHECK(count({.type_prefixes = {"agent."}}) == 10);
  CHECK(count({.type_prefixes = {"agent.", "agentx."}}) == 20);
  CHECK(count({.event_types = {"agent.error.v1"}, .type_prefixes = {"agentx."}}) == 20);
  CHECK(count({.event_types = {"agent.error.v1"}, .type_prefixes = {"nobody."}, .session = "s1"}) == 3);
  CHECK(count({.session = "s1"}) == 7);
  for (std::size_t types = 1; types <= 250; ++types)  // more statements than a connection keeps
    CHECK(count({.event_types = std::vector<std::string>(types, "agent.error.v1")}) == 10);
  CHECK(count({.source = "h1"}) == 5);
  CHECK(count({.source_type = "manual"}) == 20);
  CHECK(count({.source_type = "agent"}) == 0);
  CHECK(count({.target = "somebody"}) == 1);
  CHECK(count({.parent = id_of(1)}) == 2);
  CHECK(count({.from = batch[4].occurred_at, .to = batch[9].occurred_at}) == 6);
  CHECK(count({.unvalidated = true}) == 1);
  CHECK(count({.event_types = {"agent.error.v1"}, .session = "s1", .source = "h0"}) == 2);

  const Page first = store.storage.query({}, Order::newest_first, 7, 0);
  CHECK(first.has_more);
  CHECK(ids(first.events) == numbered({20, 19, 18, 17, 16, 15, 14}));
  CHECK(ids(store.storage.query({}, Order::newest_first, 7, 7).events) ==
        numbered({13, 12, 11, 10, 9, 8, 7}));
  const auto cursor =
      cursor_from_text(to_text({first.events.back().occurred_at, first.events.back().sequence}));
  const Page last = store.storage.query({}, Order::newest_first, 13, 0, cursor);
  CHECK(last.events.size() == 13);
  CHECK_FALSE(last.has_more);
  CHECK(last.events.front().event_id == id_of(13));
  CHECK(ids(store.storage.query({.session = "s0"}, Order::oldest_first, 2, 0).events) == numbered({3, 6}));
  for (const char* const bad : {"", "1", ".", "1.x", "x.1", "1.2.3", "99999999999999999999.1"})
    CHECK_FALSE(cursor_from_text(bad));
}

TEST_CASE("a trace is the connected component over parent edges") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  // 1 -> 2 -> 3, 1 -> 4, {3, 4} -> 5; 5 and 6 share a parent that is not stored; 7 stands alone; 8 and 9 are
  // a cycle.
  const std::vector<NewEvent> batch = {event({.number = 5, .parents = {3, 4, 50}}),
                                       event({.number = 1}),
                                       event({.number = 2, .parents = {1}}),
                                       event({.number = 3, .parents = {2}}),
                                       event({.number = 4, .parents = {1}}),
                                       event({.number = 6, .parents = {50}}),
                                       event({.number = 7}),
                                       event({.number = 8, .parents = {9}}),
                                       event({.number = 9, .parents = {8}})};
  for (const WriteResult& result : store.storage.write(batch))
    REQUIRE(result.outcome == WriteOutcome::stored);
  const auto trace = [&](int number) { return ids(store.storage.trace(id_of(number), 100).events); };
  CHECK(trace(1) == numbered({1, 2, 3, 4, 5, 6}));
  CHECK(trace(6) == trace(1));
  CHECK(trace(50) == trace(1));
  CHECK(trace(7) == numbered({7}));
  CHECK(trace(8) == numbered({8, 9}));
  CHECK(trace(99).empty());
  CHECK(ids(store.storage.ancestors(id_of(5), 100).events) == numbered({1, 2, 3, 4, 5}));
  CHECK(ids(store.storage.descendants(id_of(1), 100).events) == numbered({5, 3, 2, 4, 1}));
  CHECK(ids(store.storage.ancestors(id_of(8), 100).events) == numbered({9, 8}));
  const Chain cut = store.storage.trace(id_of(1), 3);
  CHECK(cut.truncated);
  CHECK(ids(cut.events).size() == 3);
}

TEST_CASE("a chain and a trace that are cut say so") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  std::vector<NewEvent> batch;
  for (int number = 1; number <= 101; ++number)
    batch.push_back(
        event({.number = number, .parents = number > 1 ? std::vector{number - 1} : std::vector<int>{}}));
  REQUIRE(store.storage.write(batch).size() == 101);
  CHECK(store.storage.descendants(id_of(1), 1000).events.size() == 101);
  CHECK_FALSE(store.storage.descendants(id_of(1), 1000).truncated);
  CHECK_FALSE(store.storage.ancestors(id_of(101), 1000).truncated);
  REQUIRE(store.storage.write(std::vector{event({.number = 102, .parents = {101}})}).size() == 1);
  CHECK(store.storage.descendants(id_of(1), 1000).events.size() == 101);
  CHECK(store.storage.descendants(id_of(1), 1000).truncated);
  CHECK(store.storage.ancestors(id_of(102), 1000).truncated);
  CHECK_FALSE(store.storage.ancestors(id_of(101), 1000).truncated);
  // More parents that are not stored than a trace looks at, and a child behind them.
  std::vector<int> absent(1200);
  std::iota(absent.begin(), absent.end(), 10'000);
  REQUIRE(store.storage
              .write(std::vector{event({.number = 500, .parents = absent}),
                                 event({.number = 501, .parents = {500}})})
              .size() == 2);
  const Chain trace = store.storage.trace(id_of(500), 10);
  CHECK((trace.truncated || trace.events.size() == 2));
  CHECK(store.storage.trace(id_of(500), 1000).events.size() == 2);
  CHECK_FALSE(store.storage.trace(id_of(500), 1000).truncated);
}

TEST_CASE(
    "as many parents as fit into an event are each kept once, in a time that does not grow with their "
    "square") {
  std::string ids;
  for (int i = 0; i < 200'000; ++i) ids += (i == 0 ? "" : ",") + std::to_string(i % 150'000);
  std::string text = envelope({});
  const std::string none = R"("correlation_ids":[])";
  const std::size_t place = text.find(none);
  REQUIRE(place != std::string::npos);
  for (std::size_t at = 0; (at = ids.find(',', at)) != std::string::npos; at += 3)
    ids.replace(at, 1, "\",\"");
  text.replace(place, none.size(), R"("correlation_ids":[")" + ids + "\"]");
  const auto event = take_apart(text, text, "k", true);
  REQUIRE(event);
  CHECK(event->parents.size() == 150'000);
}

TEST_CASE("what AMQP says of a message may be any bytes") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  const std::string odd("k\xff\0y", 4);
  DeadLetter letter;
  letter.reason = letter.detail = letter.event_id = letter.event_type = letter.routing_key = letter.queue =
      odd;
  letter.raw = odd;
  store.storage.write_dead_letters(std::vector{letter});
  const auto letters = store.storage.dead_letters(std::nullopt, false, 10, 0);
  REQUIRE(letters.size() == 1);
  CHECK(letters[0].raw == odd);
  CHECK(letters[0].routing_key == "k\xEF\xBF\xBD\xEF\xBF\xBDy");
  const std::string text = store_test::envelope({});
  const auto event = take_apart(text, text, odd, true);
  REQUIRE(event);
  CHECK(store.storage.write(std::vector{*event}).at(0).outcome == WriteOutcome::stored);
  CHECK(store.storage.find(id_of(1))->routing_key == "k\xEF\xBF\xBD\xEF\xBF\xBDy");
}

TEST_CASE("dead letters are kept once, with their bytes, until they are requeued") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  DeadLetter letter;
  letter.reason = "malformed";
  letter.detail = "no JSON";
  letter.raw = std::string("\xff\x00{", 3);
  letter.routing_key = "some.key";
  store.storage.write_dead_letters({&letter, 1});
  store.storage.write_dead_letters({&letter, 1});
  auto kept = store.storage.dead_letters(std::nullopt, false, 10, 0);
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].raw == letter.raw);
  CHECK(kept[0].attempts == 2);
  CHECK(kept[0].routing_key == "some.key");
  CHECK(store.storage.dead_letters("invalid", false, 10, 0).empty());
  CHECK(store.storage.count_dead_letters().waiting == 1);
  const auto claim = store.storage.claim(kept[0].id);
  REQUIRE(claim);
  store.storage.end_claim(kept[0].id, *claim, true);
  CHECK(store.storage.count_dead_letters().waiting == 0);
  CHECK(store.storage.dead_letters(std::nullopt, true, 10, 0).at(0).requeued_at.has_value());
  CHECK_FALSE(store.storage.find_dead_letter(kept[0].id + 1));
}

TEST_CASE("a dead letter is published again by one at a time, and held by nobody for ever") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  Storage& storage = store.storage;
  DeadLetter letter;
  letter.reason = "malformed";
  letter.raw = "{";
  storage.write_dead_letters({&letter, 1});
  const std::int64_t id = storage.dead_letters(std::nullopt, false, 10, 0).at(0).id;
  const auto now = std::chrono::system_clock::now();

  const auto first = storage.claim(id, now);
  REQUIRE(first);
  CHECK_FALSE(storage.claim(id, now));
  CHECK_FALSE(storage.claim(id, now + claim_time));
  CHECK_FALSE(storage.claim(id + 1, now));
  CHECK(storage.count_dead_letters().waiting == 1);

  // Its holder ended; nothing that it still does counts.
  const auto second = storage.claim(id, now + claim_time + std::chrono::seconds(1));
  REQUIRE(second);
  storage.end_claim(id, *first, true);
  CHECK(storage.count_dead_letters().waiting == 1);
  storage.end_claim(id, *second, false);

  // A clock that was set back does not hold it up.
  REQUIRE(storage.claim(id, now + std::chrono::hours(24)));
  const auto third = storage.claim(id, now);
  REQUIRE(third);
  // It failed again before its publisher was told of the confirmation.
  storage.write_dead_letters({&letter, 1});
  storage.end_claim(id, *third, true);
  CHECK(storage.count_dead_letters().waiting == 1);

  const auto last = storage.claim(id, now);
  REQUIRE(last);
  storage.end_claim(id, *last, true);
  CHECK(storage.count_dead_letters().waiting == 0);
  CHECK_FALSE(storage.claim(id, now + std::chrono::hours(24)));
}

TEST_CASE("stores that start together migrate once, and write side by side in one order") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  const store_test::EmptyDatabase database(kind);
  constexpr int writers = 4, each = 50;
  std::vector<std::jthread> threads;
  std::atomic<int> migrated{0}, stored{0}, duplicates{0};
  for (int writer = 0; writer < writers; ++writer) {
    threads.emplace_back([&] {
      Storage storage(database.opener());
      if (!storage.prepare(store_test::registry()).applied.empty()) ++migrated;
      for (int number = 1; number <= each; ++number) {
        const NewEvent sent = event({.number = number});
        const WriteOutcome outcome = storage.write({&sent, 1}).at(0).outcome;
        if (outcome == WriteOutcome::stored) ++stored;
        if (outcome == WriteOutcome::duplicate) ++duplicates;
      }
    });
  }
  threads.clear();
  CHECK(migrated == 1);
  CHECK(stored == each);
  CHECK(duplicates == each * (writers - 1));
  Storage storage(database.opener());
  CHECK(storage.prepare(store_test::registry()).applied.empty());
  const std::vector<StoredEvent> all = storage.since(0, 1000).events;
  CHECK(all.size() == each);
  CHECK(storage.since(all[9].sequence, 5).events.at(0).event_id == all[10].event_id);
  CHECK(storage.last_sequence() == all.back().sequence);
}

TEST_CASE("a database of a newer program is refused") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  const Opened store(kind);
  store.database.opener()(Role::writer)->script("INSERT INTO schema_migrations VALUES (999, 'later', '')");
  Storage storage(store.database.opener());
  CHECK_THROWS_WITH(storage.prepare(store_test::registry()), Catch::Contains("newer"));
}

TEST_CASE("a database made from other schemas gets today's views, columns and checks") {
  const std::string kind = GENERATE(from_range(store_test::kinds()));
  CAPTURE(kind);
  Opened store(kind);
  const NewEvent before =
      event({.number = 1,
             .payload = R"({"agent_name":"a","error_type":"b","error_message":"c","session_id":"s"})"});
  REQUIRE(outcomes(store.storage.write({&before, 1})) == std::vector{WriteOutcome::stored});
  {  // as if session_id had not been indexed, agent.error.v1 not been known
    const auto database = store.database.opener()(Role::writer);
    database->script(
        "DROP VIEW agent_error_v1; DROP INDEX events_session_id; UPDATE schema_generated SET digest = "
        "'older'");
    for (const Row& row :
         database->run(kind == "sqlite"
                           ? "SELECT name FROM sqlite_master WHERE type = 'view' AND name NOT LIKE 'holyc%'"
                           : "SELECT viewname::text FROM pg_views WHERE schemaname = 'public'",
                       {})) {
      database->script("DROP VIEW \"" + row[0].value() + "\"");
    }
    database->script("ALTER TABLE events DROP COLUMN session_id");
    if (kind == "postgresql") database->script("ALTER TABLE events DROP CONSTRAINT agent_error_v1");
  }
  Storage storage(store.database.opener());
  CHECK(storage.prepare(store_test::registry()).applied == std::vector<std::string>{"generated schema"});
  CHECK(storage.prepare(store_test::registry()).applied.empty());
  const auto reader = store.database.opener()(Role::reader);
  CHECK(reader->run("SELECT session_id FROM events", {}).at(0).at(0) == "s");
  CHECK(reader->run("SELECT agent_name FROM agent_error_v1", {}).at(0).at(0) == "a");
  NewEvent wrong = event({.number = 2});
  wrong.payload = R"({"agent_name":5})";
  if (kind == "postgresql") CHECK(storage.write({&wrong, 1}).at(0).outcome == WriteOutcome::refused);
  const NewEvent after = event({.number = 3});
  CHECK(outcomes(storage.write({&after, 1})) == std::vector{WriteOutcome::stored});
}
