// Every truncation of events and changes at their bytes, through every way in: the interpreter says what is
// valid, and compiled code must say the same; parse may refuse, besides, integers that its types do not hold.
// Each text ends where a page ends that nobody may read beyond.
//
// Usage: changed_events STEP < events, one a line. Looks at every STEP-th byte. Exits with 1 at the first
// fault.
#include <array>
#include <iostream>
#include <optional>
#include <string>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

#include <events/agent/tool_invoked_v1.hpp>
#include <events/any.hpp>
#include <events/core/event_envelope_v1.hpp>
#include <events/fireflies/transcript_ready_v1.hpp>
#include <events/registry.hpp>

#include <holy/verdict/interpreter.hpp>

namespace {

namespace json = holy::json;

/// Memory that ends with a page that nobody may touch.
class Guarded {
 public:
  explicit Guarded(std::size_t most) {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    size_ = (most + page - 1) / page * page;
    void* const memory =
        mmap(nullptr, size_ + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) std::abort();
    bytes_ = static_cast<char*>(memory);
    if (mprotect(bytes_ + size_, page, PROT_NONE) != 0) std::abort();
  }

  /// The text at the end of it.
  [[nodiscard]] std::string_view holding(std::string_view text) const {
    if (text.size() > size_) std::abort();
    char* const begin = bytes_ + size_ - text.size();
    if (!text.empty()) std::memcpy(begin, text.data(), text.size());
    return {begin, text.size()};
  }

 private:
  char* bytes_ = nullptr;
  std::size_t size_ = 0;
};

bool interpreted(const holy::Contract& contract, json::Value value) {
  for (std::size_t i = 0; i < contract.node_count; ++i) {
    if (!holy::program::accepts(*contract.program->runnable(), contract.nodes[i], value)) return false;
  }
  return true;
}

/// What the interpreter says of a text as an event.
struct Wanted {
  bool is_envelope = false;  ///< valid against the envelope, and type and payload are there
  const holy::SchemaEntry* type = nullptr;
  bool is_event = false;  ///< and so is the payload against the schema of its type, if that is known
};

Wanted wanted_of(std::string_view text) {
  Wanted wanted;
  const json::Reading reading = json::read(text);
  if (!reading.ok()) return wanted;
  const json::Value root = reading.document.root();
  if (!interpreted(contract_of(holy::Of<events::core::EventEnvelopeV1>()), root)) return wanted;
  const auto type = root.find("event_type");
  const auto payload = root.find("payload");
  wanted.is_envelope = type && type->is(json::Kind::string) && payload;
  if (!wanted.is_envelope) return wanted;
  wanted.type = events::find_event(type->string());
  wanted.is_event = wanted.type == nullptr || interpreted(wanted.type->contract(), *payload);
  return wanted;
}

[[noreturn]] void fail(std::string_view way, std::string_view text, bool wanted,
                       const holy::Issues& issues = {}) {
  std::printf("%.*s: wanted %s: %.*s\n", static_cast<int>(way.size()), way.data(),
              wanted ? "accepted" : "refused", static_cast<int>(text.size()), text.data());
  for (const holy::Issue& issue : issues)
    std::printf("  %s: %s\n", issue.code.c_str(), issue.message.c_str());
  std::exit(1);
}

bool only_misfits(const holy::Issues& issues) {
  return issues.size() == 1 && issues.front().code == "integer-range";
}

void expect(std::string_view way, std::string_view text, bool wanted, bool is_accepted,
            const holy::Issues& issues) {
  if (is_accepted == wanted && issues.empty() == wanted) return;
  if (wanted && !is_accepted && only_misfits(issues)) return;
  fail(way, text, wanted, issues);
}

/// All ways in of one type; `reused` holds what was read before.
template <class T>
void go_through(std::string_view text, bool wanted, T& reused) {
  if (holy::accepts<T>(text) != wanted) fail("accepts", text, wanted);
  const holy::Issues found = holy::validate<T>(text);
  if (found.empty() != wanted) fail("validate", text, wanted, found);
  holy::Result<T> parsed = holy::parse<T>(text);
  expect("parse", text, wanted, parsed.has_value(), parsed ? holy::Issues() : parsed.error());
  const holy::Result<void> again = holy::parse_into(reused, text);
  expect("parse_into", text, wanted, again.has_value(), again ? holy::Issues() : again.error());
  if (parsed.has_value() != again.has_value()) fail("parse_into beside parse", text, wanted);
  if (!parsed) return;
  if (!(*parsed == reused)) fail("parse_into leaves something of before", text, wanted);
  const std::string written = holy::to_json_unchecked(*parsed);
  if (written != holy::to_json_unchecked(reused)) fail("parse_into writes something else", text, wanted);
  const json::Reading before = json::read(text), after = json::read(written);
  if (!after.ok() || !equal(before.document.root(), after.document.root()))
    fail("written again", text, wanted);
}

/// An event type with a struct of its own here.
template <class T>
class Typed {
 public:
  void go(std::string_view text, const Wanted& wanted) {
    const bool is_type = wanted.type != nullptr && wanted.type->event_type == event_type_of(holy::Of<T>());
    go_through(text, wanted.is_event && is_type, reused_);
  }

