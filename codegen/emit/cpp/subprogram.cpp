// The part of a Program that some nodes reach, numbered anew.
#include <map>
#include <unordered_map>

#include <holy/program/operations.hpp>

#include "codegen/emit/cpp/nodes.hpp"

namespace holyc::emit::cpp {

namespace {

using holy::program::Instruction;
using holy::program::no_node;
using holy::program::Node;
using holy::program::Operands;
using holy::program::Program;

struct Extraction {
  const Program& program;
  Program part = {};
  std::unordered_map<NodeId, NodeId> new_node = {};
  std::map<std::uint32_t, std::uint32_t> new_text = {{0, 0}};
  std::vector<NodeId> waiting = {};  // in order of their new numbers

  std::uint32_t text(std::uint32_t id) {
    const auto [place, is_new] = new_text.emplace(id, static_cast<std::uint32_t>(part.texts.size()));
    if (is_new) part.texts.push_back(program.texts[id]);
    return place->second;
  }
  NodeId node(NodeId id) {
    if (id == no_node) return id;
    const auto [place, is_new] = new_node.emplace(id, static_cast<NodeId>(new_node.size()));
    if (is_new) waiting.push_back(id);
    return place->second;
  }
};

std::vector<std::uint32_t> new_operands(Extraction& extraction, const Instruction& instruction,
                                        Operands sort) {
  const auto operand = [&](std::uint32_t at) { return extraction.program.operands[instruction.first + at]; };
  std::vector<std::uint32_t> operands;
  switch (sort) {
    case Operands::none:
    case Operands::constants:
      break;
    case Operands::texts:
      for (std::uint32_t at = 0; at < instruction.count; ++at)
        operands.push_back(extraction.text(operand(at)));
      break;
    case Operands::nodes:
    case Operands::condition:
      for (std::uint32_t at = 0; at < instruction.count; ++at)
        operands.push_back(extraction.node(operand(at)));
      break;
    case Operands::text_node_pairs:
      for (std::uint32_t at = 0; at + 1 < instruction.count; at += 2) {
        operands.push_back(extraction.text(operand(at)));
        operands.push_back(extraction.node(operand(at + 1)));
      }
      break;
    case Operands::demands:
      for (std::uint32_t at = 0; at + 1 < instruction.count;) {
        const std::uint32_t names = operand(at + 1);
        operands.push_back(extraction.text(operand(at)));
        operands.push_back(names);
        for (std::uint32_t n = 0; n < names; ++n) operands.push_back(extraction.text(operand(at + 2 + n)));
        at += 2 + names;
      }
      break;
  }
  return operands;
}

Instruction copied(Extraction& extraction, Instruction instruction) {
  const holy::program::Shape& shape = holy::program::shape_of(instruction.op);
  Program& part = extraction.part;
  instruction.keyword = extraction.text(instruction.keyword);
  if (shape.text != holy::program::TextUse::none) instruction.text = extraction.text(instruction.text);
  if (shape.node) instruction.node = extraction.node(instruction.node);
  if (shape.operands == Operands::none) return instruction;
  if (shape.operands == Operands::constants) {
    const auto first = extraction.program.constants.begin() + instruction.first;
    instruction.first = static_cast<std::uint32_t>(part.constants.size());
    part.constants.insert(part.constants.end(), first, first + instruction.count);
    return instruction;
  }
  const std::vector<std::uint32_t> operands = new_operands(extraction, instruction, shape.operands);
  instruction.first = static_cast<std::uint32_t>(part.operands.size());
  part.operands.insert(part.operands.end(), operands.begin(), operands.end());
  return instruction;
}

}  // namespace

SubProgram extract(const Program& program, const std::vector<NodeId>& nodes) {
  Extraction extraction{program};
  extraction.part.texts.emplace_back();
  SubProgram result;
  for (const NodeId id : nodes) result.entries.push_back(extraction.node(id));
  for (std::size_t i = 0; i < extraction.waiting.size(); ++i) {
    Node copy = program.nodes[extraction.waiting[i]];
    const std::uint32_t first = copy.first;
    copy.first = static_cast<std::uint32_t>(extraction.part.instructions.size());
    copy.location = extraction.text(copy.location);
    for (std::uint32_t k = 0; k < copy.count; ++k) {
      const Instruction instruction = copied(extraction, program.instructions[first + k]);
      extraction.part.instructions.push_back(instruction);
    }
    extraction.part.nodes.push_back(copy);
  }
  result.program = std::move(extraction.part);
  return result;
}

}  // namespace holyc::emit::cpp
