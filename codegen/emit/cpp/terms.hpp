// Nodes of the Program as C++ expressions: terms whose conjunction is the verdict.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/json/kinds.hpp>

#include "codegen/emit/cpp/code.hpp"
#include "codegen/emit/cpp/function_context.hpp"

namespace holyc::emit::cpp {

/// What terms speak of.
struct Subject {
  Code value;       ///< the variable that holds the value
  Code marks = {};  ///< the variable that is told what was evaluated; empty: nobody asks
};

/// Terms whose conjunction is a node's verdict on a value, without telling what it evaluates. Empty: always
/// true.
[[nodiscard]] std::vector<Term> terms_of(FunctionContext& context, NodeId node, const Code& value);
/// The same as one term.
[[nodiscard]] Term expression(FunctionContext& context, NodeId node, const Code& value);

/// The terms of one instruction. None for the keywords that walk the members of an object or the items of an
/// array: see loops.hpp.
[[nodiscard]] std::vector<Term> keyword_terms(FunctionContext& context,
                                              const holy::program::Instruction& instruction,
                                              const Subject& subject);
/// The same for keywords that apply subschemas to the value itself; only those tell what they evaluate.
[[nodiscard]] std::vector<Term> in_place_terms(FunctionContext& context,
                                               const holy::program::Instruction& instruction,
                                               const Subject& subject);

/// The static that holds a compiled pattern.
[[nodiscard]] Code pattern_name(FunctionContext& context, std::string_view source);

/// An initialiser list of string literals, with its braces.
[[nodiscard]] std::string string_list(const std::vector<std::string>& texts);

}  // namespace holyc::emit::cpp
