#include "codegen/emit/typescript/modules.hpp"

#include <algorithm>
#include <map>

#include <fmt/core.h>

#include "codegen/emit/typescript/expressions.hpp"
#include "codegen/emit/typescript/literals.hpp"

namespace holyc::emit::typescript {

using model::Member;
using model::Type;
using model::TypeId;

namespace {

std::string declared_type(ModuleWriter& module, const Type& type, const std::string& name) {
  const auto* object = type.as<model::Object>();
  if (object != nullptr && !type.nullable) {
    return fmt::format("export interface {} {{\n{}}}\n", name,
                       indented(interface_members(module, *object, {}), 2));
  }
  return fmt::format("export type {} = {};\n", name, type_definition(module, type));
}

/// The defaults of an object's members: offered, never inserted.
std::string defaults_of(ModuleWriter& module, const Type& type, const std::string& name) {
  std::string lines;
  for (const Member& member : members_of(type)) {
    if (!member.default_value) continue;
    lines +=
        fmt::format("  {}: {},\n", property_key(member.name), literal_of(module, member.default_value->text));
  }
  if (lines.empty()) return {};
  return fmt::format(
      "\n/** What the schema of {0} says of members that are absent. Parsing never inserts them. */\nexport "
      "const {0}Defaults = {{\n{1}}} as const;\n",
      name, lines);
}

std::string declaration(ModuleWriter& module, TypeId id) {
  const Type& type = module.input.model.at(id);
  const std::string& name = module.input.names.types[id].type.typescript;
  const bool annotated = module.plan.is_annotated[id];
  const std::string doc =
      doc_comment(type.description.empty() ? type.title : type.description, type.deprecated);
  std::string schema = definition_expression(module, type);
  if (const std::string check = check_expression(module, type); !check.empty()) {
    module.uses_schema_support = true;
    schema = fmt::format("holy.exactly({}, {})", schema, check);
  }
  const std::string annotation = annotated ? fmt::format(": z.ZodType<{}>", name) : "";
  std::string text = "\n";
  if (annotated) text += doc + declared_type(module, type, name) + "\n";
  text += doc + fmt::format("export const {}Schema{} = {};\n", name, annotation, schema);
  if (!annotated) text += doc + fmt::format("export type {0} = z.infer<typeof {0}Schema>;\n", name);
  return text + defaults_of(module, type, name);
}

std::string imports(const ModuleWriter& module) {
  std::string lines = "import * as z from \"zod\";\n";
  const auto support = [&](const char* name, const char* file) {
    return fmt::format("import * as {} from {};\n", name,
                       string_literal(import_path(module.module, std::string("_support/") + file)));
  };
  if (module.uses_schema_support) lines += support("holy", "schema");
  if (module.uses_formats) lines += support("formats", "formats");
  if (module.uses_exact)
    lines += fmt::format("import {{ exact }} from {};\n",
                         string_literal(import_path(module.module, "_support/checks")));
  for (const CheckFile file : module.checks) {
    const std::string path = check_module(module.plan, file);
    lines += fmt::format("import * as {} from {};\n", import_name(path),
                         string_literal(import_path(module.module, path)));
  }
  return lines + type_imports(module);
}

/// The folders of a module's path and of all above it, with what each index exports.
std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

}  // namespace

std::string type_imports(const ModuleWriter& module) {
  std::string lines;
  for (const std::string& path : module.modules) {
    lines += fmt::format("import * as {} from {};\n", import_name(path),
                         string_literal(import_path(module.module, path)));
  }
  return lines;
}

std::vector<File> write_modules(const Input& input, const Plan& plan, Writer& writer,
                                const std::string& banner) {
  std::vector<File> files;
  for (const model::RootSchema& root : input.model.roots) {
    ModuleWriter module{input, plan, root.index, plan.modules[root.index], {}, {}};
    std::string declarations;
    for (const TypeId id : plan.order[root.index]) declarations += declaration(module, id);
    const std::string text =
        writer.fill("typescript/module.ts.in",
                    {{"banner", banner + "// Made from " + comment_text(root.relative_path) + ".\n"},
                     {"imports", imports(module)},
                     {"declarations", declarations}});
    files.push_back({module.module + ".ts", text, {root.index}});
  }
  return files;
}

std::vector<File> write_indexes(const Input& input, const Plan& plan, const std::string& banner) {
  std::map<std::string, std::string> folders{{"", ""}};  // folder -> export lines
  for (const std::string& module : plan.modules) {
    const std::string folder = folder_of(module);
    const std::string name = module.substr(folder.empty() ? 0 : folder.size() + 1);
    folders[folder] += fmt::format("export * from {};\n", string_literal("./" + name + ".js"));
    for (std::string inner = folder; !inner.empty(); inner = folder_of(inner))
      folders.try_emplace(folder_of(inner));
  }
  for (const auto& [folder, lines] : std::map<std::string, std::string>(folders)) {
    if (folder.empty()) continue;
    const std::string outer = folder_of(folder);
    const std::string name = folder.substr(outer.empty() ? 0 : outer.size() + 1);
    folders[outer] +=
        fmt::format("export * as {} from {};\n", name, string_literal("./" + name + "/index.js"));
  }
  std::string& top = folders[""];
  const std::vector<std::string> common = {"support", "event_types", "registry"};
  for (const std::string& name : common) top += "export * from \"./" + name + ".js\";\n";
  if (input.model.envelope() != nullptr) {
    for (const char* name : {"event", "any_event", "dispatch"})
      top += "export * from \"./" + std::string(name) + ".js\";\n";
  }
  std::vector<File> files;
  for (const auto& [folder, lines] : folders)
    files.push_back({(folder.empty() ? "" : folder + "/") + "index.ts", banner + lines, {}});
  return files;
}

}  // namespace holyc::emit::typescript
