#include "codegen/emit/pydantic/annotations.hpp"

#include <algorithm>

#include <fmt/core.h>

#include <holy/json/decimal.hpp>

#include "codegen/emit/pydantic/modules.hpp"
#include "codegen/emit/pydantic/text.hpp"
#include "codegen/model/parts.hpp"

namespace holyc::emit::pydantic {

using holy::json::Kind;
using holy::program::Instruction;
using holy::program::Op;
using model::Type;
using model::TypeId;

namespace {

/// `Annotated[type, metadata]`, or the type alone.
std::string annotated(const std::string& type, const std::vector<std::string>& metadata) {
  return metadata.empty() ? type : "Annotated[" + type + ", " + joined(metadata, ", ") + "]";
}

/// The strictest bounds of each sort that the instructions of a type's nodes give, as arguments of Field.
struct Bounds {
  std::map<std::string, std::string> limits;  // argument to integer token

  void add(const std::string& argument, const std::string& token, bool is_lower) {
    const auto [place, is_new] = limits.try_emplace(argument, token);
    if (is_new) return;
    const auto order = holy::json::compare_tokens(place->second, token);
    if (is_lower ? order < 0 : order > 0) place->second = token;
  }
  [[nodiscard]] std::string arguments() const {
    std::vector<std::string> result;
    for (const auto& [argument, bound] : limits) result.push_back(argument + "=" + bound);
    return joined(result, ", ");
  }
};

std::string_view literal_type(const model::Constant& value) {
  switch (value.kind) {
    case Kind::string:
      return "str";
    case Kind::boolean:
      return "bool";
    default:
      return "int | float";
  }
}

}  // namespace

Annotations::Annotations(const Input& input, Coverage& coverage, std::uint32_t root)
    : input_(input), coverage_(coverage), root_(root), checks_(input, coverage.remembered()) {
  taken_ = {"Annotated", "Any",   "ConfigDict", "Field", "Literal", "Union", "bool", "checks",
            "dict",      "float", "holy",       "int",   "list",    "str",   "tuple"};
  for (const TypeId id : input.model.roots[root].types) {
    if (is_declared(id)) taken_.insert(coverage.class_name(id));
  }
}

bool Annotations::is_taken(const std::string& name) const {
  return taken_.contains(name);
}

bool Annotations::is_declared(TypeId id) const {
  return input_.model.at(id).root < input_.model.roots.size() && !coverage_.class_name(id).empty();
}

std::string Annotations::imported_name(TypeId id) {
  if (const auto known = imported_.find(id); known != imported_.end()) return known->second;
  std::string name = coverage_.class_name(id);
  const std::vector<std::string> path = module_path(input_, input_.model.at(id).root);
  if (taken_.contains(name)) name += "_" + joined(path, "_");
  while (taken_.contains(name)) name += "_";
  taken_.insert(name);
  return imported_.emplace(id, name).first->second;
}

std::string Annotations::check_list(const std::vector<holy::program::NodeId>& nodes) {
  std::vector<std::string> names;
  for (const holy::program::NodeId node : nodes) names.push_back(checks_.need(node));
  return joined(names, ", ");
}

std::string Annotations::use(TypeId id) {
  if (!is_declared(id)) return definition(id);
  return input_.model.at(id).root == root_ ? coverage_.class_name(id) : imported_name(id);
}

std::string Annotations::use(TypeId id, bool nullable) {
  if (id == model::no_type) return "Any";
  std::string type = use(id);
  if (!nullable || type == "Any" || type == "None") return type;
  const std::vector<holy::program::NodeId> nodes = coverage_.unchecked_for_null(id);
  type += " | None";
  return nodes.empty() ? type : annotated(type, {"holy.NullCheck(" + check_list(nodes) + ")"});
}

std::string Annotations::definition(TypeId id) {
  const Type& type = input_.model.at(id);
  std::string annotation = without_checks(type);
  // A union spoken of by a class is checked by that class.
  const std::vector<holy::program::NodeId>& nodes = coverage_.unchecked(id);
  return nodes.empty() ? annotation : annotated(annotation, {"holy.Check(" + check_list(nodes) + ")"});
}

std::string Annotations::number_type(const Type& type, std::string_view name) {
  Bounds bounds;
  for (const holy::program::NodeId id : coverage_.facts(type.id)) {
    const holy::program::Program& program = input_.compilation.program;
    const holy::program::Node& node = program.nodes[id];
    for (std::uint32_t i = 0; i < node.count; ++i) {
      const Instruction& instruction = program.instructions[node.first + i];
      const std::string token(program.text(instruction.text));
      if (instruction.op < Op::minimum || instruction.op > Op::exclusive_maximum || !is_field_bound(token))
        continue;
      static constexpr std::string_view arguments[] = {"ge", "le", "gt", "lt"};
      const auto sort = static_cast<std::size_t>(instruction.op) - static_cast<std::size_t>(Op::minimum);
      bounds.add(std::string(arguments[sort]), token, sort % 2 == 0);
    }
  }
  const std::string arguments = bounds.arguments();
  if (arguments.empty()) return std::string(name);
  return annotated(std::string(name), {"Field(" + arguments + ")"});
}

std::string Annotations::string_type(const Type& type, const model::String& string) {
  switch (string.value_type) {
    case model::StringFormat::uuid:
      return "holy.Guid";
    case model::StringFormat::date_time:
      return "holy.DateTime";
    case model::StringFormat::date:
      return "holy.Date";
    case model::StringFormat::time:
      return "holy.TimeOfDay";
    case model::StringFormat::duration:
      return "holy.Interval";
    default:
      break;
  }
  Bounds bounds;
  std::vector<std::string> metadata;
  const holy::program::Program& program = input_.compilation.program;
  for (const holy::program::NodeId id : coverage_.facts(type.id)) {
    const holy::program::Node& node = program.nodes[id];
    for (std::uint32_t i = 0; i < node.count; ++i) {
      const Instruction& instruction = program.instructions[node.first + i];
      const std::string_view text = program.text(instruction.text);
      if (instruction.op == Op::min_length)
        bounds.add("min_length", std::to_string(instruction.number), true);
      if (instruction.op == Op::max_length)
        bounds.add("max_length", std::to_string(instruction.number), false);
      if (instruction.op == Op::pattern) {
        if (const auto pattern = python_pattern(text))
          metadata.push_back("holy.Pattern(" + string_literal(*pattern) + ")");
      }
      if (instruction.op == Op::format && is_checked_format(text)) {
        const bool old = (instruction.flags & holy::program::format_of_draft6) != 0 && text == "hostname";
        metadata.push_back("holy.Format(" + string_literal(old ? "host-name" : text) + ")");
      }
    }
  }
  if (const std::string arguments = bounds.arguments(); !arguments.empty())
    metadata.insert(metadata.begin(), "Field(" + arguments + ")");
  std::vector<std::string> unique;
  for (const std::string& each : metadata) {
    if (std::find(unique.begin(), unique.end(), each) == unique.end()) unique.push_back(each);
  }
  return annotated("str", unique);
}

std::string Annotations::enumeration(const model::Enumeration& enumeration) {
  std::vector<std::string> literals;
  bool is_text = true;
  bool has_fraction = false;
  std::vector<std::string> types;
  for (const model::Constant& value : enumeration.values) {
    literals.push_back(value_literal(value.text, "holy."));
    is_text = is_text && value.kind == Kind::string;
    has_fraction = has_fraction || (value.kind == Kind::number && !is_integer_token(value.text));
    const std::string kind(literal_type(value));
    if (std::find(types.begin(), types.end(), kind) == types.end()) types.push_back(kind);
  }
  const std::string list = joined(literals, ", ");
  if (is_text) return "Literal[" + list + "]";
  // Literal[1] would take True and 1.0 as they come, Literal[True] would take 1.
  return annotated(has_fraction ? joined(types, " | ") : "Literal[" + list + "]",
                   {"holy.Values(" + list + ")"});
}

std::string Annotations::sized(const Type& type, const std::string& annotation) {
  const bool is_map = type.is<model::Map>();
  Bounds bounds;
  const holy::program::Program& program = input_.compilation.program;
  for (const holy::program::NodeId id : coverage_.facts(type.id)) {
    const holy::program::Node& node = program.nodes[id];
    for (std::uint32_t i = 0; i < node.count; ++i) {
      const Instruction& instruction = program.instructions[node.first + i];
      if (instruction.op == (is_map ? Op::min_properties : Op::min_items))
        bounds.add("min_length", std::to_string(instruction.number), true);
      if (instruction.op == (is_map ? Op::max_properties : Op::max_items))
        bounds.add("max_length", std::to_string(instruction.number), false);
    }
  }
  const std::string arguments = bounds.arguments();
  return arguments.empty() ? annotation : annotated(annotation, {"Field(" + arguments + ")"});
}

std::string Annotations::tuple(const model::Tuple& tuple) {
  std::vector<std::string> items;
  for (const model::Use& item : tuple.prefix) items.push_back(use(item.type, item.nullable));
  std::string arguments = "(" + joined(items, ", ") + ",)";
  if (tuple.rest.type != model::no_type) arguments += ", rest=" + use(tuple.rest.type, tuple.rest.nullable);
  if (tuple.required != 0) arguments += fmt::format(", least={}", tuple.required);
  return annotated("tuple[Any, ...]", {"holy.Positional(" + arguments + ")"});
}

/// The Python field that tells the branches apart, where pydantic can use it; else empty.
std::string Annotations::discriminator_field(const model::Union& choice) {
  std::string field;
  for (const model::Branch& branch : choice.branches) {
    const Type& target = input_.model.at(branch.type);
    if (choice.discriminator.empty() || !target.is<model::Object>() || !is_declared(target.id)) return {};
    const auto members = members_of(target);
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (members[i].name != choice.discriminator) continue;
      const Type& tag = input_.model.at(members[i].type);
      const std::string& name = input_.names.types[target.id].members[i].python;
      const bool usable =
          tag.is<model::Enumeration>() && !is_declared(tag.id) && coverage_.unchecked(tag.id).empty();
      if (!usable || (!field.empty() && field != name)) return {};
      field = name;
    }
  }
  return field;
}

