#include "tools/candystore/api.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include <holy/json/write.hpp>
#include <holy/types/timestamp.hpp>
#include <holy/types/uuid.hpp>

#include "tools/candystore/request.hpp"

namespace holyfields::store {

namespace {

using holy::json::quoted;
using service::Access;
using service::Request;
using service::Respond;
using service::Response;

constexpr std::size_t most_events = 1000;
constexpr std::chrono::seconds publish_wait{5};

Response json(std::string body, int status = 200) {
  return {.status = status, .content_type = "application/json", .body = std::move(body), .headers = {}};
}

Response problem(int status, std::string title, std::string detail, const std::string& type) {
  return service::answer({.status = status,
                          .title = std::move(title),
                          .detail = std::move(detail),
                          .type = "/problems/" + type,
                          .members = {}});
}

Response not_found(std::string_view what, std::string_view id) {
  return problem(404, "Not found",
                 "There is no " + std::string(what) + " " + holy::json::shortened(id, 120) + ".",
                 "not-found");
}

Response later(Response response, const char* seconds) {
  response.headers.emplace_back("Retry-After", seconds);
  return response;
}

Response unavailable(std::string detail, const char* retry_after = "5") {
  return later(problem(503, "The store is not available", std::move(detail), "store-unavailable"),
               retry_after);
}

std::string envelopes(const std::vector<StoredEvent>& events) {
  std::size_t size = 100;
  for (const StoredEvent& event : events) size += event.raw.size() + 2;
  std::string out = "[";
  out.reserve(size);
  for (const StoredEvent& event : events) out += (out.size() > 1 ? ",\n" : "") + event.raw;
  return out + "]";
}

// ---- events

Response list_events(const Api& api, const Request& request) {
  const auto filter = filter_of(request, api.registry);
  if (!filter) return filter.error();
  const auto limit = number_of(request, "limit", 100, 1, most_events);
  if (!limit) return limit.error();
  const auto offset = number_of(request, "offset", 0, 0, 1'000'000'000);
  if (!offset) return offset.error();
  std::optional<Cursor> cursor;
  if (const auto text = request.argument("cursor"); text && !text->empty()) {
    cursor = cursor_from_text(*text);
    if (!cursor) return refuse_parameter("cursor", "the next_cursor of an earlier answer is wanted.");
  }
  const Page page = api.storage.query(*filter, Order::newest_first, *limit, *offset, cursor);
  const std::uint64_t total = api.storage.count(*filter);
  std::string next = "null";
  if (page.has_more) next = quoted(to_text({page.events.back().occurred_at, page.events.back().sequence}));
  return json("{\"events\":" + envelopes(page.events) + ",\"total\":" + std::to_string(total) +
              ",\"limit\":" + std::to_string(*limit) + ",\"offset\":" + std::to_string(*offset) +
              ",\"has_more\":" + (page.has_more ? "true" : "false") + ",\"next_cursor\":" + next + "}\n");
}

/// What the Holocene front end reads: a bare array.
Response list_events_v1(const Api& api, const Request& request) {
  const auto filter = filter_of(request, api.registry);
  if (!filter) return filter.error();
  const auto limit = number_of(request, "limit", 100, 1, most_events);
  if (!limit) return limit.error();
  const auto offset = number_of(request, "offset", 0, 0, 1'000'000'000);
  if (!offset) return offset.error();
  return json(envelopes(api.storage.query(*filter, Order::newest_first, *limit, *offset).events));
}

Response get_event(const Api& api, const Request& request) {
  const std::string& id = request.parameters.at("event_id");
  const auto event = api.storage.find(id);
  if (!event) return not_found("event", id);
  Response response = json(event->raw);
  response.headers.emplace_back("X-Sequence", std::to_string(event->sequence));
  if (event->unvalidated) response.headers.emplace_back("X-Unvalidated", "true");
  return response;
}

using ChainOf = Chain (Storage::*)(std::string_view, std::size_t);

Response chain(const Api& api, const Request& request, ChainOf chain_of, bool must_exist) {
  const auto limit = number_of(request, "limit", api.chain_limit, 1, api.chain_limit);
  if (!limit) return limit.error();
  const std::string& id = request.parameters.at("event_id");
  const Chain found = (api.storage.*chain_of)(id, *limit);
  if (must_exist && found.events.empty()) return not_found("event", id);
  return json("{\"events\":" + envelopes(found.events) +
              ",\"chain_length\":" + std::to_string(found.events.size()) +
              ",\"truncated\":" + (found.truncated ? "true" : "false") + "}\n");
}

Response get_trace(const Api& api, const Request& request) {
  return chain(api, request, &Storage::trace, false);
}
Response get_ancestors(const Api& api, const Request& request) {
  return chain(api, request, &Storage::ancestors, true);
}
Response get_descendants(const Api& api, const Request& request) {
  return chain(api, request, &Storage::descendants, true);
}

std::string optional_json(const std::optional<std::string>& text) {
  return text ? quoted(*text) : "null";
}

std::string time_text(std::int64_t microseconds) {
  std::int64_t seconds = microseconds / 1'000'000, rest = microseconds % 1'000'000;
  if (rest < 0) rest += 1'000'000, --seconds;
  const auto moment = holy::Timestamp::from_unix(seconds, static_cast<std::int32_t>(rest * 1000));
  return moment ? moment->str() : "";
}

/// A session's events in order of time, with the time since its first.
Response get_timeline(const Api& api, const Request& request) {
  const auto filter = filter_of(request, api.registry);
  if (!filter) return filter.error();
  if (!filter->session) return refuse_parameter("session_id", "it is needed.");
  if (const auto format = request.argument("format"); format && *format != "json")
    return refuse_parameter("format", "json is the only one.");
  const auto limit = number_of(request, "limit", most_events, 1, most_events);
  if (!limit) return limit.error();
  const Page page = api.storage.query(*filter, Order::oldest_first, *limit, 0);
  const std::int64_t first = page.events.empty() ? 0 : page.events.front().occurred_at;
  std::string entries;
  for (const StoredEvent& event : page.events) {
    entries += (entries.empty() ? "" : ",\n") + ("{\"event_id\":" + quoted(event.event_id)) +
               ",\"event_type\":" + quoted(event.event_type) +
               ",\"timestamp\":" + quoted(time_text(event.occurred_at)) +
               ",\"offset_ms\":" + std::to_string((event.occurred_at - first) / 1000) +
               ",\"source_type\":" + optional_json(event.source_type) +
               ",\"source_app\":" + optional_json(event.source_app) + ",\"envelope\":" + event.raw + "}";
  }
  const bool any = !page.events.empty();
  return json("{\"session_id\":" + quoted(*filter->session) +
              ",\"start\":" + (any ? quoted(time_text(first)) : "null") + ",\"end\":" +
              (any ? quoted(time_text(page.events.back().occurred_at)) : "null") + ",\"duration_ms\":" +
              std::to_string(any ? (page.events.back().occurred_at - first) / 1000 : 0) +
              ",\"count\":" + std::to_string(page.events.size()) +
              ",\"truncated\":" + (page.has_more ? "true" : "false") + ",\"events\":[" + entries + "]}\n");
}

/// Publishes and says what became of it.
Response publish(const Api& api, bus::Message message, const std::string& done) {
  const std::vector<bus::Receipt> receipts = api.broker.publish({&message, 1}, publish_wait);
  const bus::Receipt receipt = receipts.empty() ? bus::Receipt{} : receipts.front();
  if (receipt.outcome == bus::Outcome::confirmed) return json(done, 202);
  return later(
      problem(503, "The broker did not take the event",
              receipt.detail.empty() ? "It was not confirmed." : receipt.detail, "broker-unavailable"),
      "5");
}

/// Once more to every consumer, marked by headers: the canonical text, or the bytes that its signature fits.
/// This store knows it already and keeps one.
Response replay(const Api& api, const Request& request) {
  const std::string& id = request.parameters.at("event_id");
  const auto event = api.storage.find(id);
  if (!event) return not_found("event", id);
  const std::string now = now_text();
  bus::Message message{.event_id = event->event_id,
                       .routing_key = event->event_type,
                       .further_keys = api.registry.further_keys(event->event_type),
                       .body = api.storage.signed_bytes(event->event_id).value_or(event->raw)};
  message.headers = {{"x-replay", "true"}, {"x-replayed-at", now}, {"x-replayed-by", "candystore"}};
  return publish(api, std::move(message),
                 "{\"status\":\"replayed\",\"event_id\":" + quoted(event->event_id) + ",\"event_type\":" +
                     quoted(event->event_type) + ",\"replayed_at\":" + quoted(now) + "}\n");
}

// ---- dead letters

constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string base64(std::string_view bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j)
      group = group << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0u);
    for (std::size_t j = 0; j < 4; ++j)
      out += i + j <= bytes.size() ? base64_digits[group >> (18 - 6 * j) & 63] : '=';
  }
  return out;
}

std::string letter_json(const DeadLetter& letter) {
  const std::string raw = holy::json::is_utf8(letter.raw) ? "\"raw\":" + quoted(letter.raw)
                                                          : "\"raw_base64\":" + quoted(base64(letter.raw));
  return "{\"id\":" + std::to_string(letter.id) + ",\"reason\":" + quoted(letter.reason) +
         ",\"detail\":" + quoted(letter.detail) + ",\"event_id\":" + quoted(letter.event_id) +
         ",\"event_type\":" + quoted(letter.event_type) + ",\"routing_key\":" + quoted(letter.routing_key) +
         ",\"queue\":" + quoted(letter.queue) + ",\"attempts\":" + std::to_string(letter.attempts) +
         ",\"dead_at\":" + quoted(letter.dead_at) + ",\"requeued_at\":" + optional_json(letter.requeued_at) +
         "," + raw + "}";
}

Response list_dead_letters(const Api& api, const Request& request) {
  const auto limit = number_of(request, "limit", 100, 1, most_events);
  if (!limit) return limit.error();
  const auto offset = number_of(request, "offset", 0, 0, 1'000'000'000);
  if (!offset) return offset.error();
  std::optional<std::string> reason;
  if (const auto given = request.argument("reason")) reason = std::string(*given);
  const bool requeued_too = request.argument("requeued") == "true";
  std::string letters;
  for (const DeadLetter& letter : api.storage.dead_letters(reason, requeued_too, *limit, *offset)) {
    letters += (letters.empty() ? "" : ",\n") + letter_json(letter);
  }
  return json("{\"dead_letters\":[" + letters +
              "],\"waiting\":" + std::to_string(api.storage.count_dead_letters().waiting) +
              ",\"limit\":" + std::to_string(*limit) + ",\"offset\":" + std::to_string(*offset) + "}\n");
}

std::optional<DeadLetter> letter_asked_for(const Api& api, const Request& request) {
  const std::string& text = request.parameters.at("id");
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return api.storage.find_dead_letter(id);
}

Response get_dead_letter(const Api& api, const Request& request) {
  const auto letter = letter_asked_for(api, request);
  if (!letter) return not_found("dead letter", request.parameters.at("id"));
  return json(letter_json(*letter));
}

/// Publishes the bytes again under their routing key and its other spellings. What is still wrong comes back
/// as a dead letter.
Response requeue(const Api& api, const Request& request) {
  const auto letter = letter_asked_for(api, request);
  if (!letter) return not_found("dead letter", request.parameters.at("id"));
  // A row of an older store may have no key.
  const std::string& key = letter->routing_key.empty() ? letter->event_type : letter->routing_key;
  bus::Message message{.event_id = letter->event_id, .routing_key = key, .body = letter->raw};
  if (const bus::EventTypeInfo* const type = api.registry.find(key)) {
    message.further_keys = api.registry.further_keys(type->event_type);
    message.further_keys.push_back(type->event_type);
    std::erase(message.further_keys, key);
  }
  message.headers = {{"x-requeued-dead-letter", std::to_string(letter->id)}};
  // Marked first: where the message fails again at once, the letter must end as one that waits.
  api.storage.mark_requeued(letter->id, true);
  Response response = publish(api, std::move(message),
                              "{\"status\":\"requeued\",\"id\":" + std::to_string(letter->id) + "}\n");
  if (response.status != 202) api.storage.mark_requeued(letter->id, false);
  return response;
}

// ---- schemas

std::string type_json(const bus::EventTypeInfo& type) {
  std::string aliases;
  for (const std::string& alias : type.aliases) aliases += (aliases.empty() ? "" : ",") + quoted(alias);
  return "{\"event_type\":" + quoted(type.event_type) + ",\"domain\":" + quoted(type.domain) +
         ",\"kind\":" + quoted(type.kind) + ",\"status\":" + quoted(type.status) + ",\"aliases\":[" +
         aliases + "],\"schema_uri\":" + quoted(type.schema_uri) + "}";
}

Response list_schemas(const Api& api, const Request&) {
  std::string types;
  for (const bus::EventTypeInfo& type : api.registry.types())
    types += (types.empty() ? "" : ",\n") + type_json(type);
  return json("[" + types + "]\n");
}

Response get_schema(const Api& api, const Request& request) {
  const std::string& spelling = request.parameters.at("event_type");
  const bus::EventTypeInfo* const type = api.registry.find(spelling);
  if (type == nullptr) return not_found("schema of the event type", spelling);
  Response response = json(std::string(type->schema));
  response.content_type = "application/schema+json";
  return response;
}

// ---- health

std::string trouble(const Api& api) {
  std::string sentence = api.consumer.trouble();
  if (!sentence.empty()) return sentence;
  try {
    api.storage.ping();
  } catch (const std::exception& error) {
    sentence = error.what();
  }
  return sentence;
}

Response health(const Api& api, const Request&) {
  std::string database = "connected";
  try {
    api.storage.ping();
  } catch (const std::exception&) {
    database = "disconnected";
  }
  const std::string sentence = trouble(api);
  const bus::Broker::Health broker = api.broker.health();
  return json("{\"status\":" + std::string(sentence.empty() ? "\"healthy\"" : "\"degraded\"") +
              ",\"version\":" + quoted(HOLYFIELDS_VERSION) + ",\"database\":" + quoted(database) +
              ",\"database_description\":" + quoted(api.database) +
              ",\"broker\":" + quoted(broker.description) + ",\"detail\":" + quoted(sentence) + "}\n");
}

Response ready(const Api& api, const Request&) {
  const std::string sentence = trouble(api);
  return sentence.empty() ? json("{\"status\":\"ready\"}\n") : unavailable(sentence);
}

Response alive(const Api&, const Request&) {
  return json("{\"ok\":true,\"service\":\"candystore\"}\n");
}

// ---- the table

/// Names of the filter's parameters (request.hpp) and more, for Route::query.
std::vector<std::string> filtered(std::vector<std::string> more) {
  std::vector<std::string> names = {"event_type...",  "session_id", "source",   "target",     "source_type",
                                    "correlation_id", "start_time", "end_time", "unvalidated"};
  names.insert(names.end(), more.begin(), more.end());
  return names;
}

struct Operation {
  const char* method;
  const char* pattern;
  Response (*answer)(const Api&, const Request&);
  std::vector<std::string> query = {};
  Access access = Access::bearer;
};
std::vector<Operation> operations() {
  return {
      {"GET", "/events", list_events, filtered({"limit", "offset", "cursor"})},
      {"GET", "/api/v1/events", list_events_v1, filtered({"limit", "offset"})},
      {"GET", "/api/v1/events/{event_id}", get_event},
      {"GET", "/events/timeline", get_timeline, filtered({"limit", "format"})},
      {"GET", "/events/trace/{event_id}", get_trace, {"limit"}},
      {"GET", "/events/{event_id}", get_event},
      {"GET", "/events/{event_id}/ancestors", get_ancestors, {"limit"}},
      {"GET", "/events/{event_id}/descendants", get_descendants, {"limit"}},
      {"POST", "/events/{event_id}/replay", replay},
      {"GET", "/dead-letters", list_dead_letters, {"limit", "offset", "reason", "requeued"}},
      {"GET", "/dead-letters/{id}", get_dead_letter},
      {"POST", "/dead-letters/{id}/requeue", requeue},
      {"GET", "/schemas", list_schemas},
      {"GET", "/schemas/{event_type}", get_schema},
      {"GET", "/health", health, {}, Access::open},
      {"GET", "/health/ready", ready, {}, Access::open},
      {"GET", "/healthz", alive, {}, Access::open},
  };
}

service::Handler on_a_worker(const Api& api, Response (*answer)(const Api&, const Request&)) {
  return [api, answer](const Request& request, const Respond& respond) {
    const bool taken = api.workers.post([api, answer, request, respond] {
      try {
        respond(answer(api, request));
      } catch (const DatabaseError& error) {
        respond(unavailable(error.what()));
      } catch (const std::exception& error) {
        respond(problem(500, "The store failed", error.what(), "internal"));
      }
    });
    if (!taken) respond(unavailable("Too many requests wait.", "1"));
  };
}

/// Where a stream begins: after the id that a client saw last, of the stream or of an event.
std::string resume_point(const Request& request) {
  std::string text(request.header("last-event-id"));
  for (const char* const name : {"last_event_id", "after"}) {
    if (const auto argument = request.argument(name); text.empty() && argument) text = *argument;
  }
  return text;
}

/// 200 where the stream may open: its filter is right, and the event to resume from is there.
Response judge_stream(const Api& api, const Request& request) {
  if (const auto filter = filter_of(request, api.registry); !filter) return filter.error();
  const std::string after = resume_point(request);
  if (after.empty() || sequence_of(after) || api.storage.find(after)) return json({});
  if (holy::Uuid::from_string(after)) return not_found("event to resume from with the id", after);
  return refuse_parameter("after", "the id of a frame of this stream, or an event_id, is wanted.");
}

service::Route stream_route(const Api& api, const char* pattern, service::RouteKind kind) {
  const bool web_socket = kind == service::RouteKind::web_socket;
  service::Route route{.method = "GET",
                       .pattern = pattern,
                       .handler = on_a_worker(api, judge_stream),
                       .kind = kind,
                       .stream = {},
                       .content_types = {},
                       .query = filtered({"after", "last_event_id"})};
  route.stream = [api, web_socket](const Request& request, const std::shared_ptr<service::Stream>& stream) {
    auto filter = filter_of(request, api.registry);
    if (!filter) return stream->close();  // judged before
    api.live.follow(stream, std::move(*filter), resume_point(request), web_socket);
  };
  return route;
}

}  // namespace

void add_routes(service::Router& router, const Api& api) {
  for (Operation& operation : operations()) {
    router.add({.method = operation.method,
                .pattern = operation.pattern,
                .handler = on_a_worker(api, operation.answer),
                .stream = {},
                .access = operation.access,
                .content_types = {},
                .query = std::move(operation.query)});
  }
  router.add(stream_route(api, "/ws", service::RouteKind::web_socket));
  router.add(stream_route(api, "/stream", service::RouteKind::server_sent_events));
}

}  // namespace holyfields::store
