#include "codegen/emit/sql/code.hpp"

#include <algorithm>

namespace holyc::emit::sql {

std::vector<Code> codes_of(const Tests& tests) {
  std::vector<Code> codes;
  for (const Test& test : tests) codes.push_back(test.code);
  return codes;
}

Code joined(const std::vector<Code>& parts, std::string_view separator, std::string_view empty) {
  return parts.empty() ? Code(empty) : emit::joined(parts, separator);
}

Code balanced(std::vector<Code> parts, std::string_view separator, std::string_view empty) {
  constexpr std::size_t most_in_a_row = 32;
  while (parts.size() > most_in_a_row) {
    std::vector<Code> groups;
    for (std::size_t i = 0; i < parts.size(); i += most_in_a_row) {
      const auto first = parts.begin() + static_cast<std::ptrdiff_t>(i);
      const auto last =
          parts.begin() + static_cast<std::ptrdiff_t>(std::min(i + most_in_a_row, parts.size()));
      groups.push_back("(" + emit::joined(std::vector<Code>(first, last), separator) + ")");
    }
    parts = std::move(groups);
  }
  return joined(parts, separator, empty);
}

}  // namespace holyc::emit::sql
