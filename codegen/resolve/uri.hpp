// URI references (RFC 3986): parsing, resolution, normalisation.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <holy/json/pointer.hpp>

namespace holyc::resolve {

using holy::json::escape_token;

/// The five components of a URI reference; an absent one differs from an empty one.
struct Uri {
  std::optional<std::string> scheme;
  std::optional<std::string> authority;
  std::string path;
  std::optional<std::string> query;
  std::optional<std::string> fragment;
};

/// Splits a reference by RFC 3986, appendix B. Never fails: characters that no URI may hold stay where they
/// are.
[[nodiscard]] Uri parse_uri(std::string_view text);

/// Puts the components together (RFC 3986, 5.3).
[[nodiscard]] std::string to_string(const Uri& uri);

/// Resolves a reference against a base (RFC 3986, 5.2).
[[nodiscard]] Uri resolve_uri(const Uri& base, const Uri& reference);

/// As resolve_uri, from and to text.
[[nodiscard]] std::string resolve_uri(std::string_view base, std::string_view reference);

/// The spelling under which equal URIs are found: scheme and host in lower case, percent-encodings of
/// unreserved characters decoded and the rest in upper case, dot segments removed, no fragment (RFC
/// 3986, 6.2.2).
[[nodiscard]] std::string canonical_uri(const Uri& uri);

/// Removes "." and ".." segments (RFC 3986, 5.2.4).
[[nodiscard]] std::string remove_dot_segments(std::string_view path);

/// What is wrong with a URI reference as such: white space, control characters, a bad percent-encoding; or
/// empty.
[[nodiscard]] std::string describe_uri_fault(std::string_view text);

}  // namespace holyc::resolve
