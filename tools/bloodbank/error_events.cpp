#include "tools/bloodbank/error_events.hpp"

#include <unistd.h>
#include <algorithm>
#include <array>

#include <holy/events/event_types.hpp>
#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/types/uuid.hpp>

#include "tools/bloodbank/gateway.hpp"

namespace holyfields::bloodbank {

namespace {

using holy::json::ObjectWriter;

const std::string& host_name() {
  static const std::string name = [] {
    std::array<char, 256> text{};
    return gethostname(text.data(), text.size() - 1) == 0 && text[0] != '\0' ? std::string(text.data())
                                                                             : std::string("unknown");
  }();
  return name;
}

/// Null where there is no text.
std::optional<std::string> text_or_null(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(holy::json::shortened(text, 200));
}

/// "invalid-event" of "/problems/invalid-event", with underscores.
std::string kind_of(const service::Problem& problem) {
  std::string kind = problem.type.substr(problem.type.rfind('/') + 1);
  std::replace(kind.begin(), kind.end(), '-', '_');
  return kind;
}

void write_payload(ObjectWriter& out, const Fate& fate) {
  const service::Problem& problem = *fate.problem;
  const std::string id = holy::Uuid::from_string(fate.event_id) ? fate.event_id : std::string();
  out.member("component", "bloodbank");
  out.member("error_type", kind_of(problem));
  out.member("error_message", problem.detail);
  out.member("error_code", std::to_string(problem.status));
  out.member("original_event_id", text_or_null(id));
  out.member("original_event_type", text_or_null(fate.event_type));
  out.member("retry_count", 0);
  out.member("is_retryable", problem.status == 503);
  out.member("details", holy::json::Raw{problem.members.empty() ? "{}" : problem.members});
}

}  // namespace

bool ErrorEvents::take() {
  const std::lock_guard lock(mutex_);
  const auto now = std::chrono::steady_clock::now();
  const std::chrono::duration<double> passed = now - filled_;
  filled_ = now;
  left_ = std::min<double>(per_minute_, left_ + passed.count() * per_minute_ / 60);
  if (left_ < 1) return false;
  left_ -= 1;
  return true;
}

std::optional<std::string> ErrorEvents::event_for(const Fate& fate) {
  if (holy::with_version(fate.event_type) == error_event_type || !fate.problem || !take())
    return std::nullopt;
  return holy::json::object_text([&](ObjectWriter& event) {
    event.member("event_type", error_event_type);
    event.object("source", [](ObjectWriter& source) {
      source.member("host", host_name());
      source.member("type", "system");
      source.member("app", "bloodbank");
    });
    event.object("payload", [&](ObjectWriter& payload) { write_payload(payload, fate); });
  });
}

}  // namespace holyfields::bloodbank
