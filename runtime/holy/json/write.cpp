#include <holy/json/write.hpp>

#include <simdjson.h>
#include <algorithm>
#include <charconv>
#include <cmath>

#include <holy/json/decimal.hpp>
#include <holy/text/utf8.hpp>

#include <holy/json/string_decoding.hpp>

namespace holy::json {
namespace {

void append_escape(std::string& out, char letter) {
  switch (letter) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  constexpr char digits[] = "0123456789abcdef";
  out += "\\u00";
  out += digits[static_cast<unsigned char>(letter) >> 4];
  out += digits[static_cast<unsigned char>(letter) & 15];
}

}  // namespace

void append_quoted(std::string& out, std::string_view utf8) {
  const char* at = utf8.data();
  const char* const end = at + utf8.size();
  out += '"';
  for (;;) {
    const char* special = find_string_special(at, end);
    out.append(at, special);
    if (special == end) break;
    append_escape(out, *special);
    at = special + 1;
  }
  out += '"';
}

std::string quoted(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size() + 2);
  append_quoted(out, utf8);
  return out;
}

bool is_utf8(std::string_view bytes) {
  return bytes.empty() || simdjson::validate_utf8(bytes.data(), bytes.size());
}

std::size_t count_code_points(std::string_view utf8) {
  std::size_t count = 0;
  for (const char byte : utf8) count += is_continuation_byte(byte) ? 0u : 1u;
  return count;
}

void append_double(std::string& out, double value) {
  char buffer[32];
  if (value == 0) {
    out += std::signbit(value) ? "-0" : "0";
    return;
  }
  // Scientific form gives the shortest digits; the layout is then the one of exact numbers.
  const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
  out += Decimal::from_token({buffer, static_cast<std::size_t>(written.ptr - buffer)}).to_token();
}

std::string shortened(std::string_view utf8, std::size_t limit) {
  std::size_t points = 0;
  std::size_t cut = 0;  // where the text ends when one point is left for the ellipsis
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    if (is_continuation_byte(utf8[at])) continue;
    if (points + 1 == limit) cut = at;
    if (points == limit) return std::string(utf8.substr(0, cut)) + "…";
    ++points;
  }
  return std::string(utf8);
}

}  // namespace holy::json
