#include "tests/support/catch.hpp"

#include <holy/events/event_types.hpp>
#include <holy/events/ids.hpp>

TEST_CASE("A UUID made from a name is the one that Python's uuid module makes") {
  CHECK(holy::uuid_from_name(holy::uuid_namespace_oid, "bloodbank:fireflies.transcript.upload:meeting_abc123") ==
        "92ac3d31-3cbb-5518-9cc9-eaa1d1198639");
  CHECK(holy::uuid_from_name(holy::uuid_namespace_oid, "bloodbank:artifact.created:/vault/transcripts/M\xC3\xBCnchen.md") ==
        "05cf6cfb-a4cd-53b0-805b-2327891bbcdf");
}

TEST_CASE("A random UUID has version 4 and differs each time") {
  const std::string one = holy::random_uuid();
  CHECK(holy::is_uuid(one));
  CHECK(one[14] == '4');
  CHECK(one != holy::random_uuid());
}

TEST_CASE("What is a UUID") {
  CHECK(holy::is_uuid("92AC3d31-3cbb-5518-9cc9-eaa1d1198639"));
  CHECK_FALSE(holy::is_uuid("cron_2026"));
  CHECK_FALSE(holy::is_uuid("92ac3d31-3cbb-5518-9cc9-eaa1d119863"));
  CHECK_FALSE(holy::is_uuid("92ac3d31x3cbb-5518-9cc9-eaa1d1198639"));
}

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
