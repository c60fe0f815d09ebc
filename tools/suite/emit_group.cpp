// A group through every pass of the compiler, and its output as few translation units.
#include <algorithm>
#include <map>
#include <set>

#include "codegen/emit/cpp/cpp.hpp"
#include "codegen/emit/writer.hpp"
#include "codegen/lower/lower.hpp"
#include "codegen/resolve/settle.hpp"
#include "tools/suite/compiled.hpp"

namespace holyc::suite {

namespace {

using Files = std::map<std::string, std::string_view, std::less<>>;

/// The emitted file that a line includes, or nothing.
const Files::value_type* included(const Files& files, std::string_view line) {
  constexpr std::string_view directive = "#include ";
  if (!line.starts_with(directive) || line.size() < directive.size() + 2) return nullptr;
  const char mark = line[directive.size()];
  line.remove_prefix(directive.size() + 1);
  line = line.substr(0, line.find_first_of("\">"));
  const auto found = files.find((mark == '<' ? "include/" : "src/") + std::string(line));
  return found == files.end() ? nullptr : &*found;
}

/// A file with the emitted files that it includes in its text, each once.
void append(const Files& files, const Files::value_type& file, std::set<std::string_view>& seen,
            std::string& out) {
  if (!seen.insert(file.first).second) return;
  for (std::string_view rest = file.second; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end);
    if (line.starts_with("#pragma once")) continue;
    if (const auto* other = included(files, line)) {
      append(files, *other, seen, out);
    } else {
      out += line;
    }
  }
}

/// One unit for each source that a schema gave. A root of one source shares it with its neighbours; the
/// sources of a large root name their constants alike, so each stays by itself.
std::vector<std::string> units_of(const std::vector<emit::File>& emitted) {
  Files files;
  for (const emit::File& file : emitted) files.emplace(file.path, file.text);
  std::vector<std::string> units;
  for (const emit::File& file : emitted) {
    if (file.roots.empty() || !file.path.ends_with(".cpp")) continue;
    std::set<std::string_view> seen;
    append(files, *files.find(file.path), seen, units.emplace_back());
  }
  return units;
}

std::size_t calls_of_interpreter(const std::vector<std::string>& units) {
  std::size_t count = 0;
  for (const std::string& unit : units) {
    for (const std::string_view call : {"holy::program::accepts", "holy::program::explain", "runnable()"}) {
      for (std::size_t at = unit.find(call); at != std::string::npos; at = unit.find(call, at + 1)) ++count;
    }
  }
  return count;
}

}  // namespace

EmittedGroup emit_group(const Group& group, const std::string& namespace_name) {
  EmittedGroup result;
  ResolvedGroup resolved = resolve_group(group);
  report::Diagnostics& diagnostics = resolved.diagnostics;
  const auto refused = [&] {
    if (report::has_errors(diagnostics)) result.error = "the schema is refused: " + first_error(diagnostics);
    return !result.error.empty();
  };
  if (refused()) return result;
  resolve::settle_dynamic_references(resolved.set);
  const resolve::SchemaSet& set = resolved.set;
  const model::Model model = lower::lower(set, {.assert_formats = group.options.assert_formats});
  if (refused()) return result;
  names::Naming naming = names::decide(model, set, {.namespace_name = namespace_name});
  report::append(diagnostics, std::move(naming.diagnostics));
  if (refused()) return result;
  program::Compilation compilation = program::compile(set, lower::entries(model), group.options);
  report::append(diagnostics, std::move(compilation.diagnostics));
  if (refused()) return result;
  const emit::Input input{model, naming.names, compilation, set, emit::builtin_templates(), "suite"};
  emit::Output output = emit::emit_cpp(input);
  report::append(diagnostics, std::move(output.diagnostics));
  if (refused()) return result;
  if (!output.manifest.empty()) {
    result.error =
        "C++ does not enforce " + output.manifest.front().keyword + ": " + output.manifest.front().reason;
    return result;
  }
  result.units = units_of(output.files);
  result.entry = namespace_name + "::checks_::" + naming.names.roots.front().module + "::schema_entry";
  result.subschemas = compilation.program.nodes.size();
  result.delegated = calls_of_interpreter(result.units);
  return result;
}

}  // namespace holyc::suite
