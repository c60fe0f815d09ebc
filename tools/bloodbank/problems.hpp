// What the gateway answers when it does not publish: RFC 9457 problem documents.
#pragma once

#include <string>
#include <string_view>

#include <holy/program/issue.hpp>

#include "tools/bus/broker.hpp"
#include "tools/ingress/admit.hpp"
#include "tools/service/http.hpp"

namespace holyfields::bloodbank {

/// Issues listed in a problem document, at most.
inline constexpr std::size_t most_issues = 100;

/// Issues as a JSON array, at most so many of them.
[[nodiscard]] std::string issues_json(const holy::Issues& issues, std::size_t most = most_issues);

/// Where an event begins in the body of its request.
struct Origin {
  std::size_t offset = 0;  ///< in bytes
  std::size_t line = 1;
  std::size_t column = 1;
  std::string pointer;  ///< "/3" for an item of an array; empty for a body or a line of its own
};

/// Turns places in an event into places in the body.
void move_to(holy::Issues& issues, const Origin& origin);

/// Names the endpoint that takes what was sent to this one: a body without source, or a payload alone.
void add_hints(holy::Issues& issues, const bus::AdmitOptions& options);

/// 400 for what is no JSON, 422 for the rest, with every issue, its position and the nearest names. At most
/// so many issues are listed.
[[nodiscard]] service::Problem problem_of(const bus::Refused& refused, std::size_t most = most_issues);

/// 503 for an event that the broker did not take.
[[nodiscard]] service::Problem problem_of(const bus::Receipt& receipt, std::string_view event_id);

/// 409: the id is taken by another event.
[[nodiscard]] service::Problem conflict_problem(std::string_view event_id);

/// 503: too many events wait.
[[nodiscard]] service::Problem queue_full_problem();

/// 413: the request holds more events than are taken at once.
[[nodiscard]] service::Problem too_many_problem(std::size_t events, std::size_t most);

/// 400 with a sentence.
[[nodiscard]] service::Problem bad_request(std::string detail);

/// The answer for a problem; those that are worth a retry carry Retry-After.
[[nodiscard]] service::Response respond_with(const service::Problem& problem);

}  // namespace holyfields::bloodbank
