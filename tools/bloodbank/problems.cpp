#include "tools/bloodbank/problems.hpp"

#include <algorithm>

#include <holy/json/write.hpp>

namespace holyfields::bloodbank {

namespace {

using holy::json::quoted;

std::string issue_json(const holy::Issue& issue) {
  std::string out = "{\"code\":" + quoted(issue.code) + ",\"message\":" + quoted(issue.message);
  if (!issue.hint.empty()) out += ",\"hint\":" + quoted(issue.hint);
  out += ",\"instance_location\":" + quoted(issue.instance_location);
  const std::string& keyword =
      issue.absolute_keyword_location.empty() ? issue.keyword_location : issue.absolute_keyword_location;
  if (!keyword.empty()) out += ",\"keyword_location\":" + quoted(keyword);
  out += ",\"line\":" + std::to_string(issue.line) + ",\"column\":" + std::to_string(issue.column) +
         ",\"offset\":" + std::to_string(issue.offset);
  if (!issue.causes.empty()) out += ",\"causes\":" + issues_json(issue.causes);
  return out + "}";
}

std::string title_of(bus::Refusal refusal) {
  switch (refusal) {
    case bus::Refusal::malformed:
      return "The body is not acceptable JSON";
    case bus::Refusal::unknown_type:
      return "The event type is not known";
    case bus::Refusal::invalid:
      break;
  }
  return "The event is not valid";
}

std::string slug_of(bus::Refusal refusal) {
  switch (refusal) {
    case bus::Refusal::malformed:
      return "/problems/malformed-json";
    case bus::Refusal::unknown_type:
      return "/problems/unknown-event-type";
    case bus::Refusal::invalid:
      break;
  }
  return "/problems/invalid-event";
}

/// The first issue in a sentence, and how many more there are.
std::string detail_of(const holy::Issues& issues) {
  if (issues.empty()) return "The event was refused.";
  const holy::Issue& first = issues.front();
  std::string detail = "Line " + std::to_string(first.line) + ", column " + std::to_string(first.column) +
                       ": " + first.message;
  if (!first.hint.empty()) detail += " (" + first.hint + ")";
  if (issues.size() > 1) detail += ", and " + std::to_string(issues.size() - 1) + " more";
  return detail;
}

std::string slug_of(bus::Outcome outcome) {
  switch (outcome) {
    case bus::Outcome::unroutable:
      return "/problems/unroutable";
    case bus::Outcome::refused:
      return "/problems/refused-by-broker";
    case bus::Outcome::timed_out:
      return "/problems/not-confirmed";
    default:
      return "/problems/broker-unavailable";
  }
}

}  // namespace

std::string issues_json(const holy::Issues& issues, std::size_t most) {
  std::string out = "[";
  for (std::size_t i = 0; i < std::min(issues.size(), most); ++i) {
    out += (i > 0 ? "," : "") + issue_json(issues[i]);
  }
  return out + "]";
}

void move_to(holy::Issues& issues, const Origin& origin) {
  for (holy::Issue& issue : issues) {
    issue.instance_location.insert(0, origin.pointer);
    issue.offset += origin.offset;
    if (issue.line == 1) issue.column += origin.column - 1;
    if (issue.line > 0) issue.line += origin.line - 1;
    move_to(issue.causes, origin);
  }
}

void add_hints(holy::Issues& issues, const bus::AdmitOptions& options) {
  if (options.is_payload || options.profile != bus::Profile::wire) return;
  holy::Issue* source = nullptr;
  holy::Issue* type = nullptr;
  bool lacks_payload = false;
  for (holy::Issue& issue : issues) {
    if (issue.code != "required" || !issue.instance_location.empty()) continue;
    if (issue.message.find("\"source\"") != std::string::npos) source = &issue;
    if (issue.message.find("\"event_type\"") != std::string::npos) type = &issue;
    lacks_payload = lacks_payload || issue.message.find("\"payload\"") != std::string::npos;
  }
  if (type != nullptr && lacks_payload)
    type->hint = "POST /events/{event_type} takes a payload alone; other endpoints take an envelope";
  if (source != nullptr && type == nullptr && !lacks_payload && options.source.empty())
    source->hint = "POST /publish takes event_type and payload alone; here a whole envelope is needed";
}

service::Problem problem_of(const bus::Refused& refused, std::size_t most) {
  service::Problem problem;
  problem.status = refused.kind == bus::Refusal::malformed ? 400 : 422;
  problem.title = title_of(refused.kind);
  problem.type = slug_of(refused.kind);
  problem.detail = detail_of(refused.issues);
  if (!refused.event_id.empty())
    problem.members += "\"event_id\":" + quoted(holy::json::shortened(refused.event_id, 200)) + ",";
  if (!refused.event_type.empty()) {
    problem.members += "\"event_type\":" + quoted(holy::json::shortened(refused.event_type, 200)) + ",";
  }
  if (refused.kind == bus::Refusal::unknown_type) {
    std::string names;
    for (const std::string& name : refused.nearest) names += (names.empty() ? "" : ",") + quoted(name);
    problem.members += "\"nearest\":[" + names + "],";
  }
  problem.members += "\"issue_count\":" + std::to_string(refused.issues.size()) +
                     ",\"issues\":" + issues_json(refused.issues, most);
  return problem;
}

service::Problem problem_of(const bus::Receipt& receipt, std::string_view event_id) {
  service::Problem problem;
  problem.status = 503;
  problem.title = "The event was not published";
  problem.type = slug_of(receipt.outcome);
  problem.detail = receipt.detail.empty() ? "The broker did not confirm the event." : receipt.detail;
  problem.members = "\"event_id\":" + quoted(event_id);
  return problem;
}

service::Problem conflict_problem(std::string_view event_id) {
  service::Problem problem;
  problem.status = 409;
  problem.title = "The event id is taken";
  problem.type = "/problems/event-id-conflict";
  problem.detail = "Another event with the id " + std::string(event_id) +
                   " was published with another type or payload. Give this one an id of its own.";
  problem.members = "\"event_id\":" + quoted(event_id);
  return problem;
}

service::Problem queue_full_problem() {
  return {.status = 503,
          .title = "Too many events wait",
          .detail = "The gateway takes events faster than the broker confirms them. Try again in a moment.",
          .type = "/problems/queue-full",
          .members = {}};
}

service::Problem too_many_problem(std::size_t events, std::size_t most) {
  return {.status = 413,
          .title = "Too many events in one request",
          .detail = "The body holds " + std::to_string(events) + " events, but at most " +
                    std::to_string(most) + " are taken at once; see --request-events.",
          .type = "/problems/too-many-events",
          .members = {}};
}

service::Problem bad_request(std::string detail) {
  return {.status = 400,
          .title = "The request cannot be understood",
          .detail = std::move(detail),
          .type = "/problems/bad-request",
          .members = {}};
}

service::Response respond_with(const service::Problem& problem) {
  service::Response response = answer(problem);
  if (problem.status == 503) {
    response.headers.emplace_back("Retry-After", problem.type == "/problems/queue-full" ? "1" : "5");
  }
  return response;
}

}  // namespace holyfields::bloodbank
