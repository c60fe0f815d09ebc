// Which patterns of a patternProperties match a name.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <holy/formats/pattern.hpp>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// The patterns of one patternProperties. Those that are plain text, such as "abc", "^abc" and "^abc$", are
/// looked up; so thousands of names beside thousands of them are not tried each with each. Not for several
/// threads at once.
class MemberPatterns {
 public:
  /// A child of the keyword whose pattern matches. Not certain: deciding costs too much, or it is no pattern.
  struct Hit {
    std::size_t child = 0;
    bool certain = true;
  };

  /// Compiles the patterns of `use`, which has to live longer.
  explicit MemberPatterns(const KeywordUse& use);
  /// The patterns that match `name`, in the order of the children.
  [[nodiscard]] std::vector<Hit> matching(std::string_view name) const;

 private:
  /// Plain texts that names have at one place, with the children that ask for them.
  struct Texts {
    std::unordered_map<std::string_view, std::vector<std::size_t>> children;
    std::set<std::size_t> lengths;
    void add(std::string_view text, std::size_t child);
    void find(std::string_view text, std::vector<Hit>& hits) const;
  };
  void find_texts(std::string_view name, std::vector<Hit>& hits) const;

  Texts anywhere_, at_start_, at_end_, whole_;
  std::vector<std::pair<std::size_t, std::optional<holy::patterns::Pattern>>> others_;
  mutable std::unordered_map<std::string, std::vector<Hit>> known_;  ///< where patterns had to be run
};

}  // namespace holyc::resolve
