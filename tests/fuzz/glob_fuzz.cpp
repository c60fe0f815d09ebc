// Globs: any bytes end without a fault, and those without classes match as a table of all prefixes says.
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
  return 0;
}
