// What a backslash begins outside of classes, and the characters that escapes stand for everywhere.
#include <holy/patterns/pattern_parser.hpp>
#include <holy/text/utf8_survey.hpp>

namespace holy::patterns {
namespace {

int hex_value(char32_t c) {
  if (is_digit(c)) return static_cast<int>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<int>(c - 'a') + 10;
  if (c >= 'A' && c <= 'F') return static_cast<int>(c - 'A') + 10;
  return -1;
}

std::string escape_hint(char32_t c) {
  if (c == 'A') return "Use ^ for the start of the text.";
  if (c == 'Z' || c == 'z') return "Use $ for the end of the text.";
  if (c == 'h') return "Use [ \\t] for horizontal space.";
  if (c == 'Q' || c == 'E') return "There is no quoting; escape each special character.";
  if (is_letter(c)) return "";
  return "This character needs no backslash.";
}

}  // namespace

Node Parser::atom_escape() {
  const std::size_t start = position_ - 1;
  const char32_t c = peek();
  if (c == end_of_text)
    fail(start, "The pattern ends in a backslash.", "Write \\\\ for a backslash in the text.");
  if (c >= '1' && c <= '9') {
    if (const std::optional<std::uint32_t> number = reference_number(start)) {
      Node node = of_kind(NodeKind::back_reference);
      node.number = *number;
      return node;
    }
  }
  if (c == 'k' && named_) {
    ++position_;
    if (!take('<')) fail(start, "\\k needs the name of a group.", "Write \\k<name>.");
    references_.push_back({group_name(), start});
    Node node = of_kind(NodeKind::back_reference);
    node.first_group = static_cast<std::uint32_t>(references_.size());  // resolved at the end
    return node;
  }
  Node node = of_kind(NodeKind::character_class);
  if (class_escape(node.characters)) return node;
  return single_character(character_escape(start, false));
}

std::optional<std::uint32_t> Parser::reference_number(std::size_t start) {
  const std::size_t before = position_;
  const std::uint32_t number = bounded_number();
  if (number <= group_count_) return number;
  if (unicode_)
    fail(start, "There is no group " + std::to_string(number) + ".",
         "The pattern has " + std::to_string(group_count_) + (group_count_ == 1 ? " group." : " groups."));
  position_ = before;
  return std::nullopt;
}

std::optional<char32_t> Parser::hex_digits(std::size_t count) {
  char32_t value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const int digit = hex_value(peek(i));
    if (digit < 0) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  position_ += count;
  return value;
}

std::optional<char32_t> Parser::unicode_escape(bool paired) {
  if (paired && peek() == '{') {
    const std::size_t before = position_++;
    char32_t value = 0;
    std::size_t digits = 0;
    while (hex_value(peek()) >= 0 && value <= last_code_point) {
      value = value * 16 + static_cast<char32_t>(hex_value(peek()));
      ++position_;
      ++digits;
    }
    if (digits > 0 && value <= last_code_point && take('}')) return value;
    position_ = before;
    return std::nullopt;
  }
  const std::optional<char32_t> first = hex_digits(4);
  if (!paired || !first || *first < 0xD800 || *first > 0xDBFF) return first;
  const std::size_t before = position_;
  if (take("\\u")) {
    const std::optional<char32_t> second = hex_digits(4);
    if (second && *second >= 0xDC00 && *second <= 0xDFFF)
      return 0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00);
  }
  position_ = before;
  return first;
}

char32_t Parser::octal_escape() {
  char32_t value = 0;
  for (int i = 0; i < 3 && peek() >= '0' && peek() <= '7' && value * 8 + (peek() - '0') <= 0xFF; ++i) {
    value = value * 8 + (peek() - '0');
    ++position_;
  }
  return value;
}

char32_t Parser::character_escape(std::size_t start, bool in_class) {
  const char32_t c = peek();
  if (c == end_of_text)
    fail(start, "The pattern ends in a backslash.", "Write \\\\ for a backslash in the text.");
  ++position_;
  switch (c) {
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    case 'v':
      return '\v';
    case 'b':
      if (in_class) return '\b';
      break;
    case '-':
      if (in_class) return '-';
      break;
    case 'c':
      return control_escape(start, in_class);
    case 'x':
      if (const auto value = hex_digits(2)) return *value;
      if (unicode_) fail(start, "\\x needs two hexadecimal digits.", "");
      return 'x';
    case 'u':
      if (const auto value = unicode_escape(unicode_)) return *value;
      if (unicode_) fail(start, "\\u needs four hexadecimal digits, or one to six in braces.", "");
      return 'u';
    default:
      break;
  }
  if (is_digit(c)) return digit_escape(start, c);
  return identity_escape(start, c);
}

char32_t Parser::control_escape(std::size_t start, bool in_class) {
  const char32_t letter = peek();
  const bool wide = !unicode_ && in_class && (is_digit(letter) || letter == '_');
  if (is_letter(letter) || wide) {
    ++position_;
    return letter % 32;
  }
  if (unicode_) fail(start, "\\c needs a letter.", "");
  --position_;  // Annex B: the backslash is itself, and the c is read again
  return '\\';
}

char32_t Parser::digit_escape(std::size_t start, char32_t c) {
  if (unicode_) {
    if (c == '0' && !is_digit(peek())) return 0;
    fail(start, "There are no octal escapes.", "Write \\x or \\u with hexadecimal digits.");
  }
  if (c >= '8') return c;
  --position_;
  return octal_escape();
}

char32_t Parser::identity_escape(std::size_t start, char32_t c) {
  if (unicode_) {
    if (is_one_of(c, "^$\\.*+?()[]{}|/")) return c;
    std::string escape = "\\";
    formats::append_utf8(escape, c);
    fail(start, escape + " is no escape of ECMA-262.", escape_hint(c));
  }
  if (c == 'k' && named_) fail(start, "\\k needs the name of a group.", "Write \\k<name>.");
  return c;
}

}  // namespace holy::patterns
