// Short texts without a heap.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace holy {

/// A text of which up to N bytes (N < 255) stand in place; longer ones take the heap.
template <std::size_t N>
class InlineText {
  static_assert(N >= sizeof(std::string*) && N < 255);

 public:
  constexpr InlineText() = default;
  InlineText(const InlineText& other) { assign(other.view()); }
  InlineText(InlineText&& other) noexcept : size_(other.size_) {
    std::memcpy(bytes_, other.bytes_, N);
    other.size_ = 0;
  }
  InlineText& operator=(const InlineText& other) {
    if (this != &other) assign(other.view());
    return *this;
  }
  InlineText& operator=(InlineText&& other) noexcept {
    if (this == &other) return *this;
    free_long();
    size_ = other.size_;
    std::memcpy(bytes_, other.bytes_, N);
    other.size_ = 0;
    return *this;
  }
  constexpr ~InlineText() {
    if (size_ == is_long) free_long();
  }

  [[nodiscard]] std::string_view view() const {
    if (size_ == is_long) return *long_text();
    return {bytes_, size_};
  }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  /// `text` is no part of this.
  void assign(std::string_view text) {
    free_long();
    if (text.size() <= N) {
      std::memcpy(bytes_, text.data(), text.size());
      size_ = static_cast<std::uint8_t>(text.size());
    } else {
      auto* const made = new std::string(text);
      std::memcpy(bytes_, &made, sizeof made);
      size_ = is_long;
    }
  }

 private:
  static constexpr std::uint8_t is_long = 255;

  [[nodiscard]] std::string* long_text() const {
    std::string* text = nullptr;
    std::memcpy(&text, bytes_, sizeof text);
    return text;
  }
  void free_long() {
    if (size_ == is_long) delete long_text();
    size_ = 0;
  }

  char bytes_[N] = {};  // or a pointer to a std::string
  std::uint8_t size_ = 0;
};

}  // namespace holy
