// Punycode, RFC 3492.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holy::formats {

/// The code points that `text` (without its xn--) stands for; capital letters of ASCII count as small ones.
/// Nothing where it is no Punycode.
std::optional<std::vector<char32_t>> decode_punycode(std::string_view text);

/// The Punycode of `label`, without xn--.
std::string encode_punycode(const std::vector<char32_t>& label);

}  // namespace holy::formats
