#include "codegen/emit/typescript/check_writer.hpp"

#include <algorithm>

#include <fmt/core.h>

namespace holyc::emit::typescript {

namespace {

/// The expression `base + "#/pointer/keyword"` that names a keyword.
Code keyword_location(Body& body, const Instruction& instruction) {
  const Program& program = body.file.program();
  const std::string_view location = program.text(body.node.location);
  const std::size_t hash = std::min(location.find('#'), location.size());
  const std::string uri(location.substr(0, hash));
  auto [place, is_new] = body.file.bases.try_emplace(uri);
  if (is_new) {
    place->second = fmt::format("base_{}", body.file.bases.size());
    body.file.constants.add(place->second,
                            fmt::format("const {} = {};\n", place->second, string_literal(uri)));
  }
  std::string fragment(hash == location.size() ? "#" : location.substr(hash));
  if (instruction.op != Op::reject) fragment += "/" + std::string(program.text(instruction.keyword));
  return Code::global(place->second) + " + " + string_literal(fragment);
}

Code failing(Body& body, const Instruction& instruction) {
  return code("{}({})", use(body, "fail"), keyword_location(body, instruction));
}

}  // namespace

Code use(CheckWriter& file, Support module, const std::string& name) {
  file.support_names.emplace(name, module);
  return Code::global(name);
}

Code use(Body& body, const std::string& name) {
  return use(body.file, Support::checks, name);
}

bool tracks(const Node& node) {
  return node.tracks_properties || node.tracks_items;
}

const Instruction* sibling(const Body& body, Op op) {
  return find_instruction(body.program(), body.node, op);
}

Code constant(Body& body, std::string_view type, const Code& value) {
  const std::string name = fmt::format("values_{}_{}", body.number, ++body.constant_count);
  body.file.constants.add(name, code("const {}{} = {};\n", name, type, value));
  return Code::global(name);
}

void refuse(Body& body, const Instruction& instruction) {
  body.line(1, code("return {};", failing(body, instruction)));
  body.is_over = true;
}

void refuse_if(Body& body, const Instruction& instruction, std::size_t depth, const Code& condition) {
  body.line(depth, code("if ({}) return {};", condition, failing(body, instruction)));
}

Code function_of(Body& body, NodeId id) {
  const NodePlace& place = body.file.plan.nodes[id];
  const std::string name = fmt::format("check_{}", place.number);
  if (place.file == body.file.file) return name;  // exported, so that nobody asks who uses it
  auto [found, is_new] = body.file.imports.try_emplace(place.file);
  if (is_new) {
    const auto& modules = body.file.plan.modules;
    found->second = place.file < modules.size() ? import_name(modules[place.file]) : "_shared";
  }
  return Code::global(found->second) + "." + name;
}

Code call(Body& body, NodeId id, const Code& value) {
  return code("{}({})", function_of(body, id), value);
}

Code call_in_place(Body& body, NodeId id) {
  const bool passes = !body.seen.empty() && tracks(body.file.program().nodes[id]);
  return code("{}({}{})", function_of(body, id), value(), passes ? ", " + body.seen : Code());
}

bool accepts_all(const Body& body, NodeId id) {
  return body.file.plan.nodes[id].accepts_all;
}

Code is_object(Body& body) {
  return code("{}({})", use(body.file, Support::values, "isObject"), value());
}

Code number_constant(Body& body, std::uint32_t text) {
  const Code literal = number_literal(body.file.program().text(text));
  return literal.globals.empty() ? literal : constant(body, "", literal);
}

Code pattern_constant(Body& body, std::uint32_t text) {
  return constant(body, "", code("{}({})", use(body, "pattern"), body.name(text)));
}

void judge_part(Body& body, std::size_t depth, NodeId child, const Code& part, std::string_view step) {
  if (accepts_all(body, child)) return;
  body.line(depth, code("if (!{}) return {}({});", call(body, child, part), use(body, "at"), step));
}

std::string count_text(std::uint64_t count) {
  return fmt::format("{}", count > (1ull << 53) ? (1ull << 53) : count);
}

}  // namespace holyc::emit::typescript
