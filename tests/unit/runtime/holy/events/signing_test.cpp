#include "tests/support/catch.hpp"

#include <string>

#include <holy/events/event_id.hpp>
#include <holy/events/signing.hpp>

namespace {

using namespace holy::signing;

const Keys keys{{"new", std::string(32, 'n')}, {"default", "Jefe-with-a-longer-secret"}};

std::string bytes_of(const std::string& text) {
  const holy::json::Reading reading = holy::json::read(text);
  REQUIRE(reading.ok());
  return signed_bytes(reading.document.root());
}

Verdict verdict_on(const std::string& text) {
  const holy::json::Reading reading = holy::json::read(text);
  REQUIRE(reading.ok());
  return verify(keys, reading.document.root());
}

std::string signed_by(const Key& key, const std::string& members) {
  const std::string text = "{" + members + "}";
  const holy::json::Reading reading = holy::json::read(text);
  return "{" + members + ",\"signature\":" + signature_member(key, reading.document.root()) + "}";
}

}  // namespace

TEST_CASE("Signed bytes: sorted members, no white space, number tokens and values as they stand") {
  CHECK(bytes_of(R"( { "b" : [ 1.50 , 1E+2, {} , [] ], "a" : {"z":null, "y":true}, "signature" : "x" } )") ==
        R"({"a":{"y":true,"z":null},"b":[1.50,1E+2,{},[]]})");
  CHECK(bytes_of(R"({"a":{"signature":1}})") == R"({"a":{"signature":1}})");
  CHECK(bytes_of("{\"s\":\"\\u00e9\\/\\u000a\\u001f\"}") == "{\"s\":\"\xC3\xA9/\\n\\u001f\"}");
}

TEST_CASE("Members are sorted by UTF-16 code units, as RFC 8785 section 3.2.3 shows") {
  CHECK(bytes_of("{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,"
                 "\"\\u00f6\":7}") ==
        "{\"\\r\":2,\"1\":4,\"\xC2\x80\":6,\"\xC3\xB6\":7,\"\xE2\x82\xAC\":1,\"\xF0\x9F\x98\x80\":5,"
        "\"\xEF\xAC\xB3\":3}");
}

TEST_CASE("The MAC is HMAC-SHA256 in hexadecimal") {
  const std::string text = "{}";
  const holy::json::Reading reading = holy::json::read(text);
  // printf '{}' | openssl dgst -sha256 -hmac key
  CHECK(sign({"k", "key"}, reading.document.root()) ==
        "a777724d943eb48dc69bca8a4a6d57a04db3f9ec7e1de4e581e860265bdf3032");
}

TEST_CASE("What a known key signed is valid, and nothing else") {
  const std::string event = signed_by(keys[0], R"("a":1,"b":"x")");
  CHECK(verdict_on(event) == Verdict::valid);
  CHECK(verdict_on(signed_by(keys[1], R"("a":1)")) == Verdict::valid);
  CHECK(verdict_on(signed_by({"other", keys[0].secret}, R"("a":1)")) == Verdict::unknown_key);
  CHECK(verdict_on(signed_by({"new", keys[1].secret}, R"("a":1)")) == Verdict::invalid);
  std::string changed = event;
  changed.replace(changed.find("\"x\""), 3, "\"y\"");
  CHECK(verdict_on(changed) == Verdict::invalid);
  CHECK(verdict_on(R"({"a":1})") == Verdict::absent);
  CHECK(verdict_on(R"({"a":1,"signature":null})") == Verdict::absent);
  CHECK(verdict_on(R"({"a":1,"signature":7})") == Verdict::invalid);
  CHECK(verdict_on(R"({"signature":{"alg":"none","key_id":"new","value":""}})") == Verdict::invalid);
  CHECK(verdict_on(R"({"signature":"00"})") == Verdict::invalid);
}

TEST_CASE("A signature that is a text is of the key default") {
  const std::string text = R"({"a":1})";
  const holy::json::Reading reading = holy::json::read(text);
  CHECK(verdict_on(R"({"signature":")" + sign(keys[1], reading.document.root()) + R"(","a":1})") ==
        Verdict::valid);
}

TEST_CASE("Key files") {
  const KeysReading read =
      read_keys("# rotation\n2026-02:MDEyMzQ1Njc4OWFiY2RlZg==\r\n\nold:AAAAAAAAAAAAAAAAAAAAAAAA\n");
  CHECK(read.error == "");
  REQUIRE(read.keys.size() == 2);
  CHECK(read.keys[0].id == "2026-02");
  CHECK(read.keys[0].secret == "0123456789abcdef");
  CHECK(read.keys[1].secret.size() == 18);
  CHECK(read_keys("").error == "The key file holds no key.");
  CHECK(read_keys("a:!!!!").error == "Line 1 of the key file is not of the form id:base64.");
  CHECK(read_keys("\na:AAAA").error == "Line 2 of the key file holds a secret of fewer than 16 bytes.");
  CHECK(read_keys("a:MDEyMzQ1Njc4OWFiY2RlZg==\na:MDEyMzQ1Njc4OWFiY2RlZg==").error ==
        "Line 2 of the key file repeats the key id \"a\".");
}

TEST_CASE("Deterministic event ids are those of the older services") {
  CHECK(holy::deterministic_event_id("fireflies.transcript.upload", "meeting_abc123") ==
        "92ac3d31-3cbb-5518-9cc9-eaa1d1198639");
  CHECK(holy::deterministic_event_id("fireflies.transcript.upload.v1", "meeting_abc123") ==
        "92ac3d31-3cbb-5518-9cc9-eaa1d1198639");
  CHECK(holy::deterministic_event_id("fireflies.transcript.upload", "meeting_abc123", "other") ==
        "3f1d375c-7985-5094-9197-5994521f2822");
  CHECK(holy::deterministic_event_id("fireflies.transcript.upload",
                                     holy::unique_key({{"user_id", "user_456"}, {"meeting_id", "abc123"}})) ==
        "dcbf406d-aaae-5a9a-8b36-38bb4f5ac1e7");
  CHECK(holy::deterministic_event_id("x.y.v2", "k") != holy::deterministic_event_id("x.y.v1", "k"));
}
