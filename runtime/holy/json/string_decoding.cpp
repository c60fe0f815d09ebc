#include <holy/json/string_decoding.hpp>

#include <holy/text/utf8.hpp>

namespace holy::json {
namespace {

bool is_high_surrogate(std::int32_t unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}
bool is_low_surrogate(std::int32_t unit) {
  return unit >= 0xDC00 && unit <= 0xDFFF;
}

/// Decodes a \u escape (a pair for a surrogate); returns the place after it, or null when it is malformed.
const char* decode_unicode_escape(const char* at, const char* end, std::vector<char>& out) {
  const std::int32_t unit = read_code_unit(at + 2, end);
  if (unit < 0 || is_low_surrogate(unit)) return nullptr;
  if (!is_high_surrogate(unit)) {
    append_utf8(out, static_cast<char32_t>(unit));
    return at + 6;
  }
  if (end - at < 12 || at[6] != '\\' || at[7] != 'u') return nullptr;
  const std::int32_t low = read_code_unit(at + 8, end);
  if (!is_low_surrogate(low)) return nullptr;
  append_utf8(out,
              0x10000u + (static_cast<char32_t>(unit - 0xD800) << 10) + static_cast<char32_t>(low - 0xDC00));
  return at + 12;
}

}  // namespace

std::int32_t read_code_unit(const char* at, const char* end) {
  if (end - at < 4) return -1;
  std::int32_t unit = 0;
  for (int digit = 0; digit < 4; ++digit) {
    const char letter = at[digit];
    std::int32_t value = 0;
    if (letter >= '0' && letter <= '9') {
      value = letter - '0';
    } else if ((letter | 0x20) >= 'a' && (letter | 0x20) <= 'f') {
      value = (letter | 0x20) - 'a' + 10;
    } else {
      return -1;
    }
    unit = unit * 16 + value;
  }
  return unit;
}

char simple_escape(char letter) {
  switch (letter) {
    case '"':
      return '"';
    case '\\':
      return '\\';
    case '/':
      return '/';
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return 0;
  }
}

const char* decode_string(const char* at, const char* end, std::vector<char>& out, bool& failed) {
  failed = false;
  for (;;) {
    if (at == end || static_cast<unsigned char>(*at) < 0x20) break;
    if (*at == '"') return at;
    if (end - at < 2) break;
    if (at[1] == 'u') {
      const char* after = decode_unicode_escape(at, end, out);
      if (after == nullptr) break;
      at = after;
    } else {
      const char plain = simple_escape(at[1]);
      if (plain == 0) break;
      out.push_back(plain);
      at += 2;
    }
    const char* special = find_string_special(at, end);
    out.insert(out.end(), at, special);
    at = special;
  }
  failed = true;
  return at;
}

}  // namespace holy::json
