// Members that may be absent, null, or hold a value.
#pragma once

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

namespace holy {

/// A member that is absent, null, or a T. The default is absent; nullptr makes it null.
template <class T>
class Nullable {
 public:
  constexpr Nullable() = default;
  constexpr Nullable(std::nullopt_t) {}
  constexpr Nullable(std::nullptr_t) : null_(true) {}
  template <class U = T>
    requires(!std::is_same_v<std::remove_cvref_t<U>, Nullable> &&
             !std::is_same_v<std::remove_cvref_t<U>, std::nullptr_t> && std::is_constructible_v<T, U>)
  constexpr Nullable(U&& value) : value_(std::in_place, std::forward<U>(value)) {}

  [[nodiscard]] constexpr bool is_absent() const { return !null_ && !value_.has_value(); }
  [[nodiscard]] constexpr bool is_null() const { return null_; }
  [[nodiscard]] constexpr bool has_value() const { return value_.has_value(); }
  [[nodiscard]] constexpr explicit operator bool() const { return value_.has_value(); }

  /// Require has_value().
  [[nodiscard]] constexpr const T& operator*() const { return *value_; }
  [[nodiscard]] constexpr T& operator*() { return *value_; }
  [[nodiscard]] constexpr const T* operator->() const { return &*value_; }
  [[nodiscard]] constexpr T* operator->() { return &*value_; }

  template <class... Arguments>
  constexpr T& emplace(Arguments&&... arguments) {
    null_ = false;
    return value_.emplace(std::forward<Arguments>(arguments)...);
  }
  /// Makes the member absent.
  constexpr void reset() {
    null_ = false;
    value_.reset();
  }

  /// Absent, null and a value differ from each other.
  [[nodiscard]] friend constexpr bool operator==(const Nullable& left, const Nullable& right) {
    return left.null_ == right.null_ && left.value_ == right.value_;
  }
  [[nodiscard]] friend constexpr bool operator==(const Nullable& left, std::nullptr_t) { return left.null_; }

 private:
  std::optional<T> value_;
  bool null_ = false;
};

}  // namespace holy
