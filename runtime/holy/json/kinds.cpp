#include <holy/json/kinds.hpp>

#include <utility>

#include <holy/json/decimal.hpp>

namespace holy::json {

std::optional<Kinds> kinds_named(std::string_view name) {
  static constexpr std::pair<std::string_view, Kinds> names[] = {
      {"null", Kinds::null},     {"boolean", Kinds::boolean}, {"object", Kinds::object},
      {"array", Kinds::array},   {"integer", Kinds::integer}, {"number", Kinds::number},
      {"string", Kinds::string},
  };
  for (const auto& [spelling, kinds] : names) {
    if (spelling == name) return kinds;
  }
  return std::nullopt;
}

Kinds kind_of(Kind kind, std::string_view text) {
  if (kind != Kind::number) return Kinds(kind);
  return is_integer_token(text) ? Kinds::integer : Kinds::fraction;
}

Kinds kind_of(const Value& value) {
  return kind_of(value.kind(), value.is(Kind::number) ? value.number() : std::string_view());
}

}  // namespace holy::json
