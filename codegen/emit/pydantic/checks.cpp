#include "codegen/emit/pydantic/checks.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/pydantic/text.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::no_limit;
using holy::program::no_node;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;
namespace bit = holy::program;

namespace {

bool tracks(const Node& node) {
  return node.tracks_properties || node.tracks_items;
}

std::string type_kinds(std::uint64_t bits) {
  static constexpr std::pair<std::uint64_t, std::string_view> kinds[] = {
      {bit::type_null, "null"},      {bit::type_boolean, "boolean"},
      {bit::type_object, "object"},  {bit::type_array, "array"},
      {bit::type_string, "string"},  {bit::type_number | bit::type_integer, "integer"},
      {bit::type_number, "fraction"}};
  std::string list;
  for (const auto& [bits_of_kind, name] : kinds) {
    if ((bits & bits_of_kind) != 0) list += fmt::format("\"{}\", ", name);
  }
  return "(" + list.substr(0, list.size() - 1) + ")";  // without the last space: ("null",)
}

}  // namespace

/// One function while it is written.
struct FunctionBody {
  CheckFunctions& file;
  const Program& program;
  const Node& node;
  std::string seen;  // the variable that collects what is evaluated, or empty
  std::string text;

  void line(std::size_t depth, std::string_view code) {
    text += std::string(depth * 4, ' ') + std::string(code) + '\n';
  }
  [[nodiscard]] std::uint32_t operand(const Instruction& instruction, std::uint32_t i) const {
    return program.operands[instruction.first + i];
  }
  [[nodiscard]] std::string name(std::uint32_t text_id) const {
    return string_literal(program.text(text_id));
  }
  [[nodiscard]] std::string keyword(const Instruction& instruction) const {
    return std::string(program.text(instruction.keyword));
  }
  [[nodiscard]] bool accepts_all(NodeId id) const { return program.nodes[id].count == 0; }

  /// An expression that judges `value` in a place of its own: the failing path, or "".
  std::string apart(NodeId id, std::string_view value) {
    return fmt::format("check_{}({}{})", file.number_of(id), value,
                       tracks(program.nodes[id]) ? ", Evaluated()" : "");
  }
  /// The same for the value itself, whose evaluated parts go to `collector`.
  std::string in_place(NodeId id, std::string_view collector) {
    if (!tracks(program.nodes[id])) return fmt::format("check_{}(v)", file.number_of(id));
    return fmt::format("check_{}(v, {})", file.number_of(id), collector.empty() ? "Evaluated()" : collector);
  }
  /// A statement that leaves the function with the path of what failed.
  std::string leave(std::string_view path) { return fmt::format("return {}", string_literal(path)); }
  std::string leave_below(std::string_view path) {
    return fmt::format("return {} + e", string_literal(std::string(path) + "/"));
  }

  void write(const Instruction& instruction);
  void write_scalar(const Instruction& instruction);
  void write_object(const Instruction& instruction);
  void write_additional(const Instruction& instruction);
  void write_array(const Instruction& instruction);
  void write_contains(const Instruction& instruction);
  void write_union(const Instruction& instruction);
  void write_condition(const Instruction& instruction);
};

