// UUIDs that keep the letter case of their text.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holy {

/// A UUID (RFC 9562) with the spelling it was read with: 36 characters, in place. The default is the nil
/// UUID. Equality and order are those of the 128-bit value: "A0..." equals "a0...".
class Uuid {
 public:
  constexpr Uuid() = default;

  /// Takes the 8-4-4-4-12 form, any letter case, any version; nothing for all else.
  [[nodiscard]] static std::optional<Uuid> from_string(std::string_view text);
  /// As from_string(), into this one; false, and unchanged, where there would be nothing.
  [[nodiscard]] bool assign(std::string_view text);
  /// A random UUID (version 4) from the system's random source.
  [[nodiscard]] static Uuid v4();
  /// The name-based UUID (version 5, SHA-1) of `name` in `name_space`; the same for the same arguments.
  [[nodiscard]] static Uuid v5(const Uuid& name_space, std::string_view name);
  /// The name spaces of RFC 9562, appendix C.
  [[nodiscard]] static Uuid namespace_dns();
  [[nodiscard]] static Uuid namespace_url();
  [[nodiscard]] static Uuid namespace_oid();

  [[nodiscard]] constexpr std::string_view view() const { return {text_, 36}; }
  [[nodiscard]] std::string str() const { return std::string(view()); }
  /// The version digit, 0 for the nil UUID.
  [[nodiscard]] int version() const;
  [[nodiscard]] std::size_t hash() const;

  friend bool operator==(const Uuid& left, const Uuid& right);
  friend std::weak_ordering operator<=>(const Uuid& left, const Uuid& right);

 private:
  char text_[37] = "00000000-0000-0000-0000-000000000000";
};

}  // namespace holy

/// Uuids as keys of unordered containers.
template <>
struct std::hash<holy::Uuid> {
  [[nodiscard]] std::size_t operator()(const holy::Uuid& uuid) const { return uuid.hash(); }
};
