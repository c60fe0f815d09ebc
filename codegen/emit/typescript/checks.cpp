#include "codegen/emit/typescript/checks.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "codegen/emit/typescript/literals.hpp"
#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

void write_function(CheckWriter& file, NodeId id) {
  const Node& node = file.program().nodes[id];
  const NodePlace& place = file.plan.nodes[id];
  Body body{file, node, place.number, tracks(node), {}, {}, 0};
  // What `unevaluated*` of this node may look at is what this node evaluated, not what its siblings did.
  const bool looks =
      sibling(body, Op::unevaluated_items) != nullptr || sibling(body, Op::unevaluated_properties) != nullptr;
  if (body.is_tracking) body.seen = looks ? "own" : "seen";
  if (body.is_tracking && looks) body.line(1, "const own = new Seen();");
  for (std::uint32_t i = 0; i < node.count; ++i)
    write_instruction(body, file.program().instructions[node.first + i]);
  if (body.is_tracking && looks) body.line(1, "seen.add(own);");

  const bool always_fails = sibling(body, Op::reject) != nullptr;
  if (!always_fails) body.line(1, "return true;");
  if (body.is_tracking) use(file.checks, "Seen");
  const char* parameters = !body.is_tracking     ? "value: unknown"
                           : place.is_remembered ? "value: unknown, seen: Seen"
                                                 : "value: unknown, seen: Seen = new Seen()";
  if (always_fails) {
    const std::size_t begin = body.text.find("return");
    body.text = "  " + body.text.substr(begin);
    if (!place.is_remembered)
      parameters = body.is_tracking ? "_value: unknown, _seen?: Seen" : "_value: unknown";
  }
  file.functions += fmt::format("\n// {}\n", comment_text(file.program().text(node.location)));
  if (place.is_remembered) {
    const std::string wrapper = use(file.checks, body.is_tracking ? "rememberedSeen" : "remembered");
    file.functions += fmt::format("export const check_{} = {}(({}) => {{\n{}}});\n", place.number, wrapper,
                                  parameters, body.text);
  } else {
    file.functions +=
        fmt::format("export function check_{}({}): boolean {{\n{}}}\n", place.number, parameters, body.text);
  }
}

std::string import_line(const std::set<std::string>& names, const std::string& path) {
  if (names.empty()) return {};
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return fmt::format("import {{ {} }} from {};\n", list, string_literal(path));
}

std::string import_lines(const CheckWriter& file, const std::string& module) {
  std::string lines = import_line(file.numbers, import_path(module, "_support/numbers")) +
                      import_line(file.values, import_path(module, "_support/values")) +
                      import_line(file.checks, import_path(module, "_support/checks")) +
                      import_line(file.formats, import_path(module, "_support/formats"));
  for (const auto& [other, name] : file.imports) {
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
    CheckWriter file{input, plan, index, {}, {}, {}, {}, {}, {}, {}, {}};
    for (const NodeId id : plan.nodes_of_file[index]) write_function(file, id);
    const std::string module = check_module(plan, index);
    File out{module + ".ts", {}, {}};
    if (index < input.model.roots.size()) out.roots.push_back(index);
    out.text = writer.fill("typescript/checks.ts.in", {{"banner", banner},
                                                       {"imports", import_lines(file, module)},
                                                       {"constants", file.constants},
                                                       {"functions", file.functions}});
    files.push_back(std::move(out));
  }
  return files;
}

}  // namespace holyc::emit::typescript
