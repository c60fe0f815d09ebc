#include "codegen/emit/cpp/text.hpp"

#include <algorithm>
#include <limits>

#include <holy/text/utf8.hpp>

namespace holyc::emit::cpp {

namespace {

/// Bytes that begin a character which compilers warn about: text that changes the writing direction.
bool is_directional(std::string_view text, std::size_t at) {
  const std::string_view three = text.substr(at, 3);
  if (three.size() < 3 || three[0] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(three[2]);
  if (three[1] == '\x80') return (last >= 0xAA && last <= 0xAE) || last == 0x8E || last == 0x8F;
  return three[1] == '\x81' && last >= 0xA6 && last <= 0xA9;
}

void append_octal(std::string& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out += '\\';
  out += static_cast<char>('0' + (byte >> 6));
  out += static_cast<char>('0' + (byte >> 3 & 7));
  out += static_cast<char>('0' + (byte & 7));
}

/// Appends the escaped form of the character at `at`; returns how many bytes it took.
std::size_t append_escaped(std::string& out, std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_directional(text, at)) {
    for (const char byte : text.substr(at, 3)) append_octal(out, byte);
    return 3;
  }
  switch (c) {
    case '\\':
      out += "\\\\";
      return 1;
    case '"':
      out += "\\\"";
      return 1;
    case '\n':
      out += "\\n";
      return 1;
    case '\t':
      out += "\\t";
      return 1;
    case '?':
      out += (at > 0 && text[at - 1] == '?') ? "\\?" : "?";
      return 1;
    default:
      break;
  }
  if (static_cast<unsigned char>(c) < 0x20 || c == '\x7F') {
    append_octal(out, c);
  } else {
    out += c;
  }
  return 1;
}

}  // namespace

std::string literal(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) at += append_escaped(out, text, at);
  out += '"';
  // A plain literal would end at the first NUL.
  if (text.find('\0') == std::string_view::npos) return out;
  return "std::string_view(" + out + ", " + std::to_string(text.size()) + ')';
}

std::string count_literal(std::uint64_t count) {
  const bool is_signed = count <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  return std::to_string(count) + (is_signed ? "" : "U");
}

std::string bytes_literal(std::string_view bytes) {
  std::string out = "\"";
  std::size_t line_start = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (out.size() - line_start >= line_length) {
      out += "\"\n\"";
      line_start = out.size();
    }
    if (static_cast<unsigned char>(bytes[at]) < 0x7F) {
      append_escaped(out, bytes, at);
    } else {
      append_octal(out, bytes[at]);
    }
  }
  return out + "\"sv";
}

std::string long_literal(std::string_view text) {
  std::string out = "\"";
  std::size_t line_start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool line_ends = text[at] == '\n';
    at += append_escaped(out, text, at);
    // Never between the bytes of a UTF-8 character: pieces are joined again, but readers see whole ones.
    const bool splittable = at < text.size() && !holy::json::is_continuation_byte(text[at]);
    if (splittable && (line_ends || out.size() - line_start >= line_length)) {
      out += "\"\n\"";
      line_start = out.size();
    }
  }
  return out + "\"sv";
}

std::string comment_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (is_directional(text, at)) {
      at += 3;
      continue;
    }
    const char c = text[at++];
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == '\x7F';
    if (control && (out.empty() || out.back() == ' ')) continue;
    if (c == '?' && out.ends_with('?')) out += ' ';  // no trigraphs
    out += control ? ' ' : c;
  }
  while (out.ends_with(' ')) out.pop_back();
  if (out.ends_with('\\')) out += " .";  // a backslash at the end would splice the next line
  return out;
}

std::string doc_comment(std::string_view text) {
  std::string out;
  std::string line;
  const auto flush = [&] {
    if (line.ends_with('\\')) line += " .";
    if (!line.empty()) out += "/// " + line + '\n';
    line.clear();
  };
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string paragraph = comment_text(text.substr(at, end - at));
    for (std::size_t word = 0; word < paragraph.size();) {
      const std::size_t stop = std::min(paragraph.find(' ', word), paragraph.size());
      if (!line.empty() && line.size() + 1 + (stop - word) > line_length - 6) flush();
      if (stop > word) {
        if (!line.empty()) line += ' ';
        line += paragraph.substr(word, stop - word);
      }
      word = stop + 1;
    }
    flush();
    if (paragraph.empty() && !out.empty() && !out.ends_with("///\n") && end < text.size()) out += "///\n";
    at = end + 1;
  }
  while (out.ends_with("///\n")) out.resize(out.size() - 4);
  return out;
}

void add_line(std::string& text, std::string_view line) {
  text += line;
  text += '\n';
}

std::string wrapped_list(const std::vector<std::string>& parts) {
  std::string out;
  std::size_t line_start = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) {
      out += ',';
      if (out.size() - line_start + parts[i].size() > line_length - 20) {
        out += '\n';
        line_start = out.size();
      } else {
        out += ' ';
      }
    }
    out += parts[i];
  }
  return out;
}

}  // namespace holyc::emit::cpp
