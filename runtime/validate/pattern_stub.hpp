// Stands in for runtime/formats until it lands; nothing else includes it.
#pragma once
#include <optional>
#include <regex>
#include <string>
#include <string_view>

namespace holy::patterns {
class Pattern {
 public:
  std::regex regex;
};
}  // namespace holy::patterns
namespace holy::formats {
struct FormatEntry {
  std::string_view name;
  bool (*check)(std::string_view);
  std::string_view description;
};
inline const FormatEntry* find(std::string_view) { return nullptr; }
}  // namespace holy::formats
