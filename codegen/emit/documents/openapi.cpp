#include "codegen/emit/documents/openapi.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <holy/json/write.hpp>
#include <holy/text/parts.hpp>

#include "codegen/emit/documents/components.hpp"
#include "codegen/emit/manifest.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit {

namespace {

/// "fireflies.transcript.ready.v1" as "/events/fireflies/transcript/ready"; later versions keep theirs.
std::string path_of(const model::EventInfo& event) {
  std::string name = event.type;
  if (event.version == 1 && name.ends_with(".v1")) name.resize(name.size() - 3);
  std::replace(name.begin(), name.end(), '.', '/');
  return "/events/" + name;
}

std::string sentence_of(const model::Type& type) {
  return type.description.empty() ? type.title : type.description;
}

std::string typed_path(const Input& input, Writer& writer, const Components& components,
                       const model::RootSchema& root) {
  const model::Type& type = input.model.at(root.type);
  return writer.fill(
      "openapi/typed_path.json.in",
      {{"path", holy::json::quoted(path_of(*root.event))},
       {"operation", holy::json::quoted("publish_" + input.names.roots[root.index].event_constant)},
       {"domain", holy::json::quoted(root.event->domain)},
       {"summary", holy::json::quoted("Publish " + root.event->type)},
       {"description", holy::json::quoted(sentence_of(type))},
       {"deprecated", root.event->status == "deprecated" ? "true" : "false"},
       {"event_type", holy::json::quoted(root.event->type)},
       {"payload", components.reference_to(root.index)}});
}

}  // namespace

Output emit_openapi(const Input& input) {
  Output output;
  const Components components(input);
  const model::RootSchema* envelope = input.model.envelope();
  std::vector<std::string> paths;
  std::vector<std::string> event_types;
  Writer writer(input.templates);
  for (const model::RootSchema& root : input.model.roots) {
    if (!root.event || envelope == nullptr) continue;
    paths.push_back(typed_path(input, writer, components, root));
    event_types.push_back(holy::json::quoted(root.event->type));
  }
  if (!paths.empty()) {
    const std::string schemas = components.text();
    const std::string reference = components.reference_to(envelope->index);
    const auto document = [&](std::string_view name, Fillings fillings) {
      fillings.insert(
          {{"version", holy::json::quoted(input.version)}, {"envelope", reference}, {"schemas", schemas}});
      const std::string text = writer.fill(fmt::format("openapi/{}.json.in", name), fillings);
      output.files.push_back({fmt::format("{}.json", name), indented_json(text), {}});
    };
    document("gateway", {{"typed_paths", holy::text::joined(paths, ",\n")},
                         {"event_types", holy::text::joined(event_types, ",\n")}});
    document("store", {{"event_types", holy::text::joined(event_types, ",\n")}});
    output.manifest = components.unenforced();
  }
  output.files.push_back(write_manifest("openapi", output.manifest));
  output.diagnostics = writer.diagnostics();
  return output;
}

}  // namespace holyc::emit
