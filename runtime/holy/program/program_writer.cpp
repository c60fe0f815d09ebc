// The bytes of a Program: "HOLYPROG", a version, then varints. Texts share a prefix with the text before
// them (locations are long and alike); operands stand inline, so that no index into them is stored.
#include <algorithm>

#include <holy/program/program.hpp>

#include <holy/program/program_format.hpp>
#include <holy/program/walk.hpp>

namespace holy::program {
namespace {

void put(std::string& out, std::uint64_t value) {
  while (value >= 0x80) {
    out.push_back(static_cast<char>(value | 0x80));
    value >>= 7;
  }
  out.push_back(static_cast<char>(value));
}

void put_texts(std::string& out, const std::vector<std::string>& texts) {
  put(out, texts.size());
  std::string_view previous;
  for (const std::string& text : texts) {
    const std::size_t longest = std::min({text.size(), previous.size(), max_shared_prefix});
    const auto shared = static_cast<std::size_t>(
        std::mismatch(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(longest), previous.begin())
            .first -
        text.begin());
    out.push_back(static_cast<char>(shared));
    put(out, text.size() - shared);
    out.append(text, shared);
    previous = text;
  }
}

/// Nodes are stored plus one, so that no_node is a short zero.
std::uint64_t stored(NodeId node) {
  return node == no_node ? 0 : std::uint64_t{node} + 1;
}

void put_instruction(std::string& out, const Program& program, const Instruction& instruction) {
  out.push_back(static_cast<char>(instruction.op));
  out.push_back(static_cast<char>(instruction.flags));
  put(out, instruction.keyword);
  const Operation& operation = operation_of(instruction.op);
  if (operation.text != TextUse::none) put(out, instruction.text);
  if (operation.node) put(out, stored(instruction.node));
  put(out, instruction.number);
  put(out, instruction.limit == no_limit ? 0 : instruction.limit + 1);
  if (operation.operands == Operands::none) return;
  put(out, instruction.count);
  if (operation.operands == Operands::constants) {
    put(out, instruction.first);
    return;
  }
  for (const std::uint32_t operand : operands_of(program, instruction)) put(out, stored(operand));
}

}  // namespace

std::string to_bytes(const Program& program) {
  std::string out(program_magic);
  put(out, program_version);
  put_texts(out, program.texts);
  put_texts(out, program.constants);
  put(out, program.nodes.size());
  for (const Node& node : program.nodes) {
    put(out, node.location);
    put(out, (node.tracks_properties ? flag_tracks_properties : 0) |
                 (node.tracks_items ? flag_tracks_items : 0) | (node.title != 0 ? flag_title : 0));
    if (node.title != 0) put(out, node.title);
    put(out, node.count);
    for (const Instruction& each : instructions_of(program, node)) put_instruction(out, program, each);
  }
  put(out, program.entries.size());
  for (const Entry& entry : program.entries) {
    put(out, entry.name);
    put(out, stored(entry.node));
  }
  return out;
}

}  // namespace holy::program
