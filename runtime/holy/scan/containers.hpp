// Values that hold others: optional, nullable, boxed, arrays and maps.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <holy/scan/codec.hpp>
#include <holy/scan/numbers.hpp>
#include <holy/scan/scan.hpp>
#include <holy/scan/skip.hpp>
#include <holy/scan/strings.hpp>
#include <holy/scan/texts.hpp>
#include <holy/types/types.hpp>

namespace holy::scan {

/// A generated type: its overload of read_text() is found by its namespace.
template <class T>
  requires requires(Scan& scan, const char* at, T& out) { read_text(scan, at, out); }
const char* read(Scan& scan, const char* at, T& out) {
  return read_text(scan, at, out);
}
template <class T>
  requires requires(Scan& scan, const char* at) { skim_text(scan, at, Of<T>{}); }
const char* read(Scan& scan, const char* at, Skim<T>) {
  return skim_text(scan, at, Of<T>{});
}

/// The value in a place that may hold none; makes it where there is none.
template <class T>
[[nodiscard]] T& inside(std::optional<T>& place) {
  return place.has_value() ? *place : place.emplace();
}
template <class T>
[[nodiscard]] T& inside(Nullable<T>& place) {
  return place.has_value() ? *place : place.emplace();
}
template <class T>
[[nodiscard]] T& inside(Box<T>& place) {
  return *place;
}
template <template <class> class Holder, class T>
[[nodiscard]] Skim<T> inside(Skim<Holder<T>>) {
  return {};
}

template <class T>
void set_null(std::optional<T>& place) {
  place.reset();
}
template <class T>
void set_null(Nullable<T>& place) {
  place = nullptr;
}
template <class T>
void set_null(Skim<T>) {}

/// Null, or what `read_value(scan, at, place)` reads into the value inside.
template <class Place, class ReadValue>
const char* read_or_null(Scan& scan, const char* at, Place&& place, ReadValue read_value) {
  if (*at != 'n') return read_value(scan, at, inside(place));
  set_null(place);
  return literal(scan, at, "null");
}

template <class T>
const char* read(Scan& scan, const char* at, Box<T>& out) {
  return read(scan, at, *out);
}
template <class T>
const char* read(Scan& scan, const char* at, Skim<Box<T>>) {
  return read(scan, at, Skim<T>{});
}
template <class T>
const char* read(Scan& scan, const char* at, std::optional<T>& out) {
  return read_or_null(scan, at, out,
                      [](Scan& inner, const char* place, T& value) { return read(inner, place, value); });
}
template <class T>
const char* read(Scan& scan, const char* at, Skim<std::optional<T>> out) {
  return read_or_null(
      scan, at, out, [](Scan& inner, const char* place, Skim<T> value) { return read(inner, place, value); });
}
template <class T>
const char* read(Scan& scan, const char* at, Nullable<T>& out) {
  return read_or_null(scan, at, out,
                      [](Scan& inner, const char* place, T& value) { return read(inner, place, value); });
}
template <class T>
const char* read(Scan& scan, const char* at, Skim<Nullable<T>> out) {
  return read_or_null(
      scan, at, out, [](Scan& inner, const char* place, Skim<T> value) { return read(inner, place, value); });
}

/// How many items or members there may be.
struct Counts {
  std::size_t least = 0;
  std::size_t most = static_cast<std::size_t>(-1);
};

/// The item behind those of an array that have been read, for reading into.
template <class T>
[[nodiscard]] T& item_at(std::vector<T>& items, std::size_t position) {
  return position < items.size() ? items[position] : items.emplace_back();
}
template <class T>
[[nodiscard]] Skim<T> item_at(Skim<std::vector<T>>, std::size_t) {
  return {};
}
template <class T>
void cut(std::vector<T>& items, std::size_t size) {
  if (items.size() > size) items.erase(items.begin() + static_cast<std::ptrdiff_t>(size), items.end());
}
template <class T>
void cut(Skim<std::vector<T>>, std::size_t) {}
/// Room for as many items as the rest of the text would give if all were as long as the first.
template <class T>
void reserve(std::vector<T>& items, std::size_t bytes_left, std::size_t bytes_of_first) {
  constexpr std::size_t most = 4096;
  if (items.capacity() == 1) items.reserve(std::min(bytes_left / bytes_of_first + 2, most));
}
template <class T>
void reserve(Skim<std::vector<T>>, std::size_t, std::size_t) {}

template <class Place, class ReadItem>
const char* read_items(Scan& scan, const char* at, Place&& place, Counts counts, ReadItem read_item) {
  if (*at != '[' || !open(scan)) return nullptr;
  at = skip_space(at + 1);
  std::size_t size = 0;
  if (*at != ']') {
    for (;;) {
      if (size == counts.most) return nullptr;
      const char* const begin = at;
      at = read_item(scan, at, item_at(place, size));
      if (at == nullptr) return nullptr;
      ++size;
      at = skip_space(at);
      if (*at == ']') break;
      if (*at != ',') return nullptr;
      at = skip_space(at + 1);
      if (size == 1)
        reserve(place, static_cast<std::size_t>(scan.end - at), static_cast<std::size_t>(at - begin));
    }
  }
  cut(place, size);
  return size >= counts.least ? close(scan, at) : nullptr;
}

template <class T>
const char* read_entry(Scan& scan, const char* at, std::string_view, Skim<Map<T>>, auto read_value) {
  return read_value(scan, at, Skim<T>{});
}
template <class T>
const char* read_entry(Scan& scan, const char* at, std::string_view key, Map<T>& place, auto read_value) {
  constexpr std::size_t usual = 8;
  if (place.empty()) place.reserve(usual);
  return read_value(scan, at, place.append(std::string(key), T{}));
}
template <class T>
void clear(Map<T>& map) {
  map.clear();
}
template <class T>
void clear(Skim<Map<T>>) {}

template <class Place, class ReadValue>
const char* read_values(Scan& scan, const char* at, Place&& place, Counts counts, ReadValue read_value) {
  if (*at != '{' || !open(scan)) return nullptr;
  clear(place);
  at = skip_space(at + 1);
  std::size_t size = 0;
  if (*at == '}') return counts.least == 0 ? close(scan, at) : nullptr;
  KeySet keys(scan);
  for (;;) {
    StringText key;
    at = string_text(scan, at, key);
    if (at == nullptr) return nullptr;
    const std::string_view name = keys.add(key);
    at = skip_space(at);
    if (*at != ':') return nullptr;
    at = read_entry(scan, skip_space(at + 1), name, place, read_value);
    if (at == nullptr || ++size > counts.most) return nullptr;
    at = skip_space(at);
    if (*at == '}') break;
    if (*at != ',') return nullptr;
    at = skip_space(at + 1);
  }
  return size >= counts.least && keys.are_distinct() ? close(scan, at) : nullptr;
}

/// Arrays and maps of which nothing is demanded but what their parts' types are.
template <class T>
const char* read(Scan& scan, const char* at, std::vector<T>& out) {
  return read_items(scan, at, out, Counts{},
                    [](Scan& inner, const char* place, T& item) { return read(inner, place, item); });
}
template <class T>
const char* read(Scan& scan, const char* at, Skim<std::vector<T>> out) {
  return read_items(scan, at, out, Counts{},
                    [](Scan& inner, const char* place, Skim<T> item) { return read(inner, place, item); });
}
template <class T>
const char* read(Scan& scan, const char* at, Map<T>& out) {
  return read_values(scan, at, out, Counts{},
                     [](Scan& inner, const char* place, T& value) { return read(inner, place, value); });
}
template <class T>
const char* read(Scan& scan, const char* at, Skim<Map<T>> out) {
  return read_values(scan, at, out, Counts{},
                     [](Scan& inner, const char* place, Skim<T> value) { return read(inner, place, value); });
}

}  // namespace holy::scan
