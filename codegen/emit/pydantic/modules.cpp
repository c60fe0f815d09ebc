#include "codegen/emit/pydantic/modules.hpp"

#include <algorithm>
#include <map>
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
  std::string declarations;
  std::string checks;  // text of its check functions' module, or empty
  std::vector<std::string> exports;
  std::map<TypeId, std::string> imported;
};

std::string field_arguments(const Member& member, const std::string& name, const std::string& extra) {
  std::vector<std::string> arguments;
  if (!extra.empty()) arguments.push_back(extra);
  if (name != member.name) arguments.push_back("alias=" + string_literal(member.name));
  if (!member.description.empty()) arguments.push_back("description=" + string_literal(member.description));
  if (member.deprecated) arguments.emplace_back("deprecated=True");
  return joined(arguments, ", ");
}

/// What a member that is left out reads as: an argument of Field, or a plain default after `=`.
struct Default {
  std::string value = "None";
  std::string factory;  // of a container
  [[nodiscard]] bool is_none() const { return value == "None" && factory.empty(); }
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
  if (is_value_of(type, value)) return {value_literal(value.text, "holy."), {}};
  const auto* array = type.as<model::Array>();
  const auto* map = type.as<model::Map>();
  const bool fits =
      (array != nullptr && value.kind == Kind::array) || (map != nullptr && value.kind == Kind::object);
  if (!fits) return {};
  if (value.text == "[]" || value.text == "{}") return {{}, array != nullptr ? "list" : "dict"};
  const Type& item = model.resolved((array != nullptr ? array->item : map->item).type);
  if (!item.is<model::Any>() && !is_plain_string(item)) return {};
  return {{}, "lambda: holy.loads(" + string_literal(value.text) + ")"};
}

/// Takes `Annotated[T, metadata]` apart into T with its metadata, when that is the whole text; strings are
/// skipped.
std::string opened(std::string type) {
  constexpr std::string_view head = "Annotated[";
  if (!type.starts_with(head)) return type;
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < type.size(); ++i) {
    const char c = type[i];
    if (in_string && c == '\\') ++i;
    if (c == '"') in_string = !in_string;
    if (in_string) continue;
    depth += c == '[' || c == '(' ? 1 : 0;
    depth -= c == ']' || c == ')' ? 1 : 0;
    if (c == ']' && depth == 0)
      return i + 1 == type.size() ? type.substr(head.size(), i - head.size()) : type;
  }
  return type;
}

std::string field_line(const std::string& name, std::string type, const std::vector<std::string>& metadata,
                       const std::string& assigned) {
  if (!metadata.empty()) {
    type = opened(std::move(type));  // nested ones mean the same
    std::string one = "Annotated[" + type + ", " + joined(metadata, ", ") + "]";
    if (name.size() + one.size() + assigned.size() > longest_line) {
      one = "Annotated[\n        " + type + ",\n";
      for (const std::string& each : metadata) one += "        " + each + ",\n";
      one += "    ]";
    }
    type = std::move(one);
  }
  return "    " + name + ": " + type + assigned + "\n";
}

