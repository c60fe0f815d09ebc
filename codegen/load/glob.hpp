// Names with wildcards.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace holyc::load {

/// Whether a text has a wildcard: `*`, `?`, `[` or alternatives in braces.
[[nodiscard]] bool has_wildcard(std::string_view text);

/// Whether a glob matches a whole path of segments between slashes. `**` as a segment stands for any number
/// of segments, `*` for any characters of one, `?` for one character, `[a-z]` and `[!a-z]` for one of a
/// class; `{a,b}` for one of its parts, which may hold slashes and braces; a backslash takes the next
/// character as it is. Time: at most the product of both lengths, for each of the globs that braces stand
/// for.
[[nodiscard]] bool glob_matches(std::string_view glob, std::string_view path);

/// The globs that the braces of one stand for, as shells know it: "a{b,c{d,e}}" is "ab", "acd" and "ace".
/// Braces that do not close or hold no comma are characters, and all of them where more than 1,000 globs
/// would come.
[[nodiscard]] std::vector<std::string> without_braces(std::string_view glob);

/// A glob as the folder before its first wildcard ("." for none) and the glob below it.
struct GlobParts {
  std::string folder;
  std::string below;
};
[[nodiscard]] GlobParts split_glob(std::string_view glob);

}  // namespace holyc::load
