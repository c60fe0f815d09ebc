#include "codegen/emit/sql/text.hpp"

#include <algorithm>

#include <holy/text/utf8.hpp>

#include "codegen/names/words.hpp"

namespace holyc::emit::sql {

namespace {

constexpr std::size_t longest_identifier = 63;  // PostgreSQL's NAMEDATALEN - 1
constexpr char quoted_line_end = '\xFF';        // no byte of UTF-8
constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

std::string doubled(std::string_view text, char quote) {
  std::string result(1, quote);
  for (const char c : text) {
    if (c == '\0') {
      result += replacement_character;
      continue;
    }
    if (c == quote) result += quote;
    result += c == '\n' ? quoted_line_end : c;
  }
  result += quote;
  return result;
}

}  // namespace

std::string finished(std::string_view text, std::string_view schema) {
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    if (c == schema_place) {
      result += schema;
    } else {
      result += c == quoted_line_end ? '\n' : c;
    }
  }
  return result;
}

std::string literal(std::string_view text) {
  return doubled(text, '\'');
}

std::string shortened_name(std::string_view name) {
  if (name.size() <= longest_identifier) return std::string(name);
  std::size_t end = longest_identifier - 9;
  while (end > 0 && holy::json::is_continuation_byte(name[end])) --end;
  return std::string(name.substr(0, end)) + '_' + names::short_hash(name);
}

std::string identifier(std::string_view name) {
  return doubled(shortened_name(name), '"');
}

std::string qualified(std::string_view name) {
  return schema_place + ('.' + identifier(name));
}

std::string comment(std::string_view text) {
  std::string result;
  for (const char c : text) result += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
  return result;
}

}  // namespace holyc::emit::sql
