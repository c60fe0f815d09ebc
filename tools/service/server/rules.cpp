#include "tools/service/server/rules.hpp"

#include <algorithm>
#include <ctime>

#include <holy/json/write.hpp>
#include <holy/text/letter_case.hpp>
#include <holy/text/nearest.hpp>
#include <holy/text/parts.hpp>

#include "tools/service/server/origin.hpp"
#include "tools/service/server/request_reader.hpp"

namespace holyfields::service {
namespace {

using holy::json::equal_ignoring_case;

std::string_view media_type_of(std::string_view content_type) {
  return holy::text::trimmed(content_type.substr(0, content_type.find(';')));
}

/// "name..." is the mark of a parameter that may be repeated.
bool may_repeat(std::string_view parameter) {
  return parameter.ends_with("...");
}

std::string_view name_of(std::string_view parameter) {
  return may_repeat(parameter) ? parameter.substr(0, parameter.size() - 3) : parameter;
}

Problem unknown_parameter(std::string_view name, const std::vector<std::string_view>& known) {
  const std::string shown = holy::json::shortened(name, 100);
  std::string detail = "There is no parameter " + holy::json::quoted(shown) + " here";
  const auto near = holy::json::nearest(name.substr(0, 100), known);
  if (near) return wrong_parameter(shown, detail + "; did you mean " + holy::json::quoted(*near) + "?", near);
  std::string list;
  for (const std::string_view one : known) list.append(list.empty() ? "; known are " : ", ").append(one);
  return wrong_parameter(shown, detail + (known.empty() ? ", nor any other." : list + "."));
}

}  // namespace

const std::string& date_now() {
  thread_local std::time_t last = 0;
  thread_local std::string text;
  const std::time_t now = std::time(nullptr);
  if (now != last) {
    std::tm parts{};
    gmtime_r(&now, &parts);
    char buffer[64];
    text.assign(buffer, std::strftime(buffer, sizeof buffer, "%a, %d %b %Y %H:%M:%S GMT", &parts));
    last = now;
  }
  return text;
}

void append_field(std::string& header, std::string_view name, std::string_view value) {
  header.append(name).append(": ");
  for (const char c : value) header += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
  header += "\r\n";
}

std::optional<Problem> misdirected(const Request& request, const ServerOptions& options) {
  const auto host = request.headers.find("host");
  if (!options.checks_host || host == request.headers.end()) return std::nullopt;
  if (host_allowed(host->second, options.host, options.allowed_hosts)) return std::nullopt;
  return Problem{.status = 421,
                 .title = phrase_of(421),
                 .detail = "The host " + holy::json::quoted(holy::json::shortened(host->second, 100)) +
                           " is none of this service; see --allow-host.",
                 .type = "/problems/misdirected",
                 .members = {}};
}

std::optional<Problem> unfit(const Request& request, const Route& route, bool has_length) {
  const auto problem = [](int status, std::string detail) {
    return Problem{.status = status, .title = phrase_of(status), .detail = std::move(detail), .members = {}};
  };
  const std::string_view encoding = request.header("content-encoding");
  if (!encoding.empty() && !equal_ignoring_case(encoding, "identity"))
    return problem(415, "A body with a Content-Encoding is not accepted.");
  const std::string_view expectation = request.header("expect");
  if (!expectation.empty() && !equal_ignoring_case(expectation, "100-continue"))
    return problem(417, "The only expectation that is understood is 100-continue.");
  if (route.content_types.empty()) return std::nullopt;
  if (!has_length) return problem(411, "A body is needed, and its Content-Length.");
  const std::string_view type = media_type_of(request.header("content-type"));
  if (type.empty()) return std::nullopt;
  for (const std::string& accepted : route.content_types)
    if (equal_ignoring_case(type, accepted)) return std::nullopt;
  std::string list;
  for (const std::string& accepted : route.content_types) list += (list.empty() ? "" : ", ") + accepted;
  return problem(415, "The body is " + std::string(type.substr(0, 100)) + "; accepted here: " + list + ".");
}

std::optional<Problem> wrong_query(const Request& request, const Route& route) {
  if (request.query.empty()) return std::nullopt;
  std::vector<std::string_view> known;
  for (const std::string& parameter : route.query) known.push_back(name_of(parameter));
  if (route.kind != RouteKind::answer) known.push_back("access_token");
  for (auto given = request.query.begin(); given != request.query.end(); ++given) {
    const auto place = std::ranges::find(known, given->first);
    if (place == known.end()) return unknown_parameter(given->first, known);
    const auto index = static_cast<std::size_t>(place - known.begin());
    if (index < route.query.size() && may_repeat(route.query[index])) continue;
    const bool is_repeated = std::any_of(request.query.begin(), given,
                                         [&](const auto& earlier) { return earlier.first == given->first; });
    if (is_repeated) return wrong_parameter(given->first, "Parameter " + given->first + " is there twice.");
  }
  return std::nullopt;
}

}  // namespace holyfields::service
