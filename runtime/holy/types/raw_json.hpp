// JSON values kept as text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace holy {

/// A JSON value as its text, byte for byte. The default is null. Equality is that of the values: numbers by
/// exact value, objects without order; of members with equal names the last counts.
class RawJson {
 public:
  constexpr RawJson() = default;

  /// Nothing if `text` is not one JSON value (RFC 8259); json::read tells why. White space around it is
  /// dropped.
  [[nodiscard]] static std::optional<RawJson> from_text(std::string_view text);
  /// `text` must be one JSON value, as a reader has checked already (json::Value::text()).
  [[nodiscard]] static RawJson from_checked(std::string_view text);

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] bool is_null() const { return text_ == "null"; }

  friend bool operator==(const RawJson& left, const RawJson& right);

 private:
  std::string text_ = "null";
};

}  // namespace holy
