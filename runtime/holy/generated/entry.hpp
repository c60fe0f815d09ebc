// The entry points without their types. Internal to runtime/holy/generated: <holy/generated/support.hpp>
// wraps them. No Result in their signatures: the library is built as C++23, its users may be C++20.
#pragma once

#include <string>
#include <string_view>

#include <holy/generated/codec.hpp>
#include <holy/generated/contract.hpp>
#include <holy/generated/limits.hpp>
#include <holy/program/issue.hpp>

namespace holy::detail {

using ReadValue = bool (*)(Reader&, json::Value, void*);

[[nodiscard]] bool accepts(const Contract& contract, std::string_view text, const Limits& limits);
[[nodiscard]] bool accepts(const Contract& contract, json::Value value);
[[nodiscard]] Issues validate(const Contract& contract, std::string_view text, const Limits& limits);
[[nodiscard]] Issues validate(const Contract& contract, json::Value value, const Limits& limits);
/// Fills `out` by `read`; false with `issues` when the text is not valid or does not fit the type.
[[nodiscard]] bool parse(const Contract& contract, ReadValue read, void* out, std::string_view text,
                         const Limits& limits, Issues& issues);
[[nodiscard]] bool parse(const Contract& contract, ReadValue read, void* out, json::Value value,
                         const Limits& limits, Issues& issues);
/// What is wrong with the text of a value that code filled: positions in it mean nothing to the caller and
/// are left out.
[[nodiscard]] Issues validate_written(const Contract& contract, std::string_view text, const Limits& limits);
/// Fills `out` from a JSON text that generated code knows to fit: a default. False if it does not.
[[nodiscard]] bool read_text(ReadValue read, void* out, std::string_view text);
[[noreturn]] void throw_invalid(Issues issues);

}  // namespace holy::detail
