// The check functions while they are written: what the parts of checks share.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "codegen/emit/typescript/literals.hpp"
#include "codegen/emit/typescript/plan.hpp"

namespace holyc::emit::typescript {

using holy::program::Instruction;
using holy::program::no_limit;
using holy::program::no_node;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;

/// A file of check functions while it is written.
struct CheckWriter {
  const Input& input;
  const Plan& plan;
  CheckFile file = 0;
  std::map<CheckFile, std::string> imports;                // of other files of checks
  std::map<std::string, std::string> bases;                // URI of a resource to the constant that holds it
  std::set<std::string> numbers, values, checks, formats;  // names taken from the support modules
  std::string constants, functions;

  [[nodiscard]] const Program& program() const { return input.compilation.program; }
};

/// One function while it is written.
struct Body {
  CheckWriter& file;
  const Node& node;
  std::uint32_t number = 0;
  bool is_tracking = false;  // has a parameter `seen`
  std::string_view seen;     // the variable that collects what is evaluated, or empty
  std::string text;
  std::uint32_t constant_count = 0;

  /// Adds a line of code, indented by so many steps.
  void line(std::size_t depth, std::string_view code) {
    text += std::string(depth * 2, ' ') + std::string(code) + '\n';
  }
  [[nodiscard]] std::string name(std::uint32_t id) const { return string_literal(file.program().text(id)); }
};

/// Adds a name to those that a file imports, and gives it back.
std::string use(std::set<std::string>& names, std::string name);

/// Whether a node's function tells what it evaluated.
[[nodiscard]] bool tracks(const Node& node);

/// The instruction of that operation in the node being written, or null.
[[nodiscard]] const Instruction* sibling(const Body& body, Op op);

/// A module-level constant of this function, of that type (": T" or empty), and its name.
[[nodiscard]] std::string constant(Body& body, std::string_view type, std::string_view value);
/// The constant that holds a compiled pattern.
[[nodiscard]] std::string pattern_constant(Body& body, std::uint32_t text);
/// A bound as an expression: a number literal, or a constant where that would not be exact.
[[nodiscard]] std::string number_constant(Body& body, std::uint32_t text);
/// A JSON value as an expression.
[[nodiscard]] std::string literal_of(Body& body, std::string_view json_text);
/// A count as a number literal; beyond what a length can be, 2^53 does as well.
[[nodiscard]] std::string count_text(std::uint64_t count);
/// The test that the value is an object.
[[nodiscard]] std::string is_object(Body& body);

/// `if (condition) return fail(...)`.
void refuse_if(Body& body, const Instruction& instruction, std::size_t depth, std::string_view condition);
/// `if (!check(part)) return at(step)`, for a member or an item.
void judge_part(Body& body, std::size_t depth, NodeId child, std::string_view part, std::string_view step);

/// Whether a node refuses nothing.
[[nodiscard]] bool accepts_all(const Body& body, NodeId node);
/// The name of a node's function, imported when it stands in another file.
[[nodiscard]] std::string function_of(Body& body, NodeId node);
/// The call that judges a value of its own: a member or an item.
[[nodiscard]] std::string call(Body& body, NodeId node, std::string_view value);
/// The call that judges the same value, and hands on what it evaluates.
[[nodiscard]] std::string call_in_place(Body& body, NodeId node);

}  // namespace holyc::emit::typescript
