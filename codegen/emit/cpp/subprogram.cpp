#include "codegen/emit/cpp/subprogram.hpp"

#include <map>
#include <unordered_map>

#include <holy/program/walk.hpp>

namespace holyc::emit::cpp {

namespace {

using holy::program::constants_of;
using holy::program::Demand;
using holy::program::Instruction;
using holy::program::NamedChild;
using holy::program::no_node;
using holy::program::Node;
using holy::program::NodeId;
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
  const Program& program = extraction.program;
  std::vector<std::uint32_t> operands;
  switch (sort) {
    case Operands::none:
    case Operands::constants:
      break;
    case Operands::texts:
      for (const std::uint32_t text : operands_of(program, instruction))
        operands.push_back(extraction.text(text));
      break;
    case Operands::nodes:
    case Operands::condition:
      for (const NodeId node : operands_of(program, instruction)) operands.push_back(extraction.node(node));
      break;
    case Operands::text_node_pairs:
      for (const NamedChild child : named_children(program, instruction)) {
        operands.push_back(extraction.text(child.name));
        operands.push_back(extraction.node(child.node));
      }
      break;
    case Operands::demands:
      for (const Demand demand : demands_of(program, instruction)) {
        operands.push_back(extraction.text(demand.trigger));
        operands.push_back(static_cast<std::uint32_t>(demand.names.size()));
        for (const std::uint32_t name : demand.names) operands.push_back(extraction.text(name));
      }
      break;
  }
  return operands;
}

Instruction copied(Extraction& extraction, Instruction instruction) {
  const holy::program::Operation& operation = holy::program::operation_of(instruction.op);
  Program& part = extraction.part;
  instruction.keyword = extraction.text(instruction.keyword);
  if (operation.text != holy::program::TextUse::none) instruction.text = extraction.text(instruction.text);
  if (operation.node) instruction.node = extraction.node(instruction.node);
  if (operation.operands == Operands::none) return instruction;
  if (operation.operands == Operands::constants) {
    const auto constants = constants_of(extraction.program, instruction);
    instruction.first = static_cast<std::uint32_t>(part.constants.size());
    part.constants.insert(part.constants.end(), constants.begin(), constants.end());
    return instruction;
  }
  const std::vector<std::uint32_t> operands = new_operands(extraction, instruction, operation.operands);
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
    const Node& node = program.nodes[extraction.waiting[i]];
    Node copy = node;
    copy.first = static_cast<std::uint32_t>(extraction.part.instructions.size());
    copy.location = extraction.text(copy.location);
    copy.title = extraction.text(copy.title);
    for (const Instruction& each : instructions_of(program, node))
      extraction.part.instructions.push_back(copied(extraction, each));
    extraction.part.nodes.push_back(copy);
  }
  result.program = std::move(extraction.part);
  return result;
}

}  // namespace holyc::emit::cpp
