// Where the entries of a large Map stand, by the hash of their names.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace holy {

/// An open-addressing table from names to positions; the names themselves stay with the map.
class MapIndex {
 public:
  /// A place in the table from which to go on.
  struct Probe {
    std::uint32_t hash;
    std::uint32_t slot;
  };

  [[nodiscard]] bool empty() const { return slots_.empty(); }
  void clear() { slots_.clear(); }
  void insert(std::string_view name, std::uint32_t position);

  [[nodiscard]] Probe probe(std::string_view name) const;
  /// The next position that may hold the name of `probe`, or `none`.
  [[nodiscard]] std::uint32_t next(Probe& probe) const;
  static constexpr std::uint32_t none = 0xFFFFFFFFu;

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t position = none;
  };
  void place(Slot slot);
  std::vector<Slot> slots_;
  std::uint32_t used_ = 0;
};

}  // namespace holy