std::string field(const Input& input, Annotations& annotations, const Type& owner, std::size_t index) {
  const Member& member = members_of(owner)[index];
  const std::string& name = input.names.types[owner.id].members[index].python;
  std::string type = annotations.use(member.type, member.nullable);
  std::vector<std::string> metadata;
  std::string assigned;
  std::string extra;
  if (!member.required) {
    const Default value = default_of(input.model, member);
    const bool admits_null = member.nullable || model::holds_null(input.model, member.type);
    if (!admits_null && value.is_none()) {
      type += " | None";
      metadata.emplace_back("holy.NotNull()");
    }
    if (!value.factory.empty()) {
      extra = "default_factory=" + value.factory;
    } else if (annotations.is_taken(name)) {
      extra = "default=" + value.value;  // an attribute of that name would hide what the annotation means
    } else {
      assigned = " = " + value.value;
    }
  }
  if (const std::string arguments = field_arguments(member, name, extra); !arguments.empty())
    metadata.push_back("Field(" + arguments + ")");
  return field_line(name, std::move(type), metadata, assigned);
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

std::string model_class(const Input& input, Coverage& coverage, Annotations& annotations, const Type& type,
                        const model::Object& object) {
  std::string head = class_docstring(type);
  std::string settings;
  const bool scoped = coverage.is_scoped(type.id);
  const bool exact = !scoped && !coverage.looks_at_unevaluated(type.id);
  if (exact && object.openness == model::Openness::closed && object.patterns.empty())
    settings += "    model_config = ConfigDict(extra=\"forbid\")\n";
  settings += event_type_line(input, type);
  std::string fields;
  if (exact && object.openness == model::Openness::typed) {
    fields += "    __pydantic_extra__: dict[str, " + annotations.use(object.rest.type, object.rest.nullable) +
              "]\n";
  }
  for (std::size_t i = 0; !scoped && i < object.members.size(); ++i)
    fields += field(input, annotations, type, i);
  const std::vector<holy::program::NodeId>& nodes = coverage.unchecked(type.id);
  std::string check =
      nodes.empty() ? std::string() : "    _check = holy.check_with(" + annotations.check_list(nodes) + ")\n";
  std::string body;
  for (const std::string& part : {head, settings, fields, check}) {
    if (part.empty()) continue;
    if (!body.empty()) body += '\n';
    body += part;
  }
  return "class " + coverage.class_name(type.id) + "(holy.Model):\n" + (body.empty() ? "    pass\n" : body);
}

std::string root_class(const Input& input, Coverage& coverage, Annotations& annotations, const Type& type) {
  std::string annotation = annotations.definition(type.id);
  if (const auto* reference = type.as<model::Reference>(); reference != nullptr && type.nullable) {
    if (const auto nodes = coverage.unchecked_for_null(reference->target);
        !nodes.empty() && !annotation.starts_with("Annotated")) {
      annotation = "Annotated[" + annotation + ", holy.NullCheck(" + annotations.check_list(nodes) + ")]";
    }
  }
  std::string body = class_docstring(type);
  const std::string settings = event_type_line(input, type);
  if (!settings.empty()) body += (body.empty() ? "" : "\n") + settings;
  if (!body.empty()) body += '\n';
  return "class " + coverage.class_name(type.id) + "(holy.Root):\n" + body + "    root: " + annotation + "\n";
}

std::string alias(Coverage& coverage, Annotations& annotations, const Type& type) {
  const std::string& name = coverage.class_name(type.id);
  std::string text = fmt::format("{0} = holy.TypeAliasType(\"{0}\", {1})\n", name,
                                 string_literal(annotations.definition(type.id)));
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
      result.declarations += alias(coverage, annotations, type);
    }
  }
  result.imported = annotations.imported();
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

std::string import_line(const Input& input, Coverage& coverage, const std::string& support, TypeId id,
                        const std::string& name) {
  const std::string dots = support.substr(0, support.size());
  const std::string& original = coverage.class_name(id);
  return "from " + dots + joined(module_path(input, input.model.at(id).root), ".") + " import " + original +
         (name == original ? "" : " as " + name) + "\n";
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
    const Draft& made = drafts[root.index];
    std::string imports;
    std::string late_imports;
    for (const auto& [id, name] : made.imported) {
      const bool late = cyclic.contains(root.index) && cyclic.contains(input.model.at(id).root);
      (late ? late_imports : imports) += import_line(input, coverage, support_of(root.index), id, name);
    }
    if (!late_imports.empty())
      late_imports = "\n# After the classes, since these modules import each other.\n" + late_imports;
    const std::vector<std::string> path = module_path(input, root.index);
    const std::string file = package_folder(input) + joined(path, "/");
    const std::string checks_file =
        file.substr(0, file.size() - path.back().size()) + "_" + path.back() + "_checks";
    std::string exports;
    for (const std::string& name : made.exports) exports += string_literal(name) + ",\n";
    const std::string checks_import =
        made.checks.empty() ? "" : "from . import _" + path.back() + "_checks as checks";
    files.push_back(
        {file + ".py",
         writer.fill("pydantic/module.py.in", {{"banner", banner},
                                               {"doc", docstring("Types of " + root.relative_path + ".")},
                                               {"support", support_of(root.index)},
                                               {"checks_import", checks_import},
                                               {"imports", imports},
                                               {"exports", exports},
                                               {"declarations", made.declarations},
                                               {"late_imports", late_imports}}),
         {root.index}});
    if (!made.checks.empty()) files.push_back({checks_file + ".py", made.checks, {root.index}});
  }
  return files;
}

}  // namespace holyc::emit::pydantic
