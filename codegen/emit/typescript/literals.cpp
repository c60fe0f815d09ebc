#include "codegen/emit/typescript/literals.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

namespace holyc::emit::typescript {

using holy::json::Decimal;
using holy::json::Kind;
using holy::json::Value;

namespace {

bool is_word_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

bool is_word(std::string_view text) {
  if (text.empty() || !is_word_start(text.front())) return false;
  for (const char c : text) {
    if (!is_word_start(c) && (c < '0' || c > '9')) return false;
  }
  return true;
}

/// Replaces every occurrence.
std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from, done)) {
    out.append(text, done, at - done).append(to);
    done = at + from.size();
  }
  return out.append(text, done);
}

constexpr std::string_view line_separator = "\xE2\x80\xA8";       // U+2028
constexpr std::string_view paragraph_separator = "\xE2\x80\xA9";  // U+2029

/// An array or an object of what `leaf` makes of the values in it; `separator` stands between members.
template <class Leaf>
Code composed(const Value& value, const std::string& separator, const Leaf& leaf) {
  std::vector<Code> parts;
  if (value.is(Kind::array)) {
    for (const Value item : value.items()) parts.push_back(leaf(item));
    return "[" + joined(parts, ", ") + "]";
  }
  for (const Value::Member member : value.members())
    parts.push_back(property_key(member.name()) + ": " + leaf(member.value));
  return parts.empty() ? "{}" : "{ " + joined(parts, separator + " ") + " }";
}

Code type_of(const Value& value) {
  switch (value.kind()) {
    case Kind::string:
      return string_literal(value.string());
    case Kind::number:
      return is_plain_number(value.number()) ? number_literal(value.number()) : Code("number");
    case Kind::array:
    case Kind::object:
      return composed(value, ";", type_of);
    default:
      return value.text();
  }
}

}  // namespace

std::string string_literal(std::string_view text) {
  return replaced(replaced(holy::json::quoted(text), line_separator, "\\u2028"), paragraph_separator,
                  "\\u2029");
}

std::string property_key(std::string_view name) {
  if (name == "__proto__") return "[\"__proto__\"]";  // a plain key would set the prototype
  return is_word(name) ? std::string(name) : string_literal(name);
}

bool is_plain_number(std::string_view token) {
  double value = 0;
  const auto read = std::from_chars(token.data(), token.data() + token.size(), value);
  if (read.ec != std::errc{} || !std::isfinite(value)) return false;
  char shortest[64];
  // Only this form has the fewest digits: else integers below 10^20 or so are printed with all of theirs.
  const auto written =
      std::to_chars(shortest, shortest + sizeof shortest, value, std::chars_format::scientific);
  return Decimal::from_token({shortest, static_cast<std::size_t>(written.ptr - shortest)}) ==
         Decimal::from_token(token);
}

Code number_literal(std::string_view token) {
  if (is_plain_number(token)) return Decimal::from_token(token).to_token();
  const bool digits_only = token.find_first_of(".eE") == std::string_view::npos;
  if (digits_only) return std::string(token) + "n";
  return Code::global("exact") + "(" + string_literal(token) + ")";
}

Code value_literal(const Value& value) {
  switch (value.kind()) {
    case Kind::string:
      return string_literal(value.string());
    case Kind::number:
      return number_literal(value.number());
    case Kind::array:
    case Kind::object:
      return composed(value, ",", [](const Value& part) { return value_literal(part); });
    default:
      return value.text();
  }
}

Code value_literal(std::string_view json_text) {
  const holy::json::Reading reading =
      holy::json::read(json_text, {.duplicate_keys = holy::json::DuplicateKeys::last});
  return reading.ok() ? value_literal(reading.document.root()) : Code("null");
}

std::string value_type(std::string_view json_text) {
  const holy::json::Reading reading =
      holy::json::read(json_text, {.duplicate_keys = holy::json::DuplicateKeys::last});
  return reading.ok() ? type_of(reading.document.root()).text : "unknown";
}

std::string comment_text(std::string_view text) {
  std::string out;
  for (const char c : text) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
  return replaced(replaced(replaced(std::move(out), "*/", "*\\/"), line_separator, " "), paragraph_separator,
                  " ");
}

std::string doc_comment(std::string_view description, bool deprecated) {
  if (description.empty() && !deprecated) return {};
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < description.size();) {
    const std::size_t end = std::min(description.find('\n', at), description.size());
    lines.push_back(comment_text(description.substr(at, end - at)));
    at = end + 1;
  }
  for (std::string& line : lines) {
    const std::size_t first = line.find_first_not_of(' ');
    if (first != std::string::npos && line[first] == '@')
      line.insert(first, 1, '\\');  // else it would be read as a tag
  }
  if (deprecated) lines.emplace_back("@deprecated");
  if (lines.size() == 1) return "/** " + lines.front() + " */\n";
  std::string out = "/**\n";
  for (const std::string& line : lines) out += line.empty() ? " *\n" : " * " + line + "\n";
  return out + " */\n";
}

}  // namespace holyc::emit::typescript
