// The values of enum and const in the Program.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <holy/json/document.hpp>

namespace holyc::program {

/// The text of a value without insignificant white space.
[[nodiscard]] std::string compact_text(const holy::json::Value& value);

/// A pool of constants in which equal lists are stored once.
class Constants {
 public:
  /// The index of the first of `texts`, which stand one after the other.
  [[nodiscard]] std::uint32_t add(const std::vector<std::string>& texts);
  [[nodiscard]] std::vector<std::string> take() { return std::move(texts_); }

 private:
  std::vector<std::string> texts_;
  std::unordered_map<std::string, std::uint32_t> first_of_;  // by the list, joined
};

}  // namespace holyc::program
