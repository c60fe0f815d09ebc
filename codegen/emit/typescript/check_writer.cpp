#include "codegen/emit/typescript/check_writer.hpp"

#include <algorithm>

#include <fmt/core.h>

namespace holyc::emit::typescript {

namespace {

/// The expression `base + "#/pointer/keyword"` that names a keyword.
std::string keyword_location(Body& body, const Instruction& instruction) {
  const Program& program = body.file.program();
  const std::string_view location = program.text(body.node.location);
  const std::size_t hash = std::min(location.find('#'), location.size());
  const std::string uri(location.substr(0, hash));
  auto [place, is_new] = body.file.bases.try_emplace(uri);
  if (is_new) {
    place->second = fmt::format("base_{}", body.file.bases.size());
    body.file.constants += fmt::format("const {} = {};\n", place->second, string_literal(uri));
  }
  std::string fragment(hash == location.size() ? "#" : location.substr(hash));
  if (instruction.op != Op::reject) fragment += "/" + std::string(program.text(instruction.keyword));
  return place->second + " + " + string_literal(fragment);
}

std::string failing(Body& body, const Instruction& instruction) {
  return use(body.file.checks, "fail") + "(" + keyword_location(body, instruction) + ")";
}

}  // namespace

std::string use(std::set<std::string>& names, std::string name) {
  names.insert(name);
  return name;
}

bool tracks(const Node& node) {
  return node.tracks_properties || node.tracks_items;
}

const Instruction* sibling(const Body& body, Op op) {
  const Program& program = body.file.program();
  for (std::uint32_t i = 0; i < body.node.count; ++i) {
    if (program.instructions[body.node.first + i].op == op) return &program.instructions[body.node.first + i];
  }
  return nullptr;
}

std::string constant(Body& body, std::string_view type, std::string_view value) {
  const std::string name = fmt::format("values_{}_{}", body.number, ++body.constant_count);
  body.file.constants += fmt::format("const {}{} = {};\n", name, type, value);
  return name;
}

void refuse_if(Body& body, const Instruction& instruction, std::size_t depth, std::string_view condition) {
  body.line(depth, fmt::format("if ({}) return {};", condition, failing(body, instruction)));
}

std::string function_of(Body& body, NodeId id) {
  const NodePlace& place = body.file.plan.nodes[id];
  const std::string name = fmt::format("check_{}", place.number);
  if (place.file == body.file.file) return name;
  auto [found, is_new] = body.file.imports.try_emplace(place.file);
  if (is_new) {
    const auto& modules = body.file.plan.modules;
    found->second = place.file < modules.size() ? import_name(modules[place.file]) : "_shared";
  }
  return found->second + "." + name;
}

std::string call(Body& body, NodeId id, std::string_view value) {
  return fmt::format("{}({})", function_of(body, id), value);
}

std::string call_in_place(Body& body, NodeId id) {
  const bool passes = !body.seen.empty() && tracks(body.file.program().nodes[id]);
  return fmt::format("{}(value{})", function_of(body, id), passes ? ", " + std::string(body.seen) : "");
}

bool accepts_all(const Body& body, NodeId id) {
  return body.file.plan.nodes[id].accepts_all;
}

std::string is_object(Body& body) {
  return use(body.file.values, "isObject") + "(value)";
}

std::string number_constant(Body& body, std::uint32_t text) {
  const std::string literal = number_literal(body.file.program().text(text));
  if (!literal.starts_with("exact(")) return literal;
  body.file.checks.insert("exact");
  return constant(body, "", literal);
}

std::string literal_of(Body& body, std::string_view json_text) {
  std::string literal = value_literal(json_text);
  if (literal.find("exact(") != std::string::npos) body.file.checks.insert("exact");
  return literal;
}

std::string pattern_constant(Body& body, std::uint32_t text) {
  return constant(body, "", fmt::format("{}({})", use(body.file.checks, "pattern"), body.name(text)));
}

void judge_part(Body& body, std::size_t depth, NodeId child, std::string_view part, std::string_view step) {
  if (accepts_all(body, child)) return;
  body.line(depth, fmt::format("if (!{}) return {}({});", call(body, child, part),
                               use(body.file.checks, "at"), step));
}

std::string count_text(std::uint64_t count) {
  return fmt::format("{}", count > (1ull << 53) ? (1ull << 53) : count);
}

}  // namespace holyc::emit::typescript
