// Envelopes at the ingress. An input is a line of options and any bytes: admit() must end with an event or
// with issues that have their place in the text as sent; what it admits is JSON, is admitted again unchanged
// in the canonical profile, keeps its payload, and verifies where it was signed. The options' words and the
// rest of the line also go to the readers of traceparent, parents, idempotency key and key files.
#include <cstdio>
#include <cstdlib>
#include <map>

#include <holy/events/signing.hpp>
#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

#include "tests/fuzz/json_mutator.hpp"
#include "tools/ingress/admit.hpp"

namespace {

using namespace holyfields;
namespace json = holy::json;

[[noreturn]] void fail(std::string_view what, std::string_view input, std::string_view admitted = {}) {
  std::fprintf(stderr, "%.*s\n%.*s\n%.*s\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(input.size()), input.data(), static_cast<int>(admitted.size()),
               admitted.data());
  std::abort();
}

const bus::Registry& registry() {
  static const bus::Registry made;
  return made;
}

const holy::signing::Keys& keys() {
  static const holy::signing::Keys made = {{"default", "0123456789abcdef"}, {"other", "fedcba9876543210"}};
  return made;
}

/// The line "word word; rest": words switch options on, one that is no word names the endpoint's type.
struct Options {
  bus::AdmitOptions admit;
  bool is_canonical = false;
};

Options options_of(std::string_view line) {
  Options options;
  bus::AdmitOptions& admit = options.admit;
  admit.fillings = {[] { return std::string("11111111-1111-4111-8111-111111111111"); },
                    [] { return std::string("2026-01-01T00:00:00Z"); }, nullptr};
  const std::size_t end = std::min(line.find(';'), line.size());
  const std::string rest(line.substr(std::min(end + 1, line.size())));
  for (std::size_t at = 0; at < end;) {
    const std::size_t stop = std::min(line.find(' ', at), end);
    const std::string_view word = line.substr(at, stop - at);
    at = stop + 1;
    if (word == "canonical") {
      admit.profile = bus::Profile::canonical;
    } else if (word == "unknown") {
      admit.unknown_types = bus::UnknownTypes::accept;
    } else if (word == "portable") {
      admit.portable = true;
    } else if (word == "signed") {
      admit.keys = &keys();
      admit.sign = true;
    } else if (word == "verified") {
      admit.keys = &keys();
      admit.require_signature = true;
    } else if (word == "parents") {
      admit.parents = {rest, "cron_nightly"};
    } else if (word == "trace") {
      admit.traceparent = rest;
    } else if (word == "key" && json::is_utf8(rest)) {
      admit.idempotency_key = rest;
    } else if (word == "payload") {
      admit.is_payload = true;
      admit.source = R"({"host":"h","type":"manual"})";
    } else if (bus::type_of_endpoint(registry(), word) != nullptr) {
      admit.event_type = word;
    }
  }
  if (admit.is_payload && admit.event_type.empty()) admit.event_type = "fireflies.transcript.upload";
  return options;
}

void check_refused(const bus::Refused& refused, std::string_view text, std::string_view input) {
  if (refused.issues.empty()) fail("refused without an issue", input);
  for (const holy::Issue& issue : refused.issues) {
    if (issue.offset > text.size() || issue.offset + issue.length > text.size() + 1)
      fail("an issue outside the text: " + issue.code + " " + issue.message, input);
    if (issue.message.empty() || !json::is_utf8(issue.message)) fail("an issue without words", input);
  }
}

void check_admitted(const bus::Admitted& event, const Options& options, std::string_view text,
                    std::string_view input) {
  const json::Reading reading = json::read(event.text);
  if (!reading.ok()) fail("admitted what is no JSON", input, event.text);
  const json::Value envelope = reading.document.root();
  const auto type = envelope.find("event_type"), id = envelope.find("event_id");
  if (!type || type->string() != event.event_type) fail("another event_type than told", input, event.text);
  if (!id || id->string() != event.event_id) fail("another event_id than told", input, event.text);
  if (options.admit.sign && holy::signing::verify(keys(), envelope) != holy::signing::Verdict::valid)
    fail("its signature does not verify", input, event.text);
  const json::Reading sent = json::read(text);
  if (!sent.ok()) fail("admitted what cannot be read", input, event.text);
  const auto payload = options.admit.is_payload ? sent.document.root() : sent.document.root().find("payload");
  const auto kept = envelope.find("payload");
  if (kept && payload && event.event_type.rfind("agent.", 0) != 0 && !json::equal(*kept, *payload))
    fail("another payload than was sent", input, event.text);

  bus::AdmitOptions again;
  again.profile = bus::Profile::canonical;
  again.unknown_types = options.admit.unknown_types;
  const auto second = bus::admit(registry(), event.text, again);
  if (!second) fail("refused the second time: " + holy::to_string(second.error().issues), input, event.text);
  if (second->text != event.text) fail("changed the second time: " + second->text, input, event.text);
  if (second->content != event.content) fail("another content the second time", input, event.text);
}

}  // namespace

const fuzz::Vocabulary& fuzz::vocabulary(std::string_view) {
  static const Vocabulary words = [] {
    Vocabulary made;
    made.lines = {"",
                  "canonical",
                  "portable",
                  "signed portable",
                  "verified",
                  "unknown",
                  "unknown canonical signed",
                  "parents trace;00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                  "key;meeting_1",
                  "payload",
                  "payload signed portable",
                  "agent.heartbeat",
                  "payload agent.heartbeat"};
    collect_words(
        R"({"event_id":"550e8400-e29b-41d4-a716-446655440000","event_type":"fireflies.transcript.upload",
      "timestamp":"2026-11-21T10:00:00+00:00","version":"v1","source":{"host":"h","type":"manual","app":null,
      "meta":{"x":1},"trigger_type":"hook"},"correlation_ids":["cron_nightly"],"parent_event_ids":[],
      "trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7","trace_context":{"trace_flags":"01"},
      "signature":{"alg":"hmac-sha256","key_id":"default","value":"00"},"agent_context":{"type":"claude-code",
      "instance_id":"i","meta":null,"code_state":{},"checkpoint_id":null},"payload":{"media_file":"s3://b/a.mp3",
      "media_duration_seconds":3600,"media_type":"audio/mpeg"},"":["agent.bot.thread.prompt","agent.heartbeat.v1",
      "llm.prompt","fireflies.transcript.ready.v2","x.y","1.0.0","v2"]})",
        made);
    return made;
  }();
  return words;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const fuzz::Parts parts = fuzz::split(input);
  const std::string text(parts.text);  // a copy, so that the sanitizer sees each byte read too many
  const Options options = options_of(parts.line);
  (void)holy::signing::read_keys(parts.text);
  (void)bus::looks_like_envelope(text, registry(), "fireflies.transcript.upload.v1");
  const auto outcome = bus::admit(registry(), text, options.admit);
  if (outcome) {
    check_admitted(*outcome, options, text, input);
  } else {
    check_refused(outcome.error(), text, input);
  }
  return 0;
}
