// Files made from all schemas together.
#include <algorithm>

#include "codegen/emit/cpp/codecs.hpp"
#include "codegen/emit/cpp/function_context.hpp"
#include "codegen/emit/cpp/readers.hpp"
#include "codegen/emit/cpp/sources.hpp"
#include "codegen/emit/cpp/structs.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

namespace {

std::string folder_of(const Input& input) {
  return joined(input.names.namespace_parts, "/");
}
std::string namespace_of(const Input& input) {
  return joined(input.names.namespace_parts, "::");
}

std::vector<const model::RootSchema*> event_roots(const Input& input) {
  std::vector<const model::RootSchema*> roots;
  for (const model::RootSchema& root : input.model.roots) {
    if (root.event) roots.push_back(&root);
  }
  return roots;
}

void add(Emission& emission, const std::string& path, std::string text) {
  emission.files.push_back({path, std::move(text), {}});
}

void emit_registry(Emission& emission) {
  const Input& input = emission.input;
  std::string declarations;
  std::vector<std::string> entries;
  for (const model::RootSchema& root : input.model.roots) {
    const std::string scope = checks_namespace(input, root.index);
    declarations += "namespace " + scope + " {\nconst holy::SchemaEntry& schema_entry();\n}\n";
    entries.push_back("&::" + scope + "::schema_entry(),");
  }
  if (entries.empty()) entries.push_back("nullptr,");
  const std::string all = banner(emission, "all schemas");
  add(emission, "include/" + folder_of(input) + "/registry.hpp",
      emission.writer.fill("cpp/registry_header.in", {{"banner", all}, {"namespace", namespace_of(input)}}));
  add(emission, "src/registry.cpp",
      emission.writer.fill("cpp/registry_source.in", {{"banner", all},
                                                      {"folder", folder_of(input)},
                                                      {"namespace", namespace_of(input)},
                                                      {"declarations", declarations},
                                                      {"entries", joined(entries, "\n")},
                                                      {"count", std::to_string(input.model.roots.size())}}));
}

void emit_event_types(Emission& emission) {
  const Input& input = emission.input;
  std::string enumerators, constants, canonical;
  std::map<std::string, std::string> spellings;
  for (const model::RootSchema* root : event_roots(input)) {
    const std::string& name = input.names.roots[root->index].event_constant;
    enumerators += name + ",\n";
    constants += "inline constexpr std::string_view " + name + " = " + literal(root->event->type) + ";\n";
    canonical += literal(root->event->type) + ",\n";
    spellings[root->event->type] = name;
  }
  for (const model::RootSchema* root : event_roots(input)) {
    for (const std::string& alias : root->event->aliases)
      spellings.emplace(alias, input.names.roots[root->index].event_constant);
  }
  std::string table;
  for (const auto& [text, name] : spellings) table += "{" + literal(text) + ", EventType::" + name + "},\n";
  if (table.empty()) table = "{\"\", EventType::unknown},";
  const std::string all = banner(emission, "all event schemas");
  add(emission, "include/" + folder_of(input) + "/event_types.hpp",
      emission.writer.fill("cpp/event_types_header.in", {{"banner", all},
                                                         {"namespace", namespace_of(input)},
                                                         {"enumerators", enumerators},
                                                         {"constants", constants}}));
  add(emission, "src/event_types.cpp",
      emission.writer.fill("cpp/event_types_source.in", {{"banner", all},
                                                         {"folder", folder_of(input)},
                                                         {"namespace", namespace_of(input)},
                                                         {"spellings", table},
                                                         {"canonical", canonical}}));
}

std::string member_name(const Input& input, const Type& type, const std::string& name) {
  const auto members = members_of(type);
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (members[i].name == name) return input.names.types[type.id].members[i].cpp;
  }
  return "";
}

/// event.cpp: how one pass reads an event of any payload. False where it does not decide about the envelope.
bool emit_event_reader(Emission& emission, const model::RootSchema& envelope, const Type& type) {
  const Input& input = emission.input;
  Statics statics;
  FunctionContext functions{input, emission.plans, emission.writer, statics, envelope.index};
  const auto reader = event_reader(emission, functions, type, *envelope.envelope);
  if (!reader) return false;
  const std::string text = emission.writer.fill("cpp/checks_using.in", {}) +
                           emission.writer.fill("cpp/readers_using.in", {}) + '\n' +
                           statics.text(reader->globals) + '\n' + reader->text;
  add(emission, "src/event.cpp",
      emission.writer.fill("cpp/event_source.in", {{"banner", banner(emission, envelope.relative_path)},
                                                   {"folder", folder_of(input)},
                                                   {"quiet_begin", quiet_begin(emission)},
                                                   {"quiet_end", quiet_end(emission)},
                                                   {"namespace", namespace_of(input)},
                                                   {"reader", text}}));
  return true;
}

std::string read_event(const TypeContext& context, const Type& envelope, const std::string& payload) {
  const EventPlaces places = event_places(context, envelope.id, payload);
  return context.writer.fill(
      "cpp/event_in_one_pass.in",
      {{"places", places.declarations}, {"payload", places.payload}, {"addresses", places.addresses}});
}

