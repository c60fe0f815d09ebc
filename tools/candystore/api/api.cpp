#include "tools/candystore/api/api.hpp"

#include <utility>

#include <holy/json/writer.hpp>
#include <holy/types/timestamp.hpp>
#include <holy/types/uuid.hpp>

#include "embedded_documents.hpp"
#include "tools/candystore/api/answers.hpp"
#include "tools/candystore/api/dead_letters.hpp"
#include "tools/candystore/api/query_parameters.hpp"
#include "tools/service/service.hpp"

namespace holyfields::store {

namespace {

using holy::json::ArrayWriter;
using holy::json::ObjectWriter;
using holy::json::Raw;
using service::Access;
using service::Request;
using service::Respond;
using service::Response;

/// Items on lines of their own.
constexpr holy::json::Layout by_line{.between = ",\n"};

std::string envelopes(const std::vector<StoredEvent>& events) {
  std::size_t size = 100;
  for (const StoredEvent& event : events) size += event.raw.size() + 2;
  std::string out;
  out.reserve(size);
  const auto write = [&](ArrayWriter& list) {
    for (const StoredEvent& event : events) list.item(Raw{event.raw});
  };
  holy::json::append_array(out, write, by_line);
  return out;
}

// ---- events

Response list_events(const Api& api, const Request& request) {
  const auto filter = filter_of(request, api.registry);
  if (!filter) return filter.error();
  const auto window = window_of(request);
  if (!window) return window.error();
  std::optional<Cursor> cursor;
  if (const auto text = request.argument("cursor"); text && !text->empty()) {
    cursor = cursor_from_text(*text);
    if (!cursor) return refuse_parameter("cursor", "the next_cursor of an earlier answer is wanted.");
  }
  const Page page = api.storage.query(*filter, Order::newest_first, window->limit, window->offset, cursor);
  const std::uint64_t total = api.storage.count(*filter);
  return json(object_line([&](ObjectWriter& out) {
    out.member("events", Raw{envelopes(page.events)});
    out.member("total", total);
    out.member("limit", window->limit);
    out.member("offset", window->offset);
    out.member("has_more", page.has_more);
    out.member("next_cursor",
               page.has_more
                   ? std::optional(to_text({page.events.back().occurred_at, page.events.back().sequence}))
                   : std::nullopt);
  }));
}

/// What the Holocene front end reads: a bare array.
Response list_events_v1(const Api& api, const Request& request) {
  const auto filter = filter_of(request, api.registry);
  if (!filter) return filter.error();
  const auto window = window_of(request);
  if (!window) return window.error();
  return json(
      envelopes(api.storage.query(*filter, Order::newest_first, window->limit, window->offset).events));
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
  return json(object_line([&](ObjectWriter& out) {
    out.member("events", Raw{envelopes(found.events)});
    out.member("chain_length", found.events.size());
    out.member("truncated", found.truncated);
  }));
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

std::string time_text(std::int64_t microseconds) {
  std::int64_t seconds = microseconds / 1'000'000, rest = microseconds % 1'000'000;
  if (rest < 0) rest += 1'000'000, --seconds;
  const auto moment = holy::Timestamp::from_unix(seconds, static_cast<std::int32_t>(rest * 1000));
  return moment ? moment->str() : "";
}

void write_entry(ObjectWriter& out, const StoredEvent& event, std::int64_t first) {
  out.member("event_id", event.event_id);
  out.member("event_type", event.event_type);
  out.member("timestamp", time_text(event.occurred_at));
  out.member("offset_ms", (event.occurred_at - first) / 1000);
  out.member("source_type", event.source_type);
  out.member("source_app", event.source_app);
  out.member("envelope", Raw{event.raw});
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
  const std::vector<StoredEvent>& events = page.events;
  const std::int64_t first = events.empty() ? 0 : events.front().occurred_at;
  const std::int64_t last = events.empty() ? 0 : events.back().occurred_at;
  const auto moment = [&](std::int64_t at) {
    return events.empty() ? std::nullopt : std::optional(time_text(at));
  };
  return json(object_line([&](ObjectWriter& out) {
    out.member("session_id", *filter->session);
    out.member("start", moment(first));
    out.member("end", moment(last));
    out.member("duration_ms", (last - first) / 1000);
    out.member("count", events.size());
    out.member("truncated", page.has_more);
    const auto write = [&](ArrayWriter& list) {
      for (const StoredEvent& event : events)
        list.object([&](ObjectWriter& one) { write_entry(one, event, first); });
    };
    out.array("events", write, by_line);
  }));
}

/// Once more to every consumer, marked by headers: the canonical text, or the bytes that its signature fits.
/// This store knows it already and keeps one.
Response replay(const Api& api, const Request& request) {
  const std::string& id = request.parameters.at("event_id");
  const auto event = api.storage.find(id);
  if (!event) return not_found("event", id);
  if (const auto problem =
          service::forbid_publishing(api.tokens.get(), request.token_name, event->event_type))
    return service::answer(*problem);
  const std::string now = now_text();
  bus::Message message{.event_id = event->event_id,
                       .routing_key = event->event_type,
                       .further_keys = api.registry.further_keys(event->event_type),
                       .body = api.storage.signed_bytes(event->event_id).value_or(event->raw)};
  message.headers = {{"x-replay", "true"}, {"x-replayed-at", now}, {"x-replayed-by", "candystore"}};
  return publish(api.broker, message, object_line([&](ObjectWriter& out) {
                   out.member("status", "replayed");
                   out.member("event_id", event->event_id);
                   out.member("event_type", event->event_type);
                   out.member("replayed_at", now);
                 }));
}

// ---- schemas

void write_type(ObjectWriter& out, const bus::EventTypeInfo& type) {
  out.member("event_type", type.event_type);
  out.member("domain", type.domain);
  out.member("kind", type.kind);
  out.member("status", type.status);
  out.member("aliases", type.aliases);
  out.member("schema_uri", type.schema_uri);
}

Response list_schemas(const Api& api, const Request&) {
  const auto write = [&](ArrayWriter& list) {
    for (const bus::EventTypeInfo& type : api.registry.types())
      list.object([&](ObjectWriter& one) { write_type(one, type); });
  };
  return json(holy::json::array_text(write, by_line) + "\n");
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

/// What is wrong with the database; empty when it answers.
std::string trouble_of_database(const Api& api) {
  try {
    api.storage.ping();
    return {};
  } catch (const std::exception& error) {
    return error.what();
  }
}

Response health(const Api& api, const Request&) {
  const std::string of_database = trouble_of_database(api), of_intake = api.intake.trouble();
  const std::string& sentence = of_intake.empty() ? of_database : of_intake;
  const bus::Broker::Health broker = api.broker.health();
  return json(object_line([&](ObjectWriter& out) {
    out.member("status", sentence.empty() ? "healthy" : "degraded");
    out.member("version", HOLYFIELDS_VERSION);
    out.member("database", of_database.empty() ? "connected" : "disconnected");
    out.member("database_description", api.database);
    out.member("broker", broker.description);
    out.member("detail", sentence);
    out.array("waiting", [&](holy::json::ArrayWriter& list) {
      for (const Waiting& waiting : api.storage.waiting())
        list.object([&](ObjectWriter& one) {
          one.member("what", waiting.what);
          one.member("run", waiting.run);
        });
    });
  }));
}

Response ready(const Api& api, const Request&) {
  std::string sentence = api.intake.trouble();
  if (sentence.empty()) sentence = trouble_of_database(api);
  return sentence.empty() ? json(R"({"status":"ready"})"
                                 "\n")
                          : unavailable(sentence);
}

Response alive(const Api&, const Request&) {
  return json(R"({"ok":true,"service":"candystore"})"
              "\n");
}

// ---- the table

/// Names of the filter's parameters (query_parameters.hpp) and more, for Route::query.
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
    if (!taken) respond(unavailable("Too many requests wait.", std::chrono::seconds(1)));
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
    api.streams.follow(stream, std::move(*filter), resume_point(request), web_socket);
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
  service::add_documents(router, std::string(embedded_documents().front().second));
}

}  // namespace holyfields::store
