// One value of hundreds of types.
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace holy {

namespace wide_variant {

template <std::size_t index, class T>
struct Place {
  using Type = T;
  static constexpr std::size_t number = index;
};
template <class Indexes, class... Alternatives>
struct Places;
template <std::size_t... indexes, class... Alternatives>
struct Places<std::index_sequence<indexes...>, Alternatives...> : Place<indexes, Alternatives>... {};
template <std::size_t index, class T>
Place<index, T> at_index(const Place<index, T>&);
template <class T, std::size_t index>
Place<index, T> of_type(const Place<index, T>&);

template <class T>
void* copy(const void* value) {
  return new T(*static_cast<const T*>(value));
}
template <class T>
void destroy(void* value) {
  delete static_cast<T*>(value);
}
template <class T>
bool equal(const void* left, const void* right) {
  return *static_cast<const T*>(left) == *static_cast<const T*>(right);
}

/// What is done with a value whose type only its index tells.
struct Operations {
  void* (*copy)(const void*);
  void (*destroy)(void*);
  bool (*equal)(const void*, const void*);
};
template <class T>
inline constexpr Operations operations_of{copy<T>, destroy<T>, equal<T>};

}  // namespace wide_variant

/// A value of one of many types, as a std::variant of as many would take a compiler minutes and gigabytes.
/// It lies on the heap, so that the types may be incomplete where the variant is a member. A new one holds
/// the first alternative; one moved from holds nothing, and its index is std::variant_npos.
template <class... Alternatives>
class WideVariant {
  using Places = wide_variant::Places<std::index_sequence_for<Alternatives...>, Alternatives...>;

 public:
  template <std::size_t index>
  using Alternative = typename decltype(wide_variant::at_index<index>(std::declval<const Places&>()))::Type;
  /// The index of a type that is one alternative alone.
  template <class T>
  static constexpr std::size_t index_of =
      decltype(wide_variant::of_type<T>(std::declval<const Places&>()))::number;

  WideVariant() { emplace<0>(); }
  WideVariant(const WideVariant& other)
      : value_(other.value_ != nullptr ? other.operations_->copy(other.value_) : nullptr),
        operations_(other.operations_),
        index_(other.index_) {}
  WideVariant(WideVariant&& other) noexcept
      : value_(std::exchange(other.value_, nullptr)),
        operations_(other.operations_),
        index_(std::exchange(other.index_, std::variant_npos)) {}
  WideVariant& operator=(WideVariant other) noexcept {
    std::swap(value_, other.value_);
    std::swap(operations_, other.operations_);
    std::swap(index_, other.index_);
    return *this;
  }
  ~WideVariant() {
    if (value_ != nullptr) operations_->destroy(value_);
  }

  [[nodiscard]] std::size_t index() const noexcept { return index_; }

  /// Makes it hold the alternative of that index, of these arguments; it keeps its value where that throws.
  template <std::size_t index, class... Arguments>
  Alternative<index>& emplace(Arguments&&... arguments) {
    auto* const made = new Alternative<index>(std::forward<Arguments>(arguments)...);
    hold(made, wide_variant::operations_of<Alternative<index>>, index);
    return *made;
  }
  template <class T, class... Arguments>
  T& emplace(Arguments&&... arguments) {
    return emplace<index_of<T>>(std::forward<Arguments>(arguments)...);
  }

  /// The value where it is of that alternative, else a null pointer.
  template <std::size_t index>
  [[nodiscard]] Alternative<index>* get_if() noexcept {
    return index_ == index ? static_cast<Alternative<index>*>(value_) : nullptr;
  }
  template <std::size_t index>
  [[nodiscard]] const Alternative<index>* get_if() const noexcept {
    return index_ == index ? static_cast<const Alternative<index>*>(value_) : nullptr;
  }
  template <class T>
  [[nodiscard]] T* get_if() noexcept {
    return get_if<index_of<T>>();
  }
  template <class T>
  [[nodiscard]] const T* get_if() const noexcept {
    return get_if<index_of<T>>();
  }

  /// What the visitor returns for the value, which it takes by const reference; throws
  /// std::bad_variant_access where there is none.
  template <class Visitor>
  decltype(auto) visit(Visitor&& visitor) const {
    using Result = std::invoke_result_t<Visitor&, const Alternative<0>&>;
    constexpr std::array<Result (*)(Visitor&, const void*), sizeof...(Alternatives)> calls{
        shown<Result, Visitor, Alternatives>...};
    if (value_ == nullptr) throw std::bad_variant_access();
    return calls[index_](visitor, value_);
  }

  [[nodiscard]] friend bool operator==(const WideVariant& left, const WideVariant& right) {
    return left.index_ == right.index_ &&
           (left.value_ == nullptr || left.operations_->equal(left.value_, right.value_));
  }

 private:
  template <class Result, class Visitor, class T>
  static Result shown(Visitor& visitor, const void* value) {
    return visitor(*static_cast<const T*>(value));
  }

  void hold(void* value, const wide_variant::Operations& operations, std::size_t index) noexcept {
    if (value_ != nullptr) operations_->destroy(value_);
    value_ = value;
    operations_ = &operations;
    index_ = index;
  }

  void* value_ = nullptr;
  const wide_variant::Operations* operations_ = nullptr;
  std::size_t index_ = std::variant_npos;
};

}  // namespace holy
