// Objects: along the declared order while the text keeps it, by look-up from there on.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <holy/scan/codec.hpp>
#include <holy/scan/containers.hpp>
#include <holy/scan/member_names.hpp>
#include <holy/scan/scan.hpp>
#include <holy/scan/skip.hpp>

namespace holy::scan {

/// Which members of an object have been read.
template <std::size_t N>
class Seen {
 public:
  [[nodiscard]] bool has(std::size_t position) const {
    return (words_[position / 64] >> position % 64 & 1) != 0;
  }
  void add(std::size_t position) { words_[position / 64] |= std::uint64_t{1} << position % 64; }
  [[nodiscard]] std::size_t size() const {
    std::size_t count = 0;
    for (const std::uint64_t word : words_) count += static_cast<std::size_t>(std::popcount(word));
    return count;
  }
  [[nodiscard]] bool has_all(std::initializer_list<std::size_t> positions) const {
    for (const std::size_t position : positions) {
      if (!has(position)) return false;
    }
    return true;
  }

 private:
  std::array<std::uint64_t, N / 64 + 1> words_{};
};

/// What an object may hold besides its declared members.
enum class Rest : std::uint8_t { any, none, typed };

/// Notes where members stood, if that was not the declared order.
class OrderNotes {
 public:
  explicit OrderNotes(Scan& scan) : scan_(scan), first_(scan.positions.size()) {}
  OrderNotes(const OrderNotes&) = delete;
  OrderNotes& operator=(const OrderNotes&) = delete;
  ~OrderNotes() { scan_.positions.resize(first_); }
  void add(std::size_t position) {
    is_sorted_ = is_sorted_ && (scan_.positions.size() == first_ || scan_.positions.back() <= position);
    scan_.positions.push_back(static_cast<std::uint32_t>(position));
  }
  void store(std::vector<std::uint32_t>& order) const {
    if (is_sorted_) return;
    order.assign(scan_.positions.begin() + static_cast<std::ptrdiff_t>(first_), scan_.positions.end());
  }

 private:
  Scan& scan_;
  std::size_t first_;
  bool is_sorted_ = true;
};

/// A key and the colon behind it.
inline const char* member_key(Scan& scan, const char* at, StringText& key) {
  at = string_text(scan, at, key);
  if (at == nullptr) return nullptr;
  at = skip_space(at);
  return *at == ':' ? skip_space(at + 1) : nullptr;
}

inline std::size_t rest_size(const UnknownMembers& rest) {
  return rest.members.size();
}
template <class T>
std::size_t rest_size(const TypedMembers<T>& rest) {
  return rest.members.size();
}
inline std::size_t rest_size(const MemberOrder&) {
  return 0;
}
template <class T>
std::size_t rest_size(Skim<T>) {
  return 0;
}
inline void clear_rest(UnknownMembers& rest) {
  rest.members.clear();
  rest.order.clear();
}
template <class T>
void clear_rest(TypedMembers<T>& rest) {
  rest.members.clear();
  rest.order.clear();
}
inline void clear_rest(MemberOrder& rest) {
  rest.order.clear();
}
template <class T>
void clear_rest(Skim<T>) {}
template <class Rest>
void store_order(const OrderNotes& notes, Rest& rest) {
  notes.store(rest.order);
}
template <class T>
void store_order(const OrderNotes&, Skim<T>) {}

/// A member that is not declared. `key` is already among `keys`.
inline const char* read_other(Scan& scan, const char* at, std::string_view key, UnknownMembers& rest) {
  const char* const behind = skip(scan, at);
  if (behind != nullptr)
    rest.members.push_back(
        {std::string(key), RawJson::from_checked({at, static_cast<std::size_t>(behind - at)})});
  return behind;
}
inline const char* read_other(Scan& scan, const char* at, std::string_view, Skim<UnknownMembers>) {
  return skip(scan, at);
}

template <class T, class ReadValue>
const char* read_other(Scan& scan, const char* at, std::string_view key, TypedMembers<T>& rest,
                       ReadValue read_value) {
  return read_value(scan, at, rest.members.append(std::string(key), T{}));
}
template <class T, class ReadValue>
const char* read_other(Scan& scan, const char* at, std::string_view, Skim<TypedMembers<T>>,
                       ReadValue read_value) {
  return read_value(scan, at, Skim<T>{});
}

/// How an object's members are read, made by holyc as `Object`:
///   names                       MemberNames, or NoNames
///   rest_kind                   what else it may hold
///   rest(place)                 the place of that, or of the order
///   member(position, scan, at, place)    reads a declared member
///   other(scan, at, key, place)          reads another one, where rest_kind is `typed`
///   is_complete(seen, count)    whether all that must be there is
///   reset(seen, place)          makes absent those that were not there
template <class Object, class Place>
class ObjectReader {
 public:
  ObjectReader(Scan& scan, Place& place) : scan_(scan), place_(place) {}

