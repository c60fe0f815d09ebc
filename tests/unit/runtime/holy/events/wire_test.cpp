#include "tests/support/catch.hpp"

#include <string>

#include <holy/events/wire.hpp>

namespace {

const holy::EventTypes types({{"x.y.v1", {}},
                              {"x.y.v2", {}},
                              {"voice.tts.completed.v1", {"tts.response.completed"}},
                              {"agent.heartbeat.v1", {}}});

const holy::wire::Fillings fixed{[] { return std::string("ID"); }, [] { return std::string("NOW"); }};

/// An envelope with all that the profile would fill, so that each case shows one change.
std::string envelope(const std::string& type, const std::string& rest) {
  return R"({"event_id":"i","timestamp":"t","version":"1.0.0","correlation_ids":[],"event_type":")" + type +
         "\"" + rest + "}";
}

struct Outcome {
  std::string text;
  holy::Issues issues;
};

Outcome normalised(const std::string& text) {
  const holy::json::Reading reading = holy::json::read(text);
  REQUIRE(reading.ok());
  const auto result = holy::wire::normalise(reading.document.root(), types, fixed);
  std::string edited = holy::wire::apply(text, result.edits);
  REQUIRE(holy::json::read(edited).ok());
  return {std::move(edited), result.issues};
}

}  // namespace

TEST_CASE("A canonical envelope stays byte for byte") {
  const std::string text =
      envelope("x.y.v1", R"(, "source": {"host":"h","type":"hook","meta":null}, "extra": 1.50)");
  CHECK(normalised(text).text == text);
}

TEST_CASE("Absent members are filled") {
  CHECK(
      normalised(R"({"event_type":"x.y.v1"})").text ==
      R"({"event_type":"x.y.v1","event_id":"ID","timestamp":"NOW","version":"1.0.0","correlation_ids":[]})");
  CHECK(normalised("{}").text ==
        R"({"event_id":"ID","timestamp":"NOW","version":"1.0.0","correlation_ids":[]})");
}

TEST_CASE("Event types and versions") {
  CHECK(normalised(envelope("x.y", "")).text == envelope("x.y.v1", ""));
  CHECK(normalised(envelope("tts.response.completed", "")).text == envelope("voice.tts.completed.v1", ""));
  CHECK(normalised(envelope("not.known", "")).text == envelope("not.known.v1", ""));
  CHECK(normalised(R"({"event_id":1,"timestamp":1,"correlation_ids":[],"event_type":"x.y","version":"v2"})")
            .text ==
        R"({"event_id":1,"timestamp":1,"correlation_ids":[],"event_type":"x.y.v2","version":"1.0.0"})");
  CHECK(normalised(R"({"event_type":"x.y.v1","version":"v2"})").issues.size() == 1);
  CHECK(normalised(R"({"event_type":"x.y.v2","version":"v2"})").issues.empty());
}

TEST_CASE("An agent's name in the event type moves into the payload") {
  CHECK(normalised(envelope("agent.Tonny.heartbeat", R"(,"payload":{"a":1})")).text ==
        envelope("agent.heartbeat.v1", R"(,"payload":{"a":1,"agent_name":"Tonny"})"));
  CHECK(normalised(envelope("agent.Tonny.heartbeat", R"(,"payload":{"agent_name":"Yi"})")).issues.size() ==
        1);
}

TEST_CASE("Sources") {
  CHECK(normalised(envelope("x.y.v1", R"(,"source":"n\"8n")")).text ==
        envelope("x.y.v1", R"(,"source":{"host":"unknown","type":"manual","app":"n\"8n"})"));
  CHECK(normalised(envelope("x.y.v1", R"(,"source":{"host":"h","trigger_type":"hook"})")).text ==
        envelope("x.y.v1", R"(,"source":{"host":"h","type":"hook"})"));
}

TEST_CASE("Trace members move, whichever stands first") {
  CHECK(normalised(envelope("x.y.v1", R"(,"span_id":"s","k":1,"trace_id":"t")")).text ==
        envelope("x.y.v1", R"(,"trace_context":{"span_id":"s","trace_id":"t"},"k":1)"));
  CHECK(normalised(envelope("x.y.v1", R"(,"trace_context":null,"trace_id":"t")")).text ==
        envelope("x.y.v1", R"(,"trace_context":{"trace_id":"t"})"));
  CHECK(normalised(envelope("x.y.v1", R"(,"trace_context":{"trace_id":"u"},"trace_id":"t")")).issues.size() ==
        1);
  CHECK(
      normalised(R"({"trace_id":"t","span_id":"s"})").text ==
      R"({"trace_context":{"trace_id":"t","span_id":"s"},"event_id":"ID","timestamp":"NOW","version":"1.0.0","correlation_ids":[]})");
}

TEST_CASE("A signature that is a text") {
  CHECK(normalised(envelope("x.y.v1", R"(,"signature":"ab")")).text ==
        envelope("x.y.v1", R"(,"signature":{"alg":"hmac-sha256","key_id":"default","value":"ab"})"));
}

TEST_CASE("A correlation id that is no UUID becomes one and is kept in source.meta") {
  const std::string ids =
      R"({"event_id":"i","timestamp":"t","version":"1.0.0","event_type":"x.y.v1","correlation_ids":["cron_7"],"source":)";
  for (const std::string source :
       {R"("app")", R"({"host":"h","type":"hook"})", R"({"host":"h","type":"hook","meta":null})",
        R"({"host":"h","type":"hook","meta":{"a":1}})"}) {
    const std::string text = normalised(ids + source + "}").text;
    const holy::json::Reading reading = holy::json::read(text);
    const auto id = reading.document.root().find("correlation_ids")->at(0);
    const auto originals =
        reading.document.root().find("source")->find("meta")->find("original_correlation_ids");
    REQUIRE(originals);
    const auto original = originals->find(id->string());
    REQUIRE(original);
    CHECK(original->string() == "cron_7");
  }
}

TEST_CASE("Places in the new text are traced to the old one") {
  const std::string text = R"({"event_type":"x.y","source":"app","payload":{"a":1}})";
  const holy::json::Reading reading = holy::json::read(text);
  const auto result = holy::wire::normalise(reading.document.root(), types, fixed);
  const std::string edited = holy::wire::apply(text, result.edits);
  const auto traced = [&](const std::string& part) {
    return holy::wire::original_offset(result.edits, edited.find(part));
  };
  CHECK(traced("\"payload\"") == text.find("\"payload\""));
  CHECK(traced("\"a\"") == text.find("\"a\""));
  CHECK(traced("\"host\"") == text.find("\"app\""));
  CHECK(traced("\"x.y.v1\"") == text.find("\"x.y\""));
}
