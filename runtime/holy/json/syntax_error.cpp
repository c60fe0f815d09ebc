#include <holy/json/syntax_error.hpp>

#include <algorithm>

#include <holy/json/write.hpp>
#include <holy/text/utf8.hpp>

#include <holy/json/string_decoding.hpp>
#include <holy/json/syntax_hints.hpp>

namespace holy::json {
namespace {

std::string code_point_name(std::uint32_t code_point) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string name = "U+";
  for (int shift = code_point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
    name += digits[code_point >> shift & 15];
  }
  return name;
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
