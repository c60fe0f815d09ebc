// Text to words, and words to identifiers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace holyc::names {

/// The words of a text: letters and digits in runs, split where case rises ("HTTPServer fooBar" gives
/// HTTP, Server, foo, Bar). Anything that is not an ASCII letter or digit separates.
[[nodiscard]] std::vector<std::string> words(std::string_view text);

/// Whether text is an ASCII identifier: letter or '_', then letters, digits, '_'.
[[nodiscard]] bool is_identifier(std::string_view text);

/// Eight hexadecimal digits that depend on every byte of the text (FNV-1a), the same on every machine.
[[nodiscard]] std::string short_hash(std::string_view text);

/// Whether words() loses something that distinguishes the text: characters outside ASCII, or no words at all.
[[nodiscard]] bool loses_meaning(std::string_view text);

}  // namespace holyc::names
