#include "tools/service/request_target.hpp"

#include <algorithm>

#include <holy/json/write.hpp>
#include <holy/text/percent.hpp>

namespace holyfields::service {
namespace {

/// Where the authority of an absolute-form target begins; 0 for another form.
std::size_t authority_begin(std::string_view text) {
  for (const std::string_view scheme : {"http://", "https://"})
    if (text.starts_with(scheme)) return scheme.size();
  return 0;
}

/// As percent_decoded, for text: nothing where an escape stands for NUL or the outcome is no UTF-8.
std::optional<std::string> decoded_text(std::string_view text) {
  std::optional<std::string> out = holy::text::percent_decoded(text);
  if (text.find("%00") != std::string_view::npos || !out || !holy::json::is_utf8(*out)) return std::nullopt;
  return out;
}

/// As decoded_text, in a query, where a plus stands for a space.
std::optional<std::string> decoded_argument(std::string_view text) {
  std::string spaced(text);
  std::ranges::replace(spaced, '+', ' ');
  return decoded_text(spaced);
}

}  // namespace

std::optional<std::string> authority_of(std::string_view text) {
  const std::size_t begin = authority_begin(text);
  if (begin == 0) return std::nullopt;
  return std::string(text.substr(begin, text.find_first_of("/?", begin) - begin));
}

std::expected<RequestTarget, std::string> read_target(std::string_view text) {
  if (const std::size_t begin = authority_begin(text); begin != 0) {
    const std::size_t path = text.find_first_of("/?", begin);
    text = path == std::string_view::npos ? std::string_view("/") : text.substr(path);
  }
  if (!text.starts_with('/')) return std::unexpected("The request target has to begin with a slash.");
  const std::size_t question = text.find('?');
  const std::string_view raw_query = question == std::string_view::npos ? "" : text.substr(question + 1);

  RequestTarget target;
  auto path = decoded_text(text.substr(0, question));
  if (!path) return std::unexpected("The path has an escape that is incomplete or stands for no text.");
  target.path = std::move(*path);
  for (std::size_t start = 0; start < raw_query.size();) {
    const std::size_t end = std::min(raw_query.find('&', start), raw_query.size());
    const std::string_view pair = raw_query.substr(start, end - start);
    start = end + 1;
    if (pair.empty()) continue;
    const std::size_t equals = pair.find('=');
    auto name = decoded_argument(pair.substr(0, equals));
    auto value = decoded_argument(equals == std::string_view::npos ? "" : pair.substr(equals + 1));
    if (!name || !value)
      return std::unexpected("The query has an escape that is incomplete or stands for no text.");
    target.query.emplace_back(std::move(*name), std::move(*value));
  }
  return target;
}

}  // namespace holyfields::service