/// Whether a branch of a union holds another union without a tag, at any depth.
bool Annotations::reaches_union(const model::Union& choice) const {
  std::vector<TypeId> waiting;
  std::set<TypeId> seen;
  const auto add = [&](TypeId id) {
    if (seen.insert(id).second) waiting.push_back(id);
  };
  for (const model::Branch& branch : choice.branches) add(branch.type);
  while (!waiting.empty()) {
    const Type& each = input_.model.at(waiting.back());
    waiting.pop_back();
    if (const auto* inner = each.as<model::Union>(); inner != nullptr && inner->discriminator.empty())
      return true;
    model::for_each_part(each, [&](TypeId part, model::Held held) {
      if (held != model::Held::by_pattern) add(part);
    });
  }
  return false;
}

std::string Annotations::alternative(const model::Union& choice) {
  std::vector<std::string> kinds;
  for (const model::Branch& branch : choice.branches) {
    const Type& type = input_.model.resolved(branch.type);
    if (type.is<model::Object>() || type.is<model::Map>()) kinds.emplace_back("\"object\"");
    if (type.is<model::Array>() || type.is<model::Tuple>()) kinds.emplace_back("\"array\"");
  }
  std::vector<std::string> branches;
  const bool decided = discriminator_field(choice).empty() && reaches_union(choice);
  for (const model::Branch& branch : choice.branches) {
    std::string annotation = use(branch.type, branch.nullable);
    const bool is_rest =
        branch.schema == resolve::no_schema && input_.model.resolved(branch.type).is<model::Any>();
    // Trying branches one by one takes exponential time where unions nest; a remembered check decides at
    // once.
    if (decided && branch.schema != resolve::no_schema) {
      if (const auto node = input_.compilation.node_of.find(branch.schema);
          node != input_.compilation.node_of.end() &&
          input_.compilation.program.nodes[node->second].count != 0) {
        annotation = annotated(annotation, {"holy.Check(" + checks_.need(node->second) + ")"});
      }
    }
    if (is_rest && !kinds.empty())
      annotation = annotated(annotation, {"holy.Except((" + joined(kinds, ", ") + ",))"});
    branches.push_back(std::move(annotation));
  }
  if (branches.size() < 2) return branches.empty() ? "Any" : branches.front();
  const std::string list = "Union[" + joined(branches, ", ") + "]";
  if (const std::string field = discriminator_field(choice); !field.empty()) {
    return annotated(list, {"Field(discriminator=" + string_literal(field) + ")"});
  }
  return annotated(list, {"Field(union_mode=\"left_to_right\")"});
}

