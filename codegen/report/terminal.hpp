// What a terminal may be given of a text under inspection, and how wide it shows it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace holyc::report {

/// A text for one line of a terminal or of a log: control characters (C0 and C1), line separators, marks that
/// turn the direction of writing and invisible characters are spelt as JSON spells them (\u202e), and bytes
/// that are no UTF-8 as U+FFFD, so that no text under inspection commands a terminal or hides in it.
[[nodiscard]] std::string without_commands(std::string_view text);

/// The same for an excerpt of a file: every code point and every bad sequence stays one code point, so that
/// columns can be counted. Tabs stay; controls become their pictures (U+2400 on), other ones U+FFFD.
[[nodiscard]] std::string as_excerpt(std::string_view bytes);

/// The cells of a terminal that a text in UTF-8 takes: two for East Asian wide characters and emoji, none for
/// combining marks. A tab counts as one.
[[nodiscard]] std::size_t cells_of(std::string_view text);

}  // namespace holyc::report
