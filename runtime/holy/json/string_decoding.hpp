// Scanning and decoding of JSON strings. Internal to runtime/holy/json.
#pragma once

#include <cstdint>
#include <cstring>
#include <vector>
#if defined(__SSE2__) && !defined(HOLY_PORTABLE)
#include <emmintrin.h>

#include <bit>
#endif

namespace holy::json {

/// The first byte from `at` on that is a quote, a backslash or a control character; `end` if there is none.
[[nodiscard]] inline const char* find_string_special(const char* at, const char* end) {
#if defined(__SSE2__) && !defined(HOLY_PORTABLE)
  const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'),
                last_control = _mm_set1_epi8(0x1F);
  while (end - at >= 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, last_control), bytes);
    const __m128i special =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)), control);
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(special));
    if (mask != 0) return at + std::countr_zero(mask);
    at += 16;
  }
#else
  constexpr std::uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
  const auto has_zero = [](std::uint64_t word) { return (word - ones) & ~word & highs; };
  while (end - at >= 8) {
    std::uint64_t word;
    std::memcpy(&word, at, 8);
    const std::uint64_t control = (word - ones * 0x20) & ~word & highs;
    if ((has_zero(word ^ ones * '"') | has_zero(word ^ ones * '\\') | control) != 0) break;
    at += 8;
  }
#endif
  while (at != end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20) ++at;
  return at;
}

/// Decodes the rest of a string into `out`, from `at`, which is its first escape.
/// Returns the place of the closing quote; or of the byte at fault, with `failed` set: a control character,
/// the backslash of a bad escape or of a lone surrogate, or `end`.
[[nodiscard]] const char* decode_string(const char* at, const char* end, std::vector<char>& out,
                                        bool& failed);

/// The code unit of four hexadecimal digits at `at`, or -1.
[[nodiscard]] std::int32_t read_code_unit(const char* at, const char* end);

/// What a one-letter escape stands for, or 0 when it is none (or \u).
[[nodiscard]] char simple_escape(char letter);

}  // namespace holy::json