void FunctionBody::write_scalar(const Instruction& instruction) {
  const std::string_view token = program.text(instruction.text);
  const auto bound = [&](std::string_view failing) {
    line(1,
         fmt::format("if k in (\"integer\", \"fraction\") and exact(v) {} {}:", failing,
                     is_integer_token(token) ? std::string(token) : fmt::format("Decimal(\"{}\")", token)));
    line(2, leave(keyword(instruction)));
  };
  const auto text = [&](const std::string& failing) {
    line(1, "if k == \"string\" and " + failing + ":");
    line(2, leave(keyword(instruction)));
  };
  switch (instruction.op) {
    case Op::minimum:
      return bound("<");
    case Op::maximum:
      return bound(">");
    case Op::exclusive_minimum:
      return bound("<=");
    case Op::exclusive_maximum:
      return bound(">=");
    case Op::multiple_of:
      line(1, fmt::format("if k in (\"integer\", \"fraction\") and not is_multiple(v, \"{}\"):", token));
      return line(2, leave(keyword(instruction)));
    case Op::min_length:
      return text(fmt::format("len(v) < {}", instruction.number));
    case Op::max_length:
      return text(fmt::format("len(v) > {}", instruction.number));
    case Op::pattern:
      if (const auto pattern = python_pattern(token)) {
        text(fmt::format("{}.search(v) is None",
                         file.constant("PATTERN", "re.compile(" + string_literal(*pattern) + ")")));
      }
      return;
    case Op::format: {
      const bool old = (instruction.flags & bit::format_of_draft6) != 0 && token == "hostname";
      if (is_checked_format(token))
        text(fmt::format("not FORMATS[{}](v)", string_literal(old ? "host-name" : token)));
      return;
    }
    case Op::content_encoding:
      return text("not is_base64(v)");
    default:
      return text((instruction.flags & bit::content_is_base64) != 0 ? "not is_json(v, in_base64=True)"
                                                                    : "not is_json(v)");
  }
}

void FunctionBody::write_additional(const Instruction& instruction) {
  std::string names;
  std::vector<std::string> conditions;
  for (std::uint32_t i = 0; i < node.count; ++i) {
    const Instruction& sibling = program.instructions[node.first + i];
    for (std::uint32_t pair = 0; pair + 1 < sibling.count; pair += 2) {
      if (sibling.op == Op::properties) names += name(operand(sibling, pair)) + ", ";
      if (sibling.op != Op::pattern_properties) continue;
      if (const auto pattern = python_pattern(program.text(operand(sibling, pair)))) {
        conditions.push_back(file.constant("PATTERN", "re.compile(" + string_literal(*pattern) + ")") +
                             ".search(name) is None");
      }
    }
  }
  if (!names.empty())
    conditions.insert(conditions.begin(),
                      "name not in " + file.constant("NAMES", "frozenset((" + names + "))"));
  line(1, "if k == \"object\":");
  line(2, "for name, item in v.items():");
  line(3, "if " + (conditions.empty() ? "True" : joined(conditions, " and ")) + ":");
  if (!accepts_all(instruction.node)) {
    line(4, fmt::format("if e := {}:", apart(instruction.node, "item")));
    line(5, leave_below(keyword(instruction)));
  }
  line(4, seen.empty() ? "pass" : seen + ".names.add(name)");
}

