// Words that are no free identifiers in one of the languages.
#pragma once

#include <string_view>

namespace holyc::names {

/// A macro without parameters of the C++ standard library or of POSIX and Linux headers, as g++ and glibc
/// define them.
[[nodiscard]] bool is_cpp_macro(std::string_view name);

/// A C++ keyword or alternative token, a macro, or a name our generated structs use themselves.
[[nodiscard]] bool is_reserved_cpp(std::string_view name);

/// An ECMAScript or TypeScript word, or a global that a type of that name would hide.
[[nodiscard]] bool is_reserved_typescript(std::string_view name);

/// A Python keyword, or an attribute of pydantic.BaseModel that a field may not shadow.
[[nodiscard]] bool is_reserved_python(std::string_view name);

/// A type name that a generated module of that language imports or builds in.
[[nodiscard]] bool is_reserved_type(std::string_view name);

}  // namespace holyc::names
