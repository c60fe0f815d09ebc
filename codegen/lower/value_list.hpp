// Lists of different values, by enum and const.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <holy/json/kinds.hpp>

#include "codegen/model/type.hpp"

namespace holyc::lower {

using holy::json::Kinds;

/// Values, each once, that are found by their hash: lists of thousands, in each branch of a union, cannot be
/// compared each with each.
class ValueList {
 public:
  void add(model::Constant value);
  void add(const ValueList& others);
  /// In the order in which they were added.
  [[nodiscard]] const std::vector<model::Constant>& values() const { return values_; }
  /// The kinds of all values.
  [[nodiscard]] Kinds kinds() const { return kinds_; }
  /// The values that the other list has too.
  [[nodiscard]] ValueList within(const ValueList& others) const;
  /// The values of these kinds.
  [[nodiscard]] ValueList within(Kinds kinds) const;

 private:
  void append(model::Constant value, std::uint64_t hash);
  [[nodiscard]] std::optional<std::size_t> place_of(const model::Constant& value, std::uint64_t hash) const;

  std::vector<model::Constant> values_;
  std::vector<std::uint64_t> hashes_;
  std::unordered_multimap<std::uint64_t, std::size_t> places_;  // by hash
  Kinds kinds_;
};

/// Shared, as each of thousands of branches may refer to the same list.
using SharedValues = std::shared_ptr<const ValueList>;

}  // namespace holyc::lower
