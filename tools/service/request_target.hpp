// The request target (RFC 9112 section 3.2) as path and query.
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holyfields::service {

struct RequestTarget {
  std::string path;
  std::vector<std::pair<std::string, std::string>> query;
};

/// Reads origin-form ("/path?query") and absolute-form ("http://host/path?query"). Percent-decoding is
/// strict: an incomplete escape, an encoded NUL and bytes that are no UTF-8 are errors. The error is a
/// sentence.
[[nodiscard]] std::expected<RequestTarget, std::string> read_target(std::string_view text);

/// The authority of an absolute-form target ("host:8682"); nothing for another form.
[[nodiscard]] std::optional<std::string> authority_of(std::string_view text);

}  // namespace holyfields::service
