// SHA-1 (RFC 3174), which name-based UUIDs are defined with. Not for signatures. Internal to
// runtime/holy/types.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace holy {

[[nodiscard]] std::array<std::uint8_t, 20> sha1(std::string_view bytes);

}  // namespace holy
