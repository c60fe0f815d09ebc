// The wording of what is wrong with a text that is not JSON. Internal to runtime/holy/json.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <holy/json/document.hpp>

namespace holy::json {

/// What the reader expected where it stopped.
enum class Expected : std::uint8_t {
  value,         ///< the value of the text
  first_item,    ///< a value or ]
  item,          ///< a value, after a comma
  first_key,     ///< a key or }
  key,           ///< a key, after a comma
  colon,         ///< : after a key
  member_value,  ///< a value, after a colon
  item_end,      ///< , or ]
  member_end,    ///< , or }
  end,           ///< the end of the text
  string_rest,   ///< the rest of a string: stopped at a control character, a bad escape or the end
  number_rest,   ///< the rest of a number: stopped at a byte that the grammar does not allow
};

/// Where the reader stopped, and why.
struct Stop {
  Expected expected = Expected::value;
  std::size_t offset = 0;
  std::optional<std::size_t> start;  ///< of the string, the number or the open array or object
};

[[nodiscard]] SyntaxError describe(std::string_view text, const Stop& stop);

/// `offset` is that of the bracket that opens one level too many.
[[nodiscard]] SyntaxError describe_depth(std::size_t offset, std::size_t max_depth);
[[nodiscard]] SyntaxError describe_size(std::size_t size, std::size_t max_bytes);

/// The keys as they stand in the text, quotes included.
[[nodiscard]] SyntaxError describe_duplicate(std::string_view text, std::size_t first, std::size_t second,
                                             std::size_t length);

/// Finds the first byte that is no UTF-8; `text` must hold one.
[[nodiscard]] SyntaxError describe_utf8(std::string_view text);

}  // namespace holy::json
