#include "codegen/emit/sql/sqlite_tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

namespace holyc::emit::sql {

namespace {

struct Operator {
  std::string_view text;
  int precedence;
};

// As parse.y ranks them; NOT is 3.
constexpr std::array sqlite_operators = std::to_array<Operator>({
    {"OR", 1},
    {"AND", 2},
    {"IS", 4},
    {"IN", 4},
    {"GLOB", 4},
    {"=", 4},
    {"<>", 4},
    {"<", 5},
    {">", 5},
    {"<=", 5},
    {">=", 5},
    {"+", 8},
    {"-", 8},
    {"*", 9},
    {"/", 9},
    {"%", 9},
    {"||", 10},
    {"->", 10},
});

bool is_space(char c) {
  return std::isspace(static_cast<unsigned char>(c)) != 0;
}

/// A byte of a word, a number or a name with its dots.
bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalnum(byte) != 0 || c == '_' || c == '.' || byte >= 0x80;
}

/// The end of a quoted text, in which its quote is doubled.
std::size_t end_of_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (text[at] != quote) continue;
    if (at + 1 == text.size() || text[at + 1] != quote) return at + 1;
    ++at;
  }
  return text.size();
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == '"' || is_word_byte(text[at])))
    at = text[at] == '"' ? end_of_quoted(text, at) : at + 1;
  return at;
}

std::size_t end_of_token(std::string_view text, std::size_t at) {
  if (text[at] == '\'') return end_of_quoted(text, at);
  if (text[at] == '"' || is_word_byte(text[at])) return end_of_word(text, at);
  return at + (sqlite_precedence(text.substr(at, 2)) > 0 ? 2 : 1);
}

}  // namespace

std::vector<std::string_view> sqlite_tokens(std::string_view expression) {
  std::vector<std::string_view> tokens;
  for (std::size_t at = 0; at < expression.size();) {
    if (is_space(expression[at])) {
      ++at;
      continue;
    }
    const std::size_t end = std::min(end_of_token(expression, at), expression.size());
    tokens.push_back(expression.substr(at, end - at));
    at = end;
  }
  return tokens;
}

int sqlite_precedence(std::string_view token) {
  const auto found = std::ranges::find(sqlite_operators, token, &Operator::text);
  return found == sqlite_operators.end() ? 0 : found->precedence;
}

}  // namespace holyc::emit::sql
