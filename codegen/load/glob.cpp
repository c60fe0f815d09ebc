#include "codegen/load/glob.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <holy/text/parts.hpp>

namespace holyc::load {

namespace {

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

/// The bytes of the character that a text begins with; malformed UTF-8 goes byte by byte.
std::string_view first_character(std::string_view text) {
  std::size_t length = 1;
  if ((static_cast<unsigned char>(text.front()) & 0xC0u) == 0xC0u) {
    while (length < text.size() && length < 4 && is_continuation(text[length])) ++length;
  }
  return text.substr(0, length);
}

/// Takes a character of a glob off its front, without the backslash before it.
std::string_view take_character(std::string_view& glob) {
  if (glob.front() == '\\' && glob.size() > 1) glob.remove_prefix(1);
  const std::string_view character = first_character(glob);
  glob.remove_prefix(character.size());
  return character;
}

/// What a step of a glob says of one character, and how long the step is.
struct Step {
  bool takes = false;
  std::size_t length = 0;
};

/// A class in brackets; one that is not closed is a bracket.
Step step_of_class(std::string_view glob, std::string_view character) {
  std::string_view rest = glob.substr(1);
  const bool negated = rest.starts_with('!') || rest.starts_with('^');
  if (negated) rest.remove_prefix(1);
  bool holds = false;
  for (bool first = true; !rest.empty(); first = false) {
    if (rest.front() == ']' && !first) return {holds != negated, glob.size() - rest.size() + 1};
    const std::string_view low = take_character(rest);
    std::string_view high = low;
    if (rest.size() > 1 && rest.front() == '-' && rest[1] != ']') {
      rest.remove_prefix(1);
      high = take_character(rest);
    }
    // Bytes of UTF-8 sort as their characters do.
    holds = holds || (low <= character && character <= high);
  }
  return {character == "[", 1};
}

Step step_of(std::string_view glob, std::string_view character) {
  if (glob.front() == '?') return {true, 1};
  if (glob.front() == '[') return step_of_class(glob, character);
  std::string_view rest = glob;
  const std::string_view wanted = take_character(rest);
  return {wanted == character, glob.size() - rest.size()};
}

// Of several stars only the last has to be tried again: what an earlier one could give up, it can take.
bool segment_matches(std::string_view glob, std::string_view text) {
  std::string_view glob_after_star;
  std::string_view text_after_star;
  bool has_star = false;
  while (!text.empty()) {
    if (glob.starts_with('*')) {
      glob.remove_prefix(1);
      glob_after_star = glob;
      text_after_star = text;
      has_star = true;
      continue;
    }
    const std::string_view character = first_character(text);
    const Step step = glob.empty() ? Step{} : step_of(glob, character);
    if (step.takes) {
      glob.remove_prefix(step.length);
      text.remove_prefix(character.size());
      continue;
    }
    if (!has_star) return false;
    text_after_star.remove_prefix(first_character(text_after_star).size());
    text = text_after_star;
    glob = glob_after_star;
  }
  return glob.find_first_not_of('*') == std::string_view::npos;
}

/// The segments of a path; empty ones and "." say nothing.
std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> segments;
  for (const std::string_view segment : holy::text::split(path, "/")) {
    if (!segment.empty() && segment != ".") segments.push_back(segment);
  }
  return segments;
}

constexpr std::size_t most_globs = 1000;

/// Braces that hold alternatives: where they begin and end, and the commas between.
struct Braces {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::size_t> commas;
};

/// The braces that begin at a place, if they close and hold a comma.
std::optional<Braces> braces_at(std::string_view glob, std::size_t begin) {
  Braces braces{begin, 0, {}};
  std::size_t depth = 0;
  for (std::size_t at = begin; at < glob.size(); ++at) {
    if (glob[at] == '\\') {
      ++at;
    } else if (glob[at] == '{') {
      ++depth;
    } else if (glob[at] == ',' && depth == 1) {
      braces.commas.push_back(at);
    } else if (glob[at] == '}' && --depth == 0) {
      braces.end = at;
      return braces.commas.empty() ? std::nullopt : std::optional(std::move(braces));
    }
  }
  return std::nullopt;
}

std::optional<Braces> first_braces(std::string_view glob) {
  for (std::size_t at = 0; at < glob.size(); ++at) {
    if (glob[at] == '\\') {
      ++at;
    } else if (glob[at] == '{') {
      if (auto braces = braces_at(glob, at)) return braces;
    }
  }
  return std::nullopt;
}

bool plain_glob_matches(std::string_view glob, std::string_view path) {
  const std::vector<std::string_view> wanted = segments_of(glob);
  const std::vector<std::string_view> given = segments_of(path);
  std::size_t at_wanted = 0;
  std::size_t at_given = 0;
  std::size_t wanted_after_stars = 0;
  std::size_t given_after_stars = 0;
  bool has_stars = false;
  while (at_given < given.size()) {
    if (at_wanted < wanted.size() && wanted[at_wanted] == "**") {
      wanted_after_stars = ++at_wanted;
      given_after_stars = at_given;
      has_stars = true;
    } else if (at_wanted < wanted.size() && segment_matches(wanted[at_wanted], given[at_given])) {
      ++at_wanted;
      ++at_given;
    } else if (has_stars) {
      at_given = ++given_after_stars;
      at_wanted = wanted_after_stars;
    } else {
      return false;
    }
  }
  while (at_wanted < wanted.size() && wanted[at_wanted] == "**") ++at_wanted;
  return at_wanted == wanted.size();
}

}  // namespace

std::vector<std::string> without_braces(std::string_view glob) {
  std::vector<std::string> plain;
  std::vector<std::string> waiting{std::string(glob)};  // the next one last
  while (!waiting.empty()) {
    if (plain.size() + waiting.size() > most_globs) return {std::string(glob)};
    const std::string next = std::move(waiting.back());
    waiting.pop_back();
    auto braces = first_braces(next);
    if (!braces) {
      plain.push_back(next);
      continue;
    }
    braces->commas.push_back(braces->end);
    const std::size_t before = waiting.size();
    std::size_t begin = braces->begin + 1;
    for (const std::size_t end : braces->commas) {
      waiting.push_back(next.substr(0, braces->begin) + next.substr(begin, end - begin) +
                        next.substr(braces->end + 1));
      begin = end + 1;
    }
    std::reverse(waiting.begin() + static_cast<std::ptrdiff_t>(before), waiting.end());
  }
  return plain;
}

bool has_wildcard(std::string_view text) {
  return text.find_first_of("*?[") != std::string_view::npos || first_braces(text);
}

bool glob_matches(std::string_view glob, std::string_view path) {
  const std::vector<std::string> plain = without_braces(glob);
  return std::any_of(plain.begin(), plain.end(),
                     [&](const std::string& each) { return plain_glob_matches(each, path); });
}

GlobParts split_glob(std::string_view glob) {
  const auto braces = first_braces(glob);
  const std::size_t wildcard =
      std::min(glob.find_first_of("*?["), braces ? braces->begin : std::string_view::npos);
  const std::size_t slash = glob.substr(0, wildcard).rfind('/');
  if (slash == std::string_view::npos) return {".", std::string(glob)};
  return {std::string(glob.substr(0, slash == 0 ? 1 : slash)), std::string(glob.substr(slash + 1))};
}

}  // namespace holyc::load