void FunctionBody::write_object(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::min_properties:
    case Op::max_properties:
      line(1, fmt::format("if k == \"object\" and len(v) {} {}:",
                          instruction.op == Op::min_properties ? "<" : ">", instruction.number));
      return line(2, leave(keyword(instruction)));
    case Op::required:
      for (std::uint32_t i = 0; i < instruction.count; ++i) {
        line(1, fmt::format("if k == \"object\" and {} not in v:", name(operand(instruction, i))));
        line(2, leave(keyword(instruction)));
      }
      return;
    case Op::dependent_required:
      for (std::uint32_t i = 0; i < instruction.count;) {
        const std::string trigger = name(operand(instruction, i));
        const std::uint32_t count = operand(instruction, i + 1);
        std::string names;
        for (std::uint32_t j = 0; j < count; ++j) names += name(operand(instruction, i + 2 + j)) + ", ";
        line(1, fmt::format("if k == \"object\" and {} in v and not all(name in v for name in ({})):",
                            trigger, names));
        line(2, leave(keyword(instruction)));
        i += 2 + count;
      }
      return;
    case Op::properties:
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        const std::string member = name(operand(instruction, i));
        const NodeId child = operand(instruction, i + 1);
        if (accepts_all(child) && seen.empty()) continue;
        line(1, fmt::format("if k == \"object\" and {} in v:", member));
        if (!accepts_all(child)) {
          line(2, fmt::format("if e := {}:", apart(child, "v[" + member + "]")));
          line(3,
               leave_below(keyword(instruction) + "/" + std::string(program.text(operand(instruction, i)))));
        }
        if (!seen.empty()) line(2, fmt::format("{}.names.add({})", seen, member));
      }
      return;
    case Op::pattern_properties:
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        const auto pattern = python_pattern(program.text(operand(instruction, i)));
        const NodeId child = operand(instruction, i + 1);
        if (!pattern || (accepts_all(child) && seen.empty())) continue;
        line(1, "if k == \"object\":");
        line(2, "for name, item in v.items():");
        line(3, fmt::format("if {}.search(name) is not None:",
                            file.constant("PATTERN", "re.compile(" + string_literal(*pattern) + ")")));
        if (!accepts_all(child)) {
          line(4, fmt::format("if e := {}:", apart(child, "item")));
          line(5, leave_below(keyword(instruction)));
        }
        line(4, seen.empty() ? "pass" : seen + ".names.add(name)");
      }
      return;
    case Op::additional_properties:
      return write_additional(instruction);
    case Op::property_names:
      if (accepts_all(instruction.node)) return;
      line(1, "if k == \"object\":");
      line(2, "for name in v:");
      line(3, fmt::format("if e := {}:", apart(instruction.node, "name")));
      return line(4, leave_below(keyword(instruction)));
    default:  // unevaluated_properties
      line(1, "if k == \"object\":");
      if (!accepts_all(instruction.node)) {
        line(2, "for name, item in v.items():");
        line(3, fmt::format("if name not in {}.names and (e := {}):", seen, apart(instruction.node, "item")));
        line(4, leave_below(keyword(instruction)));
      }
      return line(2, seen + ".names.update(v)");
  }
}

void FunctionBody::write_contains(const Instruction& instruction) {
  line(1, "if k == \"array\":");
  const std::string filter =
      accepts_all(instruction.node) ? "" : fmt::format(" if not {}", apart(instruction.node, "item"));
  line(2, fmt::format("hits = [i for i, item in enumerate(v){}]", filter));
  line(2, fmt::format("if len(hits) < {}:", instruction.number));
  line(3, leave(keyword(instruction)));
  if (instruction.limit != no_limit) {
    line(2, fmt::format("if len(hits) > {}:", instruction.limit));
    line(3, leave("maxContains"));
  }
  if (!seen.empty() && (instruction.flags & bit::contains_evaluates) != 0)
    line(2, seen + ".items.update(hits)");
}

void FunctionBody::write_array(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::min_items:
    case Op::max_items:
      line(1, fmt::format("if k == \"array\" and len(v) {} {}:", instruction.op == Op::min_items ? "<" : ">",
                          instruction.number));
      return line(2, leave(keyword(instruction)));
    case Op::unique_items:
      line(1, "if k == \"array\" and has_duplicates(v):");
      return line(2, leave(keyword(instruction)));
    case Op::prefix_items:
      for (std::uint32_t i = 0; i < instruction.count; ++i) {
        if (accepts_all(operand(instruction, i))) continue;
        line(1, fmt::format("if k == \"array\" and len(v) > {} and (e := {}):", i,
                            apart(operand(instruction, i), fmt::format("v[{}]", i))));
        line(2, leave_below(keyword(instruction)));
      }
      if (seen.empty()) return;
      line(1, "if k == \"array\":");
      return line(2, fmt::format("{}.items.update(range(min(len(v), {})))", seen, instruction.count));
    case Op::items:
      if (accepts_all(instruction.node) && seen.empty()) return;
      line(1, "if k == \"array\":");
      if (!accepts_all(instruction.node)) {
        line(2, fmt::format("for item in v[{}:]:", instruction.number));
        line(3, fmt::format("if e := {}:", apart(instruction.node, "item")));
        line(4, leave_below(keyword(instruction)));
      }
      if (!seen.empty()) line(2, fmt::format("{}.items.update(range({}, len(v)))", seen, instruction.number));
      return;
    case Op::contains:
      return write_contains(instruction);
    default:  // unevaluated_items
      line(1, "if k == \"array\":");
      if (!accepts_all(instruction.node)) {
        line(2, "for i, item in enumerate(v):");
        line(3, fmt::format("if i not in {}.items and (e := {}):", seen, apart(instruction.node, "item")));
        line(4, leave_below(keyword(instruction)));
      }
      return line(2, seen + ".items.update(range(len(v)))");
  }
}