 private:
  events::Event<T> reused_;
};

class Ways {
 public:
  void go(std::string_view text) {
    ++count;
    const Wanted wanted = wanted_of(text);
    accepted += wanted.is_event ? 1 : 0;
    raw_.go(text, wanted);
    tool_.go(text, wanted);
    transcript_.go(text, wanted);
    holy::Result<events::AnyEvent> any = events::parse_event(text);
    expect("parse_event", text, wanted.is_event, any.has_value(), any ? holy::Issues() : any.error());
    if (any && (any->type() != events::EventType::unknown) != (wanted.type != nullptr))
      fail("parse_event takes another type", text, wanted.is_event);
  }

  std::size_t count = 0, accepted = 0;

 private:
  /// As Typed, of whatever type.
  struct Raw {
    events::Event<holy::RawJson> reused;
    void go(std::string_view text, const Wanted& wanted) { go_through(text, wanted.is_envelope, reused); }
  };
  Raw raw_;
  Typed<events::agent::ToolInvokedV1> tool_;
  Typed<events::fireflies::TranscriptReadyV1> transcript_;
};

void change(std::string_view event, std::size_t step, const Guarded& memory, Ways& ways) {
  ways.go(memory.holding(event));
  std::string text;
  const auto go = [&](std::size_t at, std::size_t taken, std::string_view put) {
    text.assign(event.substr(0, at)).append(put).append(event.substr(at + taken));
    ways.go(memory.holding(text));
  };
  for (std::size_t at = 0; at < event.size(); at += step) {
    ways.go(memory.holding(event.substr(0, at)));
    const char byte = event[at];
    const char low = static_cast<char>(byte ^ 1), high = static_cast<char>(byte ^ 0x80),
               turned = static_cast<char>(byte ^ 0x20);
    go(at, 1, "");
    go(at, 0, {&byte, 1});
    for (const std::string_view put :
         {std::string_view(&low, 1), std::string_view(&high, 1), std::string_view(&turned, 1),
          std::string_view("\""), std::string_view("0"), std::string_view(" ")})
      go(at, 1, put);
  }
}

}  // namespace

int main(int count, char** arguments) {
  const std::size_t step = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 1;
  const Guarded memory(std::size_t{1} << 20);
  Ways ways;
  std::size_t events = 0;
  for (std::string line; std::getline(std::cin, line); ++events) change(line, step, memory, ways);
  std::printf("%zu events, %zu texts, %zu accepted\n", events, ways.count, ways.accepted);
  return events == 0 || ways.accepted == 0 ? 1 : 0;
}
