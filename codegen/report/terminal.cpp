#include "codegen/report/terminal.hpp"

#include <algorithm>
#include <array>
#include <span>

#include <holy/json/write.hpp>
#include <holy/text/utf8.hpp>

namespace holyc::report {

namespace {

struct Range {
  char32_t first, last;
};

// Marks of direction, invisible characters, line separators and tags (Unicode, general categories Cf, Zl,
// Zp), but for the joiners, which many scripts and emoji need.
constexpr std::array<Range, 10> deceiving{{{0x7F, 0x9F},
                                           {0xAD, 0xAD},
                                           {0x61C, 0x61C},
                                           {0x200B, 0x200B},
                                           {0x200E, 0x200F},
                                           {0x2028, 0x202E},
                                           {0x2060, 0x206F},
                                           {0xFEFF, 0xFEFF},
                                           {0xFFF9, 0xFFFB},
                                           {0xE0000, 0xE007F}}};

// Blocks that terminals show in two cells (UAX 11, W and F), unassigned gaps included.
constexpr std::array<Range, 21> wide{
    {{0x1100, 0x115F},  {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x2614, 0x2615}, {0x2648, 0x2653},
     {0x26BD, 0x26BE},  {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C},
     {0x2E80, 0x303E},  {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
     {0xF900, 0xFAFF},  {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF},
     {0x20000, 0x3FFFD}}};

// Combining marks of the scripts that data is mostly written in, joiners and variation selectors.
constexpr std::array<Range, 17> without_width{{{0x300, 0x36F},
                                               {0x483, 0x489},
                                               {0x591, 0x5BD},
                                               {0x64B, 0x65F},
                                               {0x900, 0x902},
                                               {0x93C, 0x93C},
                                               {0x941, 0x948},
                                               {0x94D, 0x94D},
                                               {0xE34, 0xE3A},
                                               {0xE47, 0xE4E},
                                               {0x1AB0, 0x1AFF},
                                               {0x1DC0, 0x1DFF},
                                               {0x200C, 0x200D},
                                               {0x20D0, 0x20FF},
                                               {0x3099, 0x309A},
                                               {0xFE00, 0xFE0F},
                                               {0xFE20, 0xFE2F}}};

bool is_among(char32_t point, std::span<const Range> ranges) {
  const auto found = std::ranges::find_if(ranges, [&](const Range& one) { return point <= one.last; });
  return found != ranges.end() && point >= found->first;
}

// A code point with its bytes; `is_valid` is false for bytes that are no UTF-8.
struct Piece {
  std::string_view bytes;
  char32_t point = 0;
  bool is_valid = true;
};

Piece piece_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && end < at + 4 && holy::json::is_continuation_byte(text[end])) ++end;
  Piece piece{text.substr(at, end - at), static_cast<unsigned char>(text[at]), true};
  if (!holy::json::is_utf8(piece.bytes)) return {piece.bytes, 0xFFFD, false};
  if (piece.bytes.size() == 1) return piece;
  piece.point &= 0xFFu >> (piece.bytes.size() + 1);
  for (const char byte : piece.bytes.substr(1))
    piece.point = piece.point << 6u | (static_cast<unsigned char>(byte) & 0x3Fu);
  return piece;
}

template <class Visit>
void for_each_piece(std::string_view text, const Visit& visit) {
  for (std::size_t at = 0; at < text.size();) {
    const Piece piece = piece_at(text, at);
    visit(piece);
    at += piece.bytes.size();
  }
}

bool is_deceiving(char32_t point) {
  return point < 0x20 || (point >= 0x7F && is_among(point, deceiving));
}

void append_escape(std::string& out, char32_t unit) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += "\\u";
  for (unsigned shift = 16; shift > 0; shift -= 4) out += digits[unit >> (shift - 4) & 15u];
}

// The picture of a control character (U+2400 on).
std::string picture_of(char32_t control) {
  const auto number = control == 0x7F ? 0x21u : control;
  return {'\xE2', '\x90', static_cast<char>(0x80u + number)};
}

bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return byte >= 0x20 && byte < 0x7F; });
}

}  // namespace

std::string without_commands(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  for_each_piece(text, [&](const Piece& piece) {
    if (!piece.is_valid) {
      out += "\uFFFD";
    } else if (!is_deceiving(piece.point)) {
      out += piece.bytes;
    } else if (piece.point > 0xFFFF) {
      append_escape(out, 0xD800 + ((piece.point - 0x10000) >> 10u));
      append_escape(out, 0xDC00 + ((piece.point - 0x10000) & 0x3FFu));
    } else {
      append_escape(out, piece.point);
    }
  });
  return out;
}

std::string as_excerpt(std::string_view bytes) {
  if (is_plain(bytes)) return std::string(bytes);
  std::string out;
  for_each_piece(bytes, [&](const Piece& piece) {
    if (piece.point == '\t' || !is_deceiving(piece.point)) {
      out += piece.is_valid ? piece.bytes : std::string_view("\uFFFD");
    } else {
      out += piece.point < 0x20 || piece.point == 0x7F ? picture_of(piece.point) : "\uFFFD";
    }
  });
  return out;
}

std::size_t cells_of(std::string_view text) {
  if (is_plain(text)) return text.size();
  std::size_t cells = 0;
  for_each_piece(text, [&](const Piece& piece) {
    if (is_among(piece.point, without_width)) return;
    cells += is_among(piece.point, wide) ? 2u : 1u;
  });
  return cells;
}

}  // namespace holyc::report