void FunctionBody::write_union(const Instruction& instruction) {
  line(1, "hits = 0");
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    const NodeId branch = operand(instruction, i);
    if (accepts_all(branch)) {
      line(1, "hits += 1");
      continue;
    }
    // Without anything to collect, the first branch that accepts decides anyOf.
    const bool skips = instruction.op == Op::any_of && seen.empty() && i > 0;
    if (!seen.empty()) line(1, "mine = Evaluated()");
    line(1, fmt::format("if {}not {}:", skips ? "not hits and " : "",
                        in_place(branch, seen.empty() ? "" : "mine")));
    line(2, "hits += 1");
    if (!seen.empty()) line(2, seen + ".merge(mine)");
  }
  line(1, instruction.op == Op::any_of ? "if not hits:" : "if hits != 1:");
  line(2, leave(keyword(instruction)));
}

void FunctionBody::write_condition(const Instruction& instruction) {
  const NodeId condition = operand(instruction, 0);
  const NodeId then = operand(instruction, 1);
  const NodeId otherwise = operand(instruction, 2);
  if (!seen.empty()) line(1, "mine = Evaluated()");
  line(1, accepts_all(condition)
              ? "if True:"
              : fmt::format("if not {}:", in_place(condition, seen.empty() ? "" : "mine")));
  line(2, seen.empty() ? "pass" : seen + ".merge(mine)");
  if (then != no_node && !accepts_all(then)) {
    line(2, fmt::format("if e := {}:", in_place(then, seen)));
    line(3, leave_below("then"));
  }
  if (otherwise != no_node && !accepts_all(otherwise)) {
    line(1, fmt::format("elif e := {}:", in_place(otherwise, seen)));
    line(2, leave_below("else"));
  }
}

void FunctionBody::write(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::reject:
      return line(1, leave("false"));
    case Op::type:
      line(1, "if k not in " + type_kinds(instruction.number) + ":");
      return line(2, leave(keyword(instruction)));
    case Op::enumeration:
    case Op::constant: {
      std::vector<std::string> values;
      const std::uint32_t count = instruction.op == Op::constant ? 1 : instruction.count;
      for (std::uint32_t i = 0; i < count; ++i)
        values.push_back(value_literal(program.constants[instruction.first + i]));
      line(1, fmt::format("if not is_among(v, {}):",
                          file.constant("VALUES", "keys_of(" + joined(values, ", ") + ")")));
      return line(2, leave(keyword(instruction)));
    }
    case Op::all_of:
      for (std::uint32_t i = 0; i < instruction.count; ++i) {
        if (accepts_all(operand(instruction, i))) continue;
        line(1, fmt::format("if e := {}:", in_place(operand(instruction, i), seen)));
        line(2, leave_below(fmt::format("{}/{}", keyword(instruction), i)));
      }
      return;
    case Op::reference:
      if (accepts_all(instruction.node)) return;
      line(1, fmt::format("if e := {}:", in_place(instruction.node, seen)));
      return line(2, leave_below(keyword(instruction)));
    case Op::any_of:
    case Op::one_of:
      return write_union(instruction);
    case Op::negation:
      line(1, accepts_all(instruction.node) ? "if True:"
                                            : fmt::format("if not {}:", in_place(instruction.node, "")));
      return line(2, leave(keyword(instruction)));
    case Op::conditional:
      return write_condition(instruction);
    case Op::dependent_schemas:
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        const NodeId child = operand(instruction, i + 1);
        if (accepts_all(child)) continue;
        line(1, fmt::format("if k == \"object\" and {} in v and (e := {}):", name(operand(instruction, i)),
                            in_place(child, seen)));
        line(2, leave_below(keyword(instruction)));
      }
      return;
    case Op::min_items:
    case Op::max_items:
    case Op::unique_items:
    case Op::prefix_items:
    case Op::items:
    case Op::contains:
    case Op::unevaluated_items:
      return write_array(instruction);
    case Op::min_properties:
    case Op::max_properties:
    case Op::required:
    case Op::dependent_required:
    case Op::properties:
    case Op::pattern_properties:
    case Op::additional_properties:
    case Op::property_names:
    case Op::unevaluated_properties:
      return write_object(instruction);
    default:
      return write_scalar(instruction);
  }
}

