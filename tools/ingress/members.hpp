// Members of an event that are text, where they are there at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <holy/json/document.hpp>

namespace holyfields::bus {

/// The member `name` of `object`, when that is an object and the member a string.
[[nodiscard]] inline std::optional<holy::json::Value> text_member(const holy::json::Value& object,
                                                                  std::string_view name) {
  if (!object.is(holy::json::Kind::object)) return std::nullopt;
  const auto value = object.find(name);
  return value && value->is(holy::json::Kind::string) ? value : std::nullopt;
}

/// Its text, or empty.
[[nodiscard]] inline std::string text_of(const holy::json::Value& object, std::string_view name) {
  const auto value = text_member(object, name);
  return value ? std::string(value->string()) : std::string();
}

}  // namespace holyfields::bus
