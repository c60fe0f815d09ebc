#include <holy/text/percent.hpp>

namespace holy::text {

namespace {

int hexadecimal_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

}  // namespace

bool is_unreserved(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || std::string_view("-._~").find(letter) != std::string_view::npos;
}

void append_percent(std::string& out, char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  out += {'%', digits[value >> 4u], digits[value & 15u]};
}

std::string percent_encoded(std::string_view text, std::string_view kept) {
  std::string out;
  for (const char letter : text) {
    if (is_unreserved(letter) || kept.find(letter) != std::string_view::npos) {
      out += letter;
    } else {
      append_percent(out, letter);
    }
  }
  return out;
}

int percent_byte(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at] != '%') return -1;
  const int high = hexadecimal_value(text[at + 1]), low = hexadecimal_value(text[at + 2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

std::optional<std::string> percent_decoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      out += text[at];
      continue;
    }
    const int byte = percent_byte(text, at);
    if (byte < 0) return std::nullopt;
    out += static_cast<char>(byte);
    at += 2;
  }
  return out;
}

}  // namespace holy::text
