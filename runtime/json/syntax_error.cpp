#include "syntax_error.hpp"

#include <algorithm>

#include <holy/json/utf8.hpp>
#include <holy/json/write.hpp>

#include "string_decoding.hpp"

namespace holy::json {
namespace {

bool is_word(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  const int lower = byte | 0x20;
  return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9') || byte == '_' || byte == '$' ||
         byte >= 0x80;
}

bool is_space(char letter) {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

std::string_view word_at(std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  while (end < text.size() && is_word(text[end])) ++end;
  return text.substr(offset, end - offset);
}

std::string code_point_name(std::uint32_t code_point) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string name = "U+";
  for (int shift = code_point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
    name += digits[code_point >> shift & 15];
  }
  return name;
}

/// The string literal at `offset` as far as it is one, without its end if it has none on this line.
std::string_view literal_at(std::string_view text, std::size_t offset) {
  std::size_t end = offset + 1;
  while (end < text.size() && text[end] != text[offset] && static_cast<unsigned char>(text[end]) >= 0x20) {
    end += text[end] == '\\' ? 2u : 1u;
  }
  return text.substr(offset, std::min(end + 1, text.size()) - offset);
}

/// What stands at a place, and how many bytes of it there are.
struct Found {
  std::string name;
  std::size_t length = 1;
};

Found found_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {"the end of the text", 1};
  const char letter = text[offset];
  if (letter == '"') {
    const std::string_view literal = literal_at(text, offset);
    return {"the string " + shortened(literal, 40), literal.size()};
  }
  if (letter == '\'') return {"a single quote", 1};
  if (text.substr(offset, 2) == "//" || text.substr(offset, 2) == "/*") return {"a comment", 2};
  if (text.substr(offset, 3) == "\xEF\xBB\xBF") return {"a byte order mark", 3};
  if (text.substr(offset, 2) == "\xC2\xA0") return {"a no-break space (U+00A0)", 2};
  if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) {
    return {"the control character " + code_point_name(static_cast<unsigned char>(letter)), 1};
  }
  const std::string_view word = word_at(text, offset);
  if (!word.empty()) return {"'" + shortened(word, 40) + "'", word.size()};
  return {std::string("'") + letter + "'", 1};
}

constexpr std::string_view expected_names[] = {
    "a JSON value",
    "a value or ']'",
    "a value after ','",
    "a key in double quotes or '}'",
    "a key in double quotes after ','",
    "':' after the key",
    "a value after ':'",
    "',' or ']'",
    "',' or '}'",
    "the end of the text after the value",
};

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

/// The last offset before `offset` that is no white space.
std::size_t previous_byte(std::string_view text, std::size_t offset) {
  while (offset > 0 && is_space(text[offset - 1])) --offset;
  return offset == 0 ? 0 : offset - 1;
}

void relate(SyntaxError& error, std::size_t offset, std::string message) {
  error.related = offset;
  error.related_message = std::move(message);
}

void relate_opening(SyntaxError& error, std::string_view text, const Stop& stop) {
  if (!stop.start || stop.expected == Expected::end) return;
  relate(error, *stop.start, std::string("this '") + text[*stop.start] + "' is still open");
}

/// After a comma stands the closing bracket.
bool is_trailing_comma(std::string_view text, const Stop& stop) {
  if (stop.offset >= text.size()) return false;
  return (stop.expected == Expected::item && text[stop.offset] == ']') ||
         (stop.expected == Expected::key && text[stop.offset] == '}');
}

/// A bracket that closes the other kind of container.
bool is_mismatch(std::string_view text, const Stop& stop) {
  if (!stop.start || stop.expected == Expected::end || stop.offset >= text.size()) return false;
  const char closing = text[stop.offset];
  return (closing == ']' || closing == '}') && closing != (text[*stop.start] == '[' ? ']' : '}');
}

