// Byte offsets to the lines and columns that people and editors count.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace holy::json {

struct Position {
  std::size_t line = 1;    ///< from 1
  std::size_t column = 1;  ///< from 1, in code points
};

/// The position of a byte offset: linear in the offset. Line ends are \n, \r\n and \r.
[[nodiscard]] Position position_of(std::string_view text, std::size_t offset);

/// The line that holds an offset, without its line end.
[[nodiscard]] std::string_view line_at(std::string_view text, std::size_t offset);

/// The starts of all lines of a text, for many look-ups in one text.
class LineIndex {
 public:
  LineIndex() = default;
  explicit LineIndex(std::string_view text);
  /// `text` is the text the index was built from.
  [[nodiscard]] Position position_of(std::string_view text, std::size_t offset) const;

 private:
  /// The code points before an offset.
  [[nodiscard]] std::size_t points_before(std::string_view text, std::size_t offset) const;

  std::vector<std::size_t> starts_{0};
  std::vector<std::size_t> points_;  // before each block of the text: a line may be as long as the text
};

}  // namespace holy::json
