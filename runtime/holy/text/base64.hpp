// Base64 (RFC 4648, section 4): the alphabet with '+' and '/', padded, no line breaks.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace holy::text {

/// Any bytes as base64.
[[nodiscard]] std::string to_base64(std::string_view bytes);

/// The bytes that a base64 text stands for; nothing if it is none. Bits beyond the last byte may be set.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

}  // namespace holy::text
