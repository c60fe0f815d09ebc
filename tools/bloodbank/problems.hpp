// What the gateway answers when it does not publish: RFC 9457 problem documents.
#pragma once

#include <string>
#include <string_view>

#include <holy/validate/issue.hpp>

#include "tools/bus/broker.hpp"
#include "tools/bus/ingress/admit.hpp"
#include "tools/service/http.hpp"

namespace holyfields::bloodbank {

/// Issues as a JSON array, at most 100 of them.
[[nodiscard]] std::string issues_json(const holy::Issues& issues);

/// 400 for what is no JSON, 422 for the rest, with every issue, its position and the nearest names.
[[nodiscard]] service::Problem problem_of(const bus::Refused& refused);

/// 503 for an event that the broker did not take.
[[nodiscard]] service::Problem problem_of(const bus::Receipt& receipt, std::string_view event_id);

/// 409: the id is taken by another event.
[[nodiscard]] service::Problem conflict_problem(std::string_view event_id);

/// 403: this token may not publish such events.
[[nodiscard]] service::Problem forbidden_problem(std::string_view token_name, std::string_view event_type);

/// 503: too many events wait.
[[nodiscard]] service::Problem queue_full_problem();

/// 400 with a sentence.
[[nodiscard]] service::Problem bad_request(std::string detail);

/// The answer for a problem; those that are worth a retry carry Retry-After.
[[nodiscard]] service::Response respond_with(const service::Problem& problem);

}  // namespace holyfields::bloodbank
