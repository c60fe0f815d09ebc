// The entry points without their types. Internal to runtime/holy/generated: <holy/generated/support.hpp>
// wraps them. No Result in their signatures: the library is built as C++23, its users may be C++20.
#pragma once

#include <string_view>

#include <holy/program/issue.hpp>
#include <holy/scan/contract.hpp>
#include <holy/scan/limits.hpp>
#include <holy/scan/whole.hpp>

namespace holy::detail {

/// Reads a value of a tape where it stands in the text.
[[nodiscard]] scan::Pass read_value(json::Value value, scan::ReadPlace read, void* place);

[[nodiscard]] bool accepts(const Contract& contract, std::string_view text, const Limits& limits);
[[nodiscard]] bool accepts(const Contract& contract, json::Value value);
[[nodiscard]] Issues validate(const Contract& contract, std::string_view text, const Limits& limits);
[[nodiscard]] Issues validate(const Contract& contract, json::Value value, const Limits& limits);
/// What is wrong with a text, or a value, that a pass did not accept: never empty.
[[nodiscard]] Issues issues_of(const Contract& contract, std::string_view text, const Limits& limits,
                               scan::Pass pass);
[[nodiscard]] Issues issues_of(const Contract& contract, json::Value value, const Limits& limits,
                               scan::Pass pass);
/// What is wrong with the text of a value that code filled: positions in it mean nothing to the caller and
/// are left out.
[[nodiscard]] Issues validate_written(const Contract& contract, std::string_view text, const Limits& limits);
[[noreturn]] void throw_invalid(Issues issues);

}  // namespace holy::detail
