// Which of many patterns match a text.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <holy/patterns/pattern.hpp>

namespace holy::patterns {

/// Patterns that many texts are tried with, as the names of members are with those of patternProperties.
/// Plain text, such as "abc", "^abc" and "^abc$", is looked up; so thousands of names beside thousands of
/// patterns are not tried each with each. Not for several threads at once.
class PatternSet {
 public:
  /// A pattern that matches. Not certain: deciding costs too much, or it is no pattern.
  struct Hit {
    std::size_t index = 0;
    bool certain = true;
  };

  /// Compiles them; their text has to live longer.
  explicit PatternSet(const std::vector<std::string_view>& patterns);
  /// Those that match, in their order.
  [[nodiscard]] std::vector<Hit> matching(std::string_view name) const;

 private:
  /// Plain texts that are asked for at one place, and by which patterns.
  struct Texts {
    std::unordered_map<std::string_view, std::vector<std::size_t>> patterns;
    std::set<std::size_t> lengths;
    void add(std::string_view text, std::size_t index);
    void find(std::string_view text, std::vector<Hit>& hits) const;
  };
  void find_texts(std::string_view name, std::vector<Hit>& hits) const;

  Texts anywhere_, at_start_, at_end_, whole_;
  std::vector<std::pair<std::size_t, std::optional<Pattern>>> others_;
  mutable std::unordered_map<std::string, std::vector<Hit>> known_;  ///< where patterns had to be run
};

}  // namespace holy::patterns
