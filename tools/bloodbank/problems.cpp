#include "tools/bloodbank/problems.hpp"

#include <algorithm>

#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>

namespace holyfields::bloodbank {

namespace {

using holy::json::ObjectWriter;

void write_issue(ObjectWriter& out, const holy::Issue& issue) {
  out.member("code", issue.code);
  out.member("message", issue.message);
  if (!issue.hint.empty()) out.member("hint", issue.hint);
  out.member("instance_location", issue.instance_location);
  const std::string& keyword =
      issue.absolute_keyword_location.empty() ? issue.keyword_location : issue.absolute_keyword_location;
  if (!keyword.empty()) out.member("keyword_location", keyword);
  out.member("line", issue.line);
  out.member("column", issue.column);
  out.member("offset", issue.offset);
  if (!issue.causes.empty()) out.member("causes", holy::json::Raw{issues_json(issue.causes)});
}

/// An object with one member, for Problem::members.
std::string member_json(std::string_view name, std::string_view value) {
  return holy::json::object_text([&](ObjectWriter& members) { members.member(name, value); });
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
  return holy::json::array_text([&](holy::json::ArrayWriter& list) {
    for (std::size_t i = 0; i < std::min(issues.size(), most); ++i)
      list.object([&](ObjectWriter& one) { write_issue(one, issues[i]); });
  });
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
  problem.members = holy::json::object_text([&](ObjectWriter& members) {
    if (!refused.event_id.empty()) members.member("event_id", holy::json::shortened(refused.event_id, 200));
    if (!refused.event_type.empty())
      members.member("event_type", holy::json::shortened(refused.event_type, 200));
    if (refused.kind == bus::Refusal::unknown_type) members.member("nearest", refused.nearest);
    members.member("issue_count", refused.issues.size());
    members.member("issues", holy::json::Raw{issues_json(refused.issues, most)});
  });
  return problem;
}

service::Problem problem_of(const bus::Receipt& receipt, std::string_view event_id) {
  service::Problem problem;
  problem.status = 503;
  problem.title = "The event was not published";
  problem.type = slug_of(receipt.outcome);
  problem.detail = receipt.detail.empty() ? "The broker did not confirm the event." : receipt.detail;
  problem.members = member_json("event_id", event_id);
  return problem;
}

service::Problem conflict_problem(std::string_view event_id) {
  service::Problem problem;
  problem.status = 409;
  problem.title = "The event id is taken";
  problem.type = "/problems/event-id-conflict";
  problem.detail = "Another event with the id " + std::string(event_id) +
                   " was published with another type or payload. Give this one an id of its own.";
  problem.members = member_json("event_id", event_id);
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
