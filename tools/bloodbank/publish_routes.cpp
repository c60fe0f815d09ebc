#include "tools/bloodbank/publish_routes.hpp"

#include <algorithm>
#include <utility>

#include <holy/events/event_types.hpp>
#include <holy/explain/explain.hpp>
#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/text/parts.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tools/bloodbank/events_in_body.hpp"
#include "tools/bloodbank/problems.hpp"

namespace holyfields::bloodbank {

namespace {

using holy::json::ObjectWriter;
using holy::json::quoted;
using holy::text::listed;
using service::Request;
using service::Respond;
using service::Response;

/// The key without the quotes that a structured header field has.
std::string idempotency_key(std::string_view text) {
  text = holy::text::trimmed(text);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
  return std::string(text);
}

/// Who sent an event that does not say: what the older services put.
std::string source_of(const Request& request) {
  return holy::json::object_text([&](ObjectWriter& source) {
    source.member("host", request.client.empty() ? "unknown" : request.client);
    source.member("type", "manual");
    source.member("app", "http-client");
    source.object("meta", [](ObjectWriter&) {});
  });
}

/// How the events of a request are admitted.
bus::AdmitOptions admission_of(const Gateway& gateway, const Request& request) {
  bus::AdmitOptions options = gateway.admission();
  if (request.argument("profile") == "canonical") options.profile = bus::Profile::canonical;
  if (request.argument("profile") == "wire") options.profile = bus::Profile::wire;
  options.idempotency_key = idempotency_key(request.header("idempotency-key"));
  options.parents = listed(request.header("x-parent-event-id"));
  if (options.parents.empty()) options.parents = listed(request.header("x-parent-event-ids"));
  options.traceparent = request.header("traceparent");
  return options;
}

std::optional<service::Problem> fault_of(const Request& request) {
  const auto profile = request.argument("profile");
  if (profile && *profile != "wire" && *profile != "canonical") {
    return service::wrong_parameter("profile", "The profile " + quoted(holy::json::shortened(*profile, 100)) +
                                                   " is none of \"wire\" and \"canonical\".");
  }
  if (request.headers.contains("idempotency-key") &&
      idempotency_key(request.header("idempotency-key")).empty()) {
    return bad_request("The Idempotency-Key is empty; leave it out where there is none.");
  }
  return std::nullopt;
}

void write_receipt(ObjectWriter& out, const Fate& fate) {
  out.member("status", "published");
  out.member("event_id", fate.event_id);
}

std::string receipt_json(const Fate& fate) {
  return holy::json::object_text([&](ObjectWriter& receipt) { write_receipt(receipt, fate); });
}

Response published(const Fate& fate, std::string body) {
  Response response{
      .status = 202, .content_type = "application/json", .body = std::move(body), .headers = {}};
  if (!fate.validated) response.headers.emplace_back("X-Unvalidated", "true");
  if (fate.duplicate) response.headers.emplace_back("X-Duplicate", "true");
  if (!fate.traceparent.empty()) response.headers.emplace_back("traceparent", fate.traceparent);
  return response;
}

enum class Answer { receipt, envelope };

void publish_one(Gateway& gateway, const Request& request, bus::AdmitOptions options, Answer answer,
                 Respond respond) {
  std::vector<Submission> events;
  events.push_back({request.body, std::move(options), request.token_name, {}});
  gateway.publish(std::move(events), [respond = std::move(respond), answer](const Fates& fates) {
    const Fate& fate = fates.front();
    if (fate.problem) return respond(respond_with(*fate.problem));
    respond(published(fate, (answer == Answer::receipt ? receipt_json(fate) : fate.envelope) + "\n"));
  });
}

// ---- several events at once

std::string problem_json(const service::Problem& problem) {
  std::string text = answer(problem).body;
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

std::string result_json(const Fate& fate, std::size_t place) {
  return holy::json::object_text([&](ObjectWriter& result) {
    result.member("index", place);
    if (!fate.problem) return write_receipt(result, fate);
    result.member("status", "refused");
    result.member("event_id", fate.event_id.empty()
                                  ? std::nullopt
                                  : std::optional(holy::json::shortened(fate.event_id, 200)));
    result.member("problem", holy::json::Raw{problem_json(*fate.problem)});
  });
}

/// 202 when all were published, 207 when some were; else what the problems have in common.
int status_of(const Fates& fates) {
  const auto refused = static_cast<std::size_t>(
      std::count_if(fates.begin(), fates.end(), [](const Fate& fate) { return fate.problem.has_value(); }));
  if (refused == 0) return 202;
  if (refused < fates.size()) return 207;
  const int first = fates.front().problem->status;
  const bool same = std::all_of(fates.begin(), fates.end(),
                                [&](const Fate& fate) { return fate.problem->status == first; });
  return same ? first : 422;
}

/// What a body with several events holds, and how the results are told.
enum class Form { array, lines };

Response results(const Fates& fates, const std::vector<std::size_t>& indices, Form form) {
  Response response;
  response.status = status_of(fates);
  if (form == Form::lines) {
    response.content_type = "application/x-ndjson";
    for (std::size_t i = 0; i < fates.size(); ++i) response.body += result_json(fates[i], indices[i]) + "\n";
  } else {
    response.body = holy::json::object_text([&](ObjectWriter& body) {
      const auto write = [&](holy::json::ArrayWriter& list) {
        for (std::size_t i = 0; i < fates.size(); ++i)
          list.item(holy::json::Raw{result_json(fates[i], indices[i])});
      };
      body.array("results", write, {.first = "\n", .between = ",\n", .last = "\n"});
    });
    response.body += "\n";
  }
  if (response.status == 503) response.headers.emplace_back("Retry-After", "5");
  return response;
}

std::optional<service::Problem> fault_of(const std::vector<EventText>& pieces, Form form,
                                         const bus::AdmitOptions& options, std::size_t most) {
  if (pieces.empty())
    return bad_request(form == Form::lines ? "The body holds no event." : "The array holds no event.");
  if (pieces.size() > most) return too_many_problem(pieces.size(), most);
  if (!options.idempotency_key.empty() && pieces.size() > 1)
    return bad_request("An Idempotency-Key stands for one event; give several an event_id each.");
  return std::nullopt;
}

void publish_many(Gateway& gateway, const std::vector<EventText>& pieces, Form form,
                  const bus::AdmitOptions& options, const std::string& token_name, Respond respond) {
  if (const auto fault = fault_of(pieces, form, options, gateway.request_events()))
    return respond(respond_with(*fault));
  std::vector<Submission> events;
  std::vector<std::size_t> indices;
  for (const EventText& piece : pieces) {
    events.push_back({std::string(piece.text), options, token_name, piece.origin});
    indices.push_back(piece.index);
  }
  gateway.publish(std::move(events), [respond = std::move(respond), indices = std::move(indices),
                                      form](const Fates& fates) { respond(results(fates, indices, form)); });
}

bool is_lines(std::string_view content_type) {
  return content_type.find("ndjson") != std::string_view::npos ||
         content_type.find("jsonl") != std::string_view::npos;
}

// ---- handlers

void publish_events(Gateway& gateway, const Request& request, Respond respond) {
  if (const auto fault = fault_of(request)) return respond(respond_with(*fault));
  bus::AdmitOptions options = admission_of(gateway, request);
  if (is_lines(request.header("content-type"))) {
    return publish_many(gateway, events_in_lines(request.body), Form::lines, options, request.token_name,
                        std::move(respond));
  }
  const std::size_t start = request.body.find_first_not_of(" \t\r\n");
  if (start == std::string::npos || request.body[start] != '[') {
    return publish_one(gateway, request, std::move(options), Answer::receipt, std::move(respond));
  }
  const holy::json::Reading reading = holy::json::read(request.body, {.max_depth = options.depth + 1});
  if (reading.ok())
    return publish_many(gateway, events_in_array(request.body, reading.document), Form::array, options,
                        request.token_name, std::move(respond));
  // As one event, the body gets the problem document that says what is wrong with it.
  publish_one(gateway, request, std::move(options), Answer::receipt, std::move(respond));
}

void publish_envelope(Gateway& gateway, const Request& request, bool fills_source, Respond respond) {
  if (const auto fault = fault_of(request)) return respond(respond_with(*fault));
  bus::AdmitOptions options = admission_of(gateway, request);
  if (fills_source && options.profile == bus::Profile::wire) options.source = source_of(request);
  publish_one(gateway, request, std::move(options), Answer::receipt, std::move(respond));
}

/// The same answer that an envelope of this type gets: no schema describes what the endpoint names.
service::Problem no_such_type(const Gateway& gateway, const std::string& type) {
  bus::Refused refused;
  refused.kind = bus::Refusal::unknown_type;
  refused.event_type = type;
  refused.nearest = gateway.registry().nearest(type);
  holy::Issue issue;
  issue.code = "unknown-event-type";
  issue.message = "No schema describes the event type " + quoted(holy::json::shortened(type, 120)) + ".";
  for (const std::string& near : refused.nearest) {
    issue.hint += (issue.hint.empty() ? "Did you mean " : " or ") + quoted(near);
  }
  if (!issue.hint.empty()) issue.hint += "?";
  refused.issues.push_back(issue);
  service::Problem problem = problem_of(refused);
  problem.detail = issue.message + (issue.hint.empty() ? "" : " " + issue.hint);
  return problem;
}

void publish_typed(Gateway& gateway, const Request& request, const std::string& type, Respond respond) {
  if (const auto fault = fault_of(request)) return respond(respond_with(*fault));
  bus::AdmitOptions options = admission_of(gateway, request);
  if (bus::type_of_endpoint(gateway.registry(), type) == nullptr &&
      options.unknown_types == bus::UnknownTypes::refuse) {
    Fate fate;
    fate.event_type = holy::with_version(holy::json::shortened(type, 200));
    fate.known_type = false;
    fate.problem = no_such_type(gateway, type);
    gateway.refuse(fate);
    return respond(respond_with(*fate.problem));
  }
  options.event_type = type;
  options.source = source_of(request);
  options.is_payload = !bus::looks_like_envelope(request.body, gateway.registry(), type);
  publish_one(gateway, request, std::move(options), Answer::envelope, std::move(respond));
}

/// "agent" and "thread/prompt" as "agent.thread.prompt".
std::string dotted(const Request& request) {
  std::string rest = request.parameters.at("rest");
  if (rest.ends_with('/')) rest.pop_back();
  std::replace(rest.begin(), rest.end(), '/', '.');
  return request.parameters.at("domain") + "." + rest;
}

}  // namespace

void add_publish_routes(service::Router& router, Gateway& gateway) {
  const std::vector<std::string> json = {"application/json"};
  const auto post = [&](std::string pattern, std::vector<std::string> content_types,
                        service::Handler handler) {
    service::Route route;
    route.method = "POST";
    route.pattern = std::move(pattern);
    route.handler = std::move(handler);
    route.content_types = std::move(content_types);
    route.query = {"profile"};
    router.add(std::move(route));
  };
  post("/publish", json, [&gateway](const Request& request, Respond respond) {
    publish_envelope(gateway, request, true, std::move(respond));
  });
  post("/events", {"application/json", "application/x-ndjson", "application/ndjson", "application/jsonl"},
       [&gateway](const Request& request, Respond respond) {
         publish_events(gateway, request, std::move(respond));
       });
  post("/events/custom", json, [&gateway](const Request& request, Respond respond) {
    publish_envelope(gateway, request, false, std::move(respond));
  });
  post("/events/{event_type}", json, [&gateway](const Request& request, Respond respond) {
    publish_typed(gateway, request, request.parameters.at("event_type"), std::move(respond));
  });
  post("/events/{domain}/{rest...}", json, [&gateway](const Request& request, Respond respond) {
    publish_typed(gateway, request, dotted(request), std::move(respond));
  });
}

}  // namespace holyfields::bloodbank
