// SQL text that is put together, with the values that it compares to.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/candystore/storage/database.hpp"

namespace holyfields::store {

/// SQL that grows by conditions, with the values that they compare to.
class Sql {
 public:
  explicit Sql(std::string text) : text_(std::move(text)) {}
  Sql& add(std::string_view text) {
    text_ += text;
    return *this;
  }
  /// The place of a value: "$3".
  std::string place(Parameter value) {
    values_.push_back(value);
    return "$" + std::to_string(values_.size());
  }
  void where(const std::string& condition) {
    text_ += (has_condition_ ? " AND " : " WHERE ") + condition;
    has_condition_ = true;
  }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const std::vector<Parameter>& values() const { return values_; }

 private:
  std::string text_;
  std::vector<Parameter> values_;
  bool has_condition_ = false;
};

}  // namespace holyfields::store
