#include <holy/types/map_index.hpp>

#include <random>

#include <holy/text/hashing.hpp>

namespace holy {
namespace {

/// Seeded anew in each process, so that nobody can prepare names that collide.
std::uint32_t hash_name(std::string_view name) {
  static const std::uint64_t seed = [] {
    std::random_device device;
    return std::uint64_t{device()} << 32 | device();
  }();
  return static_cast<std::uint32_t>(json::hash_bytes(name, seed));
}

}  // namespace

void MapIndex::place(Slot slot) {
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  std::uint32_t at = slot.hash & mask;
  while (slots_[at].position != none) at = (at + 1) & mask;
  slots_[at] = slot;
}

void MapIndex::insert(std::string_view name, std::uint32_t position) {
  if (slots_.empty()) used_ = 0;
  if ((used_ + 1) * std::size_t{2} > slots_.size()) {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.position != none) place(slot);
    }
  }
  place({hash_name(name), position});
  ++used_;
}

MapIndex::Probe MapIndex::probe(std::string_view name) const {
  const std::uint32_t hash = hash_name(name);
  return {hash, static_cast<std::uint32_t>(hash & (slots_.size() - 1))};
}

std::uint32_t MapIndex::next(Probe& probe) const {
  const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
  for (;;) {
    const Slot& slot = slots_[probe.slot];
    if (slot.position == none) return none;
    probe.slot = (probe.slot + 1) & mask;
    if (slot.hash == probe.hash) return slot.position;
  }
}

}  // namespace holy