std::string Annotations::without_checks(const Type& type) {
  if (!type.is<model::Never>() && coverage_.is_scoped(type.id)) return "Any";
  return model::match(
      type, [](const model::Any&) -> std::string { return "Any"; },
      [](const model::Never&) { return annotated("Any", {"holy.Refuse()"}); },
      [](const model::Null&) -> std::string { return "None"; },
      [](const model::Boolean&) -> std::string { return "bool"; },
      [&](const model::Integer&) { return number_type(type, "holy.Integer"); },
      [&](const model::Number&) { return number_type(type, "holy.Number"); },
      [&](const model::String& string) { return string_type(type, string); },
      [&](const model::Enumeration& list) { return enumeration(list); },
      [&](const model::Map& map) {
        if (coverage_.looks_at_unevaluated(type.id)) return sized(type, "dict[str, Any]");
        return sized(type, "dict[str, " + use(map.item.type, map.item.nullable) + "]");
      },
      [&](const model::Array& array) {
        return sized(type, "list[" + use(array.item.type, array.item.nullable) + "]");
      },
      [&](const model::Tuple& items) { return tuple(items); },
      [&](const model::Union& choice) { return alternative(choice); },
      [&](const model::Reference& reference) { return use(reference.target, type.nullable); },
      [&](const model::Object&) {
        // An object without a class, of a schema outside every root: its nodes check it whole.
        const std::string list = check_list(coverage_.facts(type.id));
        return list.empty() ? "dict[str, Any]" : annotated("dict[str, Any]", {"holy.Check(" + list + ")"});
      });
}

}  // namespace holyc::emit::pydantic
