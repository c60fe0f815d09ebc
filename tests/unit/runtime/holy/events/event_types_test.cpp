#include "tests/support/catch.hpp"

#include <holy/events/event_types.hpp>

TEST_CASE("Event types are found by every spelling") {
  const holy::EventTypes types({{"voice.tts.completed.v1", {"tts.response.completed"}}, {"a.b.v2", {}}});
  CHECK(types.canonical("voice.tts.completed") == "voice.tts.completed.v1");
  CHECK(types.canonical("tts.response.completed") == "voice.tts.completed.v1");
  CHECK(types.canonical("tts.response.completed.v1") == "voice.tts.completed.v1");
  CHECK(types.canonical("a.b.v2") == "a.b.v2");
  CHECK_FALSE(types.canonical("a.b"));
  CHECK_FALSE(types.canonical(""));
}

TEST_CASE("The version at the end of an event type") {
  CHECK(holy::version_suffix("x.y.v12") == 12u);
  CHECK_FALSE(holy::version_suffix("x.y"));
  CHECK_FALSE(holy::version_suffix("x.y.v0"));
  CHECK_FALSE(holy::version_suffix("x.y.v1a"));
  CHECK_FALSE(holy::version_suffix("v1"));
}
