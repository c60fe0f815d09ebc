// Which members or items of one value have been evaluated, for unevaluatedProperties and unevaluatedItems.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace holy::program {

/// A set of positions among the members of an object or the items of an array.
class Evaluated {
 public:
  void add_all() { all_ = true; }
  /// Adds the first `count` positions.
  void add_leading(std::size_t count) {
    if (count > leading_) leading_ = count;
  }
  void add(std::size_t position) {
    if (position < 64) {
      few_ |= std::uint64_t{1} << position;
    } else {
      add_far(position);
    }
  }
  [[nodiscard]] bool contains(std::size_t position) const {
    if (all_ || position < leading_) return true;
    if (position < 64) return (few_ >> position & 1) != 0;
    return contains_far(position);
  }
  /// Adds everything that `other` holds.
  void merge(const Evaluated& other);

 private:
  void add_far(std::size_t position);
  [[nodiscard]] bool contains_far(std::size_t position) const;

  bool all_ = false;
  std::size_t leading_ = 0;
  std::uint64_t few_ = 0;
  std::vector<std::uint64_t> far_;  // positions from 64 on
};

}  // namespace holy::program
