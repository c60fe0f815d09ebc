#include "codegen/emit/pydantic/checks.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "codegen/emit/pydantic/function_body.hpp"
#include "codegen/emit/pydantic/text.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;

std::uint32_t CheckFunctions::number_of(NodeId node) {
  const auto [place, is_new] = numbers_.try_emplace(node, static_cast<std::uint32_t>(numbers_.size() + 1));
  if (is_new) waiting_.push_back(node);
  return place->second;
}

Code CheckFunctions::constant(std::string_view stem, const Code& expression) {
  const auto [place, is_new] = constants_.try_emplace(expression.text);
  if (is_new) {
    place->second = fmt::format("{}_{}", stem, constants_.size());
    constant_lines_.add(place->second, place->second + " = " + expression + "\n");
  }
  return Code::global(place->second);
}

Code CheckFunctions::need(NodeId node) {
  const std::uint32_t number = number_of(node);
  // A node that collects what it evaluated is entered through a function of one parameter.
  return code("{}.{}_{}", Code::global("checks"), tracks(program_.nodes[node]) ? "enter" : "check", number);
}

Code CheckFunctions::function_of(NodeId id) {
  const Node& node = program_.nodes[id];
  const bool tracking = tracks(node);
  const auto looks_at_rest = [](const Instruction& each) { return operation_of(each.op).is_late; };
  const std::span<const Instruction> own = instructions_of(program_, node);
  const bool looks = std::ranges::any_of(own, looks_at_rest);
  FunctionBody body{*this, program_, node, !tracking ? "" : looks ? "own" : "seen"};
  if (looks) body.line(1, "own = " + FunctionBody::collection());
  for (const Instruction& each : own) body.write(each);
  if (looks) body.line(1, "seen.merge(own)");

  const std::uint32_t number = numbers_.at(id);
  const Code any = Code::global("Any");
  Code function;
  if (remembered_[id]) function += "@" + Code::global(tracking ? "remembered_seen" : "remembered") + "\n";
  function += code("def check_{}(v: {}{}) -> str:\n    {}\n", number, any,
                   tracking ? ", seen: " + Code::global("Evaluated") : Code(),
                   docstring(program_.text(node.location)));
  if (body.text.uses(Name::kind)) function += code("    {} = {}(v)\n", kind(), Code::global("kind_of"));
  function += body.text + "    return \"\"\n";
  if (tracking)
    function += code("\n\ndef enter_{0}(v: {1}) -> str:\n    return check_{0}(v, {2})\n", number, any,
                     FunctionBody::collection());
  return function;
}

std::string CheckFunctions::write(Writer& writer, const std::string& banner, const std::string& module,
                                  const std::string& support) {
  static constexpr std::string_view support_names[] = {
      "FORMATS",  "Any",       "Decimal",    "Evaluated",       "exact",   "has_duplicates",
      "is_among", "is_base64", "is_json",    "is_multiple",     "keys_of", "kind_of",
      "loads",    "re",        "remembered", "remembered_seen",
  };
  Code functions;
  for (std::size_t i = 0; i < waiting_.size(); ++i) {  // grows while functions are written
    if (i > 0) functions += "\n\n";
    functions += function_of(waiting_[i]);
  }
  const Code constants = constant_lines_.used_by(functions.globals);
  std::set<std::string> used = functions.globals;
  used.insert(constants.globals.begin(), constants.globals.end());
  std::string imports;
  for (const std::string_view name : support_names) {
    if (used.contains(std::string(name))) imports += std::string(name) + ",\n";
  }
  return writer.fill("pydantic/checks_module.py.in", {{"banner", banner},
                                                      {"module", module},
                                                      {"support", support},
                                                      {"imports", imports},
                                                      {"constants", constants.text},
                                                      {"functions", functions.text}});
}

}  // namespace holyc::emit::pydantic
