#include "tools/holyc/dump_text.hpp"

#include <string_view>
#include <vector>

#include <holy/json/write.hpp>

namespace holyc::cli {

namespace {

using model::Type;
using model::TypeKind;

std::string_view kind_name(TypeKind kind) {
  switch (kind) {
    case TypeKind::any:
      return "any";
    case TypeKind::never:
      return "never";
    case TypeKind::null:
      return "null";
    case TypeKind::boolean:
      return "boolean";
    case TypeKind::integer:
      return "integer";
    case TypeKind::number:
      return "number";
    case TypeKind::string:
      return "string";
    case TypeKind::enumeration:
      return "enumeration";
    case TypeKind::object:
      return "object";
    case TypeKind::map:
      return "map";
    case TypeKind::array:
      return "array";
    case TypeKind::tuple:
      return "tuple";
    case TypeKind::alternative:
      return "alternative";
    case TypeKind::named:
      return "named";
  }
  return "";
}

std::string locations(const std::vector<resolve::SchemaId>& ids, const resolve::SchemaSet& set) {
  std::string out = "[";
  for (const resolve::SchemaId id : ids)
    out += (out.size() > 1 ? "," : "") + holy::json::quoted(set.at(id).location);
  return out + "]";
}

std::string number_or_null(model::TypeId id) {
  return id == model::no_type ? "null" : std::to_string(id);
}

std::string truth(bool value) {
  return value ? "true" : "false";
}

std::string member_json(const model::Member& member, const resolve::SchemaSet& set) {
  return "{\"name\":" + holy::json::quoted(member.name) + ",\"type\":" + number_or_null(member.type) +
         ",\"required\":" + truth(member.required) + ",\"nullable\":" + truth(member.nullable) +
         (member.default_value ? ",\"default\":" + member.default_value->text : "") +
         ",\"schemas\":" + locations(member.schemas, set) + "}";
}

std::string members_json(const Type& type, const resolve::SchemaSet& set) {
  std::string out = ",\"members\":[";
  for (const model::Member& member : type.members)
    out += (out.back() == '[' ? "" : ",") + member_json(member, set);
  out += "],\"patterns\":[";
  for (const model::PatternMember& member : type.pattern_members) {
    out += (out.back() == '[' ? "" : ",") + ("{\"pattern\":" + holy::json::quoted(member.pattern)) +
           ",\"type\":" + number_or_null(member.type) + "}";
  }
  constexpr std::string_view names[] = {"open", "closed", "typed"};
  return out + "],\"others\":" + holy::json::quoted(names[static_cast<std::size_t>(type.openness)]);
}

std::string branches_json(const Type& type, const resolve::SchemaSet& set) {
  std::string out = ",\"discriminator\":" + holy::json::quoted(type.discriminator) + ",\"branches\":[";
  for (const model::Branch& branch : type.branches) {
    out +=
        (out.back() == '[' ? "" : ",") + ("{\"type\":" + number_or_null(branch.type)) +
        ",\"nullable\":" + truth(branch.nullable) + (branch.tag ? ",\"tag\":" + branch.tag->text : "") +
        ",\"schema\":" +
        (branch.schema == resolve::no_schema ? "null" : holy::json::quoted(set.at(branch.schema).location)) +
        "}";
  }
  return out + "]";
}

std::string type_json(const Type& type, const resolve::SchemaSet& set) {
  std::string out =
      "{\"id\":" + std::to_string(type.id) + ",\"kind\":" + holy::json::quoted(kind_name(type.kind)) +
      ",\"named\":" + truth(type.is_named) + ",\"nullable\":" + truth(type.nullable) +
      ",\"name\":" + holy::json::quoted(type.name_hint) + ",\"schemas\":" + locations(type.schemas, set);
  if (!type.format.empty()) out += ",\"format\":" + holy::json::quoted(type.format);
  if (type.kind == TypeKind::named) out += ",\"target\":" + number_or_null(type.target);
  if (type.kind == TypeKind::object) out += members_json(type, set);
  if (type.kind == TypeKind::alternative) out += branches_json(type, set);
  if (type.item != model::no_type) out += ",\"item\":" + number_or_null(type.item);
  if (type.kind == TypeKind::enumeration) {
    out += ",\"values\":[";
    for (const model::Constant& value : type.values) out += (out.back() == '[' ? "" : ",") + value.text;
    out += "]";
  }
  if (type.kind == TypeKind::tuple) {
    out += ",\"prefix\":[";
    for (const model::TypeId id : type.prefix) out += (out.back() == '[' ? "" : ",") + number_or_null(id);
    out += "]";
  }
  return out + (type.recursive ? ",\"recursive\":true}" : "}");
}

// By Op, in the order of its enumerators.
constexpr std::string_view operation_names[] = {"reject",
                                                "type",
                                                "enumeration",
                                                "constant",
                                                "minimum",
                                                "maximum",
                                                "exclusive_minimum",
                                                "exclusive_maximum",
                                                "multiple_of",
                                                "min_length",
                                                "max_length",
                                                "pattern",
                                                "format",
                                                "content_encoding",
                                                "content_media_type",
                                                "min_items",
                                                "max_items",
                                                "unique_items",
                                                "min_properties",
                                                "max_properties",
                                                "required",
                                                "dependent_required",
                                                "properties",
                                                "pattern_properties",
                                                "additional_properties",
                                                "property_names",
                                                "prefix_items",
                                                "items",
                                                "contains",
                                                "unevaluated_items",
                                                "unevaluated_properties",
                                                "dependent_schemas",
                                                "all_of",
                                                "any_of",
                                                "one_of",
                                                "negation",
                                                "conditional",
                                                "reference"};
static_assert(std::size(operation_names) == static_cast<std::size_t>(holy::program::Op::reference) + 1);

std::string instruction_line(const holy::program::Program& program,
                             const holy::program::Instruction& instruction) {
  std::string out = "  " + std::string(operation_names[static_cast<std::size_t>(instruction.op)]);
  if (instruction.text != 0) out += " " + holy::json::quoted(program.text(instruction.text));
  if (instruction.number != 0) out += " number=" + std::to_string(instruction.number);
  if (instruction.limit != holy::program::no_limit) out += " limit=" + std::to_string(instruction.limit);
  if (instruction.node != holy::program::no_node) out += " node=" + std::to_string(instruction.node);
  const bool constants =
      instruction.op == holy::program::Op::enumeration || instruction.op == holy::program::Op::constant;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    const std::uint32_t place = instruction.first + i;
    out += " " + (constants ? holy::json::shortened(program.constants[place])
                            : std::to_string(program.operands[place]));
  }
  return out + "\n";
}

}  // namespace

