// Which members or items of one value have been evaluated, for unevaluatedProperties and unevaluatedItems.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace holy::program {

/// A set of positions among the members of an object or the items of an array.
class Marks {
 public:
  void mark_all() { all_ = true; }
  /// Marks the first `count` positions.
  void mark_leading(std::size_t count) {
    if (count > leading_) leading_ = count;
  }
  void mark(std::size_t position) {
    if (position < 64) {
      few_ |= std::uint64_t{1} << position;
    } else {
      mark_far(position);
    }
  }
  [[nodiscard]] bool has(std::size_t position) const {
    if (all_ || position < leading_) return true;
    if (position < 64) return (few_ >> position & 1) != 0;
    return has_far(position);
  }
  /// Adds everything that `other` holds.
  void merge(const Marks& other);

 private:
  void mark_far(std::size_t position);
  [[nodiscard]] bool has_far(std::size_t position) const;

  bool all_ = false;
  std::size_t leading_ = 0;
  std::uint64_t few_ = 0;
  std::vector<std::uint64_t> far_;  // positions from 64 on
};

}  // namespace holy::program
