#include "tests/support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <string>

#include "tests/support/files.hpp"
#include "tests/support/shared_data.hpp"
#include "tools/ingress/admit.hpp"

namespace {

using namespace holyfields::bus;

const Registry& registry() {
  static const Registry made;
  return made;
}

const std::string payload =
    R"({"media_file":"s3://b/a.mp3","media_duration_seconds":3600,"media_type":"audio/mpeg"})";

std::string upload(const std::string& rest, const std::string& of_payload = payload) {
  return R"({"event_type":"fireflies.transcript.upload","source":{"host":"h","type":"manual"},)" + rest +
         R"("payload":)" + of_payload + "}";
}

AdmitOptions fixed() {
  AdmitOptions options;
  options.fillings = {[] { return std::string("11111111-1111-4111-8111-111111111111"); },
                      [] { return std::string("2026-01-01T00:00:00Z"); }, nullptr};
  options.portable = true;
  return options;
}

Admitted admitted(const std::string& text, const AdmitOptions& options) {
  const auto outcome = admit(registry(), text, options);
  if (!outcome) FAIL(holy::to_string(outcome.error().issues));
  return *outcome;
}

Refused refused(const std::string& text, const AdmitOptions& options = fixed()) {
  const auto outcome = admit(registry(), text, options);
  if (outcome) FAIL("admitted: " + outcome->text);
  REQUIRE_FALSE(outcome.error().issues.empty());
  return outcome.error();
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("What is absent is filled, and nothing else changes") {
  const Admitted event = admitted(upload("\"extra\": 1.50,"), fixed());
  CHECK(
      event.text ==
      R"({"event_type":"fireflies.transcript.upload.v1","source":{"host":"h","type":"manual"},"extra": 1.50,"payload":)" +
          payload +
          R"(,"event_id":"11111111-1111-4111-8111-111111111111","timestamp":"2026-01-01T00:00:00Z","version":"1.0.0","correlation_ids":[]})");
  CHECK(event.event_id == "11111111-1111-4111-8111-111111111111");
  CHECK(event.event_type == "fireflies.transcript.upload.v1");
  CHECK(event.correlation_ids.empty());
  CHECK(event.validated);
}

TEST_CASE("An idempotency key gives the id that older producers compute") {
  AdmitOptions options = fixed();
  options.idempotency_key = "meeting_abc123";
  CHECK(admitted(upload(""), options).event_id == "92ac3d31-3cbb-5518-9cc9-eaa1d1198639");
  const std::string own = R"("event_id":"22222222-2222-4222-8222-222222222222",)";
  CHECK(admitted(upload(own), options).event_id == "22222222-2222-4222-8222-222222222222");
}

TEST_CASE("Parents of a header or of the body become correlation ids where there are none") {
  AdmitOptions options = fixed();
  const std::string parent = "33333333-3333-4333-8333-333333333333";
  options.parents = {parent};
  CHECK(admitted(upload(""), options).correlation_ids == std::vector<std::string>{parent});
  CHECK(admitted(upload(R"("correlation_ids":[],)"), options).correlation_ids ==
        std::vector<std::string>{parent});
  const std::string other = "44444444-4444-4444-8444-444444444444";
  CHECK(admitted(upload("\"correlation_ids\":[\"" + other + "\"],"), options).correlation_ids ==
        std::vector<std::string>{other});
  CHECK(admitted(upload("\"parent_event_ids\":[\"" + other + "\"],"), fixed()).correlation_ids ==
        std::vector<std::string>{other});
  options.parents = {other, parent, "33333333-3333-4333-8333-333333333333",
                     "44444444-4444-4444-8444-444444444444"};
  CHECK(admitted(upload(""), options).correlation_ids == std::vector<std::string>{other, parent});
  CHECK(admitted(upload("\"parent_event_ids\":[\"" + other + "\"],\"parent_event_id\":\"" + other + "\","),
                 fixed())
            .correlation_ids == std::vector<std::string>{other});
  // What a producer repeats itself stays.
  CHECK(admitted(upload("\"correlation_ids\":[\"" + other + "\",\"" + other + "\"],"), options)
            .correlation_ids == std::vector<std::string>{other, other});
  options.parents = {"cron_nightly"};
  const Admitted mapped = admitted(upload(""), options);
  REQUIRE(mapped.correlation_ids.size() == 1);
  CHECK(mapped.correlation_ids[0].size() == 36);
  CHECK(has(mapped.text, "\"cron_nightly\""));
}

TEST_CASE("As many parents as fit into a body take no time that grows with their square") {
  std::string parents = "\"parent_event_ids\":[";
  for (int i = 0; i < 130'000; ++i) parents += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\"";
  CHECK(admitted(upload(parents + "],"), fixed()).correlation_ids.size() == 130'000);
}

TEST_CASE("A parent that is no id is refused and not lost") {
  for (const std::string_view parents :
       {R"("parent_event_id":7,)", R"("parent_event_ids":[{}],)", R"("parent_event_ids":true,)"}) {
    CHECK(refused(upload(std::string(parents))).issues[0].instance_location.starts_with("/correlation_ids"));
  }
  CHECK(admitted(upload(R"("parent_event_id":null,)"), fixed()).correlation_ids.empty());
}

TEST_CASE("A traceparent goes into trace_context where there is none") {
  AdmitOptions options = fixed();
  options.traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  const Admitted event = admitted(upload(""), options);
  CHECK(event.traceparent == options.traceparent);
  CHECK(has(event.text, R"("trace_context":{"trace_id":"4bf92f3577b34da6a3ce929d0e0e4736")"));
  CHECK(admitted(upload(R"("trace_context":null,)"), options).traceparent == options.traceparent);
  const std::string own =
      R"("trace_context":{"trace_id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","span_id":"bbbbbbbbbbbbbbbb"},)";
  CHECK(admitted(upload(own), options).traceparent ==
        "00-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbb-00");
  for (const char* bad : {"00-00000000000000000000000000000000-00f067aa0ba902b7-01", "junk",
                          "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x",
                          "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                          "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"}) {
    options.traceparent = bad;
    CHECK(admitted(upload(""), options).traceparent == "");
  }
}

TEST_CASE("A payload alone is wrapped, and its issues are placed in it") {
  AdmitOptions options = fixed();
  options.event_type = "fireflies.transcript.upload";
  options.is_payload = true;
  options.source = R"({"host":"127.0.0.1","type":"manual","app":"http-client"})";
  const Admitted event = admitted("\n " + payload + " \n", options);
  CHECK(has(event.text, R"({"payload":)" + payload +
                            R"(,"event_type":"fireflies.transcript.upload.v1","source":{"host")"));
  const Refused bad = refused(
      "{\n  \"media_file\": 7,\n \"media_duration_seconds\": 1, \"media_type\": \"audio/mpeg\"}", options);
  REQUIRE(bad.issues.size() == 1);
  CHECK(bad.issues[0].line == 2);
  CHECK(bad.issues[0].column == 17);
  CHECK(bad.issues[0].instance_location == "/media_file");
  CHECK(bad.event_type == "fireflies.transcript.upload.v1");
}

TEST_CASE("Positions are those of the text as sent, through every edit") {
  AdmitOptions options = fixed();
  options.parents = {"33333333-3333-4333-8333-333333333333"};
  options.traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  const std::string text =
      "{ \"event_type\": \"fireflies.transcript.upload\", \"correlation_ids\": [],\n  \"source\": \"n8n\",\n"
      "  \"payload\": {\"media_file\": \"a\", \"media_duration_seconds\": \"x\", \"media_type\": "
      "\"audio/mpeg\"} }";
  const Refused bad = refused(text, options);
  REQUIRE(bad.issues.size() == 1);
  CHECK(bad.issues[0].offset == text.find("\"x\""));
  CHECK(bad.issues[0].line == 3);
  CHECK(bad.issues[0].instance_location == "/payload/media_duration_seconds");
}

TEST_CASE("A typed endpoint wants its own type") {
  AdmitOptions options = fixed();
  options.event_type = "fireflies.transcript.upload.v1";
  CHECK(admitted(upload(""), options).event_type == "fireflies.transcript.upload.v1");
  options.event_type = "fireflies.transcript.ready";
  CHECK(refused(upload(""), options).issues[0].code == "event-type");
  options.event_type = "fireflies.transcript.upload";
  CHECK(admitted(R"({"source":"x","payload":)" + payload + "}", options).event_type ==
        "fireflies.transcript.upload.v1");
}

TEST_CASE("Unknown types are refused with the nearest names, or accepted where that is wanted") {
  const std::string text = R"({"event_type":"fireflies.transcript.uploat","source":"x","payload":{"a":1}})";
  const Refused unknown = refused(text);
  CHECK(unknown.kind == Refusal::unknown_type);
  REQUIRE_FALSE(unknown.nearest.empty());
  CHECK(unknown.nearest[0] == "fireflies.transcript.upload.v1");
  AdmitOptions options = fixed();
  options.unknown_types = UnknownTypes::accept;
  CHECK_FALSE(admitted(text, options).validated);
  CHECK(refused(R"({"event_type":"NOT A TYPE","source":"x","payload":{}})", options).issues[0].code ==
        "pattern");
}

TEST_CASE("The canonical profile fills nothing") {
  AdmitOptions options = fixed();
  options.profile = Profile::canonical;
  CHECK(refused(upload(""), options).kind == Refusal::invalid);
  const Admitted whole = admitted(upload(""), fixed());
  CHECK(admitted(whole.text, options).text == whole.text);
}

TEST_CASE("Hostile texts are refused as what they are") {
  const auto code = [](const std::string& text) { return refused(text).issues[0].code; };
  CHECK(code("") == "json-syntax");
  CHECK(code("[]") == "type");
  CHECK(code(upload("\"a\":1,\"a\":2,")) == "json-duplicate-key");
  CHECK(code(upload("\"a\":\"\xff\",")) == "json-utf8");
  CHECK(code(upload(R"("a":"\u0000",)")) == "nul-character");
  CHECK(code(upload(R"("a\u0000":1,)")) == "nul-character");
  CHECK(code(upload("\"a\":1e400,")) == "number-range");
  CHECK(code(upload("\"a\":-1e400,")) == "number-range");
  CHECK(code(upload("\"a\":" + std::string(10000, '7') + ",")) == "number-length");
  CHECK(code(upload("\"a\":1e" + std::string(2000, '9') + ",")) == "number-length");
  CHECK(code(std::string(100000, '[')) == "json-depth");
  CHECK(refused(std::string(100000, '[')).kind == Refusal::malformed);
  admitted(upload("\"a\":1e-400,\"b\":1E+300,\"c\":" + std::string(30, '7') + ","), fixed());
}

TEST_CASE("Signatures are verified as received and made on the result") {
  const holy::signing::Keys keys{{"k2", std::string(32, 'b')}, {"default", std::string(32, 'a')}};
  AdmitOptions options = fixed();
  options.keys = &keys;
  options.sign = true;
  const Admitted made = admitted(upload(""), options);
  const holy::json::Reading reading = holy::json::read(made.text);
  CHECK(holy::signing::verify(keys, reading.document.root()) == holy::signing::Verdict::valid);
  CHECK(has(made.text, "\"key_id\":\"k2\""));
  CHECK(admitted(made.text, options).text == made.text);

  const std::string text = upload("");
  const holy::json::Reading unsigned_reading = holy::json::read(text);
  const std::string old = holy::signing::sign(keys[1], unsigned_reading.document.root());
  const Admitted again =
      admitted(text.substr(0, text.size() - 1) + ",\"signature\":\"" + old + "\"}", options);
  CHECK(has(again.text, "\"key_id\":\"k2\""));
  CHECK(refused(text.substr(0, text.size() - 1) + ",\"signature\":\"00\"}", options).issues[0].code ==
        "signature-invalid");
  options.require_signature = true;
  CHECK(refused(text, options).issues[0].code == "signature-missing");
}

TEST_CASE("Every wire example and printed envelope is admitted, and stays whole when it is complete") {
  const std::filesystem::path folder = shared_path("spec/catalogue/wire-examples");
  if (folder.empty()) return;
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (!entry.path().filename().string().starts_with("wire-")) continue;
    const std::string text = holy_test::read_file(entry.path());
    const Admitted event = admitted(text, fixed());
    const std::size_t version = event.text.find(".v1\"");
    REQUIRE(version != std::string::npos);
    std::string without = event.text;
    without.erase(version, 3);
    const bool has_alias = !has(without, text.substr(1, text.size() - 2));
    CHECK_FALSE(has_alias);
    ++count;
  }
  CHECK(count == 5);
}
