#include "codegen/emit/documents/asyncapi.hpp"

#include <fmt/format.h>
#include <holy/json/write.hpp>

#include "codegen/emit/documents/components.hpp"
#include "codegen/emit/manifest.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit {

namespace {

/// Keywords that AsyncAPI's own schema dialect, a superset of draft-07, does not have.
struct LaterKeyword {
  resolve::Keyword keyword;
  std::string_view name;
};
constexpr LaterKeyword later_keywords[] = {
    {resolve::Keyword::prefix_items, "prefixItems"},
    {resolve::Keyword::unevaluated_items, "unevaluatedItems"},
    {resolve::Keyword::unevaluated_properties, "unevaluatedProperties"},
    {resolve::Keyword::dependent_required, "dependentRequired"},
    {resolve::Keyword::dependent_schemas, "dependentSchemas"},
    {resolve::Keyword::min_contains, "minContains"},
    {resolve::Keyword::max_contains, "maxContains"},
};

void add_later_keywords(const Input& input, const Components& components, std::vector<Unenforced>& manifest) {
  for (const resolve::Schema& schema : input.schemas.schemas) {
    if (!components.has(schema.id)) continue;
    for (const LaterKeyword& later : later_keywords) {
      if (schema.find(later.keyword) == nullptr) continue;
      manifest.push_back(
          {schema.location, std::string(later.name),
           "AsyncAPI's schemas are draft-07; readers that know no later dialect pass over it."});
    }
  }
}

struct Parts {
  std::string channels, operations, messages;
  void add(std::string& list, const std::string& part) const { list += (list.empty() ? "" : ",\n") + part; }
};

void add_event(const Input& input, Writer& writer, const Components& components,
               const model::RootSchema& root, Parts& parts) {
  const model::RootSchema& envelope = *input.model.envelope();
  const model::Type& type = input.model.at(root.type);
  const std::string& name = input.names.roots[root.index].event_constant;
  const Fillings common = {{"?name", name},
                           {"?event_type", holy::json::quoted(root.event->type)},
                           {"?title", holy::json::quoted(type.title.empty() ? root.event->type : type.title)},
                           {"?description", holy::json::quoted(type.description)},
                           {"?domain", holy::json::quoted(root.event->domain)},
                           {"?envelope", components.reference_to(envelope.index)},
                           {"?type_member", holy::json::quoted(envelope.envelope->type)},
                           {"?payload_member", holy::json::quoted(envelope.envelope->payload)},
                           {"?payload", components.reference_to(root.index)}};
  parts.add(parts.channels, writer.fill("asyncapi/channel.json.in", common));
  parts.add(parts.operations, writer.fill("asyncapi/operations.json.in", common));
  parts.add(parts.messages, writer.fill("asyncapi/message.json.in", common));
}

}  // namespace

Output emit_asyncapi(const Input& input) {
  Output output;
  Writer writer(input.templates);
  const Components components(input);
  Parts parts;
  for (const model::RootSchema& root : input.model.roots) {
    if (root.event && input.model.envelope() != nullptr) add_event(input, writer, components, root, parts);
  }
  if (!parts.channels.empty()) {
    const std::string text =
        writer.fill("asyncapi/asyncapi.json.in", {{"version", holy::json::quoted(input.version)},
                                                  {"channels", parts.channels},
                                                  {"operations", parts.operations},
                                                  {"messages", parts.messages},
                                                  {"schemas", components.text()}});
    output.files.push_back({"asyncapi.json", indented_json(text), {}});
    output.manifest = components.unenforced();
    add_later_keywords(input, components, output.manifest);
  }
  output.files.push_back(write_manifest("asyncapi", output.manifest));
  output.diagnostics = writer.diagnostics();
  return output;
}

}  // namespace holyc::emit
