#include <holy/types/uuid.hpp>

#include <array>
#include <cstring>
#include <random>
#if defined(__SSE2__) && !defined(HOLY_PORTABLE)
#include <emmintrin.h>
#endif

#include <holy/types/sha1.hpp>

namespace holy {
namespace {

using Bytes = std::array<std::uint8_t, 16>;

constexpr bool is_dash_position(std::size_t at) {
  return at == 8 || at == 13 || at == 18 || at == 23;
}

/// The value of a hexadecimal digit, or -1.
constexpr int hex_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  const int lower = digit | 0x20;
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

#if defined(__SSE2__) && !defined(HOLY_PORTABLE)

/// Whether 16 bytes are dashes where `dashes` has a bit, and hexadecimal digits elsewhere.
bool are_digits(const char* at, int dashes) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  const __m128i digit = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
  const __m128i letter = _mm_sub_epi8(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
  const __m128i hex = _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit),
                                   _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(5)), letter));
  const int dash = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('-')));
  return _mm_movemask_epi8(hex) == (0xFFFF & ~dashes) && dash == dashes;
}

bool is_uuid(const char* text) {
  return are_digits(text, 1 << 8 | 1 << 13) && are_digits(text + 16, 1 << 2 | 1 << 7) &&
         are_digits(text + 20, 1 << 3);
}

#else

bool is_uuid(const char* text) {
  for (std::size_t at = 0; at < 36; ++at) {
    if (is_dash_position(at) ? text[at] != '-' : hex_value(text[at]) < 0) return false;
  }
  return true;
}

#endif

Bytes bytes_of(const Uuid& uuid) {
  Bytes bytes;
  const std::string_view text = uuid.view();
  std::size_t at = 0;
  for (std::uint8_t& byte : bytes) {
    if (is_dash_position(at)) ++at;
    byte = static_cast<std::uint8_t>(hex_value(text[at]) << 4 | hex_value(text[at + 1]));
    at += 2;
  }
  return bytes;
}

/// The lower-case spelling of bytes, with version and variant put in.
Uuid from_bytes(Bytes bytes, unsigned version) {
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | version << 4);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : bytes) {
    if (is_dash_position(text.size())) text += '-';
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return *Uuid::from_string(text);
}

}  // namespace

bool Uuid::assign(std::string_view text) {
  if (text.size() != 36 || !is_uuid(text.data())) return false;
  std::memcpy(text_, text.data(), 36);
  return true;
}

std::optional<Uuid> Uuid::from_string(std::string_view text) {
  Uuid uuid;
  return uuid.assign(text) ? std::optional(uuid) : std::nullopt;
}

Uuid Uuid::v4() {
  thread_local std::random_device device;
  Bytes bytes;
  for (std::size_t at = 0; at < bytes.size(); at += 4) {
    const std::uint32_t word = device();
    std::memcpy(bytes.data() + at, &word, sizeof word);
  }
  return from_bytes(bytes, 4);
}

Uuid Uuid::v5(const Uuid& name_space, std::string_view name) {
  const Bytes prefix = bytes_of(name_space);
  std::string hashed(prefix.begin(), prefix.end());
  hashed += name;
  const std::array<std::uint8_t, 20> digest = sha1(hashed);
  Bytes bytes;
  std::memcpy(bytes.data(), digest.data(), bytes.size());
  return from_bytes(bytes, 5);
}

Uuid Uuid::namespace_dns() {
  return *from_string("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
}
Uuid Uuid::namespace_url() {
  return *from_string("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
}
Uuid Uuid::namespace_oid() {
  return *from_string("6ba7b812-9dad-11d1-80b4-00c04fd430c8");
}

int Uuid::version() const {
  return hex_value(text_[14]);
}

std::size_t Uuid::hash() const {
  const Bytes bytes = bytes_of(*this);
  std::uint64_t words[2];
  std::memcpy(words, bytes.data(), sizeof words);
  return static_cast<std::size_t>((words[0] * 0x9E3779B97F4A7C15u) ^ (words[1] * 0xD1B54A32D192ED03u) ^
                                  words[1] >> 29);
}

bool operator==(const Uuid& left, const Uuid& right) {
  return left.view() == right.view() || bytes_of(left) == bytes_of(right);
}

std::weak_ordering operator<=>(const Uuid& left, const Uuid& right) {
  return bytes_of(left) <=> bytes_of(right);
}

}  // namespace holy
