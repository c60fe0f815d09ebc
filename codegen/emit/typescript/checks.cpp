#include "codegen/emit/typescript/checks.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "codegen/emit/typescript/literals.hpp"
#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

/// The parameters of a function, those that it does not use marked as such.
std::string parameters(const Body& body, bool is_remembered) {
  const std::string value = body.text.uses(Name::value) ? "value: unknown" : "_value: unknown";
  if (!body.is_tracking) return value;
  const bool uses_seen = body.text.uses(Name::seen);
  if (is_remembered) return value + (uses_seen ? ", seen: Seen" : ", _seen: Seen");
  return value + (uses_seen ? ", seen: Seen = new Seen()" : ", _seen?: Seen");
}

void write_statements(Body& body) {
  // What `unevaluated*` of this node may look at is what this node evaluated, not what its siblings did.
  const bool looks =
      sibling(body, Op::unevaluated_items) != nullptr || sibling(body, Op::unevaluated_properties) != nullptr;
  if (body.is_tracking) body.seen = use(looks ? Name::own : Name::seen);
  for (const Instruction& each : instructions_of(body.program(), body.node)) {
    if (!body.is_over) write_instruction(body, each);
  }
  if (body.is_tracking && looks && !body.is_over)
    body.line(1, code("{}.add({});", use(Name::seen), use(Name::own)));
  if (body.text.uses(Name::own)) body.text = "  const own = new " + use(body, "Seen") + "();\n" + body.text;
  if (!body.is_over) body.line(1, "return true;");
}

void write_function(CheckWriter& file, NodeId id) {
  const Node& node = file.program().nodes[id];
  const NodePlace& place = file.plan.nodes[id];
  Body body{.file = file, .node = node, .number = place.number, .is_tracking = tracks(node)};
  write_statements(body);
  if (body.is_tracking) body.text.add_uses(use(body, "Seen"));
  const std::string list = parameters(body, place.is_remembered);
  file.functions += fmt::format("\n// {}\n", comment_text(file.program().text(node.location)));
  if (place.is_remembered) {
    const Code wrapper = use(body, body.is_tracking ? "rememberedSeen" : "remembered");
    file.functions +=
        code("export const check_{} = {}(({}) => {{\n{}}});\n", place.number, wrapper, list, body.text);
  } else {
    file.functions += code("export function check_{}({}): boolean {{\n{}}}\n", place.number, list, body.text);
  }
}

std::string import_line(const std::vector<std::string>& names, const std::string& path) {
  if (names.empty()) return {};
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return fmt::format("import {{ {} }} from {};\n", list, string_literal(path));
}

/// The imports that code takes which uses these names.
std::string import_lines(const CheckWriter& file, const std::string& module,
                         const std::set<std::string>& used) {
  static constexpr std::pair<Support, std::string_view> modules[] = {
      {Support::numbers, "_support/numbers"},
      {Support::values, "_support/values"},
      {Support::checks, "_support/checks"},
      {Support::formats, "_support/formats"},
  };
  std::string lines;
  for (const auto& [support, path] : modules) {
    std::vector<std::string> names;
    for (const auto& [name, source] : file.support_names) {
      if (source == support && used.contains(name)) names.push_back(name);
    }
    lines += import_line(names, import_path(module, path));
  }
  for (const auto& [other, name] : file.imports) {
    if (!used.contains(name)) continue;
    lines += fmt::format("import * as {} from {};\n", name,
                         string_literal(import_path(module, check_module(file.plan, other))));
  }
  return lines;
}

}  // namespace

std::vector<File> write_checks(const Input& input, const Plan& plan, Writer& writer,
                               const std::string& banner) {
  std::vector<File> files;
  for (CheckFile index = 0; index < plan.nodes_of_file.size(); ++index) {
    if (plan.nodes_of_file[index].empty()) continue;
    CheckWriter file{.input = input, .plan = plan, .file = index};
    for (const NodeId id : plan.nodes_of_file[index]) write_function(file, id);
    const std::string module = check_module(plan, index);
    File out{module + ".ts", {}, {}};
    if (index < input.model.roots.size()) out.roots.push_back(index);
    const Code constants = file.constants.used_by(file.functions.globals);
    const Code all = constants + file.functions;
    out.text = writer.fill("typescript/checks.ts.in", {{"banner", banner},
                                                       {"imports", import_lines(file, module, all.globals)},
                                                       {"constants", constants.text},
                                                       {"functions", file.functions.text}});
    files.push_back(std::move(out));
  }
  return files;
}

}  // namespace holyc::emit::typescript
