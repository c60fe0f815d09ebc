// Globs: any bytes end without a fault, those without classes match as a table of all prefixes says, and
// alternatives in braces as a grammar of them does.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/load/glob.hpp"

namespace {

constexpr std::size_t longest = 400;  // of either text: the table has their product

/// Bytes as letters of a small alphabet, so that what is drawn often matches.
std::string drawn(std::string_view bytes, std::string_view alphabet) {
  std::string text;
  for (const char byte : bytes) text += alphabet[static_cast<unsigned char>(byte) % alphabet.size()];
  return text;
}

std::vector<std::string> segments_of(const std::string& path) {
  std::vector<std::string> segments(1);
  for (const char c : path) {
    if (c == '/') {
      segments.emplace_back();
    } else {
      segments.back() += c;
    }
  }
  std::erase_if(segments, [](const std::string& segment) { return segment.empty() || segment == "."; });
  return segments;
}

/// Whether `steps` match `things`, by a table of all pairs of prefixes: `star` stands for any number of
/// things.
template <class Sequence, class IsStar, class Matches>
bool table_matches(const Sequence& steps, const Sequence& things, IsStar is_star, Matches matches) {
  std::vector<std::vector<bool>> table(steps.size() + 1, std::vector<bool>(things.size() + 1));
  table[0][0] = true;
  for (std::size_t step = 1; step <= steps.size(); ++step) {
    for (std::size_t thing = 0; thing <= things.size(); ++thing) {
      const auto& last = steps[step - 1];
      if (is_star(last)) {
        table[step][thing] = table[step - 1][thing] || (thing > 0 && table[step][thing - 1]);
      } else {
        table[step][thing] = thing > 0 && table[step - 1][thing - 1] && matches(last, things[thing - 1]);
      }
    }
  }
  return table[steps.size()][things.size()];
}

bool segment_expected(const std::string& glob, const std::string& text) {
  return table_matches(
      glob, text, [](char c) { return c == '*'; },
      [](char wanted, char given) { return wanted == '?' || wanted == given; });
}

bool expected(const std::string& glob, const std::string& path) {
  return table_matches(
      segments_of(glob), segments_of(path), [](const std::string& segment) { return segment == "**"; },
      segment_expected);
}

/// What a text with braces stands for, read by their grammar: pieces one after the other, each a character or
/// alternatives. Nothing where braces do not pair or hold no comma, or where it would be much.
struct Alternatives {
  std::string_view rest;
  bool is_plain = true;

  std::vector<std::string> sequence(bool is_inside) {
    std::vector<std::string> texts{""};
    while (is_plain && !rest.empty() && !(is_inside && (rest[0] == ',' || rest[0] == '}'))) {
      is_plain = rest[0] != '}' && texts.size() < 300;
      const bool opens = rest[0] == '{';
      const std::string character(1, rest[0]);
      rest.remove_prefix(1);
      const std::vector<std::string> next = opens ? choices() : std::vector<std::string>{character};
      std::vector<std::string> longer;
      for (const std::string& text : texts) {
        for (const std::string& end : next) longer.push_back(text + end);
      }
      texts = std::move(longer);
    }
    return texts;
  }

  std::vector<std::string> choices() {
    std::vector<std::string> all = sequence(true);
    bool has_comma = false;
    while (is_plain && rest.starts_with(',')) {
      has_comma = true;
      rest.remove_prefix(1);
      for (std::string& one : sequence(true)) all.push_back(std::move(one));
    }
    is_plain = is_plain && has_comma && rest.starts_with('}');
    if (is_plain) rest.remove_prefix(1);
    return all;
  }
};

void check_braces(const std::string& glob) {
  Alternatives alternatives{glob};
  const std::vector<std::string> expected_globs = alternatives.sequence(false);
  if (!alternatives.is_plain || expected_globs.size() > 900) return;
  if (holyc::load::without_braces(glob) != expected_globs) {
    std::fprintf(stderr, "%s\n", glob.c_str());
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::size_t end = std::min(input.find('\0'), input.size());
  const std::string_view glob = input.substr(0, end).substr(0, longest);
  const std::string_view path = input.substr(std::min(end + 1, input.size())).substr(0, longest);
  const bool matches = holyc::load::glob_matches(glob, path);
  if (matches != holyc::load::glob_matches(glob, path)) std::abort();
  const holyc::load::GlobParts parts = holyc::load::split_glob(glob);
  if (holyc::load::has_wildcard(parts.folder)) std::abort();
  const std::string plain_glob = drawn(glob, "ab*/?.");
  const std::string plain_path = drawn(path, "ab/.");
  if (holyc::load::glob_matches(plain_glob, plain_path) != expected(plain_glob, plain_path)) {
    std::fprintf(stderr, "%s and %s\n", plain_glob.c_str(), plain_path.c_str());
    std::abort();
  }
  check_braces(drawn(glob, "{a,b}{,}/*"));
  return 0;
}
