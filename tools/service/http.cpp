#include "tools/service/http.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>

#include <holy/json/writer.hpp>

namespace holyfields::service {
namespace {

using holy::json::ObjectWriter;

std::vector<std::string> segments_of(std::string_view path) {
  std::vector<std::string> segments;
  std::size_t start = path.starts_with('/') ? 1 : 0;
  while (start <= path.size()) {
    const std::size_t end = std::min(path.find('/', start), path.size());
    segments.emplace_back(path.substr(start, end - start));
    start = end + 1;
  }
  return segments;
}

bool is_parameter(std::string_view segment) {
  return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

bool is_rest(std::string_view segment) {
  return is_parameter(segment) && segment.ends_with("...}");
}

std::string rank_of(const std::vector<std::string>& segments) {
  std::string rank;
  for (const std::string& segment : segments)
    rank += is_rest(segment) ? 'c' : is_parameter(segment) ? 'b' : 'a';
  return rank;
}

using Parameters = std::map<std::string, std::string, std::less<>>;

std::optional<Parameters> match_segments(const std::vector<std::string>& pattern,
                                         const std::vector<std::string>& path) {
  Parameters parameters;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (i >= path.size()) return std::nullopt;
    const std::string& segment = pattern[i];
    if (is_rest(segment)) {
      std::string rest = path[i];
      for (std::size_t j = i + 1; j < path.size(); ++j) rest += "/" + path[j];
      parameters[segment.substr(1, segment.size() - 5)] = std::move(rest);
      return parameters;
    }
    if (is_parameter(segment)) {
      if (path[i].empty()) return std::nullopt;
      parameters[segment.substr(1, segment.size() - 2)] = path[i];
    } else if (segment != path[i]) {
      return std::nullopt;
    }
  }
  if (path.size() != pattern.size()) return std::nullopt;
  return parameters;
}

bool serves(const Route& route, std::string_view method) {
  return route.method == method || (method == "HEAD" && route.method == "GET");
}

void add_allowed(std::string& allow, const std::string& method) {
  if (allow.find(method) != std::string::npos) return;
  if (!allow.empty()) allow += ", ";
  allow += method == "GET" ? "GET, HEAD" : method;
}

}  // namespace

std::optional<std::string_view> Request::argument(std::string_view name) const {
  for (const auto& [key, value] : query)
    if (key == name) return value;
  return std::nullopt;
}

std::string_view Request::header(std::string_view name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string_view{} : std::string_view{found->second};
}

void Router::add(Route route) {
  for (const Route& other : routes_)
    if (other.method == route.method && other.pattern == route.pattern)
      throw std::invalid_argument("the route " + route.method + " " + route.pattern + " is there already");
  const std::size_t index = routes_.size();
  std::vector<std::string> segments = segments_of(route.pattern);
  std::string rank = rank_of(segments);
  if (rank.find_first_not_of('a') == std::string::npos) {
    literal_[route.pattern].push_back(index);
  } else {
    const auto place = std::ranges::upper_bound(patterns_, rank, {}, &Pattern::rank);
    patterns_.insert(place, {std::move(segments), std::move(rank), index});
  }
  routes_.push_back(std::move(route));
}

void Router::get(std::string pattern, Handler handler, Access access, std::vector<std::string> query) {
  add({.method = "GET",
       .pattern = std::move(pattern),
       .handler = std::move(handler),
       .stream = {},
       .access = access,
       .content_types = {},
       .query = std::move(query)});
}

void Router::post(std::string pattern, Handler handler, Access access) {
  add({.method = "POST",
       .pattern = std::move(pattern),
       .handler = std::move(handler),
       .stream = {},
       .access = access,
       .content_types = {}});
}

Router::Match Router::match(std::string_view method, std::string_view path) const {
  Match match;
  const auto take = [&](std::size_t index) {
    const Route& route = routes_[index];
    add_allowed(match.allow, route.method);
    // A route for HEAD itself comes before that for GET; else the first, the most special one, wins.
    if (!serves(route, method) || (match.route != nullptr && route.method != method)) return false;
    const bool better = match.route == nullptr || match.route->method != method;
    if (better) match.route = &route;
    return better;
  };
  if (const auto found = literal_.find(path); found != literal_.end())
    for (const std::size_t index : found->second) take(index);
  if (match.route != nullptr) return match;
  const std::vector<std::string> segments = segments_of(path);
  for (const Pattern& pattern : patterns_) {
    auto parameters = match_segments(pattern.segments, segments);
    if (parameters && take(pattern.route)) match.parameters = std::move(*parameters);
  }
  return match;
}

Response answer(const Problem& problem) {
  std::string body = holy::json::object_text([&](ObjectWriter& document) {
    document.member("type", problem.type);
    document.member("title", problem.title);
    document.member("status", problem.status);
    document.member("detail", problem.detail);
    document.members_of(holy::json::Raw{problem.members});
  });
  return {.status = problem.status,
          .content_type = "application/problem+json",
          .body = std::move(body) + "\n",
          .headers = {}};
}

Problem wrong_parameter(std::string_view name, std::string detail, std::optional<std::string_view> nearest) {
  return {.status = 422,
          .title = "A parameter of the request is wrong",
          .detail = std::move(detail),
          .type = "/problems/invalid-parameter",
          .members = holy::json::object_text([&](ObjectWriter& members) {
            members.member("parameter", name);
            if (nearest) members.member("nearest", std::span(&*nearest, 1));
          })};
}

}  // namespace holyfields::service
