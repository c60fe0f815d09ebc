#include "tools/bloodbank/error_events.hpp"

#include <unistd.h>
#include <algorithm>
#include <array>

#include <holy/events/event_types.hpp>
#include <holy/json/write.hpp>
#include <holy/types/uuid.hpp>

#include "tools/bloodbank/gateway.hpp"

namespace holyfields::bloodbank {

namespace {

using holy::json::quoted;

const std::string& host_name() {
  static const std::string name = [] {
    std::array<char, 256> text{};
    return gethostname(text.data(), text.size() - 1) == 0 && text[0] != '\0' ? std::string(text.data())
                                                                             : std::string("unknown");
  }();
  return name;
}

std::string or_null(const std::string& text) {
  return text.empty() ? "null" : quoted(holy::json::shortened(text, 200));
}

/// "invalid-event" of "/problems/invalid-event", with underscores.
std::string kind_of(const service::Problem& problem) {
  std::string kind = problem.type.substr(problem.type.rfind('/') + 1);
  std::replace(kind.begin(), kind.end(), '-', '_');
  return kind;
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
  const service::Problem& problem = *fate.problem;
  const std::string id = holy::Uuid::from_string(fate.event_id) ? fate.event_id : std::string();
  return "{\"event_type\":" + quoted(error_event_type) + ",\"source\":{\"host\":" + quoted(host_name()) +
         ",\"type\":\"system\",\"app\":\"bloodbank\"},\"payload\":{\"component\":\"bloodbank\",\"error_"
         "type\":" +
         quoted(kind_of(problem)) + ",\"error_message\":" + quoted(problem.detail) +
         ",\"error_code\":" + quoted(std::to_string(problem.status)) +
         ",\"original_event_id\":" + or_null(id) + ",\"original_event_type\":" + or_null(fate.event_type) +
         ",\"retry_count\":0,\"is_retryable\":" + (problem.status == 503 ? "true" : "false") +
         ",\"details\":{" + problem.members + "}}}";
}

}  // namespace holyfields::bloodbank
