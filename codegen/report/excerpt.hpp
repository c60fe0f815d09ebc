// From byte offsets in a text to spans with an excerpt.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <holy/json/position.hpp>

#include "codegen/report/diagnostic.hpp"

namespace holyc::report {

/// The span of `length` bytes at `offset` of a text whose lines are known. The excerpt of a line of more than
/// 160 code points is the part around the column. Bytes that are no UTF-8 are shown as U+FFFD.
[[nodiscard]] Span make_span(std::string file, std::string_view text, const holy::json::LineIndex& lines,
                             std::size_t offset, std::size_t length);

/// A span that stands for a whole file.
[[nodiscard]] Span whole_file(std::string file);

}  // namespace holyc::report
