// Every emitted name, decided once: files and scopes of roots, then types, then members and values.
#include <algorithm>
#include <map>
#include <set>
#include <span>

#include <holy/text/parts.hpp>

#include "codegen/names/event_types.hpp"
#include "codegen/names/identifiers.hpp"
#include "codegen/names/names.hpp"
#include "codegen/names/reserved.hpp"
#include "codegen/names/words.hpp"
#include "codegen/report/codes.hpp"

namespace holyc::names {

namespace {

using holy::text::joined;

using model::Model;
using model::RootSchema;
using model::Type;
using model::TypeId;

constexpr std::size_t longest_sql_name = 63;  // PostgreSQL's NAMEDATALEN - 1
constexpr std::size_t longest_type_name = 120;

struct Deciding {
  const Model& model;
  const resolve::SchemaSet& set;
  Names names;
  report::Diagnostics diagnostics;
};

/// The parts between separators that are not empty.
std::vector<std::string> parts_of(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  for (const std::string_view part : holy::text::split(text, separator)) {
    if (!part.empty()) parts.emplace_back(part);
  }
  return parts;
}

/// A path segment as an identifier that is legal in every language.
std::string path_identifier(const std::string& segment) {
  std::string name = snake_case(segment);
  const bool legal = is_identifier(name) && !is_reserved_cpp(name) && !is_reserved_typescript(name) &&
                     !is_reserved_python(name);
  if (legal && !loses_meaning(segment)) return name;
  if (name.empty() || !is_identifier(name)) name = "n" + name;
  return name + '_' + short_hash(segment);
}

std::string sql_name(std::string name) {
  if (name.size() <= longest_sql_name) return name;
  return name.substr(0, longest_sql_name - 9) + '_' + short_hash(name);
}

/// Modules that every generated tree has of itself, in one target or another: nothing at the top of the
/// schemas may take their place.
constexpr std::string_view own_modules[] = {"any",         "any_event", "dispatch",     "envelope", "event",
                                            "event_types", "registry",  "schema_texts", "support",  "visit"};

/// What generated C++ declares in every namespace, and in the top one alone: no folder may be a namespace of
/// that name.
constexpr std::string_view declared_everywhere[] = {
    "contract_of", "event_type_of", "from_json", "from_string", "is_event_type", "read_json",
    "read_text",   "skim_text",     "to_json",   "to_string",   "write_json"};
constexpr std::string_view declared_at_top[] = {"detail",      "find_event", "find_schema",
                                                "parse_event", "schemas",    "visit"};

bool is_among(std::span<const std::string_view> table, std::string_view name) {
  return std::ranges::find(table, name) != table.end();
}

/// A module name that stands beside those of the tree itself.
std::string beside_own(const std::string& name, bool at_top) {
  const bool taken = name == "index" || (at_top && is_among(own_modules, name));
  return taken ? name + "_schema" : name;
}

/// The same of a folder, which is a namespace, too.
std::string scope_name(const std::string& name, bool at_top) {
  const bool taken = is_among(declared_everywhere, name) || (at_top && is_among(declared_at_top, name));
  return taken ? name + "_schema" : beside_own(name, at_top);
}

RootNames name_root(const Deciding& deciding, const RootSchema& root) {
  RootNames result;
  std::vector<std::string> segments = parts_of(load::without_schema_suffix(root.relative_path), "/");
  const std::string& pinned = deciding.model.at(root.type).exact_name;
  const std::string stem = !pinned.empty()    ? snake_case(pinned)
                           : segments.empty() ? "schema"
                                              : segments.back();
  if (!segments.empty()) segments.pop_back();
  for (const std::string& segment : segments)
    result.scope.push_back(scope_name(path_identifier(segment), result.scope.empty()));
  result.module = beside_own(path_identifier(stem), result.scope.empty());
  const std::string folder = result.scope.empty() ? "" : joined(result.scope, "/") + '/';
  const auto& top = deciding.names.namespace_parts;
  result.header = joined(top, "/") + '/' + folder + result.module + ".hpp";
  result.typescript_module = folder + result.module;
  result.python_module =
      joined(top, ".") + '.' + (result.scope.empty() ? "" : joined(result.scope, ".") + '.') + result.module;
  const std::string flat =
      result.scope.empty() ? result.module : joined(result.scope, "_") + '_' + result.module;
  result.sql_table = sql_name(flat);
  if (root.event) result.event_constant = flat;
  return result;
}

/// A Python package hides the module of the same name beside it: such a module is renamed there.
void unhide_python_modules(Names& names) {
  std::set<std::vector<std::string>> packages;
  for (const RootNames& root : names.roots) {
    std::vector<std::string> path;
    for (const std::string& part : root.scope) {
      path.push_back(part);
      packages.insert(path);
    }
  }
  for (RootNames& root : names.roots) {
    std::vector<std::string> path = root.scope;
    path.push_back(root.module);
    if (packages.contains(path)) root.python_module += "_schema";
  }
}

/// The name of a root's own type: its file's name, so that two roots differ when their files do.
std::string root_type_name(const RootSchema& root) {
  const std::vector<std::string> segments = parts_of(load::without_schema_suffix(root.relative_path), "/");
  std::string name = segments.empty() ? "Schema" : pascal_case(segments.back());
  if (!is_identifier(name)) name = "Schema" + name;
  if (is_reserved_type(name) || is_cpp_macro(name)) name += "Schema";
  if (!segments.empty() && loses_meaning(segments.back())) name += '_' + short_hash(segments.back());
  return name;
}

bool is_declared(const Type& type) {
  if (type.is_named || type.is<model::Object>() || type.is<model::Union>() || type.is<model::Tuple>())
    return true;
  const auto* list = type.as<model::Enumeration>();
  return list != nullptr && list->values.size() > 1;
}

report::Span span_of_type(const Deciding& deciding, const Type& type) {
  return type.schema == resolve::no_schema ? report::Span{}
                                           : resolve::span_of(deciding.set, deciding.set.at(type.schema));
}

void report_clash(Deciding& deciding, std::string what, const Type& type, const Type& other) {
  report::Diagnostic diagnostic =
      report::diagnose("name-clash", std::move(what), span_of_type(deciding, type));
  diagnostic.related.push_back({span_of_type(deciding, other), "The other one is here."});
  deciding.diagnostics.push_back(std::move(diagnostic));
}

void report_illegal(Deciding& deciding, const Type& type) {
  const resolve::Schema& schema = deciding.set.at(type.schema);
  const auto written = resolve::extension(schema, "x-holy-name");
  deciding.diagnostics.push_back(report::diagnose(
      "illegal-name", "\"" + type.exact_name + "\" cannot be the name of a type in every target.",
      written ? resolve::span_of(deciding.set, schema, *written) : span_of_type(deciding, type)));
}

/// Names already given inside one scope (namespace), with who has them.
using Taken = std::map<std::string, TypeId>;

std::string wanted_name(const RootSchema& root, const Type& type, const std::string& root_name) {
  if (type.id == root.type) return root_name;
  std::string own = pascal_case(type.name_hint);
  if (own.empty()) own = "Type";
  std::string name = root_name + own;
  if (loses_meaning(type.name_hint)) name += '_' + short_hash(type.name_hint);
  if (is_cpp_macro(name)) name += "Type";
  if (name.size() > longest_type_name) name = name.substr(0, longest_type_name - 9) + '_' + short_hash(name);
  return name;
}

std::string unique_name(const std::string& wanted, const std::string& seed, const Taken& taken,
                        Rounds& rounds) {
  if (!taken.contains(wanted)) return wanted;
  for (std::size_t& round = rounds[wanted + '\n' + seed];; ++round) {
    std::string name = wanted + '_' + short_hash(seed_of(seed, round));
    if (!taken.contains(name)) return name;
  }
}

void pin_name(Deciding& deciding, const Type& type, Taken& taken) {
  const std::string& name = type.exact_name;
  if (!is_identifier(name) || is_reserved_type(name) || is_reserved_cpp(name) ||
      is_reserved_typescript(name) || is_reserved_python(name)) {
    report_illegal(deciding, type);
    return;
  }
  const auto [place, is_new] = taken.emplace(name, type.id);
  if (!is_new)
    report_clash(deciding, "Two types would be named \"" + name + "\".", type,
                 deciding.model.at(place->second));
  deciding.names.types[type.id].type = {name, name, name};
}

/// Pinned names first, then roots and definitions, then the inline types that yield to them.
void name_types(Deciding& deciding, const RootSchema& root, Taken& taken, bool named) {
  const std::string root_name = root_type_name(root);
  Rounds rounds;
  for (const TypeId id : root.types) {
    const Type& type = deciding.model.at(id);
    if (!is_declared(type) || type.is_named != named || !deciding.names.types[id].type.cpp.empty()) continue;
    const std::string wanted = wanted_name(root, type, root_name);
    if (id == root.type && taken.contains(wanted)) {
      report_clash(deciding, "Two schemas would give the type \"" + wanted + "\" in the same namespace.",
                   type, deciding.model.at(taken.find(wanted)->second));
    }
    const std::string seed = type.schema == resolve::no_schema
                                 ? wanted
                                 : deciding.set.at(type.schema).file_pointer + type.name_hint;
    const std::string name = unique_name(wanted, seed, taken, rounds);
    taken.emplace(name, id);
    deciding.names.types[id].type = {name, name, name};
  }
}

std::string value_original(const model::Constant& value) {
  return value.kind == holy::json::Kind::string ? value.string : "value " + value.text;
}

void name_parts(Deciding& deciding, const Type& type) {
  TypeNames& names = deciding.names.types[type.id];
  std::vector<std::string> originals;
  for (const model::Member& member : members_of(type)) originals.push_back(member.name);
  names.members = identifiers(originals);
  originals.clear();
  if (const auto* list = type.as<model::Enumeration>()) {
    for (const model::Constant& value : list->values) originals.push_back(value_original(value));
  }
  names.values = identifiers(originals);
  originals.clear();
  for (const model::Branch& branch : branches_of(type)) {
    originals.push_back(snake_case(branch.tag ? branch.tag->string : branch.name_hint));
  }
  names.branches = identifiers(originals, Language::cpp);
}

void check_modules(Deciding& deciding) {
  std::map<std::string, std::uint32_t> headers;
  std::map<std::string, std::uint32_t> tables;
  for (const RootSchema& root : deciding.model.roots) {
    const RootNames& names = deciding.names.roots[root.index];
    const auto claim = [&](std::map<std::string, std::uint32_t>& claimed, const std::string& name,
                           std::string_view what) {
      const auto [place, is_new] = claimed.emplace(name, root.index);
      if (is_new) return;
      report_clash(deciding, "Two schemas would give the " + std::string(what) + " \"" + name + "\".",
                   deciding.model.at(root.type), deciding.model.at(deciding.model.roots[place->second].type));
    };
    claim(headers, names.header, "file");
    claim(tables, names.sql_table, "table");
  }
}

void check_namespace(Deciding& deciding) {
  for (const std::string& part : deciding.names.namespace_parts) {
    if (is_identifier(part) && !is_reserved_cpp(part) && !is_reserved_python(part)) continue;
    deciding.diagnostics.push_back(
        report::diagnose("illegal-namespace", "\"" + part + "\" cannot be a namespace in every target.", {}));
  }
}

}  // namespace

Naming decide(const Model& model, const resolve::SchemaSet& set, const NamingOptions& options) {
  Deciding deciding{model, set, {}, {}};
  deciding.names.namespace_name = options.namespace_name;
  deciding.names.namespace_parts = parts_of(options.namespace_name, "::");
  if (deciding.names.namespace_parts.empty()) deciding.names.namespace_parts = {options.namespace_name};
  check_namespace(deciding);
  deciding.names.types.resize(model.types.size());
  for (const RootSchema& root : model.roots) deciding.names.roots.push_back(name_root(deciding, root));
  unhide_python_modules(deciding.names);

  std::map<std::string, Taken> scopes;
  const auto scope_of = [&](const RootSchema& root) -> Taken& {
    return scopes[joined(deciding.names.roots[root.index].scope, "::")];
  };
  for (const RootSchema& root : model.roots) {
    for (const TypeId id : root.types) {
      if (!model.at(id).exact_name.empty()) pin_name(deciding, model.at(id), scope_of(root));
    }
  }
  for (const RootSchema& root : model.roots) {
    RootNames& names = deciding.names.roots[root.index];
    name_types(deciding, root, scope_of(root), true);
    names.cpp_type = qualified_cpp(deciding.names, model, root.type);
  }
  for (const RootSchema& root : model.roots) name_types(deciding, root, scope_of(root), false);
  for (const Type& type : model.types) name_parts(deciding, type);
  check_modules(deciding);
  report::append(deciding.diagnostics, event_type_clashes(model, set));
  return {std::move(deciding.names), std::move(deciding.diagnostics)};
}

std::string qualified_cpp(const Names& names, const Model& model, TypeId type) {
  const std::uint32_t root = model.at(type).root;
  std::string result = joined(names.namespace_parts, "::");
  for (const std::string& part : names.roots[root].scope) result += "::" + part;
  return result + "::" + names.types[type].type.cpp;
}

}  // namespace holyc::names
