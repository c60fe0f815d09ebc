#include "tools/service/request_target.hpp"

#include <holy/json/write.hpp>

namespace holyfields::service {
namespace {

int hexadecimal(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~").find(c) != std::string_view::npos;
}

/// Where the authority of an absolute-form target begins; 0 for another form.
std::size_t authority_begin(std::string_view text) {
  for (const std::string_view scheme : {"http://", "https://"})
    if (text.starts_with(scheme)) return scheme.size();
  return 0;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus_is_space) {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else {
      if (i + 2 >= text.size()) return std::nullopt;
      const int high = hexadecimal(text[i + 1]);
      const int low = hexadecimal(text[i + 2]);
      if (high < 0 || low < 0 || high + low == 0) return std::nullopt;
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  if (!holy::json::is_utf8(out)) return std::nullopt;
  return out;
}

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', digits[byte >> 4], digits[byte & 15]};
  }
  return out;
}

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
  auto path = percent_decoded(text.substr(0, question));
  if (!path) return std::unexpected("The path has an escape that is incomplete or stands for no text.");
  target.path = std::move(*path);
  for (std::size_t start = 0; start < raw_query.size();) {
    const std::size_t end = std::min(raw_query.find('&', start), raw_query.size());
    const std::string_view pair = raw_query.substr(start, end - start);
    start = end + 1;
    if (pair.empty()) continue;
    const std::size_t equals = pair.find('=');
    auto name = percent_decoded(pair.substr(0, equals), true);
    auto value = percent_decoded(equals == std::string_view::npos ? "" : pair.substr(equals + 1), true);
    if (!name || !value)
      return std::unexpected("The query has an escape that is incomplete or stands for no text.");
    target.query.emplace_back(std::move(*name), std::move(*value));
  }
  return target;
}

}  // namespace holyfields::service
