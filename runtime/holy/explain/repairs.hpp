// What a string of a wrong form was meant to be. Internal to runtime/holy/explain.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <holy/patterns/pattern.hpp>

namespace holy::program {

/// Whether a spelling is right; `limit` where finding out costs too much, and then nothing more is tried.
using Judge = std::function<patterns::Match(std::string_view)>;

/// A hint that names the first of some small edits of `text` (white space, case, separators, brackets around
/// it) which `judge` accepts, as `did you mean "..."?`; empty where none is, or the text is long.
[[nodiscard]] std::string hint_to_mend(std::string_view text, const Judge& judge);

/// The same for a format, with the edits that people's spellings of dates, times and addresses call for; else
/// what exactly is wrong ("February 2026 has 28 days"), where that can be told; else empty.
[[nodiscard]] std::string hint_for_format(std::string_view format, std::string_view text, const Judge& judge);

}  // namespace holy::program
