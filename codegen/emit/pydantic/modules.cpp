#include "codegen/emit/pydantic/modules.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <fmt/core.h>

#include "codegen/emit/pydantic/annotations.hpp"
#include "codegen/emit/pydantic/text.hpp"
#include "codegen/model/nullability.hpp"

namespace holyc::emit::pydantic {

using holy::json::Kind;
using model::Member;
using model::RootSchema;
using model::Type;
using model::TypeId;

namespace {

constexpr std::size_t longest_line = 110;

/// A module before it is put together: its text, and whom it imports.
struct Draft {
  Code declarations;
  std::set<std::string> quoted = {};  // names that aliases use, which write their type as a string
  std::string checks;                 // text of its check functions' module, or empty
  std::vector<std::string> exports;
  std::map<TypeId, std::string> imported;

  [[nodiscard]] bool uses(const std::string& name) const {
    return declarations.globals.contains(name) || quoted.contains(name);
  }
};

Code field_arguments(const Member& member, const std::string& name, const Code& extra) {
  std::vector<Code> arguments;
  if (!extra.empty()) arguments.push_back(extra);
  if (name != member.name) arguments.emplace_back("alias=" + string_literal(member.name));
  if (!member.description.empty())
    arguments.emplace_back("description=" + string_literal(member.description));
  if (member.deprecated) arguments.emplace_back("deprecated=True");
  return joined(arguments, ", ");
}

/// What a member that is left out reads as: an argument of Field, or a plain default after `=`.
struct Default {
  std::optional<Code> value = {};
  Code factory = {};  // of a container
  [[nodiscard]] bool is_none() const { return !value && factory.empty(); }
  [[nodiscard]] Code code() const { return value.value_or("None"); }
};

bool is_plain_string(const Type& type) {
  const auto* string = type.as<model::String>();
  return string != nullptr && string->value_type == model::StringFormat::none;
}

/// Whether a JSON value is one of the values of a type's annotation as it stands.
bool is_value_of(const Type& type, const model::Constant& value) {
  return model::match(
      type, [&](const model::String&) { return value.kind == Kind::string && is_plain_string(type); },
      [&](const model::Boolean&) { return value.kind == Kind::boolean; },
      [&](const model::Integer&) { return value.kind == Kind::number && is_integer_token(value.text); },
      [&](const model::Number&) { return value.kind == Kind::number; },
      [&](const model::Enumeration& list) {
        return std::ranges::any_of(list.values,
                                   [&](const model::Constant& each) { return each.text == value.text; });
      },
      [](const auto&) { return false; });
}

/// The default of the schema where it is a value of the annotation as it stands; else None.
Default default_of(const model::Model& model, const Member& member) {
  if (!member.default_value) return {};
  const model::Constant& value = *member.default_value;
  const Type& type = model.resolved(member.type);
  if (is_value_of(type, value)) {
    if (value.kind == Kind::null) return {};
    return {.value = value_literal(value.text, holy_name)};
  }
  const auto* array = type.as<model::Array>();
  const auto* map = type.as<model::Map>();
  const bool fits =
      (array != nullptr && value.kind == Kind::array) || (map != nullptr && value.kind == Kind::object);
  if (!fits) return {};
  if (value.text == "[]" || value.text == "{}") return {.factory = array != nullptr ? "list" : "dict"};
  const Type& item = model.resolved((array != nullptr ? array->item : map->item).type);
  if (!item.is<model::Any>() && !is_plain_string(item)) return {};
  return {.factory = "lambda: " + holy_name("loads") + "(" + string_literal(value.text) + ")"};
}

Code field_line(const std::string& name, const Annotation& type, const std::vector<Code>& metadata,
                const Code& assigned) {
  const std::string start = "    " + name + ": ";
  if (metadata.empty()) return start + type.code() + assigned + "\n";
  // Not nested: what is said of the type and of the field means the same side by side.
  const Code head = joined(type.parts(), ", ");
  const Code begin = Code::global("Annotated") + "[";
  const Code one = begin + head + ", " + joined(metadata, ", ") + "]";
  if (name.size() + one.text.size() + assigned.text.size() <= longest_line)
    return start + one + assigned + "\n";
  Code lines = start + begin + "\n        " + head + ",\n";
  for (const Code& each : metadata) lines += "        " + each + ",\n";
  return lines + "    ]" + assigned + "\n";
}

Code field(const Input& input, Annotations& annotations, const Type& owner, std::size_t index) {
  const Member& member = members_of(owner)[index];
  const std::string& name = input.names.types[owner.id].members[index].python;
  Annotation type = annotations.use(member.type, member.nullable);
  std::vector<Code> metadata;
  Code assigned;
  Code extra;
  if (!member.required) {
    const Default value = default_of(input.model, member);
    const bool admits_null = member.nullable || model::holds_null(input.model, member.type);
    if (!admits_null && value.is_none()) {
      type = type.code() + " | None";
      metadata.push_back(holy_name("NotNull") + "()");
    }
    if (!value.factory.empty()) {
      extra = "default_factory=" + value.factory;
    } else if (annotations.is_taken(name)) {
      extra = "default=" + value.code();  // an attribute of that name would hide what the annotation means
    } else {
      assigned = " = " + value.code();
    }
  }
  if (const Code arguments = field_arguments(member, name, extra); !arguments.empty())
    metadata.push_back(Code::global("Field") + "(" + arguments + ")");
  return field_line(name, type, metadata, assigned);
}

std::string class_docstring(const Type& type) {
  std::string text = docstring(type.description.empty() ? type.title : type.description);
  return text.empty() ? text : "    " + text + "\n";
}

std::string event_type_line(const Input& input, const Type& type) {
  const RootSchema& root = input.model.roots[type.root];
  return root.type == type.id && root.event
             ? "    __event_type__ = " + string_literal(root.event->type) + "\n"
             : std::string();
}

Code model_class(const Input& input, Coverage& coverage, Annotations& annotations, const Type& type,
                 const model::Object& object) {
  Code settings;
  const bool exact = !coverage.looks_at_unevaluated(type.id);
  if (exact && object.openness == model::Openness::closed && object.patterns.empty())
    settings += "    model_config = " + Code::global("ConfigDict") + "(extra=\"forbid\")\n";
  settings += event_type_line(input, type);
  Code fields;
  if (exact && object.openness == model::Openness::typed) {
    const Code item = annotations.use(object.rest.type, object.rest.nullable).code();
    fields += "    __pydantic_extra__: dict[str, " + item + "]\n";
  }
  for (std::size_t i = 0; i < object.members.size(); ++i) fields += field(input, annotations, type, i);
  Code check;
  if (const std::vector<holy::program::NodeId>& nodes = coverage.unchecked(type.id); !nodes.empty())
    check = "    _check = " + holy_name("check_with") + "(" + annotations.check_list(nodes) + ")\n";
  Code body;
  for (const Code& part : {Code(class_docstring(type)), settings, fields, check}) {
    if (part.empty()) continue;
    if (!body.empty()) body += "\n";
    body += part;
  }
  return "class " + coverage.class_name(type.id) + "(" + holy_name("Model") + "):\n" +
         (body.empty() ? "    pass\n" : body);
}

Code root_class(const Input& input, Coverage& coverage, Annotations& annotations, const Type& type) {
  Annotation annotation = annotations.definition(type.id);
  if (const auto* reference = type.as<model::Reference>();
      reference != nullptr && type.nullable && annotation.metadata.empty()) {
    if (const auto nodes = coverage.unchecked_for_null(reference->target); !nodes.empty())
      annotation =
          annotated(annotation, {holy_name("NullCheck") + "(" + annotations.check_list(nodes) + ")"});
  }
  std::string head = class_docstring(type);
  const std::string settings = event_type_line(input, type);
  if (!settings.empty()) head += (head.empty() ? "" : "\n") + settings;
  if (!head.empty()) head += '\n';
  return "class " + coverage.class_name(type.id) + "(" + holy_name("Root") + "):\n" + head +
         "    root: " + annotation.code() + "\n";
}

/// `quoted`: is told which names stand in the alias's string.
Code alias(Coverage& coverage, Annotations& annotations, const Type& type, std::set<std::string>& quoted) {
  const std::string& name = coverage.class_name(type.id);
  const Code definition = annotations.definition(type.id).code();
  quoted.insert(definition.globals.begin(), definition.globals.end());
  const Code text =
      code("{0} = {1}(\"{0}\", {2})\n", name, holy_name("TypeAliasType"), string_literal(definition.text));
  const std::string documentation = docstring(type.description.empty() ? type.title : type.description);
  return documentation.empty() ? text : text + documentation + "\n";
}

Draft draft(const Input& input, Coverage& coverage, Writer& writer, const std::string& banner,
            const RootSchema& root, const std::string& support) {
  Annotations annotations(input, coverage, root.index);
  Draft result;
  for (const TypeId id : root.types) {
    const Type& type = input.model.at(id);
    if (!annotations.is_declared(id)) continue;
    result.exports.push_back(coverage.class_name(id));
    result.declarations += result.declarations.empty() ? "\n" : "\n\n";
    if (const auto* object = type.as<model::Object>()) {
      result.declarations += model_class(input, coverage, annotations, type, *object);
    } else if (id == root.type) {
      result.declarations += root_class(input, coverage, annotations, type);
    } else {
      result.declarations += alias(coverage, annotations, type, result.quoted);
    }
  }
  for (const auto& [id, name] : annotations.imported()) {
    if (result.uses(name)) result.imported.emplace(id, name);
  }
  if (!annotations.checks().empty())
    result.checks =
        annotations.checks().write(writer, banner, joined(module_path(input, root.index), "."), support);
  return result;
}

/// Modules that import each other, or lead to such: among them, imports come after the classes.
std::set<std::uint32_t> in_cycles(const Input& input, const std::vector<Draft>& drafts) {
  std::set<std::uint32_t> left;
  for (std::uint32_t root = 0; root < drafts.size(); ++root) left.insert(root);
  for (bool changed = true; changed;) {
    changed = false;
    for (auto at = left.begin(); at != left.end();) {
      const auto& imported = drafts[*at].imported;
      const bool waits = std::any_of(imported.begin(), imported.end(), [&](const auto& each) {
        const std::uint32_t target = input.model.at(each.first).root;
        return left.contains(target);
      });
      changed = changed || !waits;
      at = waits ? std::next(at) : left.erase(at);
    }
  }
  return left;
}

/// Tells tools that look for unused imports why one is there, unless the code outside of strings uses a name.
std::string note_of(const Draft& draft, const std::vector<std::string>& names) {
  const bool shown = std::ranges::all_of(
      names, [&](const std::string& name) { return draft.declarations.globals.contains(name); });
  return shown ? "" : "  # noqa: F401 (an alias names it in its string)";
}

/// The import of those of some names that a module uses; empty where there are none.
std::string import_of(const Draft& draft, const std::string& from, const std::vector<std::string>& offered) {
  std::vector<std::string> names;
  for (const std::string& name : offered) {
    if (draft.uses(name)) names.push_back(name);
  }
  return names.empty() ? ""
                       : "from " + from + " import " + joined(names, ", ") + note_of(draft, names) + "\n";
}

std::string class_import(const Input& input, Coverage& coverage, const Draft& draft,
                         const std::string& support, TypeId id, const std::string& name) {
  const std::string& original = coverage.class_name(id);
  return "from " + support + joined(module_path(input, input.model.at(id).root), ".") + " import " +
         original + (name == original ? "" : " as " + name) + note_of(draft, {name}) + "\n";
}

/// The module of a root's types, and that of its check functions.
std::vector<File> files_of(const Input& input, Coverage& coverage, Writer& writer, const std::string& banner,
                           const RootSchema& root, const Draft& made, const std::set<std::uint32_t>& cyclic) {
  const std::vector<std::string> path = module_path(input, root.index);
  const std::string support(path.size(), '.');
  std::string imports;
  std::string late_imports;
  for (const auto& [id, name] : made.imported) {
    const bool late = cyclic.contains(root.index) && cyclic.contains(input.model.at(id).root);
    (late ? late_imports : imports) += class_import(input, coverage, made, support, id, name);
  }
  if (!late_imports.empty())
    late_imports = "\n# After the classes, since these modules import each other.\n" + late_imports;
  std::string exports;
  for (const std::string& name : made.exports) exports += string_literal(name) + ",\n";
  const auto in_paragraph = [](const std::string& line) { return line.empty() ? "" : line + "\n"; };
  const std::string checks_module = "_" + path.back() + "_checks";
  const std::string checks_import =
      made.uses("checks") ? "from . import " + checks_module + " as checks" + note_of(made, {"checks"}) : "";
  const std::string folder =
      package_folder(input) + (path.size() == 1 ? "" : joined({path.begin(), path.end() - 1}, "/") + "/");
  std::vector<File> files;
  files.push_back(
      {folder + path.back() + ".py",
       writer.fill(
           "pydantic/module.py.in",
           {{"banner", banner},
            {"doc", docstring("Types of " + root.relative_path + ".")},
            {"typing", in_paragraph(import_of(made, "typing", {"Annotated", "Any", "Literal", "Union"}))},
            {"pydantic", in_paragraph(import_of(made, "pydantic", {"ConfigDict", "Field"}))},
            {"support", support},
            {"checks_import", checks_import},
            {"imports", imports},
            {"exports", exports},
            {"declarations", made.declarations.text},
            {"late_imports", late_imports}}),
       {root.index}});
  if (made.uses("checks")) files.push_back({folder + checks_module + ".py", made.checks, {root.index}});
  return files;
}

}  // namespace

std::vector<std::string> module_path(const Input& input, std::uint32_t root) {
  const names::RootNames& names = input.names.roots[root];
  std::vector<std::string> path = names.scope;
  path.push_back(names.python_module.substr(names.python_module.rfind('.') + 1));
  return path;
}

std::string package_folder(const Input& input) {
  return joined(input.names.namespace_parts, "/") + "/";
}

std::vector<File> write_modules(const Input& input, Coverage& coverage, Writer& writer,
                                const std::string& banner) {
  std::vector<Draft> drafts;
  const auto support_of = [&](std::uint32_t root) {
    return std::string(module_path(input, root).size(), '.');
  };
  for (const RootSchema& root : input.model.roots) {
    drafts.push_back(draft(input, coverage, writer, banner, root, support_of(root.index)));
  }
  const std::set<std::uint32_t> cyclic = in_cycles(input, drafts);
  std::vector<File> files;
  for (const RootSchema& root : input.model.roots) {
    for (File& file : files_of(input, coverage, writer, banner, root, drafts[root.index], cyclic))
      files.push_back(std::move(file));
  }
  return files;
}

}  // namespace holyc::emit::pydantic
