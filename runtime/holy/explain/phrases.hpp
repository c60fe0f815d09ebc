// The phrases that messages are made of: what a place is called, values, counts, lists. Internal to
// runtime/holy.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <holy/explain/locations.hpp>
#include <holy/json/document.hpp>
#include <holy/json/kinds.hpp>

namespace holy::program {

/// How a message calls a place: `duration`, `tags[2]`, `"odd name"`, `the value` for the root.
[[nodiscard]] std::string subject(const InstanceLocation& where);

/// A name in quotes, shortened.
[[nodiscard]] std::string quoted_name(std::string_view name);

/// A value as a message shows it: scalars as written (shortened), containers as "an object", "an empty
/// array".
[[nodiscard]] std::string shown(const json::Value& value);
/// As shown(), with what it is in front of a string: `the string "abc"`.
[[nodiscard]] std::string shown_with_kind(const json::Value& value);

/// "1 item", "3 items", "2 properties".
[[nodiscard]] std::string counted(std::uint64_t count, std::string_view singular);

/// "a", "a and b", "a, b and c" (or with another last word).
[[nodiscard]] std::string listed(const std::vector<std::string>& parts, std::string_view last_word);

/// Kinds as nouns: "a string, an integer or null".
[[nodiscard]] std::string kinds_told(json::Kinds kinds);

}  // namespace holy::program
