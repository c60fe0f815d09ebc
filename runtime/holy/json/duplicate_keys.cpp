#include <holy/json/duplicate_keys.hpp>

#include <bit>
#include <random>

#include <holy/text/hashing.hpp>

namespace holy::json {
namespace {

/// Differs from process to process, so that nobody can prepare keys that collide.
std::uint64_t process_seed() {
  static const std::uint64_t seed = [] {
    std::random_device device;
    return std::uint64_t{device()} << 32 | device();
  }();
  return seed;
}

}  // namespace

void DuplicateKeyFinder::search_few(std::span<const KeyMark> keys, const DocumentParts& parts) {
  std::uint64_t seen = 0;  // one bit for six bits of each signature: mostly tells that a key is new
  for (std::size_t second = 0; second < keys.size(); ++second) {
    const std::uint64_t signature = keys[second].signature;
    const std::uint64_t bit = std::uint64_t{1} << (signature >> 58);
    if ((seen & bit) != 0) {
      const std::string_view name = parts.string(parts.tape[keys[second].index]);
      std::size_t first = keys.size(), previous = 0;
      for (std::size_t earlier = 0; earlier < second; ++earlier) {
        if (keys[earlier].signature != signature) continue;
        if (parts.string(parts.tape[keys[earlier].index]) != name) continue;
        if (first == keys.size()) first = earlier;
        previous = earlier;
      }
      if (first != keys.size())
        found_.push_back({keys[first].index, keys[previous].index, keys[second].index});
    }
    seen |= bit;
  }
}

void DuplicateKeyFinder::search_many(std::span<KeyMark> keys, const DocumentParts& parts) {
  const std::uint64_t seed = process_seed();
  const std::size_t mask = std::bit_ceil(keys.size() * 2) - 1;
  slots_.assign(mask + 1, Slot{});
  for (std::size_t second = 0; second < keys.size(); ++second) {
    const std::string_view name = parts.string(parts.tape[keys[second].index]);
    const std::uint64_t signature = keys[second].signature = hash_bytes(name, seed);
    for (std::size_t at = signature & mask;; at = (at + 1) & mask) {
      Slot& slot = slots_[at];
      if (slot.first == 0) {
        slot = {static_cast<std::uint32_t>(second + 1), static_cast<std::uint32_t>(second)};
        break;
      }
      const KeyMark& first = keys[slot.first - 1];
      if (first.signature != signature || parts.string(parts.tape[first.index]) != name) continue;
      found_.push_back({first.index, keys[slot.latest].index, keys[second].index});
      slot.latest = static_cast<std::uint32_t>(second);
      break;
    }
  }
}

}  // namespace holy::json
