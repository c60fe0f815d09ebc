#include "codegen/emit/cpp/sources.hpp"

#include <algorithm>

#include "codegen/emit/cpp/codecs.hpp"
#include "codegen/emit/cpp/contracts.hpp"
#include "codegen/emit/cpp/functions.hpp"
#include "codegen/emit/cpp/readers.hpp"
#include "codegen/emit/cpp/structs.hpp"
#include "codegen/emit/cpp/subprogram.hpp"
#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"
#include "codegen/emit/cpp/wide_unions.hpp"

namespace holyc::emit::cpp {

namespace {

using holy::program::no_node;

constexpr std::size_t functions_a_file = 300;
constexpr std::size_t codec_bytes_a_file = 40'000;  // g++ 12 takes about 1 MB for 1 kB of them

std::string contract(const Emission& emission, TypeId type, const std::vector<NodeId>& nodes) {
  const Input& input = emission.input;
  std::vector<std::string> numbers;
  for (const NodeId node : nodes) numbers.push_back(std::to_string(node));
  if (numbers.empty()) numbers.push_back("0");
  return emission.writer.fill("cpp/contract.in",
                              {{"type", input.names.types[type].type.cpp},
                               {"checks", checks_namespace(input, input.model.at(type).root)},
                               {"nodes", joined(numbers, ", ")},
                               {"count", std::to_string(nodes.size())}});
}

Code verdict_function(const Emission& emission, FunctionContext& context, const std::string& name,
                      const std::vector<NodeId>& nodes) {
  std::vector<Term> terms;
  for (const NodeId node : nodes) append(terms, terms_of(context, node, use(Name::value)));
  const Code verdict = conjunction(terms, 9);
  return filled<Name>(emission.writer, "cpp/check_type.in",
                      {{"name", name}, {"parameters", parameters_for(verdict, false)}, {"verdict", verdict}});
}

std::string registry_entry(const Emission& emission, const model::RootSchema& root) {
  std::vector<std::string> aliases;
  if (root.event) {
    for (const std::string& alias : root.event->aliases) aliases.push_back(literal(alias));
  }
  const auto of_event = [&](const std::string model::EventInfo::* part) {
    return literal(root.event ? (*root.event).*part : "");
  };
  return emission.writer.fill(
      "cpp/entry.in", {{"checks_namespace", checks_namespace(emission.input, root.index)},
                       {"aliases_table", aliases.empty() ? ""
                                                         : "static constexpr std::string_view aliases[] = {" +
                                                               wrapped_list(aliases) + "};"},
                       {"aliases", aliases.empty() ? "{}" : "aliases"},
                       {"uri", literal(root.uri)},
                       {"path", literal(root.relative_path)},
                       {"text", "\n" + indented(long_literal(root.text), 10)},
                       {"event_type", of_event(&model::EventInfo::type)},
                       {"domain", of_event(&model::EventInfo::domain)},
                       {"kind", of_event(&model::EventInfo::kind)},
                       {"status", of_event(&model::EventInfo::status)},
                       {"type", emission.input.names.roots[root.index].cpp_type}});
}

/// What the sources of one root hold.
struct RootCode {
  std::vector<TypeId> types;
  std::vector<NodeId> functions;
  std::vector<NodeId> exported;
};

std::string includes_of(const Emission& emission, const std::set<std::uint32_t>& roots, bool own,
                        std::uint32_t root) {
  std::string text;
  if (own) text += "#include \"" + source_stem(emission.input, root) + "_checks.hpp\"\n";
  for (const std::uint32_t other : roots) {
    if (other != root) text += "#include \"" + source_stem(emission.input, other) + "_checks.hpp\"\n";
  }
  return text;
}

void emit_checks_header(Emission& emission, std::uint32_t root, const RootCode& code,
                        const std::string& more) {
  std::string declarations;
  for (const NodeId node : code.exported) declarations += declaration_of(emission.plans, node) + '\n';
  add_file(emission, "src/" + source_stem(emission.input, root) + "_checks.hpp",
           emission.writer.fill("cpp/checks_header.in",
                                {{"banner", schema_banner(emission, root)},
                                 {"checks_namespace", checks_namespace(emission.input, root)},
                                 {"declarations", declarations + more}}),
           root);
}

/// The functions of a root that is split: several files, every function shared.
void emit_check_files(Emission& emission, std::uint32_t root, const RootCode& code) {
  std::size_t number = 0;
  for (std::size_t first = 0; first < code.functions.size(); first += functions_a_file) {
    Statics statics;
    FunctionContext context{emission.input, emission.plans, emission.writer, statics, root};
    Code functions;
    const std::size_t last = std::min(code.functions.size(), first + functions_a_file);
    for (std::size_t i = first; i < last; ++i) functions += function_of(context, code.functions[i]) + "\n";
    add_file(emission,
             "src/" + source_stem(emission.input, root) + "_checks_" + std::to_string(++number) + ".cpp",
             emission.writer.fill("cpp/checks_source.in",
                                  {{"banner", schema_banner(emission, root)},
                                   {"includes", includes_of(emission, context.foreign, true, root)},
                                   {"checks_namespace", checks_namespace(emission.input, root)},
                                   {"using", emission.writer.fill("cpp/checks_using.in", {})},
                                   {"statics", statics.text(functions.globals)},
                                   {"functions", functions.text}}),
             root);
  }
}

/// A text with an empty line behind it.
std::string paragraph(std::string text) {
  return text + (text.ends_with("\n\n") ? "" : "\n");
}

/// What one declared type adds to the sources of its root.
struct TypeCode {
  Code verdicts;             ///< accepts_X, and which branch a value takes
  std::string declarations;  ///< of the verdicts
  std::string codec;         ///< reading, writing, ==, the contract
};

std::string codec_of(const Emission& emission, TypeId id) {
  return special_members(emission.types(), id) + codec(emission.types(), id);
}

TypeCode type_code(Emission& emission, FunctionContext& context, TypeId id, const std::vector<NodeId>& nodes,
                   const std::vector<NodeId>& numbers) {
  const Input& input = emission.input;
  const Type& type = input.model.at(id);
  TypeCode code;
  const auto add_verdict = [&](const std::string& name, const std::vector<NodeId>& decided_by) {
    code.verdicts += verdict_function(emission, context, name, decided_by);
    code.declarations += "bool " + name + "(Checker&, Value);\n";
  };
  if (!emission.layout.types[id].is_one_pass) add_verdict("accepts_" + input.names.types[id].type.cpp, nodes);
  const auto* choice = type.as<model::Union>();
  const std::size_t untagged =
      choice == nullptr || !choice->discriminator.empty() ? 0 : choice->branches.size();
  for (std::size_t branch = 0; branch < untagged; ++branch) {
    if (branch_node(input, id, branch) == no_node) continue;
    add_verdict(branch_check(input, id, branch), {branch_node(input, id, branch)});
  }
  TypeReader reader = reader_of(emission, context, id);
  code.verdicts += reader.helper;
  code.codec =
      paragraph(codec_of(emission, id)) + paragraph(reader.definitions) + contract(emission, id, numbers);
  const model::RootSchema& root = input.model.roots[type.root];
  if (root.event && root.type == id) {
    std::vector<std::string> spellings{literal(root.event->type)};
    for (const std::string& alias : root.event->aliases) {
      if (alias != root.event->type) spellings.push_back(literal(alias));
    }
    code.codec += emission.writer.fill(
        "cpp/event_functions_source.in",
        {{"type", input.names.types[id].type.cpp}, {"spellings", wrapped_list(spellings)}});
  }
  return code;
}

/// One Program for a root: what all its types' contracts reach; and each type's entries in it.
struct RootProgram {
  std::vector<std::vector<NodeId>> nodes;    ///< by type, as the whole Program numbers them
  std::vector<std::vector<NodeId>> entries;  ///< by type, in this Program
  std::string definition;
};

constexpr std::string_view program_declaration = "extern const holy::EmbeddedProgram embedded_program;\n";

RootProgram root_program(const Input& input, const std::vector<TypeId>& types) {
  RootProgram result;
  std::vector<NodeId> all;
  for (const TypeId id : types) {
    result.nodes.push_back(contract_nodes(input, id));
    all.insert(all.end(), result.nodes.back().begin(), result.nodes.back().end());
  }
  const SubProgram part = extract(input.compilation.program, all);
  auto next = part.entries.begin();
  for (const std::vector<NodeId>& nodes : result.nodes) {
    const auto last = next + static_cast<std::ptrdiff_t>(nodes.size());
    result.entries.emplace_back(next, last);
    next = last;
  }
  result.definition = "constinit const holy::EmbeddedProgram embedded_program(\n" +
                      indented(bytes_literal(holy::program::to_bytes(part.program)), 4) + ");\n";
  return result;
}

void add_source(Emission& emission, std::uint32_t root, const std::string& suffix,
                const std::string& includes, const std::string& checks, const std::string& types) {
  const Input& input = emission.input;
  add_file(
      emission, "src/" + source_stem(input, root) + suffix + ".cpp",
      emission.writer.fill("cpp/source.in",
                           {{"banner", schema_banner(emission, root)},
                            {"header", input.names.roots[root].header},
                            {"includes", includes},
                            {"checks_namespace", checks_namespace(input, root)},
                            {"using", checks.empty() ? ""
                                                     : emission.writer.fill("cpp/checks_using.in", {}) +
                                                           emission.writer.fill("cpp/readers_using.in", {})},
                            {"quiet_begin", quiet_begin(emission)},
                            {"checks", checks},
                            {"types", types}}),
      root);
}

/// The local functions and statics that other code of the file takes: what only code that was left out
/// mentions is used by nothing.
std::string unnamed_namespace(const Emission& emission, const FunctionContext& context,
                              const Declarations<Name>& functions, const Code& others) {
  const Code definitions = functions.used_by(others.globals);
  std::set<std::string> used = others.globals;
  used.insert(definitions.globals.begin(), definitions.globals.end());
  std::string forward;
  for (const NodeId node : context.forward) {
    const FunctionPlan& plan = emission.plans[node];
    if (!plan.exported && used.contains(local_name(plan)))
      forward += declaration_of(emission.plans, node) + '\n';
  }
  const std::string statics = context.statics.text(used);
  if (statics.empty() && definitions.empty()) return "";
  return "namespace {\n\n" + statics + (statics.empty() ? "" : "\n") + forward +
         (forward.empty() ? "" : "\n") + definitions.text + "}  // namespace\n\n";
}

/// Everything of a small root in one file.
void emit_whole(Emission& emission, std::uint32_t root, const RootCode& code) {
  const Input& input = emission.input;
  Statics statics;
  FunctionContext context{input, emission.plans, emission.writer, statics, root};
  for (const NodeId node : code.exported) context.defined.insert(node);  // declared by the checks header
  Declarations<Name> local;
  Code shared, verdicts;
  std::string declarations;
  for (const NodeId node : code.functions) {
    const Code function = function_of(context, node) + "\n";
    if (emission.plans[node].exported) {
      shared += function;
    } else {
      local.add(local_name(emission.plans[node]), function);
    }
  }
  const RootProgram program = root_program(input, code.types);
  Namespaces types;
  for (std::size_t i = 0; i < code.types.size(); ++i) {
    const TypeCode own = type_code(emission, context, code.types[i], program.nodes[i], program.entries[i]);
    verdicts += own.verdicts;
    declarations += own.declarations;
    types.add(types_namespace(input, input.model.at(code.types[i]).root), own.codec);
  }
  if (!code.exported.empty()) emit_checks_header(emission, root, code, "");

  const std::string checks = unnamed_namespace(emission, context, local, shared + verdicts) + shared.text +
                             declarations + '\n' + std::string(program_declaration) + '\n' + verdicts.text +
                             program.definition;
  add_source(emission, root, "", includes_of(emission, context.foreign, !code.exported.empty(), root), checks,
             types.take() + registry_entry(emission, input.model.roots[root]));
}

/// The types of a large root from `first` on, as many as a compiler takes well in one file; gives the first
/// of the next file, and adds to `declarations`.
std::size_t emit_types_file(Emission& emission, std::uint32_t root, const RootCode& code,
                            const RootProgram& program, std::size_t first, std::size_t number,
                            std::string& declarations) {
  const Input& input = emission.input;
  Statics statics;
  FunctionContext context{input, emission.plans, emission.writer, statics, root};
  for (const NodeId node : code.exported) context.defined.insert(node);
  Code verdicts;
  Namespaces types;
  std::size_t bytes = 0;
  std::size_t next = first;
  for (; next < code.types.size(); ++next) {
    bytes += codec_of(emission, code.types[next]).size();
    if (next != first && bytes > codec_bytes_a_file) break;
    const TypeCode own =
        type_code(emission, context, code.types[next], program.nodes[next], program.entries[next]);
    verdicts += own.verdicts;
    declarations += own.declarations;
    types.add(types_namespace(input, root), own.codec);
  }
  if (const std::string used = statics.text(verdicts.globals); !used.empty())
    verdicts = "namespace {\n\n" + used + "\n}  // namespace\n\n" + verdicts;
  add_source(emission, root, "_types_" + std::to_string(number),
             includes_of(emission, context.foreign, true, root), verdicts.text, types.take());
  return next;
}

/// What reads and writes the alternatives of wide unions.
void emit_wide_unions(Emission& emission, std::uint32_t root, const RootCode& code) {
  std::size_t number = 0;
  for (const TypeId id : code.types) {
    if (!is_wide(emission.layout, id)) continue;
    for (const std::string& part : wide_union_parts(emission.types(), id)) {
      Namespaces types;
      types.add(types_namespace(emission.input, root), part);
      add_file(emission,
               "src/" + source_stem(emission.input, root) + "_union_" + std::to_string(++number) + ".cpp",
               emission.writer.fill("cpp/wide_variant_source.in",
                                    {{"banner", schema_banner(emission, root)},
                                     {"header", emission.input.names.roots[root].header},
                                     {"quiet_begin", quiet_begin(emission)},
                                     {"part", types.take()}}),
               root);
    }
  }
}

/// A large root: its check functions, its types with their verdicts, and its Program in files of their own,
/// so that each costs a compiler little.
void emit_split(Emission& emission, std::uint32_t root, const RootCode& code) {
  const Input& input = emission.input;
  emit_check_files(emission, root, code);
  const RootProgram program = root_program(input, code.types);
  std::string declarations;
  std::size_t number = 0;
  for (std::size_t next = 0; next < code.types.size();)
    next = emit_types_file(emission, root, code, program, next, ++number, declarations);
  emit_wide_unions(emission, root, code);
  emit_checks_header(emission, root, code, declarations + std::string(program_declaration));
  add_file(emission, "src/" + source_stem(input, root) + "_program.cpp",
           emission.writer.fill("cpp/program_source.in", {{"banner", schema_banner(emission, root)},
                                                          {"includes", includes_of(emission, {}, true, root)},
                                                          {"checks_namespace", checks_namespace(input, root)},
                                                          {"program", program.definition}}),
           root);
  add_source(emission, root, "", includes_of(emission, {}, true, root), "",
             registry_entry(emission, input.model.roots[root]));
}

}  // namespace

void emit_sources(Emission& emission, std::uint32_t root) {
  RootCode code{declared_types(emission.input, emission.layout, root),
                functions_of(emission.input, emission.plans, root),
                {}};
  const bool is_large =
      code.functions.size() > functions_a_file || emission.layout.apart[root] ||
      std::ranges::any_of(code.types, [&](TypeId id) { return is_wide(emission.layout, id); });
  for (const NodeId node : code.functions) {
    if (is_large) emission.plans[node].exported = true;
    if (emission.plans[node].exported) code.exported.push_back(node);
  }
  if (is_large) {
    emit_split(emission, root, code);
  } else {
    emit_whole(emission, root, code);
  }
}

}  // namespace holyc::emit::cpp
