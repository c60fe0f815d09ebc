#include "codegen/emit/typescript/events.hpp"

#include <set>

#include <fmt/core.h>

#include "codegen/emit/typescript/expressions.hpp"
#include "codegen/emit/typescript/literals.hpp"
#include "codegen/emit/typescript/modules.hpp"

namespace holyc::emit::typescript {

using model::RootSchema;
using model::Type;

namespace {

File event_types_file(const Input& input, Writer& writer, const std::string& banner) {
  std::string constants;
  std::string aliases;
  std::set<std::string> taken;
  for (const RootSchema& root : input.model.roots) {
    if (root.event) taken.insert(root.event->type);
  }
  for (const RootSchema& root : input.model.roots) {
    if (!root.event) continue;
    const Type& type = input.model.at(root.type);
    constants += doc_comment(type.description.empty() ? type.title : type.description,
                             type.deprecated || !root.event->deprecated_since.empty());
    constants += fmt::format("{}: {},\n", property_key(input.names.roots[root.index].event_constant),
                             string_literal(root.event->type));
    for (const std::string& alias : root.event->aliases) {
      if (taken.insert(alias).second)
        aliases += fmt::format("[{}, {}],\n", string_literal(alias), string_literal(root.event->type));
    }
  }
  return {"event_types.ts",
          writer.fill("typescript/event_types.ts.in",
                      {{"banner", banner}, {"constants", constants}, {"aliases", aliases}}),
          {}};
}

/// The envelope's type, when it is an object written as one declaration.
const Type& envelope_type(const Input& input, const RootSchema& envelope) {
  return input.model.resolved(envelope.type);
}

File event_file(const Input& input, const Plan& plan, Writer& writer, const std::string& banner,
                const RootSchema& envelope) {
  ModuleWriter module{input, plan, static_cast<std::uint32_t>(input.model.roots.size()), "event", {}, {}};
  const Type& type = envelope_type(input, envelope);
  const std::string schema = qualified(module, envelope.type, "Schema");
  const std::string structure_of = qualified(module, type.id, "Schema");
  // Zod's extend exists on plain objects only; a recursive schema is declared as a mere ZodType.
  const auto* object = type.as<model::Object>();
  const bool extends = object != nullptr && !plan.is_annotated[type.id];
  std::string structure = extends ? fmt::format("{}.extend({{ {}: payload }})", structure_of,
                                                property_key(envelope.envelope->payload))
                                  : schema + ".clone()";
  const std::string frame =
      interface_members(module, object == nullptr ? model::Object{} : *object, {envelope.envelope->payload});
  const std::string text =
      writer.fill("typescript/event.ts.in", {{"banner", banner},
                                             {"imports", type_imports(module)},
                                             {"frame", frame},
                                             {"payload", property_key(envelope.envelope->payload)},
                                             {"envelope", schema},
                                             {"structure", structure},
                                             {"member", string_literal(envelope.envelope->payload)}});
  return {"event.ts", text, {}};
}

}  // namespace

std::vector<File> write_events(const Input& input, const Plan& plan, Writer& writer,
                               const std::string& banner) {
  std::vector<File> files;
  files.push_back(event_types_file(input, writer, banner));
  const RootSchema* envelope = input.model.envelope();
  if (envelope == nullptr) return files;
  files.push_back(event_file(input, plan, writer, banner, *envelope));
  files.push_back(
      {"any_event.ts",
       writer.fill("typescript/any_event.ts.in",
                   {{"banner", banner}, {"type_member", string_literal(envelope->envelope->type)}}),
       {}});
  files.push_back({"dispatch.ts", writer.fill("typescript/dispatch.ts.in", {{"banner", banner}}), {}});
  return files;
}

std::vector<File> write_registry(const Input& input, const Plan& plan, Writer& writer,
                                 const std::string& banner) {
  ModuleWriter module{input, plan, static_cast<std::uint32_t>(input.model.roots.size()), "registry", {}, {}};
  std::string types, payloads, schemas, texts;
  std::set<std::string> names;
  const auto add_schema = [&](const std::string& name, const std::string& schema) {
    if (names.insert(name).second) schemas += fmt::format("[{}, {}],\n", string_literal(name), schema);
  };
  for (const RootSchema& root : input.model.roots) {
    const std::string schema = qualified(module, root.type, "Schema");
    add_schema(root.relative_path, schema);
    add_schema(root.uri, schema);
    texts += fmt::format("[{}, {}],\n", string_literal(root.uri), string_literal(root.text));
    if (!root.event) continue;
    types += fmt::format("{}: {};\n", string_literal(root.event->type), qualified(module, root.type, ""));
    payloads += fmt::format("{}: {},\n", string_literal(root.event->type), schema);
  }
  std::vector<File> files;
  files.push_back({"registry.ts",
                   writer.fill("typescript/registry.ts.in", {{"banner", banner},
                                                             {"imports", type_imports(module)},
                                                             {"payload_types", types},
                                                             {"payloads", payloads},
                                                             {"schemas", schemas}}),
                   {}});
  files.push_back({"schema_texts.ts",
                   writer.fill("typescript/schema_texts.ts.in", {{"banner", banner}, {"texts", texts}}),
                   {}});
  return files;
}

}  // namespace holyc::emit::typescript
