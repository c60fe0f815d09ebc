// Membership of Unicode properties, from a table of our own: every engine and every build says the same.
#include <holy/patterns/unicode_property.hpp>
#include <holy/patterns/unicode_property_table.hpp>

#include <map>
#include <mutex>

namespace holy::patterns {
namespace {

std::uint32_t digit_value(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<std::uint32_t>(c - 'A');
  if (c >= 'a' && c <= 'z') return static_cast<std::uint32_t>(c - 'a') + 26;
  if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0') + 52;
  return c == '-' ? 62 : 63;
}

/// Reads the number that begins at `at`, and moves `at` behind it.
char32_t next_number(std::string_view text, std::size_t& at) {
  std::uint32_t value = 0;
  for (unsigned shift = 0; at < text.size(); shift += 5) {
    const std::uint32_t digit = digit_value(text[at++]);
    value |= (digit & 31U) << shift;
    if (digit < 32) break;
  }
  return value;
}

std::optional<CodePointSet> decoded(std::string_view name) {
  for (const PropertyRanges& property : property_ranges) {
    if (property.name != name) continue;
    CodePointSet set;
    char32_t end = 0;
    for (std::size_t at = 0; at < property.ranges.size();) {
      const char32_t first = end + next_number(property.ranges, at);
      end = first + next_number(property.ranges, at);
      set.push_back({first, end - 1});
    }
    return set;
  }
  return std::nullopt;
}

}  // namespace

const std::optional<CodePointSet>& property_set(const UnicodeProperty& property) {
  constexpr std::string_view prefixes[] = {"gc=", "sc=", "scx=", ""};
  static std::mutex mutex;
  static std::map<std::string, std::optional<CodePointSet>> known;
  std::string key(prefixes[static_cast<std::size_t>(property.kind)]);
  key += property.name;
  const std::lock_guard lock(mutex);
  const auto found = known.find(key);
  return found != known.end() ? found->second : known.emplace(key, decoded(key)).first->second;
}

}  // namespace holy::patterns
