#include "tools/service/server/rules.hpp"

#include <algorithm>
#include <ctime>

#include "tools/service/server/request_reader.hpp"

namespace holyfields::service {
namespace {

std::string_view media_type_of(std::string_view content_type) {
  std::string_view type = content_type.substr(0, content_type.find(';'));
  while (type.ends_with(' ') || type.ends_with('\t')) type.remove_suffix(1);
  return type;
}

bool equal_ignoring_case(std::string_view left, std::string_view right) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::ranges::equal(left, right, {}, lower, lower);
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

}  // namespace holyfields::service
