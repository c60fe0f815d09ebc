#include "codegen/names/words.hpp"

#include <cstdint>

#include "codegen/names/names.hpp"

namespace holyc::names {

namespace {

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_word(char c) {
  return is_lower(c) || is_upper(c) || is_digit(c);
}
char lowered(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
char raised(char c) {
  return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Whether a new word begins at `i`: fooBar, HTTPServer.
bool begins_word(std::string_view text, std::size_t i) {
  if (i == 0 || !is_upper(text[i])) return false;
  if (is_lower(text[i - 1]) || is_digit(text[i - 1])) return true;
  return is_upper(text[i - 1]) && i + 1 < text.size() && is_lower(text[i + 1]);
}

}  // namespace

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> result;
  std::string word;
  const auto flush = [&] {
    if (!word.empty()) result.push_back(std::move(word));
    word.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_word(text[i]) || begins_word(text, i)) flush();
    if (is_word(text[i])) word += text[i];
  }
  flush();
  return result;
}

bool is_identifier(std::string_view text) {
  if (text.empty() || is_digit(text.front())) return false;
  for (const char c : text) {
    if (!is_word(c) && c != '_') return false;
  }
  return true;
}

std::string short_hash(std::string_view text) {
  std::uint32_t hash = 2166136261u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  static constexpr char digits[] = "0123456789abcdef";
  std::string result(8, '0');
  for (std::size_t i = 8; i-- > 0; hash >>= 4) result[i] = digits[hash & 15u];
  return result;
}

bool loses_meaning(std::string_view text) {
  bool any = false;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return true;
    any = any || is_word(c);
  }
  return !any;
}

std::string snake_case(std::string_view text) {
  std::string result;
  for (const std::string& word : words(text)) {
    if (!result.empty()) result += '_';
    for (const char c : word) result += lowered(c);
  }
  return result;
}

std::string pascal_case(std::string_view text) {
  std::string result;
  for (const std::string& word : words(text)) {
    // Two digits in a row from different words would read as one number: v1 2 is V1_2, not V12.
    if (!result.empty() && is_digit(result.back()) && is_digit(word.front())) result += '_';
    result += raised(word.front());
    result.append(word, 1);
  }
  return result;
}

}  // namespace holyc::names
