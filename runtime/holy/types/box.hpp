// Values behind a pointer, for types that contain themselves.
#pragma once

#include <type_traits>
#include <utility>

namespace holy {

/// A T on the heap with the semantics of a value: copies are deep, == compares the values. T may be
/// incomplete where Box<T> is a member. Never empty, but for a box moved from: that may only be assigned to
/// or destroyed.
template <class T>
class Box {
 public:
  constexpr Box() : value_(new T()) {}
  template <class U>
    requires std::is_same_v<std::remove_cvref_t<U>,
                            T>  // is_constructible would ask itself, through T's members
  constexpr Box(U&& value) : value_(new T(std::forward<U>(value))) {}
  constexpr Box(const Box& other) : value_(other.value_ != nullptr ? new T(*other.value_) : nullptr) {}
  constexpr Box(Box&& other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
  constexpr Box& operator=(Box other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  constexpr ~Box() { delete value_; }

  [[nodiscard]] constexpr const T& operator*() const { return *value_; }
  [[nodiscard]] constexpr T& operator*() { return *value_; }
  [[nodiscard]] constexpr const T* operator->() const { return value_; }
  [[nodiscard]] constexpr T* operator->() { return value_; }

  [[nodiscard]] friend constexpr bool operator==(const Box& left, const Box& right) {
    return *left == *right;
  }

 private:
  T* value_;
};

}  // namespace holy