  const char* read(const char* at) {
    if (*at != '{' || !open(scan_)) return nullptr;
    if constexpr (!is_skim<Place>) {
      if (scan_.is_reused) clear_rest(Object::rest(place_));
    }
    at = skip_space(at + 1);
    if (*at == '}') return finish(at);
    if constexpr (count > 0 && count <= most_in_line) {
      at = read_in_line(at, std::make_index_sequence<count>());
      if (at == nullptr || is_closed_) return at == nullptr ? nullptr : finish(at);
    }
    return read_by_name(at);
  }

 private:
  static constexpr std::size_t count = Object::names.count;
  static constexpr std::size_t most_in_line = 40;

  const char* finish(const char* at) {
    if (!Object::is_complete(seen_, seen_.size() + others_)) return nullptr;
    if constexpr (!is_skim<Place>) {
      if (scan_.is_reused) Object::reset(seen_, place_);
    }
    return close(scan_, at);
  }

  /// The member at a position if it stands at `at`. Returns the place of the next key, of the bracket that
  /// closes the object (is_closed_), or null.
  template <std::size_t Position>
  [[gnu::always_inline]] const char* step(const char* at) {
    constexpr const auto& name = quoted_name<Object::names, Position>;
    if (static_cast<std::size_t>(scan_.end - at) <= name.size() || !starts_with<name>(at)) return at;
    at = Object::member(Position, scan_, skip_space(at + name.size()), place_);
    if (at == nullptr) return nullptr;
    seen_.add(Position);
    return next(at);
  }
  [[gnu::always_inline]] const char* next(const char* at) {
    at = skip_space(at);
    if (*at == ',') return skip_space(at + 1);
    is_closed_ = *at == '}';
    return is_closed_ ? at : nullptr;
  }

  template <std::size_t... Position>
  [[gnu::always_inline]] const char* read_in_line(const char* at, std::index_sequence<Position...>) {
    const auto try_one = [&]<std::size_t P>(std::integral_constant<std::size_t, P>)
                             __attribute__((always_inline)) {
                               if constexpr (!is_spelt_plainly(Object::names.at(P))) {
                                 return true;
                               } else {
                                 at = step<P>(at);
                                 return at != nullptr && !is_closed_;
                               }
                             };
    static_cast<void>((try_one(std::integral_constant<std::size_t, Position>{}) && ...));
    return at;
  }

  [[gnu::noinline]] const char* read_by_name(const char* at) {
    KeySet keys(scan_);
    OrderNotes notes(scan_);
    for (std::size_t position = 0; position < count; ++position) {
      if (seen_.has(position)) notes.add(position);
    }
    for (;;) {
      StringText key;
      at = member_key(scan_, at, key);
      if (at == nullptr) return nullptr;
      const std::size_t position = Object::names.find(key.text);
      if (position < count) {
        if (seen_.has(position)) return nullptr;
        seen_.add(position);
        notes.add(position);
        at = Object::member(position, scan_, at, place_);
      } else {
        at = read_rest(at, keys.add(key));
        notes.add(count + others_++);
      }
      if (at == nullptr) return nullptr;
      at = next(at);
      if (at == nullptr) return nullptr;
      if (is_closed_) break;
    }
    if (!keys.are_distinct()) return nullptr;
    auto&& rest = Object::rest(place_);
    store_order(notes, rest);
    return finish(at);
  }

  const char* read_rest(const char* at, std::string_view key) {
    if constexpr (Object::rest_kind == Rest::none) {
      return nullptr;
    } else if constexpr (Object::rest_kind == Rest::any) {
      return read_other(scan_, at, key, Object::rest(place_));
    } else {
      return Object::other(scan_, at, key, place_);
    }
  }

  Scan& scan_;
  Place& place_;
  Seen<count> seen_;
  std::size_t others_ = 0;
  bool is_closed_ = false;
};

template <class Object, class T>
const char* read_object(Scan& scan, const char* at, T& out) {
  return ObjectReader<Object, T>(scan, out).read(at);
}
template <class Object, class T>
const char* read_object(Scan& scan, const char* at, Skim<T>) {
  Skim<T> place;
  return ObjectReader<Object, Skim<T>>(scan, place).read(at);
}

}  // namespace holy::scan
