#include "codegen/emit/pydantic/annotations.hpp"

#include <algorithm>

#include <fmt/core.h>

#include <holy/json/decimal.hpp>
#include <holy/patterns/portability.hpp>
#include <holy/program/walk.hpp>

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

/// Metadata of the support module.
Code said(std::string_view name, const Code& arguments) {
  return holy_name(name) + "(" + arguments + ")";
}

Annotation none() {
  Annotation annotation(Code("None"));
  annotation.takes_none = true;
  return annotation;
}

Annotation any_members() {
  return "dict[str, " + any().type + "]";
}

Code field_of(const std::string& arguments) {
  return Code::global("Field") + "(" + arguments + ")";
}

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

Code Annotations::check_list(const std::vector<holy::program::NodeId>& nodes) {
  std::vector<Code> names;
  for (const holy::program::NodeId node : nodes) names.push_back(checks_.need(node));
  return joined(names, ", ");
}

Annotation Annotations::use(TypeId id) {
  if (!is_declared(id)) return definition(id);
  return Code::global(input_.model.at(id).root == root_ ? coverage_.class_name(id) : imported_name(id));
}

Annotation Annotations::use(TypeId id, bool nullable) {
  if (id == model::no_type) return any();
  Annotation type = use(id);
  if (!nullable || type.takes_none) return type;
  const std::vector<holy::program::NodeId> nodes = coverage_.unchecked_for_null(id);
  type = type.code() + " | None";
  return nodes.empty() ? type : annotated(type, {said("NullCheck", check_list(nodes))});
}

Annotation Annotations::definition(TypeId id) {
  const Type& type = input_.model.at(id);
  Annotation annotation = without_checks(type);
  // A union spoken of by a class is checked by that class.
  const std::vector<holy::program::NodeId>& nodes = coverage_.unchecked(id);
  return nodes.empty() ? annotation : annotated(annotation, {said("Check", check_list(nodes))});
}

Annotation Annotations::number_type(const Type& type, std::string_view name) {
  Bounds bounds;
  for (const holy::program::NodeId id : coverage_.facts(type.id)) {
    const holy::program::Program& program = input_.compilation.program;
    for (const Instruction& instruction : instructions_of(program, id)) {
      const std::string token(program.text(instruction.text));
      if (instruction.op < Op::minimum || instruction.op > Op::exclusive_maximum || !is_field_bound(token))
        continue;
      static constexpr std::string_view arguments[] = {"ge", "le", "gt", "lt"};
      const auto sort = static_cast<std::size_t>(instruction.op) - static_cast<std::size_t>(Op::minimum);
      bounds.add(std::string(arguments[sort]), token, sort % 2 == 0);
    }
  }
  const std::string arguments = bounds.arguments();
  const Code number = holy_name(name);
  return arguments.empty() ? number : annotated(number, {field_of(arguments)});
}

Annotation Annotations::string_type(const Type& type, const model::String& string) {
  switch (string.value_type) {
    case model::StringFormat::uuid:
      return holy_name("Guid");
    case model::StringFormat::date_time:
      return holy_name("DateTime");
    case model::StringFormat::date:
      return holy_name("Date");
    case model::StringFormat::time:
      return holy_name("TimeOfDay");
    case model::StringFormat::duration:
      return holy_name("Interval");
    default:
      break;
  }
  Bounds bounds;
  std::vector<Code> metadata;
  const holy::program::Program& program = input_.compilation.program;
  for (const holy::program::NodeId id : coverage_.facts(type.id)) {
    for (const Instruction& instruction : instructions_of(program, id)) {
      const std::string_view text = program.text(instruction.text);
      if (instruction.op == Op::min_length)
        bounds.add("min_length", std::to_string(instruction.number), true);
      if (instruction.op == Op::max_length)
        bounds.add("max_length", std::to_string(instruction.number), false);
      if (instruction.op == Op::pattern) {
        if (const auto pattern = holy::patterns::to_python(text))
          metadata.push_back(said("Pattern", string_literal(*pattern)));
      }
      if (instruction.op == Op::format && is_checked_format(text)) {
        const bool old = (instruction.flags & holy::program::format_of_draft6) != 0 && text == "hostname";
        metadata.push_back(said("Format", string_literal(old ? "host-name" : text)));
      }
    }
  }
  if (const std::string arguments = bounds.arguments(); !arguments.empty())
    metadata.insert(metadata.begin(), field_of(arguments));
  std::vector<Code> unique;
  for (const Code& each : metadata) {
    if (std::find(unique.begin(), unique.end(), each) == unique.end()) unique.push_back(each);
  }
  return annotated(Code("str"), unique);
}

Annotation Annotations::enumeration(const model::Enumeration& enumeration) {
  std::vector<Code> literals;
  bool is_text = true;
  bool has_fraction = false;
  std::vector<std::string> types;
  for (const model::Constant& value : enumeration.values) {
    literals.push_back(value_literal(value.text, holy_name));
    is_text = is_text && value.kind == Kind::string;
    has_fraction = has_fraction || (value.kind == Kind::number && !is_integer_token(value.text));
    const std::string kind(literal_type(value));
    if (std::find(types.begin(), types.end(), kind) == types.end()) types.push_back(kind);
  }
  const Code list = joined(literals, ", ");
  const Code literal = Code::global("Literal") + "[" + list + "]";
  if (is_text) return literal;
  // Literal[1] would take True and 1.0 as they come, Literal[True] would take 1.
  return annotated(has_fraction ? Code(joined(types, " | ")) : literal, {said("Values", list)});
}

