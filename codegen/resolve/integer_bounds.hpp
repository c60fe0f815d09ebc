// Which integers the bounds of schemas leave.
#pragma once

#include <optional>

#include <holy/json/decimal.hpp>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// The tightest bounds among keywords that hold together.
class IntegerBounds {
 public:
  /// Takes minimum, maximum and their exclusive kin; nothing else counts.
  void add(const KeywordUse& use);

  /// Whether all integers within are those of std::int64_t, and whether they are of std::uint64_t.
  [[nodiscard]] bool are_int64() const;
  [[nodiscard]] bool are_uint64() const;

 private:
  /// A bound, with how far beyond the limits of a type it may be.
  struct Bound {
    holy::json::Decimal value;
    bool is_exclusive = false;
  };
  /// Whether a bound keeps within a limit: `outside` is the first integer beyond it.
  [[nodiscard]] static bool is_above(const std::optional<Bound>& least, const char* limit,
                                     const char* outside);
  [[nodiscard]] static bool is_below(const std::optional<Bound>& most, const char* limit,
                                     const char* outside);

  std::optional<Bound> least_, most_;
};

}  // namespace holyc::resolve
