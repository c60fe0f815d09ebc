// Python code with what it uses: the local `k`, and the names that a module imports or defines.
#pragma once

#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include "codegen/emit/formatted_code.hpp"

namespace holyc::emit::pydantic {

/// The local variables of a check function that are made only where they are used.
enum class Name : std::uint8_t { kind };

using Code = CodeUsing<Name>;

/// The variable that holds the kind of the value that is judged.
[[nodiscard]] inline Code kind() {
  return {"k", Name::kind};
}

/// fmt::format for code.
template <class... Parts>
[[nodiscard]] Code code(
    std::type_identity_t<fmt::format_string<decltype(emit::text_of(std::declval<const Parts&>()))...>> format,
    const Parts&... parts) {
  return formatted<Name, Parts...>(format, parts...);
}

/// Something of the support module, which modules of types import as `holy`.
[[nodiscard]] inline Code holy_name(std::string_view name) {
  return Code::global("holy") + "." + name;
}

}  // namespace holyc::emit::pydantic
