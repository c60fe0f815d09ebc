// A body with several events, taken apart: an array, or one event a line.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>

#include "tools/bloodbank/problems.hpp"

namespace holyfields::bloodbank {

/// One event of a body. The text lies in the body.
struct EventText {
  std::string_view text;
  std::size_t index = 0;  ///< in the array from 0, or the number of the line from 1
  Origin origin;
};

/// The lines that are not blank.
[[nodiscard]] std::vector<EventText> events_in_lines(std::string_view body);

/// The items of an array, which was read from `body`.
[[nodiscard]] std::vector<EventText> events_in_array(std::string_view body,
                                                     const holy::json::Document& document);

}  // namespace holyfields::bloodbank
