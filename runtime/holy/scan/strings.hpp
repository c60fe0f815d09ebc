// Strings: one look at every byte finds the end, escapes, control characters and whether all is ASCII.
#pragma once

#include <bit>
#include <string>
#include <string_view>

#if defined(__SSE2__) && !defined(HOLY_PORTABLE)
#include <emmintrin.h>
#endif

#include <holy/json/string_decoding.hpp>
#include <holy/scan/scan.hpp>

namespace holy::scan {

/// A string's text, decoded.
struct StringText {
  std::string_view text;
  bool is_in_place = true;  ///< else it stands in Scan::decoded, until the next string is read
};

/// The end of a run of plain bytes, and whether all of them are ASCII.
struct PlainRun {
  const char* end;
  bool is_ascii;
};

/// The plain bytes of a string from `at` on: up to a quote, a backslash or a control character, or `end`.
[[nodiscard]] inline PlainRun plain_run(const char* at, const char* end) {
#if defined(__SSE2__) && !defined(HOLY_PORTABLE)
  const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'),
                last_control = _mm_set1_epi8(0x1F);
  __m128i all = _mm_setzero_si128();
  while (end - at >= 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, last_control), bytes);
    const __m128i special =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)), control);
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(special));
    if (mask != 0) {
      const int length = std::countr_zero(mask);
      const unsigned high = static_cast<unsigned>(_mm_movemask_epi8(bytes)) & ((1u << length) - 1);
      return {at + length, (high | static_cast<unsigned>(_mm_movemask_epi8(all))) == 0};
    }
    all = _mm_or_si128(all, bytes);
    at += 16;
  }
  bool is_ascii = _mm_movemask_epi8(all) == 0;
#else
  bool is_ascii = true;
#endif
  for (; at != end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20; ++at)
    is_ascii = is_ascii && static_cast<unsigned char>(*at) < 0x80;
  return {at, is_ascii};
}

/// Whether bytes that are not all ASCII are UTF-8.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// The rest of a string whose plain bytes end at `special`, which is no quote.
[[nodiscard]] const char* decode(Scan& scan, const char* begin, const char* special, StringText& out);

/// Reads a string's text.
[[nodiscard, gnu::always_inline]] inline const char* string_text(Scan& scan, const char* at,
                                                                 StringText& out) {
  if (*at != '"') return nullptr;
  const char* const begin = at + 1;
  const PlainRun run = plain_run(begin, scan.end);
  if (run.end == scan.end || *run.end != '"') [[unlikely]]
    return decode(scan, begin, run.end, out);
  out = {{begin, static_cast<std::size_t>(run.end - begin)}, true};
  if (!run.is_ascii && !is_utf8(out.text)) return nullptr;
  return run.end + 1;
}

/// Assigns a text.
void store(std::string_view text, std::string& out);

const char* read(Scan& scan, const char* at, std::string& out);
const char* read(Scan& scan, const char* at, Skim<std::string> out);

/// A string of which `check(std::string_view)` must hold.
template <class Check>
const char* read(Scan& scan, const char* at, std::string& out, Check check) {
  StringText string;
  at = string_text(scan, at, string);
  if (at == nullptr || !check(string.text)) return nullptr;
  store(string.text, out);
  return at;
}
template <class Check>
const char* read(Scan& scan, const char* at, Skim<std::string>, Check check) {
  StringText string;
  at = string_text(scan, at, string);
  return at != nullptr && check(string.text) ? at : nullptr;
}

/// A string that a type is made of: Date, Time, Duration, an enumeration whose from_string() takes it. Its
/// from_string(std::string_view, T&) decides.
template <class T>
const char* read_made(Scan& scan, const char* at, T& out) {
  StringText string;
  at = string_text(scan, at, string);
  return at != nullptr && from_string(string.text, out) ? at : nullptr;
}
template <class T>
const char* read_made(Scan& scan, const char* at, Skim<T>) {
  T made{};
  return read_made(scan, at, made);
}

}  // namespace holy::scan
