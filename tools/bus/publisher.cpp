#include "tools/bus/publisher.hpp"

#include <unistd.h>

#include <algorithm>
#include <thread>

#include <events/registry.hpp>
#include <holy/events/event_id.hpp>
#include <holy/json/write.hpp>
#include <holy/types/timestamp.hpp>
#include <holy/types/uuid.hpp>

#include "tools/ingress/traceparent.hpp"

namespace holyfields::bus {
namespace {

std::string this_host() {
  char name[256] = {};
  return ::gethostname(name, sizeof name - 1) == 0 && name[0] != '\0' ? std::string(name) : "unknown";
}

std::string array_of(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) {
    if (out.size() > 1) out += ',';
    holy::json::append_quoted(out, text);
  }
  return out + "]";
}

bool worth_repeating(Outcome outcome) {
  return outcome == Outcome::unavailable || outcome == Outcome::timed_out || outcome == Outcome::refused;
}

}  // namespace

std::vector<std::string> further_routing_keys(std::string_view event_type) {
  std::vector<std::string> keys;
  const auto add = [&](std::string_view key) {
    if (key != event_type && std::ranges::find(keys, key) == keys.end()) keys.emplace_back(key);
  };
  add(holy::without_first_version(event_type));
  if (const holy::SchemaEntry* const known = events::find_event(event_type)) {
    for (const std::string_view alias : known->aliases) {
      add(alias);
      add(holy::without_first_version(alias));
    }
  }
  return keys;
}

Publisher::Publisher(Broker& broker, PublisherOptions options)
    : broker_(broker), options_(std::move(options)) {
  if (options_.source.host.empty()) options_.source.host = this_host();
}

Message Publisher::wrap(std::string_view event_type, std::string_view payload, const Cause& cause) const {
  Message message;
  message.event_id = cause.idempotency_key.empty()
                         ? holy::Uuid::v4().str()
                         : holy::deterministic_event_id(event_type, cause.idempotency_key);
  message.routing_key = event_type;
  message.further_keys = further_routing_keys(event_type);
  const EventSource& source = options_.source;
  std::string& body = message.body;
  body = "{\"event_id\":\"" + message.event_id + "\",\"event_type\":" + holy::json::quoted(event_type) +
         ",\"timestamp\":\"" + holy::Timestamp::now().str() +
         "\",\"version\":\"1.0.0\",\"source\":{\"host\":" + holy::json::quoted(source.host) +
         ",\"type\":" + holy::json::quoted(source.type);
  if (!source.app.empty()) body += ",\"app\":" + holy::json::quoted(source.app);
  body += "},\"correlation_ids\":" + array_of(cause.parents);
  if (const auto trace = read_traceparent(cause.traceparent)) {
    body += ",\"trace_context\":" + to_trace_context(*trace);
    message.headers.emplace_back("traceparent", to_header(*trace));
  }
  body += ",\"payload\":";
  body += payload;
  body += '}';
  return message;
}

Published Publisher::publish_one(const PreparedEvent& event) const {
  return publish_all({&event, 1}).front();
}

std::vector<Published> Publisher::publish_all(std::span<const PreparedEvent> events) const {
  std::vector<Published> results(events.size());
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < events.size(); ++i) {
    results[i].event_id = events[i].message.event_id;
    if (events[i].issues.empty()) {
      open.push_back(i);
    } else {
      results[i].issues = events[i].issues;
      results[i].receipt = {Outcome::refused,
                            "The payload is not valid: " + holy::to_string(events[i].issues)};
    }
  }
  auto delay = options_.retry_delay;
  for (int attempt = 1; !open.empty(); ++attempt) {
    std::vector<Message> messages;
    for (const std::size_t i : open) messages.push_back(events[i].message);
    const std::vector<Receipt> receipts = broker_.publish(messages, options_.wait);
    for (std::size_t i = 0; i < open.size(); ++i) results[open[i]].receipt = receipts[i];
    std::erase_if(open, [&](std::size_t i) { return !worth_repeating(results[i].receipt.outcome); });
    if (open.empty() || attempt >= options_.attempts) break;
    std::this_thread::sleep_for(delay);
    delay *= 2;
  }
  return results;
}

}  // namespace holyfields::bus