std::string model_json(const model::Model& model, const resolve::SchemaSet& set) {
  std::string out = "{\"roots\":[";
  for (const model::RootSchema& root : model.roots) {
    out += (out.back() == '[' ? "\n " : ",\n ") + ("{\"path\":" + holy::json::quoted(root.relative_path)) +
           ",\"uri\":" + holy::json::quoted(root.uri) + ",\"type\":" + number_or_null(root.type) +
           ",\"event\":" + (root.event ? holy::json::quoted(root.event->type) : "null") + "}";
  }
  out += "],\n\"types\":[";
  for (const Type& type : model.types) out += (out.back() == '[' ? "\n " : ",\n ") + type_json(type, set);
  return out + "\n]}\n";
}

std::string program_listing(const holy::program::Program& program) {
  std::string out;
  for (const holy::program::Entry& entry : program.entries) {
    out += "entry " + std::string(program.text(entry.name)) + " node=" + std::to_string(entry.node) + "\n";
  }
  for (std::size_t id = 0; id < program.nodes.size(); ++id) {
    const holy::program::Node& node = program.nodes[id];
    out += "node " + std::to_string(id) + " " + std::string(program.text(node.location)) +
           (node.tracks_properties ? " tracks_properties" : "") + (node.tracks_items ? " tracks_items" : "") +
           "\n";
    for (std::uint32_t i = 0; i < node.count; ++i)
      out += instruction_line(program, program.instructions[node.first + i]);
  }
  return out;
}

}  // namespace holyc::cli
