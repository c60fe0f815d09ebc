// fmt::format for code: what its parts use is not lost.
#pragma once

#include <string>
#include <type_traits>
#include <utility>

#include <fmt/core.h>

#include "codegen/emit/code.hpp"

namespace holyc::emit {

/// What fmt is given of a part: a piece of code goes in as its text.
template <class Part>
[[nodiscard]] const Part& text_of(const Part& part) {
  return part;  // NOLINT(bugprone-return-const-ref-from-parameter): the parts outlive the call
}
template <class Name>
[[nodiscard]] const std::string& text_of(const CodeUsing<Name>& part) {
  return part.text;
}
template <class Name, class Part>
void add_uses_of(CodeUsing<Name>& code, const Part& part) {
  if constexpr (std::is_same_v<Part, CodeUsing<Name>>) code.add_uses(part);
}

/// fmt::format for code: uses what those of its parts use that are code.
template <class Name, class... Parts>
[[nodiscard]] CodeUsing<Name> formatted(
    std::type_identity_t<fmt::format_string<decltype(text_of(std::declval<const Parts&>()))...>> format,
    const Parts&... parts) {
  CodeUsing<Name> code(fmt::format(format, text_of(parts)...));
  (add_uses_of(code, parts), ...);
  return code;
}

}  // namespace holyc::emit
