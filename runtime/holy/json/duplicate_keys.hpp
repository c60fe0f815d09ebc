// Equal keys of one object, found in time near linear in the keys. Internal to runtime/holy/json.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <holy/json/document_parts.hpp>
#include <holy/text/hashing.hpp>

namespace holy::json {

/// A key of an object that is still open.
struct KeyMark {
  std::uint64_t signature;  ///< equal for equal keys; cheap to make
  std::uint32_t index;      ///< of the key's entry on the tape
};

/// A signature for a decoded key: its length and ends.
[[nodiscard]] inline std::uint64_t key_signature(std::string_view key) {
  return (ends_of(key) ^ (std::uint64_t{key.size()} << 40)) * 0x9E3779B97F4A7C15u;
}

/// Two equal keys, as tape indices: `first` is the first key of that name, `previous` the one before
/// `second`.
struct EqualKeys {
  std::uint32_t first;
  std::uint32_t previous;
  std::uint32_t second;
};

/// Finds equal keys; keeps its table from object to object.
class DuplicateKeyFinder {
 public:
  /// Appends to found() each key of `keys` (of one object, in text order) that equals an earlier one.
  void search(std::span<KeyMark> keys, const DocumentParts& parts) {
    if (keys.size() < 2) return;
    if (keys.size() <= few) {
      search_few(keys, parts);
    } else {
      search_many(keys, parts);
    }
  }
  [[nodiscard]] const std::vector<EqualKeys>& found() const { return found_; }

 private:
  static constexpr std::size_t few = 24;
  void search_few(std::span<const KeyMark> keys, const DocumentParts& parts);
  void search_many(std::span<KeyMark> keys, const DocumentParts& parts);

  struct Slot {
    std::uint32_t first = 0;   ///< position in the keys plus 1; 0 is an empty slot
    std::uint32_t latest = 0;  ///< position in the keys
  };
  std::vector<Slot> slots_;
  std::vector<EqualKeys> found_;
};

}  // namespace holy::json
