#include "codegen/emit/pydantic/package.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "codegen/emit/pydantic/modules.hpp"
#include "codegen/emit/pydantic/text.hpp"

namespace holyc::emit::pydantic {

using model::RootSchema;

namespace {

std::string upper(std::string text) {
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}

std::string python_field(const Input& input, const RootSchema& root, const std::string& member) {
  const model::Type& type = input.model.at(root.type);
  const auto members = members_of(type);
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (members[i].name == member) return input.names.types[type.id].members[i].python;
  }
  return {};
}

File write_event_types(const Input& input, Writer& writer, const std::string& banner) {
  std::string members;
  std::string aliases;
  std::set<std::string>
      taken;  // an alias means the first type that claims it, and never another type's own name
  for (const RootSchema& root : input.model.roots) {
    if (root.event) taken.insert(root.event->type);
  }
  for (const RootSchema& root : input.model.roots) {
    if (!root.event) continue;
    const std::string name = upper(input.names.roots[root.index].event_constant);
    members += name + " = " + string_literal(root.event->type) + "\n";
    for (const std::string& alias : root.event->aliases) {
      if (taken.insert(alias).second) aliases += string_literal(alias) + ": EventType." + name + ",\n";
    }
  }
  return {package_folder(input) + "event_types.py",
          writer.fill("pydantic/event_types.py.in",
                      {{"banner", banner}, {"members", members}, {"aliases", aliases}}),
          {}};
}

File write_any_event(const Input& input, Coverage& coverage, Writer& writer, const std::string& banner,
                     const std::string& type_name) {
  std::string imports;
  std::string members;
  std::set<std::string> taken;
  for (const RootSchema& root : input.model.roots) {
    if (!root.event) continue;
    const std::string& name = coverage.class_name(root.type);
    const std::string local =
        taken.insert(name).second ? name : name + "_" + input.names.roots[root.index].event_constant;
    imports += "from ." + joined(module_path(input, root.index), ".") + " import " + name +
               (local == name ? "" : " as " + local) + "\n";
    members += "EventEnvelope[" + local + "],\n";
  }
  return {package_folder(input) + "any_event.py",
          writer.fill("pydantic/any_event.py.in", {{"banner", banner},
                                                   {"imports", imports},
                                                   {"union", members},
                                                   {"type_name", string_literal(type_name)}}),
          {}};
}

}  // namespace

std::vector<File> write_events(const Input& input, Coverage& coverage, Writer& writer,
                               const std::string& banner) {
  std::vector<File> files{write_event_types(input, writer, banner)};
  const RootSchema* envelope = input.model.envelope();
  if (envelope == nullptr || !input.model.at(envelope->type).is<model::Object>()) return files;
  const std::string payload = python_field(input, *envelope, envelope->envelope->payload);
  const std::string type = python_field(input, *envelope, envelope->envelope->type);
  if (payload.empty() || type.empty()) return files;
  const std::string folder = package_folder(input);
  files.push_back({folder + "envelope.py",
                   writer.fill("pydantic/envelope.py.in",
                               {{"banner", banner},
                                {"module", joined(module_path(input, envelope->index), ".")},
                                {"envelope_type", coverage.class_name(envelope->type)},
                                {"payload_field", payload},
                                {"type_field", type},
                                {"payload_name", string_literal(envelope->envelope->payload)}}),
                   {}});
  files.push_back(write_any_event(input, coverage, writer, banner, envelope->envelope->type));
  files.push_back({folder + "dispatch.py",
                   writer.fill("pydantic/dispatch.py.in", {{"banner", banner}, {"type_field", type}}),
                   {}});
  return files;
}

std::vector<File> write_registry(const Input& input, Coverage& coverage, Writer& writer,
                                 const std::string& banner) {
  std::string entries;
  std::string texts;
  for (const RootSchema& root : input.model.roots) {
    entries += fmt::format("Entry(\n    path={},\n    uri={},\n    module={},\n    name={},\n",
                           string_literal(root.relative_path), string_literal(root.uri),
                           string_literal("." + joined(module_path(input, root.index), ".")),
                           string_literal(coverage.class_name(root.type)));
    if (root.event) {
      entries +=
          fmt::format("    event_type={},\n    kind={},\n    version={},\n", string_literal(root.event->type),
                      string_literal(root.event->kind), root.event->version);
      if (!root.event->status.empty()) entries += "    status=" + string_literal(root.event->status) + ",\n";
    }
    entries += "),\n";
    texts += string_literal(root.relative_path) + ": " + string_literal(root.text) + ",\n";
  }
  const std::string folder = package_folder(input);
  return {{folder + "registry.py",
           writer.fill("pydantic/registry.py.in", {{"banner", banner}, {"entries", entries}}),
           {}},
          {folder + "_schema_texts.py",
           writer.fill("pydantic/schema_texts.py.in", {{"banner", banner}, {"texts", texts}}),
           {}}};
}

std::vector<File> write_frame(const Input& input, Writer& writer, const std::string& banner) {
  const std::string folder = package_folder(input);
  std::vector<File> files;
  for (const std::string name : {"json", "formats", "values", "checks", "support"}) {
    files.push_back(
        {folder + "_" + name + ".py", writer.fill("pydantic/" + name + ".py.in", {{"banner", banner}}), {}});
  }
  std::set<std::string> folders;
  std::string path;
  for (const std::string& part : input.names.namespace_parts) folders.insert(path += part + "/");
  for (const RootSchema& root : input.model.roots) {
    path = folder;
    for (const std::string& part : input.names.roots[root.index].scope) folders.insert(path += part + "/");
  }
  for (const std::string& each : folders) {
    std::string dotted = each.substr(0, each.size() - 1);
    std::replace(dotted.begin(), dotted.end(), '/', '.');
    files.push_back({each + "__init__.py",
                     writer.fill("pydantic/package.py.in",
                                 {{"banner", banner}, {"doc", docstring("Package " + dotted + ".")}}),
                     {}});
  }
  files.push_back({folder + "py.typed", "", {}});
  const std::string& package = input.names.namespace_parts.front();
  files.push_back(
      {"pyproject.toml",
       writer.fill("pydantic/pyproject.toml.in", {{"banner_text", "Generated by holyc. Do not edit."},
                                                  {"name", joined(input.names.namespace_parts, "-")},
                                                  {"version", "0.0.0"},
                                                  {"package", package}}),
       {}});
  return files;
}

}  // namespace holyc::emit::pydantic
