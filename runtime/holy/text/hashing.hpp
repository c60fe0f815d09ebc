// Hashing of bytes for tables of keys and values. Internal to runtime/holy/text.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace holy::json {

/// Eight (or fewer) bytes as an integer, in the byte order of the machine.
template <class Integer>
[[nodiscard]] inline Integer load(const char* bytes) {
  Integer value;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

/// Spreads two words over one; the halves of a 128-bit product folded (as in wyhash).
[[nodiscard]] inline std::uint64_t mix(std::uint64_t left, std::uint64_t right) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(left ^ 0x9E3779B97F4A7C15u) * (right ^ 0xD1B54A32D192ED03u);
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

/// Up to eight bytes that stand for a text: its ends, or all of it when it is short.
[[nodiscard]] inline std::uint64_t ends_of(std::string_view bytes) {
  const char* data = bytes.data();
  const std::size_t size = bytes.size();
  if (size >= 8) return load<std::uint64_t>(data) ^ std::rotl(load<std::uint64_t>(data + size - 8), 29);
  if (size >= 4) {
    return load<std::uint32_t>(data) | std::uint64_t{load<std::uint32_t>(data + size - 4)} << 32;
  }
  if (size == 0) return 0;
  const auto byte = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(data[at])}; };
  return byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16;
}

/// A hash of all bytes, under a seed.
[[nodiscard]] inline std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed) {
  std::uint64_t state = mix(seed, bytes.size());
  while (bytes.size() > 8) {
    state =
        mix(state, load<std::uint64_t>(bytes.data()));  // NOLINT(bugprone-suspicious-stringview-data-usage)
    bytes.remove_prefix(8);
  }
  return mix(state, ends_of(bytes));
}

}  // namespace holy::json
