// The check functions while they are written: what the parts of checks share.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include <holy/program/walk.hpp>

#include "codegen/emit/typescript/code.hpp"
#include "codegen/emit/typescript/literals.hpp"
#include "codegen/emit/typescript/plan.hpp"

namespace holyc::emit::typescript {

using holy::json::Kinds;
using holy::program::Instruction;
using holy::program::NamedChild;
using holy::program::no_limit;
using holy::program::no_node;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;

/// The support modules that check functions import from.
enum class Support : std::uint8_t { numbers, values, checks, formats };

/// A file of check functions while it is written.
struct CheckWriter {
  const Input& input;
  const Plan& plan;
  CheckFile file = 0;
  std::map<CheckFile, std::string> imports = {};  // of other files of checks
  std::map<std::string, std::string> bases = {};  // URI of a resource to the constant that holds it
  std::map<std::string, Support> support_names = {{"exact", Support::checks}};  // with what literals use
  Declarations<Name> constants = {};
  Code functions = {};

  [[nodiscard]] const Program& program() const { return input.compilation.program; }
};

/// One function while it is written.
struct Body {
  CheckWriter& file;
  const Node& node;
  std::uint32_t number = 0;
  bool is_tracking = false;  // has a parameter `seen`
  Code seen = {};            // the variable that collects what is evaluated, or empty
  Code text = {};
  std::uint32_t constant_count = 0;
  Kinds kinds = Kinds::all;  // that the value may have, after the statements so far
  bool is_over = false;      // no statement that follows would be reached

  /// Adds a line of code, indented by so many steps.
  void line(std::size_t depth, const Code& code) { text += std::string(depth * 2, ' ') + code + "\n"; }
  [[nodiscard]] const Program& program() const { return file.program(); }
  [[nodiscard]] std::string name(std::uint32_t id) const { return string_literal(file.program().text(id)); }
};

/// A name that a support module exports.
[[nodiscard]] Code use(CheckWriter& file, Support module, const std::string& name);
/// The same of the module of checks.
[[nodiscard]] Code use(Body& body, const std::string& name);

/// Whether a node's function tells what it evaluated.
[[nodiscard]] bool tracks(const Node& node);

/// The instruction of that operation in the node being written, or null.
[[nodiscard]] const Instruction* sibling(const Body& body, Op op);

/// The name of a module-level constant of this function, of that type (": T" or empty).
[[nodiscard]] Code constant(Body& body, std::string_view type, const Code& value);
/// The constant that holds a compiled pattern.
[[nodiscard]] Code pattern_constant(Body& body, std::uint32_t text);
/// A bound as an expression: a number literal, or a constant where that would not be exact.
[[nodiscard]] Code number_constant(Body& body, std::uint32_t text);
/// A count as a number literal; beyond what a length can be, 2^53 does as well.
[[nodiscard]] std::string count_text(std::uint64_t count);
/// The test that the value is an object.
[[nodiscard]] Code is_object(Body& body);

/// `return fail(...)`.
void refuse(Body& body, const Instruction& instruction);
/// `if (condition) return fail(...)`.
void refuse_if(Body& body, const Instruction& instruction, std::size_t depth, const Code& condition);
/// `if (!check(part)) return at(step)`, for a member or an item.
void judge_part(Body& body, std::size_t depth, NodeId child, const Code& part, std::string_view step);

/// Whether a node refuses nothing.
[[nodiscard]] bool accepts_all(const Body& body, NodeId node);
/// The name of a node's function, imported when it stands in another file.
[[nodiscard]] Code function_of(Body& body, NodeId node);
/// The call that judges a value of its own: a member or an item.
[[nodiscard]] Code call(Body& body, NodeId node, const Code& value);
/// The call that judges the same value, and hands on what it evaluates.
[[nodiscard]] Code call_in_place(Body& body, NodeId node);

}  // namespace holyc::emit::typescript