std::uint32_t CheckFunctions::number_of(NodeId node) {
  const auto [place, is_new] = numbers_.try_emplace(node, static_cast<std::uint32_t>(numbers_.size() + 1));
  if (is_new) waiting_.push_back(node);
  return place->second;
}

std::string CheckFunctions::constant(std::string_view stem, const std::string& expression) {
  const auto [place, is_new] = constants_.try_emplace(expression);
  if (is_new) {
    place->second = fmt::format("{}_{}", stem, constants_.size());
    constant_lines_ += place->second + " = " + expression + "\n";
  }
  return place->second;
}

std::string CheckFunctions::need(NodeId node) {
  const std::uint32_t number = number_of(node);
  // A node that collects what it evaluated is entered through a function of one parameter.
  return fmt::format("checks.{}_{}", tracks(program_.nodes[node]) ? "enter" : "check", number);
}

std::string CheckFunctions::write(Writer& writer, const std::string& banner, const std::string& module,
                                  const std::string& support) {
  const auto is_late = [](Op op) { return op == Op::unevaluated_items || op == Op::unevaluated_properties; };
  std::string functions;
  for (std::size_t i = 0; i < waiting_.size(); ++i) {  // grows while functions are written
    const NodeId id = waiting_[i];
    const Node& node = program_.nodes[id];
    const std::uint32_t number = numbers_.at(id);
    const auto first = program_.instructions.begin() + node.first;
    const bool looks =
        std::any_of(first, first + node.count, [&](const Instruction& each) { return is_late(each.op); });
    FunctionBody body{*this, program_, node, tracks(node) ? (looks ? "own" : "seen") : "", {}};
    if (looks) body.line(1, "own = Evaluated()");
    for (const bool late : {false, true}) {
      std::for_each(first, first + node.count, [&](const Instruction& each) {
        if (is_late(each.op) == late) body.write(each);
      });
    }
    if (looks) body.line(1, "seen.merge(own)");
    if (!functions.empty()) functions += "\n\n";
    if (remembered_[id]) functions += tracks(node) ? "@remembered_seen\n" : "@remembered\n";
    functions += fmt::format(
        "def check_{}(v: Any{}) -> str:\n    {}\n    k = kind_of(v)\n{}    return \"\"\n", number,
        tracks(node) ? ", seen: Evaluated" : "", docstring(program_.text(node.location)), body.text);
    if (tracks(node))
      functions +=
          fmt::format("\n\ndef enter_{0}(v: Any) -> str:\n    return check_{0}(v, Evaluated())\n", number);
  }
  return writer.fill("pydantic/checks_module.py.in", {{"banner", banner},
                                                      {"module", module},
                                                      {"support", support},
                                                      {"constants", constant_lines_},
                                                      {"functions", functions}});
}

}  // namespace holyc::emit::pydantic
