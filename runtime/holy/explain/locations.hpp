// Where a walk stands: in the instance, and on its way along the schema. Internal to runtime/holy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <holy/json/document.hpp>
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

}  // namespace holy::program
