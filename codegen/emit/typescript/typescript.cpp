#include "codegen/emit/typescript/typescript.hpp"

#include <iterator>

#include "codegen/emit/manifest.hpp"
#include "codegen/emit/typescript/checks.hpp"
#include "codegen/emit/typescript/events.hpp"
#include "codegen/emit/typescript/literals.hpp"
#include "codegen/emit/typescript/modules.hpp"
#include "codegen/emit/typescript/plan.hpp"

namespace holyc::emit {

namespace {

void append(std::vector<File>& to, std::vector<File> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// The support modules: the same for every tree of schemas.
std::vector<File> write_support(Writer& writer, const std::string& banner) {
  static constexpr std::pair<const char*, const char*> modules[] = {
      {"support.ts", "typescript/support.ts.in"},
      {"_support/checks.ts", "typescript/support_checks.ts.in"},
      {"_support/formats.ts", "typescript/support_formats.ts.in"},
      {"_support/json.ts", "typescript/support_json.ts.in"},
      {"_support/numbers.ts", "typescript/support_numbers.ts.in"},
      {"_support/schema.ts", "typescript/support_schema.ts.in"},
      {"_support/values.ts", "typescript/support_values.ts.in"},
  };
  std::vector<File> files;
  for (const auto& [path, name] : modules)
    files.push_back({path, writer.fill(name, {{"banner", banner}}), {}});
  return files;
}

File write_package(const Input& input, Writer& writer) {
  std::string name;
  for (const std::string& part : input.names.namespace_parts) name += (name.empty() ? "" : "-") + part;
  for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return {"package.json",
          writer.fill("typescript/package.json.in", {{"name", typescript::string_literal(name)}}),
          {}};
}

}  // namespace

Output emit_typescript(const Input& input) {
  const typescript::Plan plan = typescript::make_plan(input);
  Writer writer(input.templates);
  const std::string banner = writer.fill("typescript/banner.in", {{"version", input.version}});
  Output output;
  append(output.files, typescript::write_modules(input, plan, writer, banner));
  append(output.files, typescript::write_checks(input, plan, writer, banner));
  append(output.files, typescript::write_events(input, plan, writer, banner));
  append(output.files, typescript::write_registry(input, plan, writer, banner));
  append(output.files, typescript::write_indexes(input, plan, banner));
  append(output.files, write_support(writer, banner));
  output.files.push_back(write_package(input, writer));
  output.manifest = typescript::unenforced_formats(input);
  output.files.push_back(write_manifest("typescript", output.manifest));
  output.diagnostics = writer.diagnostics();
  return output;
}

}  // namespace holyc::emit
