// Names with wildcards.
#pragma once

#include <string>
#include <string_view>

namespace holyc::load {

/// Whether a text has a wildcard: `*`, `?` or `[`.
[[nodiscard]] bool has_wildcard(std::string_view text);

/// Whether a glob matches a whole path of segments between slashes. `**` as a segment stands for any number
/// of segments, `*` for any characters of one, `?` for one character, `[a-z]` and `[!a-z]` for one of a
/// class; a backslash takes the next character as it is. Time: at most the product of both lengths.
[[nodiscard]] bool glob_matches(std::string_view glob, std::string_view path);

/// A glob as the folder before its first wildcard ("." for none) and the glob below it.
struct GlobParts {
  std::string folder;
  std::string below;
};
[[nodiscard]] GlobParts split_glob(std::string_view glob);

}  // namespace holyc::load
