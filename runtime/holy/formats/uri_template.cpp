// RFC 6570, section 2.
#include <holy/formats/checks.hpp>
#include <holy/formats/grammar.hpp>
#include <holy/text/utf8_survey.hpp>

namespace holy::formats {
namespace {

bool take_percent_encoded(Cursor& cursor) {
  const std::string_view rest = cursor.text.substr(cursor.position);
  if (rest.size() < 3 || rest[0] != '%' || !is_hex_digit(rest[1]) || !is_hex_digit(rest[2])) return false;
  cursor.position += 3;
  return true;
}

bool take_variable_character(Cursor& cursor) {
  if (cursor.peek() == '%') return take_percent_encoded(cursor);
  if (!is_letter_or_digit(cursor.peek()) && cursor.peek() != '_') return false;
  ++cursor.position;
  return true;
}

/// varname = varchar *( ["."] varchar ), with a modifier behind it
bool take_variable(Cursor& cursor) {
  if (!take_variable_character(cursor)) return false;
  while (!cursor.at_end() && !is_one_of(cursor.peek(), ",}:*")) {
    cursor.take('.');
    if (!take_variable_character(cursor)) return false;
  }
  if (cursor.take('*')) return true;
  if (!cursor.take(':')) return true;
  const bool leading_zero = cursor.peek() == '0';
  const std::size_t digits = cursor.take_digits();
  return digits >= 1 && digits <= 4 && !leading_zero;
}

bool take_expression(Cursor& cursor) {
  if (is_one_of(cursor.peek(), "+#./;?&=,!@|") && !cursor.at_end()) ++cursor.position;
  do {
    if (!take_variable(cursor)) return false;
  } while (cursor.take(','));
  return cursor.take('}');
}

// The apostrophe is a literal since erratum 6937 of the RFC.
bool is_literal(char32_t c) {
  if (c < 0x80) return c > ' ' && c != 0x7F && !is_one_of(static_cast<char>(c), "\"%<>\\^`{|}");
  if (c < 0xA0) return false;
  if (c <= 0xFFFF) return c <= 0xFDCF || (c >= 0xFDF0 && c <= 0xFFEF);
  return (c & 0xFFFFU) <= 0xFFFD && !(c >= 0xE0000 && c <= 0xE0FFF);
}

}  // namespace

bool is_uri_template(std::string_view text) {
  Cursor cursor{text};
  while (!cursor.at_end()) {
    if (cursor.take('{')) {
      if (!take_expression(cursor)) return false;
    } else if (cursor.peek() == '%') {
      if (!take_percent_encoded(cursor)) return false;
    } else {
      const DecodedCodePoint next = decode_utf8(text, cursor.position);
      if (!next.valid || !is_literal(next.value)) return false;
      cursor.position += next.length;
    }
  }
  return true;
}

}  // namespace holy::formats