/// event.hpp: the envelope around a payload of any type.
void emit_event(Emission& emission, const model::RootSchema& envelope, const Type& type, bool is_one_pass) {
  const Input& input = emission.input;
  Layout qualified_layout = emission.layout;
  qualified_layout.qualify = true;
  const TypeContext context{input, qualified_layout, emission.writer};
  const std::string& payload = envelope.envelope->payload;
  const std::string name = "::" + input.names.roots[envelope.index].cpp_type;
  const Fillings fillings = {
      {"banner", banner(emission, envelope.relative_path)},
      {"quiet_begin", quiet_begin(emission)},
      {"quiet_end", quiet_end(emission)},
      {"envelope_header", input.names.roots[envelope.index].header},
      {"envelope", name},
      {"namespace", namespace_of(input)},
      {"type_member", literal(envelope.envelope->type)},
      {"payload_member", literal(payload)},
      {"members", event_members(context, type.id, payload)},
      {"codec", event_codec(context, type.id, payload, is_one_pass)},
      {"includes",
       is_one_pass ? "#include <holy/scan/event_target.hpp>" : "#include <holy/scan/event_by_tape.hpp>"},
      {"read_text", is_one_pass ? read_event(context, type, payload)
                                : emission.writer.fill("cpp/event_by_tape.in",
                                                       {{"envelope", name},
                                                        {"type_member", literal(envelope.envelope->type)},
                                                        {"payload_member", literal(payload)}})}};
  add(emission, "include/" + folder_of(input) + "/event.hpp", emission.writer.fill("cpp/event.in", fillings));
}

std::string read_any_event(const Emission& emission, const model::RootSchema& envelope, const Type& type,
                           bool is_one_pass) {
  const std::string& payload = envelope.envelope->payload;
  if (is_one_pass)
    return emission.writer.fill("cpp/any_in_one_pass.in",
                                {{"payload_name", member_name(emission.input, type, payload)},
                                 {"addresses", event_places(emission.types(), type.id, payload).addresses}});
  return emission.writer.fill("cpp/any_by_tape.in",
                              {{"type_name", member_name(emission.input, type, envelope.envelope->type)},
                               {"payload_member", literal(payload)}});
}

/// any.hpp, dispatch.hpp and visit.hpp: events whose type is known when they arrive.
void emit_event_choices(Emission& emission, const model::RootSchema& envelope, const Type& type,
                        bool is_one_pass) {
  const Input& input = emission.input;
  std::string includes, payload_types, visits, types = "holy::RawJson";
  for (const model::RootSchema* root : event_roots(input)) {
    const names::RootNames& names = input.names.roots[root->index];
    const std::string name = "::" + names.cpp_type;
    includes += "#include <" + names.header + ">\n";
    payload_types += "&payload_type<" + name + ">,\n";
    visits +=
        "case EventType::" + names.event_constant + ": return visitor(*event.get_if<" + name + ">());\n";
    types += ",\n" + name;
  }
  const std::string folder = folder_of(input);
  const std::string payload_name = member_name(input, type, envelope.envelope->payload);
  const std::string type_name = member_name(input, type, envelope.envelope->type);
  const Fillings common = {{"banner", banner(emission, "all event schemas")},
                           {"folder", folder},
                           {"namespace", namespace_of(input)}};
  const auto emit = [&](const std::string& path, std::string_view template_name, Fillings fillings) {
    fillings.insert(common.begin(), common.end());
    add(emission, path, emission.writer.fill(template_name, fillings));
  };
  emit("include/" + folder + "/any.hpp", "cpp/any_header.in", {});
  emit("src/any.cpp", "cpp/any_source.in",
       {{"quiet_begin", quiet_begin(emission)},
        {"includes", includes},
        {"envelope", "::" + input.names.roots[envelope.index].cpp_type},
        {"type_member", literal(envelope.envelope->type)},
        {"payload_member", literal(envelope.envelope->payload)},
        {"type_text", "envelope->" + type_name},
        {"payload_types", payload_types},
        {"read_event", read_any_event(emission, envelope, type, is_one_pass)}});
  emit("include/" + folder + "/dispatch.hpp", "cpp/dispatch_header.in", {});
  emit("include/" + folder + "/visit.hpp", "cpp/visit_header.in",
       {{"quiet_begin", quiet_begin(emission)},
        {"quiet_end", quiet_end(emission)},
        {"includes", includes},
        {"types", types},
        {"payload_name", payload_name},
        {"cases", visits}});
}

void emit_cmake(Emission& emission) {
  const std::string target = joined(emission.input.names.namespace_parts, "_");
  std::string sources;
  for (const File& file : emission.files) {
    if (file.path.ends_with(".cpp")) sources += "${CMAKE_CURRENT_LIST_DIR}/" + file.path + '\n';
  }
  add(emission, "CMakeLists.txt",
      emission.writer.fill(
          "cpp/cmake.in",
          {{"banner_text", "Made by holyc. Do not edit: change the schemas and run holyc generate."},
           {"target", target},
           {"library", "holyfields_" + target},
           {"sources", sources}}));
}

}  // namespace

void emit_indexes(Emission& emission) {
  const Input& input = emission.input;
  emit_registry(emission);
  emit_event_types(emission);
  if (const model::RootSchema* envelope = input.model.envelope()) {
    const Type& type = input.model.resolved(envelope->type);
    const auto has = [&](const std::string& name) {
      return std::ranges::any_of(members_of(type),
                                 [&](const model::Member& member) { return member.name == name; });
    };
    if (has(envelope->envelope->payload) && has(envelope->envelope->type)) {
      const bool is_one_pass = emit_event_reader(emission, *envelope, type);
      emit_event(emission, *envelope, type, is_one_pass);
      emit_event_choices(emission, *envelope, type, is_one_pass);
    }
  }
  emit_cmake(emission);
}

}  // namespace holyc::emit::cpp
