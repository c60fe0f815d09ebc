// A check function while it is written: what the operations' statements share.
#pragma once

#include <string>
#include <string_view>

#include <holy/program/walk.hpp>

#include "codegen/emit/pydantic/checks.hpp"
#include "codegen/emit/pydantic/code.hpp"
#include "codegen/emit/pydantic/text.hpp"

namespace holyc::emit::pydantic {

/// Whether a node's function tells what it evaluated.
[[nodiscard]] inline bool tracks(const holy::program::Node& node) {
  return node.tracks_properties || node.tracks_items;
}

/// One function while it is written.
struct FunctionBody {
  using Instruction = holy::program::Instruction;
  using NodeId = holy::program::NodeId;

  CheckFunctions& file;
  const holy::program::Program& program;
  const holy::program::Node& node;
  Code seen;  // the variable that collects what is evaluated, or empty
  Code text = {};

  /// Adds a line of code, indented by so many steps.
  void line(std::size_t depth, const Code& code) { text += std::string(depth * 4, ' ') + code + "\n"; }
  [[nodiscard]] std::string name(std::uint32_t text_id) const {
    return string_literal(program.text(text_id));
  }
  [[nodiscard]] std::string keyword(const Instruction& instruction) const {
    return std::string(program.text(instruction.keyword));
  }
  [[nodiscard]] bool accepts_all(NodeId id) const { return program.nodes[id].count == 0; }

  /// The test that the value is of a kind.
  [[nodiscard]] static Code is_kind(std::string_view name) { return code("{} == \"{}\"", kind(), name); }
  /// The name of a constant of the module.
  [[nodiscard]] Code constant(std::string_view stem, const Code& expression) {
    return file.constant(stem, expression);
  }
  /// The constant that holds a compiled pattern.
  [[nodiscard]] Code pattern(const std::string& python) {
    return constant("PATTERN", Code::global("re") + ".compile(" + string_literal(python) + ")");
  }
  /// A new collection of what is evaluated.
  [[nodiscard]] static Code collection() { return Code::global("Evaluated") + "()"; }

  /// An expression that judges `value` in a place of its own: the failing path, or "".
  Code apart(NodeId id, std::string_view value) {
    return code("check_{}({}{})", file.number_of(id), value,
                tracks(program.nodes[id]) ? ", " + collection() : Code());
  }
  /// The same for the value itself, whose evaluated parts go to `collector`.
  Code in_place(NodeId id, const Code& collector) {
    if (!tracks(program.nodes[id])) return code("check_{}(v)", file.number_of(id));
    return code("check_{}(v, {})", file.number_of(id), collector.empty() ? collection() : collector);
  }
  /// A statement that leaves the function with the path of what failed.
  [[nodiscard]] static std::string leave(std::string_view path) { return "return " + string_literal(path); }
  [[nodiscard]] static std::string leave_below(std::string_view path) {
    return "return " + string_literal(std::string(path) + "/") + " + e";
  }

  /// Writes the statements of one instruction; the others do so for one family each.
  void write(const Instruction& instruction);
  void write_scalar(const Instruction& instruction);
  void write_object(const Instruction& instruction);
  void write_array(const Instruction& instruction);
  void write_in_place(const Instruction& instruction);
};

}  // namespace holyc::emit::pydantic
