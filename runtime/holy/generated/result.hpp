// Result<T>: a value, or what is wrong.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <version>

#include <holy/program/issue.hpp>

#if defined(__cpp_lib_expected)
#include <expected>
#endif

namespace holy {

#if defined(__cpp_lib_expected)

/// std::expected where the library has it.
template <class T>
using Result = std::expected<T, Issues>;

/// Makes a Result that failed.
[[nodiscard]] inline std::unexpected<Issues> failure(Issues issues) {
  return std::unexpected<Issues>(std::move(issues));
}

#else

/// What failure() gives; turns into any Result.
struct Failure {
  Issues issues;
};
[[nodiscard]] inline Failure failure(Issues issues) {
  return {std::move(issues)};
}

/// The part of std::expected<T, Issues> that callers need, for C++20.
template <class T>
class Result {
 public:
  using value_type = T;
  using error_type = Issues;

  Result() : state_(std::in_place_index<0>) {}
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure failed) : state_(std::in_place_index<1>, std::move(failed.issues)) {}

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
  /// Throws std::bad_variant_access when there is no value.
  [[nodiscard]] T& value() & { return std::get<0>(state_); }
  [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
  [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
  [[nodiscard]] T& operator*() & { return *std::get_if<0>(&state_); }
  [[nodiscard]] const T& operator*() const& { return *std::get_if<0>(&state_); }
  [[nodiscard]] T&& operator*() && { return std::move(*std::get_if<0>(&state_)); }
  [[nodiscard]] T* operator->() { return std::get_if<0>(&state_); }
  [[nodiscard]] const T* operator->() const { return std::get_if<0>(&state_); }
  [[nodiscard]] Issues& error() & { return std::get<1>(state_); }
  [[nodiscard]] const Issues& error() const& { return std::get<1>(state_); }
  [[nodiscard]] Issues&& error() && { return std::get<1>(std::move(state_)); }
  template <class U>
  [[nodiscard]] T value_or(U&& other) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(other));
  }

 private:
  std::variant<T, Issues> state_;
};

/// The same without a value.
template <>
class Result<void> {
 public:
  using value_type = void;
  using error_type = Issues;

  Result() = default;
  Result(Failure failed) : issues_(std::move(failed.issues)), has_value_(false) {}

  [[nodiscard]] bool has_value() const noexcept { return has_value_; }
  [[nodiscard]] explicit operator bool() const noexcept { return has_value_; }
  [[nodiscard]] Issues& error() & { return issues_; }
  [[nodiscard]] const Issues& error() const& { return issues_; }
  [[nodiscard]] Issues&& error() && { return std::move(issues_); }

 private:
  Issues issues_;
  bool has_value_ = true;
};

#endif

}  // namespace holy
