#include <holy/json/syntax_hints.hpp>

#include <algorithm>

#include <holy/json/write.hpp>

namespace holy::json {
namespace {

bool expects_key(Expected expected) {
  return expected == Expected::first_key || expected == Expected::key;
}
bool expects_value(Expected expected) {
  return expected <= Expected::item || expected == Expected::member_value;
}
bool expects_separator(Expected expected) {
  return expected == Expected::item_end || expected == Expected::member_end;
}

/// Words of other languages that people write for JSON values.
struct ForeignWord {
  std::string_view word;
  std::string_view hint;
};
constexpr ForeignWord foreign_words[] = {
    {"NaN", "JSON has no NaN; write null, or leave the member out."},
    {"nan", "JSON has no NaN; write null, or leave the member out."},
    {"Infinity", "JSON has no infinity; write null, or a large number."},
    {"inf", "JSON has no infinity; write null, or a large number."},
    {"undefined", "JSON has no undefined; write null, or leave the member out."},
    {"None", "JSON spells it null."},
    {"nil", "JSON spells it null."},
    {"NULL", "JSON spells it null."},
    {"Null", "JSON spells it null."},
    {"True", "JSON spells it true."},
    {"TRUE", "JSON spells it true."},
    {"False", "JSON spells it false."},
    {"FALSE", "JSON spells it false."},
};

std::string word_hint(std::string_view word, Expected expected) {
  if (expects_key(expected)) return "Put the key in double quotes: " + quoted(shortened(word, 40)) + ".";
  for (const ForeignWord& foreign : foreign_words) {
    if (word == foreign.word) return std::string(foreign.hint);
  }
  if (!expects_value(expected)) return {};
  for (const std::string_view literal :
       {std::string_view("true"), std::string_view("false"), std::string_view("null")}) {
    if (word.size() > 1 && literal.substr(0, word.size()) == word)
      return "Write " + std::string(literal) + ", or put text in double quotes.";
  }
  return "Put text in double quotes: " + quoted(shortened(word, 40)) + ".";
}

/// The word or number around a place without a gap: `0x1F` where 0 was read, `truee`, `5%`.
std::string_view glued_at(std::string_view text, std::size_t offset) {
  std::size_t first = offset, last = offset;
  while (first > 0 && (is_word(text[first - 1]) || text[first - 1] == '.')) --first;
  while (last < text.size() && is_word(text[last])) ++last;
  if (last == offset && static_cast<unsigned char>(text[offset]) > 0x20) ++last;
  return text.substr(first, last - first);
}

/// What stands directly behind a number, a word or a string, where a separator was expected.
std::string glued_hint(std::string_view text, std::size_t offset) {
  constexpr std::string_view brackets = "{}[]\",:;=/#'";
  if (offset == 0 || brackets.find(text[offset]) != std::string_view::npos) return {};
  if (text[offset - 1] == '"' && is_word(text[offset])) return "Write a quote inside a string as \\\".";
  if (!is_word(text[offset - 1]) || is_space(text[offset])) return {};
  const std::string_view glued = glued_at(text, offset);
  if (glued.size() > 2 && (glued.substr(0, 2) == "0x" || glued.substr(0, 2) == "0X"))
    return "JSON has no hexadecimal numbers; write it in decimal digits.";
  if (text[offset] == '_' && glued[0] >= '0' && glued[0] <= '9')
    return "JSON numbers have nothing between their digits; remove the underscores.";
  return quoted(shortened(glued, 40)) + " is no JSON value without quotes; put text in double quotes.";
}

/// What closes all that is open at the end of a text that was right so far: `}]}`; empty for a deep one.
std::string closings_of(std::string_view text) {
  std::string open;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter = text[at];
    if (letter == '"') at += literal_at(text, at).size() - 1;
    if (letter == '{') open += '}';
    if (letter == '[') open += ']';
    if ((letter == '}' || letter == ']') && !open.empty()) open.pop_back();
  }
  std::reverse(open.begin(), open.end());
  return open.size() <= 20 ? open : std::string();
}

/// What a byte out of place suggests; the text does not end at `offset`.
std::string character_hint(std::string_view text, std::size_t offset, Expected expected) {
  const std::string_view rest = text.substr(offset);
  if (rest.substr(0, 2) == "//" || rest.substr(0, 2) == "/*" || rest[0] == '#') {
    return "JSON has no comments; remove it.";
  }
  if (rest.substr(0, 3) == "\xEF\xBB\xBF") return "Save the file as UTF-8 without a byte order mark.";
  if (rest.substr(0, 2) == "\xC2\xA0") return "Replace it with an ordinary space.";
  if (rest.substr(0, 3) == "\xE2\x80\x9C" || rest.substr(0, 3) == "\xE2\x80\x9D") {
    return "Replace the typographic quotes with plain double quotes.";
  }
  if (rest[0] == '\'' || rest[0] == '`') return "JSON strings take double quotes.";
  if (expects_separator(expected)) {
    if (rest[0] == '+') return "JSON has no operators; write the outcome.";
    std::string hint = glued_hint(text, offset);
    if (!hint.empty()) return hint;
  }
  if (rest[0] == '+') return "JSON numbers have no plus sign; remove it.";
  const std::string_view three = rest.substr(0, 3);  // a dash, or the sign of mathematics
  if (expects_value(expected) &&
      (three == "\xE2\x80\x93" || three == "\xE2\x80\x94" || three == "\xE2\x88\x92"))
    return "Replace the typographic dash with a plain '-'.";
  if (expected == Expected::value && rest[0] == '<')
    return "The text looks like HTML or XML; JSON is expected.";
  if (expects_value(expected) && rest[0] == '(') return "JSON has no parentheses; arrays take '[' and ']'.";
  if (expected == Expected::member_value && rest[0] == '}')
    return "Write a value after ':', or remove the key.";
  if (rest[0] == '\0') return "Remove the NUL bytes.";
  if (rest[0] == '.') return "A JSON number starts with a digit: write 0 before the point.";
  if (expects_value(expected) && rest[0] == ',') return "Remove the comma, or put a value before it.";
  if (expected == Expected::colon && rest[0] == '=') return "Write ':' between a key and its value.";
  if (expects_separator(expected) && rest[0] == ';') return "Separate items and members with ','.";
  const std::string_view word = word_at(text, offset);
  if (expected == Expected::value && !word.empty() && rest.substr(word.size(), 1) == ":")
    return "The text looks like YAML; JSON is expected.";
  return word.empty() ? std::string() : word_hint(word, expected);
}

/// Whether a value or key could begin here, so that only a comma is missing.
bool starts_value(char letter) {
  return letter == '"' || letter == '{' || letter == '[' || letter == '-' ||
         (letter >= '0' && letter <= '9') || letter == 't' || letter == 'f' || letter == 'n';
}

}  // namespace

