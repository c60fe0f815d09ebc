#include "codegen/emit/pydantic/pydantic.hpp"

#include <iterator>

#include <holy/patterns/portability.hpp>
#include <holy/program/walk.hpp>

#include "codegen/emit/manifest.hpp"
#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/pydantic/modules.hpp"
#include "codegen/emit/pydantic/package.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit {

namespace {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::Op;

void append(std::vector<File>& to, std::vector<File> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Patterns without a Python translation, and formats without a function.
std::vector<Unenforced> unenforced(const Input& input) {
  std::vector<Unenforced> entries;
  const holy::program::Program& program = input.compilation.program;
  const auto check_pattern = [&](const Node& node, const Instruction& instruction, std::string_view pattern) {
    if (holy::patterns::to_python(pattern)) return;
    entries.push_back({std::string(program.text(node.location)),
                       std::string(program.text(instruction.keyword)),
                       "Python's re has no pattern of the same meaning."});
  };
  for (const Node& node : program.nodes) {
    for (const Instruction& instruction : instructions_of(program, node)) {
      if (instruction.op == Op::pattern) check_pattern(node, instruction, program.text(instruction.text));
      if (instruction.op == Op::pattern_properties) {
        for (const holy::program::NamedChild child : named_children(program, instruction))
          check_pattern(node, instruction, program.text(child.name));
      }
      if (instruction.op != Op::format || pydantic::is_checked_format(program.text(instruction.text)))
        continue;
      entries.push_back({std::string(program.text(node.location)), "format",
                         "Python has no parser of ECMA-262 regular expressions."});
    }
  }
  return entries;
}

}  // namespace

Output emit_pydantic(const Input& input) {
  Writer writer(input.templates);
  std::string banner = writer.fill("pydantic/banner.in", {{"version", input.version}});
  if (banner.ends_with('\n')) banner.pop_back();
  pydantic::Coverage coverage(input);
  Output output;
  append(output.files, pydantic::write_modules(input, coverage, writer, banner));
  append(output.files, pydantic::write_events(input, coverage, writer, banner));
  append(output.files, pydantic::write_registry(input, coverage, writer, banner));
  append(output.files, pydantic::write_frame(input, writer, banner));
  output.manifest = unenforced(input);
  output.files.push_back(write_manifest("pydantic", output.manifest));
  output.diagnostics = writer.diagnostics();
  return output;
}

}  // namespace holyc::emit
