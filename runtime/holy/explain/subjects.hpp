// What messages talk about: places in the instance, values, counts. Internal to runtime/holy/explain.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>
#include <holy/json/kinds.hpp>
#include <holy/json/pointer.hpp>

namespace holy::program {

using json::append_token;

/// A place in the instance and the way there.
struct InstanceLocation {
  enum class Step : std::uint8_t { root, member, item, name };
  const InstanceLocation* parent = nullptr;
  json::Value value;
  Step step = Step::root;
  json::Value key;        ///< member, name: the key
  std::size_t index = 0;  ///< item
};

/// A place on the evaluation path: a keyword, and where the keyword holds several subschemas, which one.
struct EvaluationPath {
  const EvaluationPath* parent = nullptr;
  std::string_view keyword;
  std::string_view name;              ///< property, pattern or trigger, when has_name
  std::uint32_t index = 0xFFFFFFFFu;  ///< position in a list, unless 0xFFFFFFFF
  bool has_name = false;
};

/// JSON pointers.
[[nodiscard]] std::string pointer_of(const InstanceLocation& where);
[[nodiscard]] std::string pointer_of(const EvaluationPath* path);

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
