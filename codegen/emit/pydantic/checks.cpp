#include "codegen/emit/pydantic/checks.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "codegen/emit/pydantic/function_body.hpp"
#include "codegen/emit/pydantic/text.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;

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
