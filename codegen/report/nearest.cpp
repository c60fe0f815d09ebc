#include "codegen/report/nearest.hpp"

#include <algorithm>

#include <holy/text/nearest.hpp>

namespace holyc::report {

std::optional<std::string> nearest(std::string_view wrong, std::span<const std::string_view> known) {
  if (std::ranges::find(known, wrong) != known.end()) return std::string(wrong);
  const auto close = holy::json::nearest(wrong, known);
  return close ? std::optional<std::string>(*close) : std::nullopt;
}

}  // namespace holyc::report
