// String-keyed maps that keep the order in which they were filled.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <holy/types/map_index.hpp>

namespace holy {

/// A map from names to values in insertion order. Look-up is linear while small, then by hash. T may be
/// incomplete where Map<T> is a member. Iteration gives entries; their names must not be changed in place.
template <class T>
class Map {
 public:
  struct Entry {
    std::string name;
    T value;
  };

  constexpr Map() = default;
  /// Of entries with equal names the last counts.
  Map(std::initializer_list<Entry> entries) {
    for (const Entry& entry : entries) insert_or_assign(entry.name, entry.value);
  }

  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  [[nodiscard]] bool empty() const { return entries_.empty(); }
  [[nodiscard]] auto begin() { return entries_.begin(); }
  [[nodiscard]] auto end() { return entries_.end(); }
  [[nodiscard]] auto begin() const { return entries_.begin(); }
  [[nodiscard]] auto end() const { return entries_.end(); }

  /// The value of that name, or null.
  [[nodiscard]] const T* find(std::string_view name) const {
    const std::size_t at = position(name);
    return at == entries_.size() ? nullptr : &entries_[at].value;
  }
  [[nodiscard]] T* find(std::string_view name) {
    const std::size_t at = position(name);
    return at == entries_.size() ? nullptr : &entries_[at].value;
  }
  [[nodiscard]] bool contains(std::string_view name) const { return find(name) != nullptr; }

  /// The value of that name, made by its default when absent.
  T& operator[](std::string_view name) {
    T* found = find(name);
    return found != nullptr ? *found : append(std::string(name), T());
  }
  /// Returns the value in its place; an entry that was there keeps its position.
  T& insert_or_assign(std::string_view name, T value) {
    T* found = find(name);
    if (found == nullptr) return append(std::string(name), std::move(value));
    *found = std::move(value);
    return *found;
  }
  /// Adds an entry whose name is known to be absent.
  T& append(std::string name, T value) {
    entries_.push_back(Entry{std::move(name), std::move(value)});
    if (entries_.size() > few) index_from(index_.empty() ? 0 : entries_.size() - 1);
    return entries_.back().value;
  }
  /// Linear; returns whether there was such an entry.
  bool erase(std::string_view name) {
    const std::size_t at = position(name);
    if (at == entries_.size()) return false;
    entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(at));
    index_.clear();
    if (entries_.size() > few) index_from(0);
    return true;
  }
  void reserve(std::size_t size) { entries_.reserve(size); }
  void clear() {
    entries_.clear();
    index_.clear();
  }

  /// Without the order of the entries.
  [[nodiscard]] friend bool operator==(const Map& left, const Map& right) {
    if (left.size() != right.size()) return false;
    for (const Entry& entry : left.entries_) {
      const T* other = right.find(entry.name);
      if (other == nullptr || !(entry.value == *other)) return false;
    }
    return true;
  }

 private:
  static constexpr std::size_t few = 16;

  [[nodiscard]] std::size_t position(std::string_view name) const {
    if (index_.empty()) {
      std::size_t at = 0;
      while (at < entries_.size() && entries_[at].name != name) ++at;
      return at;
    }
    for (MapIndex::Probe probe = index_.probe(name);;) {
      const std::uint32_t at = index_.next(probe);
      if (at == MapIndex::none) return entries_.size();
      if (entries_[at].name == name) return at;
    }
  }
  void index_from(std::size_t first) {
    for (; first < entries_.size(); ++first)
      index_.insert(entries_[first].name, static_cast<std::uint32_t>(first));
  }

  std::vector<Entry> entries_;
  MapIndex index_;  // empty while there are few entries
};

}  // namespace holy
