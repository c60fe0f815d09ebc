// TypeScript code of check functions, with the names that it uses.
#pragma once

#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include "codegen/emit/formatted_code.hpp"

namespace holyc::emit::typescript {

/// The parameters of a check function, and what collects the parts that it evaluated itself.
enum class Name : std::uint8_t { value, seen, own };

using Code = CodeUsing<Name>;

/// The code that is just that name.
[[nodiscard]] inline Code use(Name name) {
  static constexpr std::string_view spellings[] = {"value", "seen", "own"};
  return {spellings[static_cast<std::size_t>(name)], name};
}
/// The parameter that is judged.
[[nodiscard]] inline Code value() {
  return use(Name::value);
}

/// fmt::format for code.
template <class... Parts>
[[nodiscard]] Code code(
    std::type_identity_t<fmt::format_string<decltype(emit::text_of(std::declval<const Parts&>()))...>> format,
    const Parts&... parts) {
  return formatted<Name, Parts...>(format, parts...);
}

}  // namespace holyc::emit::typescript
