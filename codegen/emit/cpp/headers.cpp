// The headers: types and the declarations of their functions.
#include <algorithm>

#include "codegen/emit/cpp/sources.hpp"
#include "codegen/emit/cpp/structs.hpp"
#include "codegen/emit/cpp/text.hpp"
#include "codegen/emit/cpp/wide_unions.hpp"

namespace holyc::emit::cpp {

namespace {

constexpr int runtime_interface = 2;  // HOLYFIELDS_RUNTIME_INTERFACE of the runtime this code is for

std::string event_declarations(const Emission& emission, TypeId type) {
  const model::RootSchema& root = emission.input.model.roots[emission.input.model.at(type).root];
  if (!root.event || root.type != type) return "";
  return emission.writer.fill("cpp/event_functions.in", {{"type", emission.input.names.types[type].type.cpp},
                                                         {"event_type", literal(root.event->type)}});
}

}  // namespace

void emit_headers(Emission& emission, const Unit& unit) {
  const Input& input = emission.input;
  const std::uint32_t first = unit.roots.front();
  std::string includes = "#include <holy/generated/support.hpp>\n";
  const auto has = [&](bool wide) {
    return std::any_of(unit.types.begin(), unit.types.end(), [&](TypeId id) {
      return emission.layout.types[id].declaration == Declaration::variant &&
             is_wide(emission.layout, id) == wide;
    });
  };
  if (has(false)) includes = "#include <variant>\n\n" + includes;
  if (has(true)) includes += "#include <holy/types/wide_variant.hpp>\n";
  for (const std::uint32_t other : unit.includes)
    includes += "#include <" + input.names.roots[other].header + ">\n";

  Namespaces forward, body;
  for (const TypeId id : unit.forward) {
    if (emission.layout.types[id].declaration == Declaration::enumeration) continue;
    forward.add(types_namespace(input, input.model.at(id).root), forward_declaration(emission.types(), id));
  }
  // Enumerations hold nothing, so they can stand first.
  std::vector<TypeId> order = unit.types;
  std::stable_partition(order.begin(), order.end(), [&](TypeId id) {
    return emission.layout.types[id].declaration == Declaration::enumeration;
  });
  for (const TypeId id : order) {
    body.add(types_namespace(input, input.model.at(id).root),
             definition(emission.types(), id) + event_declarations(emission, id) + '\n');
  }
  add_file(emission, "include/" + input.names.roots[first].header,
           emission.writer.fill("cpp/header.in", {{"banner", schema_banner(emission, first)},
                                                  {"includes", includes},
                                                  {"interface", std::to_string(runtime_interface)},
                                                  {"quiet_begin", quiet_begin(emission)},
                                                  {"quiet_end", quiet_end(emission)},
                                                  {"forward", forward.take()},
                                                  {"body", body.take()}}),
           first);
  for (std::size_t i = 1; i < unit.roots.size(); ++i) {
    add_file(
        emission, "include/" + input.names.roots[unit.roots[i]].header,
        emission.writer.fill("cpp/forwarding_header.in", {{"banner", schema_banner(emission, unit.roots[i])},
                                                          {"header", input.names.roots[first].header}}),
        unit.roots[i]);
  }
}

}  // namespace holyc::emit::cpp