Annotation Annotations::sized(const Type& type, Annotation annotation) {
  const bool is_map = type.is<model::Map>();
  Bounds bounds;
  const holy::program::Program& program = input_.compilation.program;
  for (const holy::program::NodeId id : coverage_.facts(type.id)) {
    for (const Instruction& instruction : instructions_of(program, id)) {
      if (instruction.op == (is_map ? Op::min_properties : Op::min_items))
        bounds.add("min_length", std::to_string(instruction.number), true);
      if (instruction.op == (is_map ? Op::max_properties : Op::max_items))
        bounds.add("max_length", std::to_string(instruction.number), false);
    }
  }
  const std::string arguments = bounds.arguments();
  return arguments.empty() ? annotation : annotated(std::move(annotation), {field_of(arguments)});
}

Annotation Annotations::tuple(const model::Tuple& tuple) {
  std::vector<Code> items;
  for (const model::Use& item : tuple.prefix) items.push_back(use(item.type, item.nullable).code());
  Code arguments = "(" + joined(items, ", ") + ",)";
  if (tuple.rest.type != model::no_type)
    arguments += ", rest=" + use(tuple.rest.type, tuple.rest.nullable).code();
  if (tuple.required != 0) arguments += fmt::format(", least={}", tuple.required);
  return annotated("tuple[" + any().type + ", ...]", {said("Positional", arguments)});
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

/// One branch of a union. `decided`: its check says at once whether it is the one; `kinds`: those that other
/// branches read, which the branch that stands for all the rest leaves to them.
Annotation Annotations::branch(const model::Branch& branch, bool decided,
                               const std::vector<std::string>& kinds) {
  Annotation annotation = use(branch.type, branch.nullable);
  const bool has_schema = branch.schema != resolve::no_schema;
  if (decided && has_schema) {
    if (const auto node = input_.compilation.node_of.find(branch.schema);
        node != input_.compilation.node_of.end() &&
        input_.compilation.program.nodes[node->second].count != 0) {
      annotation = annotated(annotation, {said("Check", checks_.need(node->second))});
    }
  }
  const bool is_rest = !has_schema && input_.model.resolved(branch.type).is<model::Any>();
  if (is_rest && !kinds.empty())
    annotation = annotated(annotation, {said("Except", "(" + joined(kinds, ", ") + ",)")});
  return annotation;
}

Annotation Annotations::alternative(const model::Union& choice) {
  std::vector<std::string> kinds;
  for (const model::Branch& each : choice.branches) {
    const Type& type = input_.model.resolved(each.type);
    if (type.is<model::Object>() || type.is<model::Map>()) kinds.emplace_back("\"object\"");
    if (type.is<model::Array>() || type.is<model::Tuple>()) kinds.emplace_back("\"array\"");
  }
  // Trying branches one by one takes exponential time where unions nest; a remembered check decides at once.
  const bool decided = discriminator_field(choice).empty() && reaches_union(choice);
  std::vector<Annotation> branches;
  for (const model::Branch& each : choice.branches) branches.push_back(branch(each, decided, kinds));
  if (branches.size() < 2) return branches.empty() ? any() : branches.front();
  std::vector<Code> codes;
  for (const Annotation& each : branches) codes.push_back(each.code());
  const Code list = Code::global("Union") + "[" + joined(codes, ", ") + "]";
  if (const std::string field = discriminator_field(choice); !field.empty())
    return annotated(list, {field_of("discriminator=" + string_literal(field))});
  return annotated(list, {field_of("union_mode=\"left_to_right\"")});
}

Annotation Annotations::without_checks(const Type& type) {
  return model::match(
      type, [](const model::Any&) { return any(); },
      [](const model::Never&) { return annotated(any(), {said("Refuse", "")}); },
      [](const model::Null&) { return none(); },
      [](const model::Boolean&) { return Annotation(Code("bool")); },
      [&](const model::Integer&) { return number_type(type, "Integer"); },
      [&](const model::Number&) { return number_type(type, "Number"); },
      [&](const model::String& string) { return string_type(type, string); },
      [&](const model::Enumeration& list) { return enumeration(list); },
      [&](const model::Map& map) {
        if (coverage_.looks_at_unevaluated(type.id)) return sized(type, any_members());
        return sized(type, "dict[str, " + use(map.item.type, map.item.nullable).code() + "]");
      },
      [&](const model::Array& array) {
        return sized(type, "list[" + use(array.item.type, array.item.nullable).code() + "]");
      },
      [&](const model::Tuple& items) { return tuple(items); },
      [&](const model::Union& choice) { return alternative(choice); },
      [&](const model::Reference& reference) { return use(reference.target, type.nullable); },
      [&](const model::Object&) {
        // An object without a class, of a schema outside every root: its nodes check it whole.
        const Code list = check_list(coverage_.facts(type.id));
        return list.empty() ? any_members() : annotated(any_members(), {said("Check", list)});
      });
}

}  // namespace holyc::emit::pydantic
