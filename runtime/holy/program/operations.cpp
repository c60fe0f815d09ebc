#include <holy/program/operations.hpp>

#include <array>

namespace holy::program {
namespace {

using enum Operands;
constexpr auto plain = TextUse::plain;
constexpr auto token = TextUse::number_token;
constexpr auto no_text = TextUse::none;

// In the order of Op.
constexpr std::array<Shape, op_count> shapes{{
    {"reject"},
    {"type"},
    {"enumeration", no_text, false, constants},
    {"constant", no_text, false, constants},
    {"minimum", token},
    {"maximum", token},
    {"exclusive_minimum", token},
    {"exclusive_maximum", token},
    {"multiple_of", token},
    {"min_length"},
    {"max_length"},
    {"pattern", plain},
    {"format", plain},
    {"content_encoding", plain},
    {"content_media_type", plain},
    {"min_items"},
    {"max_items"},
    {"unique_items"},
    {"min_properties"},
    {"max_properties"},
    {"required", no_text, false, texts},
    {"dependent_required", no_text, false, demands},
    {"properties", no_text, false, text_node_pairs},
    {"pattern_properties", no_text, false, text_node_pairs},
    {"additional_properties", no_text, true},
    {"property_names", no_text, true},
    {"prefix_items", no_text, false, nodes},
    {"items", no_text, true},
    {"contains", no_text, true},
    {"unevaluated_items", no_text, true},
    {"unevaluated_properties", no_text, true},
    {"dependent_schemas", no_text, false, text_node_pairs},
    {"all_of", no_text, false, nodes},
    {"any_of", no_text, false, nodes},
    {"one_of", no_text, false, nodes},
    {"negation", no_text, true},
    {"conditional", no_text, false, condition},
    {"reference", no_text, true},
}};

}  // namespace

const Shape& shape_of(Op op) {
  return shapes[static_cast<std::size_t>(op)];
}

bool is_in_place(Op op) {
  switch (op) {
    case Op::dependent_schemas:
    case Op::all_of:
    case Op::any_of:
    case Op::one_of:
    case Op::negation:
    case Op::conditional:
    case Op::reference:
      return true;
    default:
      return false;
  }
}

namespace {

std::size_t ways_of(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::all_of:
    case Op::any_of:
    case Op::one_of:
      return instruction.count;
    case Op::pattern_properties:
    case Op::conditional:
    case Op::dependent_schemas:
      return 2;
    case Op::reference:
    case Op::negation:
    case Op::contains:
    case Op::unevaluated_items:
    case Op::unevaluated_properties:
      return 1;
    default:
      return 0;
  }
}

/// The keywords that share the members (or the items) out among them, so that each is judged once.
bool is_sharing_out(Op op) {
  return op == Op::properties || op == Op::additional_properties || op == Op::items || op == Op::prefix_items;
}

bool repeats(const Program& program, const Node& node) {
  std::size_t ways = 0;
  bool shares_out = false;
  for (std::uint32_t i = 0; i < node.count; ++i) {
    const Instruction& instruction = program.instructions[node.first + i];
    ways += ways_of(instruction);
    shares_out = shares_out || is_sharing_out(instruction.op);
  }
  return ways + (shares_out ? 1 : 0) > 1;
}

}  // namespace

std::vector<bool> find_repeating(const Program& program) {
  std::vector<bool> repeating;
  repeating.reserve(program.nodes.size());
  for (const Node& node : program.nodes) repeating.push_back(repeats(program, node));
  return repeating;
}

std::vector<bool> find_remembered(const Program& program) {
  std::vector<std::vector<NodeId>> users(program.nodes.size());
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    const Node& node = program.nodes[id];
    for (std::uint32_t i = 0; i < node.count; ++i) {
      for_each_child(program, program.instructions[node.first + i],
                     [&](NodeId child) { users[child].push_back(id); });
    }
  }
  std::vector<bool> leads = find_repeating(program);
  std::vector<NodeId> waiting;
  for (NodeId id = 0; id < leads.size(); ++id) {
    if (leads[id]) waiting.push_back(id);
  }
  while (!waiting.empty()) {
    const NodeId id = waiting.back();
    waiting.pop_back();
    for (const NodeId user : users[id]) {
      if (leads[user]) continue;
      leads[user] = true;
      waiting.push_back(user);
    }
  }
  for (NodeId id = 0; id < leads.size(); ++id) leads[id] = leads[id] && users[id].size() > 1;
  return leads;
}

}  // namespace holy::program