bool is_word(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  const int lower = byte | 0x20;
  return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9') || byte == '_' || byte == '$' ||
         byte >= 0x80;
}

std::string_view word_at(std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  while (end < text.size() && is_word(text[end])) ++end;
  return text.substr(offset, end - offset);
}

std::string_view literal_at(std::string_view text, std::size_t offset) {
  std::size_t end = offset + 1;
  while (end < text.size() && text[end] != text[offset] && static_cast<unsigned char>(text[end]) >= 0x20) {
    end += text[end] == '\\' ? 2u : 1u;
  }
  return text.substr(offset, std::min(end + 1, text.size()) - offset);
}

std::string hint_for(std::string_view text, const Stop& stop) {
  if (stop.offset >= text.size()) {
    if (!stop.start) return "The text holds no value at all.";
    const std::string closings = closings_of(text);
    const std::string_view before = stop.expected == Expected::member_value ? "Add the missing value and '"
                                    : stop.expected == Expected::colon ? "Add the missing ':', a value and '"
                                                                       : "Add the missing '";
    std::string hint = std::string(before) + (text[*stop.start] == '[' ? ']' : '}') + '\'';
    if (closings.size() > 1) hint += ", then '" + closings.substr(1) + '\'';
    return hint + '.';
  }
  const char letter = text[stop.offset];
  const bool nothing_open = stop.expected == Expected::end || !stop.start;
  if (nothing_open && (letter == ']' || letter == '}')) return "Nothing is open here; remove the bracket.";
  if (stop.expected == Expected::end) {
    if (letter == ',') return "To hold many values, put them in an array.";
    if (starts_value(letter)) return "A JSON text holds one value; read many lines of JSON as NDJSON.";
  }
  std::string hint = character_hint(text, stop.offset, stop.expected);
  if (!hint.empty()) return hint;
  if (expects_separator(stop.expected) && starts_value(letter)) return "Put ',' before it.";
  if (expects_separator(stop.expected) && letter == ':')
    return "A ':' stands only after the key of an object.";
  if (stop.expected == Expected::colon && is_word(letter) && stop.offset > 0 && text[stop.offset - 1] == '"')
    return "The key before it may lack its closing quote: each member is a key, ':' and a value.";
  if (stop.expected == Expected::colon) return "Each member is a key, ':' and a value.";
  if (expects_key(stop.expected) && (starts_value(letter))) return "Only a string can be a key.";
  return {};
}

std::string_view encoding_hint(std::string_view text) {
  const std::string_view head = text.substr(0, 2);
  if (head == "\x1F\x8B") return "The text is compressed by gzip; unpack it first.";
  if (head == "\xFF\xFE" || head == "\xFE\xFF") return "The text looks like UTF-16; save it as UTF-8.";
  if (head.find('\0') != std::string_view::npos)
    return "The text looks like UTF-16 or UTF-32; save it as UTF-8.";
  return {};
}

}  // namespace holy::json
