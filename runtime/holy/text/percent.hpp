// Percent-encoding (RFC 3986, section 2.1).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace holy::text {

/// Letters, digits and "-._~": what no part of a URI needs to encode.
[[nodiscard]] bool is_unreserved(char letter);

/// What a path may hold besides, as it stands.
inline constexpr std::string_view kept_in_paths = "/!$&'()*+,;=:@";
/// What a fragment may hold besides, as it stands.
inline constexpr std::string_view kept_in_fragments = "!$&'()*+,;=:@/?";

/// Appends "%XX" of a byte.
void append_percent(std::string& out, char byte);

/// Every byte as "%XX", but for unreserved characters and those of `kept`.
[[nodiscard]] std::string percent_encoded(std::string_view text, std::string_view kept = {});

/// The byte that "%XX" at a position stands for, or -1 where two hexadecimal digits do not follow.
[[nodiscard]] int percent_byte(std::string_view text, std::size_t at);

/// The bytes that a text stands for; nothing where a '%' is not followed by two hexadecimal digits.
[[nodiscard]] std::optional<std::string> percent_decoded(std::string_view text);

}  // namespace holy::text