/// Whether a value or key could begin here, so that only a comma is missing.
bool starts_value(char letter) {
  return letter == '"' || letter == '{' || letter == '[' || letter == '-' ||
         (letter >= '0' && letter <= '9') || letter == 't' || letter == 'f' || letter == 'n';
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

SyntaxError describe_structure(std::string_view text, const Stop& stop) {
  const Found found = found_at(text, stop.offset);
  SyntaxError error{"json-syntax", {}, {}, stop.offset, found.length, {}, {}};
  error.message = "Expected " + std::string(expected_names[static_cast<std::size_t>(stop.expected)]) +
                  ", found " + found.name + ".";
  if (is_trailing_comma(text, stop)) {
    error.hint = "Remove the trailing comma.";
    relate(error, previous_byte(text, stop.offset), "the trailing comma");
    return error;
  }
  relate_opening(error, text, stop);
  if (is_mismatch(text, stop)) {
    error.hint = std::string("Close '") + text[*stop.start] + "' with '" +
                 (text[*stop.start] == '[' ? ']' : '}') + "' first.";
  } else {
    error.hint = hint_for(text, stop);
  }
  return error;
}

SyntaxError describe_escape(std::string_view text, const Stop& stop) {
  SyntaxError error{"json-syntax", {}, {}, stop.offset, 2, {}, {}};
  const std::string_view rest = text.substr(stop.offset);
  if (rest.size() < 2) {
    error.length = 1;
    error.message = "Expected the rest of an escape sequence, found the end of the text.";
    return error;
  }
  if (rest[1] != 'u') {
    std::size_t end = 2;  // past the escaped character, which may take several bytes
    while (end < rest.size() && is_continuation_byte(rest[end])) ++end;
    error.message = "Expected an escape sequence, found '" + std::string(rest.substr(0, end)) + "'.";
    error.hint =
        "JSON has the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX; write \\\\ for a backslash.";
    error.length = end;
    return error;
  }
  const std::int32_t unit = read_code_unit(rest.data() + 2, rest.data() + rest.size());
  if (unit < 0) {
    error.message = "Expected four hexadecimal digits after \\u.";
    error.hint = "If a backslash is meant, write \\\\.";
    return error;
  }
  error.length = 6;
  error.message = "Expected a pair of surrogate escapes, found " + std::string(rest.substr(0, 6)) + " alone.";
  error.hint = "A character beyond U+FFFF takes two escapes, \\uD800-\\uDBFF then \\uDC00-\\uDFFF.";
  return error;
}

SyntaxError describe_string(std::string_view text, const Stop& stop) {
  const bool at_end = stop.offset >= text.size();
  SyntaxError error;
  if (!at_end && text[stop.offset] == '\\') {
    error = describe_escape(text, stop);
  } else {
    error = {"json-syntax", {}, {}, stop.offset, 1, {}, {}};
    error.message = "Expected '\"' at the end of the string, found " + found_at(text, stop.offset).name + ".";
    if (at_end || text[stop.offset] == '\n' || text[stop.offset] == '\r') {
      error.hint = "Close the string with '\"'; a line end inside a string is written \\n.";
    } else {
      error.hint = text[stop.offset] == '\t' ? "Write a tab inside a string as \\t."
                                             : "Write control characters inside a string as \\uXXXX.";
    }
  }
  relate(error, *stop.start, "the string starts here");
  return error;
}

SyntaxError describe_number(std::string_view text, const Stop& stop) {
  const Found found = found_at(text, stop.offset);
  SyntaxError error{"json-syntax", {}, {}, stop.offset, 1, {}, {}};
  const std::string_view before = text.substr(*stop.start, stop.offset - *stop.start);
  const char last = before.back();
  if (last == '0') {
    error.message = "Expected no digit after the leading zero of a number, found " + found.name + ".";
    error.hint = "JSON numbers have no leading zeros.";
  } else {
    error.message = "Expected a digit after '" + std::string(before.substr(before.size() - 1)) +
                    "' in a number, found " + found.name + ".";
    if (last == '-' && word_at(text, stop.offset).substr(0, 3) == "Inf") {
      error.hint = "JSON has no infinity; write null, or a large number.";
    } else if (last == '.') {
      error.hint = "Write a digit on both sides of the decimal point.";
    } else if (stop.offset >= text.size()) {
      error.hint = "The text ends too early.";
    }
  }
  relate(error, *stop.start, "the number starts here");
  return error;
}

/// Where the first code point that is no UTF-8 starts; the text's size if there is none.
std::size_t first_invalid(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const DecodedCodePoint next = decode_utf8(text, at);
    if (!next.valid) break;
    at += next.length;
  }
  return at;
}

/// What a text is that begins like something else than JSON in UTF-8; empty where it does not.
std::string_view encoding_hint(std::string_view text) {
  const std::string_view head = text.substr(0, 2);
  if (head == "\x1F\x8B") return "The text is compressed by gzip; unpack it first.";
  if (head == "\xFF\xFE" || head == "\xFE\xFF") return "The text looks like UTF-16; save it as UTF-8.";
  if (head.find('\0') != std::string_view::npos)
    return "The text looks like UTF-16 or UTF-32; save it as UTF-8.";
  return {};
}

}  // namespace

SyntaxError describe(std::string_view text, const Stop& stop) {
  if (const std::string_view hint = encoding_hint(text); stop.offset < 2 && !hint.empty()) {
    SyntaxError error = describe_structure(text, {Expected::value, stop.offset, {}});
    error.hint = hint;
    return error;
  }
  if (stop.expected == Expected::string_rest) return describe_string(text, stop);
  if (stop.expected == Expected::number_rest) return describe_number(text, stop);
  return describe_structure(text, stop);
}

SyntaxError describe_depth(std::size_t offset, std::size_t max_depth) {
  return {"json-depth",
          "Expected at most " + std::to_string(max_depth) + " levels of nesting, found one more.",
          "Raise the limit only for texts that you trust.",
          offset,
          1,
          {},
          {}};
}

SyntaxError describe_size(std::size_t size, std::size_t max_bytes) {
  return {"json-size",
          "Expected a text of at most " + std::to_string(max_bytes) + " bytes, found " +
              std::to_string(size) + ".",
          "Split the text, or raise the limit.",
          0,
          1,
          {},
          {}};
}

SyntaxError describe_duplicate(std::string_view text, std::size_t first, std::size_t second,
                               std::size_t length) {
  SyntaxError error{"json-duplicate-key", {}, {}, second, length, {}, {}};
  error.message =
      "Expected each key once in an object, found " + shortened(text.substr(second, length)) + " again.";
  error.hint = "Remove or rename one of the two.";
  relate(error, first, "the first of the two keys");
  return error;
}

SyntaxError describe_utf8(std::string_view text) {
  const std::size_t at = first_invalid(text);
  SyntaxError error{"json-utf8", {}, {}, at, 1, {}, {}};
  constexpr char digits[] = "0123456789ABCDEF";
  const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
  error.message = std::string("Expected UTF-8, found the byte 0x") + digits[byte >> 4] + digits[byte & 15] +
                  ", which starts no valid character here.";
  const std::string_view hint = at < 2 ? encoding_hint(text) : std::string_view{};
  error.hint = hint.empty() ? "Save the text as UTF-8." : hint;
  return error;
}

}  // namespace holy::json
