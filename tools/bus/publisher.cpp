#include "tools/bus/publisher.hpp"

#include <unistd.h>

#include <algorithm>
#include <thread>

#include <events/registry.hpp>
#include <holy/events/event_id.hpp>
#include <holy/json/writer.hpp>
#include <holy/types/timestamp.hpp>
#include <holy/types/uuid.hpp>

#include "tools/ingress/traceparent.hpp"

namespace holyfields::bus {
namespace {

using holy::json::ObjectWriter;
using holy::json::Raw;

std::string this_host() {
  char name[256] = {};
  return ::gethostname(name, sizeof name - 1) == 0 && name[0] != '\0' ? std::string(name) : "unknown";
}

void write_source(ObjectWriter& out, const EventSource& source) {
  out.member("host", source.host);
  out.member("type", source.type);
  if (!source.app.empty()) out.member("app", source.app);
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
  const auto trace = read_traceparent(cause.traceparent);
  if (trace) message.headers.emplace_back("traceparent", to_header(*trace));
  message.body = holy::json::object_text([&](ObjectWriter& envelope) {
    envelope.member("event_id", message.event_id);
    envelope.member("event_type", event_type);
    envelope.member("timestamp", holy::Timestamp::now().str());
    envelope.member("version", "1.0.0");
    envelope.object("source", [&](ObjectWriter& source) { write_source(source, options_.source); });
    envelope.member("correlation_ids", cause.parents);
    if (trace) envelope.member("trace_context", Raw{to_trace_context(*trace)});
    envelope.member("payload", Raw{payload});
  });
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
