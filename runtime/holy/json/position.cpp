#include <holy/json/position.hpp>

#include <algorithm>

#include <holy/json/write.hpp>

namespace holy::json {
namespace {

constexpr std::size_t block = 4096;  // bytes

/// The offset after the line end at `at`, or `at` when no line ends there.
std::size_t after_line_end(std::string_view text, std::size_t at) {
  if (text[at] == '\n') return at + 1;
  if (text[at] != '\r') return at;
  return at + 1 < text.size() && text[at + 1] == '\n' ? at + 2 : at + 1;
}

std::size_t start_of_line(std::string_view text, std::size_t offset) {
  while (offset > 0 && after_line_end(text, offset - 1) != offset) --offset;
  return offset;
}

}  // namespace

Position position_of(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  Position position;
  std::size_t start = 0;
  for (std::size_t at = 0; at < offset;) {
    const std::size_t after = after_line_end(text, at);
    if (after > offset) break;  // between \r and \n: still the line that ends here
    if (after != at) {
      ++position.line;
      start = after;
    }
    at = std::max(after, at + 1);
  }
  position.column = count_code_points(text.substr(start, offset - start)) + 1;
  return position;
}

std::string_view line_at(std::string_view text, std::size_t offset) {
  const std::size_t start = start_of_line(text, std::min(offset, text.size()));
  return text.substr(start, text.find_first_of("\r\n", start) - start);
}

LineIndex::LineIndex(std::string_view text) {
  for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
       at = text.find_first_of("\r\n", at)) {
    at = after_line_end(text, at);
    starts_.push_back(at);
  }
  std::size_t points = 0;
  for (std::size_t at = 0; at < text.size(); at += block) {
    points_.push_back(points);
    points += count_code_points(text.substr(at, block));
  }
}

std::size_t LineIndex::points_before(std::string_view text, std::size_t offset) const {
  if (points_.empty()) return 0;
  const std::size_t at = std::min(offset / block, points_.size() - 1);
  return points_[at] + count_code_points(text.substr(at * block, offset - at * block));
}

Position LineIndex::position_of(std::string_view text, std::size_t offset) const {
  offset = std::min(offset, text.size());
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::size_t start = *(after - 1);
  return {static_cast<std::size_t>(after - starts_.begin()),
          points_before(text, offset) - points_before(text, start) + 1};
}

}  // namespace holy::json
