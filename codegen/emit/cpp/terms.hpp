// Nodes of the Program as C++ expressions: terms whose conjunction is the verdict.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codegen/emit/cpp/function_context.hpp"

namespace holyc::emit::cpp {

/// Terms whose conjunction is a node's verdict on the value called `value`. Empty: always true.
[[nodiscard]] std::vector<std::string> terms_of(FunctionContext& context, NodeId node,
                                                const std::string& value);
/// The same as one expression; "true" where there is nothing to check.
[[nodiscard]] std::string expression(FunctionContext& context, NodeId node, const std::string& value);

/// The terms of one instruction, without telling what it evaluates. None for the keywords that walk the
/// members of an object or the items of an array: see loops.hpp.
[[nodiscard]] std::vector<std::string> keyword_terms(FunctionContext& context,
                                                     const holy::program::Instruction& instruction,
                                                     const std::string& value);

/// `type`: whether the value is of one of the types whose bits are set.
[[nodiscard]] std::string types_term(std::uint64_t bits, const std::string& value);
/// `const` and `enum`: whether the value is one of those listed.
[[nodiscard]] std::string values_term(FunctionContext& context, const holy::program::Instruction& instruction,
                                      const std::string& value);
/// The static that holds a compiled pattern.
[[nodiscard]] std::string pattern_name(FunctionContext& context, std::string_view source);

/// The opposite of a term.
[[nodiscard]] std::string negated(const std::string& term);
/// Terms joined by ||, in brackets; "false" where there are none.
[[nodiscard]] std::string any_term(const std::vector<std::string>& terms);
/// Branches after each other, one a line when they are long together.
[[nodiscard]] std::string choices(const std::vector<std::string>& branches, const std::string& separator);
/// An initialiser list of string literals, with its braces.
[[nodiscard]] std::string string_list(const std::vector<std::string>& texts);
/// Moves the elements of `from` behind those of `to`.
void append(std::vector<std::string>& to, std::vector<std::string> from);

}  // namespace holyc::emit::cpp
