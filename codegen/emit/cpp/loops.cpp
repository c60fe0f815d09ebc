#include "codegen/emit/cpp/loops.hpp"

#include <algorithm>

#include <holy/program/walk.hpp>

#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::NamedChild;
using holy::program::no_limit;
using holy::program::Op;
using holy::program::Program;

namespace {

/// One case of a switch over the parts of a value; `comment` may be empty.
Code case_of(std::size_t number, const Term& term, const std::string& comment) {
  constexpr std::size_t longest_beside_label = 80;
  const std::string label = "case " + std::to_string(number) + ":";
  const std::string note = comment.empty() ? "" : "  // " + comment;
  const Code check = unless(term);
  if (term.kind == Term::Kind::always) return label + " break;" + note + "\n";
  if (term.kind == Term::Kind::never) return label + " " + check + note + "\n";
  if (check.text.size() < longest_beside_label) return label + " " + check + " break;" + note + "\n";
  return label + note + "\n" + indented(check, 2) + "\n  break;\n";
}

/// The members that properties and required name, in the order of the table of names that the loop looks up.
struct NamedMembers {
  std::vector<std::string> names;
  Code cases;                         // of the switch over their positions
  std::vector<std::string> required;  // positions
};

NamedMembers named_members(FunctionContext& context, const Loops& loops) {
  const Program& program = context.program();
  NamedMembers result;
  if (loops.properties != nullptr) {
    for (const NamedChild child : named_children(program, *loops.properties)) {
      const Term check = expression(context, child.node, use(Name::item));
      result.cases += case_of(result.names.size(), check, comment_text(program.text(child.name)));
      result.names.emplace_back(program.text(child.name));
    }
  }
  if (loops.required == nullptr) return result;
  for (const std::uint32_t text : operands_of(program, *loops.required)) {
    const std::string name(program.text(text));
    const auto found = std::find(result.names.begin(), result.names.end(), name);
    result.required.push_back(std::to_string(found - result.names.begin()));
    if (found == result.names.end()) result.names.push_back(name);
  }
  return result;
}

/// The tests of patternProperties; `needs_known`: somebody asks whether a member was spoken of.
Code pattern_tests(FunctionContext& context, const Instruction* patterns, bool needs_known) {
  const Program& program = context.program();
  Code result;
  if (patterns == nullptr) return result;
  for (const NamedChild child : named_children(program, *patterns)) {
    const Code check = unless(expression(context, child.node, use(Name::item)));
    if (check.empty() && !needs_known) continue;
    result +=
        "if (matches(" + use(Name::key) + ", " + pattern_name(context, program.text(child.name)) + ")) {\n";
    if (needs_known) result += "  known = true;\n";
    if (!check.empty()) result += "  " + check + "\n";
    result += "}\n";
  }
  return result;
}

bool speaks_of_members(const Loops& loops) {
  return loops.properties != nullptr || loops.required != nullptr || loops.patterns != nullptr ||
         loops.additional != nullptr || loops.names != nullptr;
}

/// What additionalProperties demands once a member is known to be one that nothing else spoke of.
Code rest_test(const Code& additional, bool marks) {
  if (additional.empty() && !marks) return {};
  Code test = "if (!known) {\n";
  if (!additional.empty()) test += "  " + additional + "\n";
  if (marks) test += "  known = true;\n";
  return test + "}\n";
}

/// The look-up of a member's name in the table, and what follows from its position there; `otherwise`: for a
/// name that is not there, or empty.
Code name_switch(const Code& cases, const Code& otherwise) {
  const Code position = "lookup(" + use(Name::key) + ".string())";
  if (cases.empty() && otherwise.empty()) return "static_cast<void>(" + position + ");";
  return "switch (" + position + ") {\n" +
         indented(cases + "default: " + (otherwise.empty() ? "break;" : otherwise), 2) + "\n}";
}

Code from_position(std::uint64_t first, const Code& statement) {
  return "if (" + use(Name::position) + " >= " + std::to_string(first) + ") {\n  " + statement + "\n}\n";
}

/// prefixItems and items.
Code positional_tests(FunctionContext& context, const Loops& loops) {
  const std::uint32_t prefix_count = loops.prefix == nullptr ? 0 : loops.prefix->count;
  const Code items =
      loops.items == nullptr ? Code() : unless(expression(context, loops.items->node, use(Name::item)));
  const std::uint64_t skip = loops.items == nullptr ? 0 : loops.items->number;
  Code cases;
  if (loops.prefix != nullptr) {
    std::size_t position = 0;
    for (const NodeId node : operands_of(context.program(), *loops.prefix))
      cases += case_of(position++, expression(context, node, use(Name::item)), "");
  }
  const Code rest = items.empty() ? Code() : skip == 0 ? items + "\n" : from_position(skip, items);
  if (cases.empty()) return rest;
  const bool adjacent = skip == prefix_count;
  return "switch (" + use(Name::position) + ") {\n" + indented(cases, 2) +
         "  default: " + (adjacent && !items.empty() ? items : "break;") + "\n}\n" +
         (adjacent ? Code() : rest);
}

/// Marks the member or item at hand as evaluated.
Code set_mark(const Code& marks) {
  return marks + ".set(" + use(Name::position) + ");\n";
}

/// The parts of a loop that counts what matches each `contains`.
struct Counting {
  std::string counters;
  Code tests;
  std::string bounds;
};

Counting counting(FunctionContext& context, const Loops& loops, const Code& marks) {
  Counting result;
  for (std::size_t i = 0; i < loops.contains.size(); ++i) {
    const Instruction& contains = *loops.contains[i];
    const std::string counter = "matching" + (i == 0 ? "" : std::to_string(i));
    std::string bounds;
    if (contains.number > 0)
      bounds += "if (" + counter + " < " + count_literal(contains.number) + ") return false;\n";
    if (contains.limit != no_limit)
      bounds += "if (" + counter + " > " + count_literal(contains.limit) + ") return false;\n";
    Code found;
    if (!bounds.empty()) found += "  ++" + counter + ";\n";
    if (!marks.empty() && evaluated_by(contains) == holy::program::Applies::to_items)
      found += "  " + set_mark(marks);
    if (found.empty()) continue;
    if (!bounds.empty()) result.counters += "std::size_t " + counter + " = 0;\n";
    const Term matches = expression(context, contains.node, use(Name::item));
    result.tests += "if (" + code_of(matches) + ") {\n" + found + "}\n";
    result.bounds += bounds;
  }
  return result;
}

/// Marks the items that prefixItems and items evaluate.
Code positional_marks(const Loops& loops, const Code& marks) {
  const std::uint64_t prefix_count = loops.prefix == nullptr ? 0 : loops.prefix->count;
  const Code set = set_mark(marks);
  const Code position = use(Name::position);
  if (loops.items != nullptr && loops.items->number <= prefix_count) return set;
  Code result;
  if (prefix_count > 0) result += "if (" + position + " < " + std::to_string(prefix_count) + ") " + set;
  if (loops.items != nullptr)
    result += "if (" + position + " >= " + std::to_string(loops.items->number) + ") " + set;
  return result;
}

/// What a member loop does.
struct MemberTests {
  NamedMembers named;
  Term names = Term::Kind::always;       // propertyNames
  Term additional = Term::Kind::always;  // additionalProperties
  Code patterns = {};
  bool needs_known = false;  // somebody asks whether a member was spoken of

  [[nodiscard]] bool has_table() const { return !named.names.empty(); }
};

MemberTests member_tests(FunctionContext& context, const Loops& loops, const Code& marks) {
  MemberTests tests;
  if (loops.additional != nullptr)
    tests.additional = expression(context, loops.additional->node, use(Name::item));
  const bool constrains_rest = tests.additional.kind != Term::Kind::always;
  tests.needs_known = !marks.empty() || (loops.patterns != nullptr && constrains_rest);
  tests.named = named_members(context, loops);
  tests.patterns = pattern_tests(context, loops.patterns, tests.needs_known);
  if (loops.names != nullptr) tests.names = expression(context, loops.names->node, use(Name::key));
  return tests;
}

/// Whether a name that is refused, or that is not declared and so refused, is all that there is to test.
bool refuses_every_name(const MemberTests& tests) {
  if (tests.names.kind == Term::Kind::never) return tests.named.required.empty();
  return tests.additional.kind == Term::Kind::never && tests.names.kind == Term::Kind::always &&
         !tests.has_table() && !tests.needs_known && tests.patterns.empty();
}

Code members_code(FunctionContext& context, const MemberTests& tests, const Code& marks,
                  bool has_additional) {
  const bool marking = !marks.empty();
  const bool has_table = tests.has_table();
  const Code additional = unless(tests.additional);
  const Code names = unless(tests.names);
  const Code choice =
      has_table ? name_switch(tests.named.cases, tests.needs_known ? "known = false;" : additional) : Code();
  const Code rest = tests.needs_known && has_additional ? rest_test(additional, marking) : Code();
  const Code unnamed = has_table || tests.needs_known ? Code() : additional;
  const Code inner = names + choice + unnamed + tests.patterns + rest;
  const bool uses_binding = inner.uses(Name::key) || inner.uses(Name::item);
  const std::string table =
      "static constexpr Names names(" + string_list(tests.named.names) + ");\nLookup lookup(names);";
  return filled<Name>(
      context.writer, "cpp/check_members.in",
      {{"binding", uses_binding ? "const auto& [key, item]" : "[[maybe_unused]] const auto& member"},
       {"names", has_table ? table : ""},
       {"position", marking ? "std::size_t position = 0;" : ""},
       {"property_names", names},
       {"known", !tests.needs_known ? ""
                 : has_table        ? "bool known = true;"
                                    : "bool known = false;"},
       {"switch", choice},
       {"additional", unnamed},
       {"patterns", tests.patterns},
       {"rest", rest},
       {"mark", marking ? "if (known) " + set_mark(marks) + "++position;" : Code()},
       {"required",
        tests.named.required.empty()
            ? ""
            : "if (!lookup.saw_all({" + wrapped_list(tests.named.required) + "})) return false;"}});
}

}  // namespace

Loops loops_of(std::span<const Instruction> instructions) {
  Loops loops;
  for (const Instruction& each : instructions) {
    switch (each.op) {
      case Op::properties:
        loops.properties = &each;
        break;
      case Op::required:
        loops.required = &each;
        break;
      case Op::pattern_properties:
        loops.patterns = &each;
        break;
      case Op::additional_properties:
        loops.additional = &each;
        break;
      case Op::property_names:
        loops.names = &each;
        break;
      case Op::unevaluated_properties:
        loops.unevaluated_properties = &each;
        break;
      case Op::prefix_items:
        loops.prefix = &each;
        break;
      case Op::items:
        loops.items = &each;
        break;
      case Op::contains:
        loops.contains.push_back(&each);
        break;
      case Op::unevaluated_items:
        loops.unevaluated_items = &each;
        break;
      default:
        break;
    }
  }
  return loops;
}

Code member_loop(FunctionContext& context, const Loops& loops, const Code& marks) {
  if (!speaks_of_members(loops)) return {};
  const MemberTests tests = member_tests(context, loops, marks);
  if (refuses_every_name(tests)) return "if (" + use(Name::value) + ".size() > 0) return false;\n";
  // No name is allowed, and the empty object lacks what is required.
  if (tests.names.kind == Term::Kind::never) return unless(tests.names) + "\n";
  const bool tests_nothing = !tests.has_table() && !tests.needs_known && tests.patterns.empty() &&
                             tests.names.kind == Term::Kind::always &&
                             tests.additional.kind == Term::Kind::always;
  if (tests_nothing) return {};
  Code loop = members_code(context, tests, marks, loops.additional != nullptr);
  loop.add_uses(use(Name::value));
  return loop;
}

Code item_loop(FunctionContext& context, const Loops& loops, const Code& marks) {
  Code body = positional_tests(context, loops);
  const Counting contains = counting(context, loops, marks);
  body += contains.tests;
  if (!marks.empty()) body += positional_marks(loops, marks);
  if (body.empty()) return {};
  const bool counts = body.uses(Name::position);
  const bool uses_item = body.uses(Name::item);
  Code loop = filled<Name>(context.writer, "cpp/check_items.in",
                           {{"item", uses_item ? "const Value item" : "[[maybe_unused]] const Value item"},
                            {"position", counts ? "std::size_t position = 0;" : ""},
                            {"counters", contains.counters},
                            {"body", body},
                            {"next", counts ? "++position;" : ""},
                            {"bounds", contains.bounds}});
  loop.add_uses(use(Name::value));
  return loop;
}

Code unevaluated_loop(FunctionContext& context, const Instruction& instruction, const Code& marks) {
  const bool members = instruction.op == Op::unevaluated_properties;
  const std::string kind = members ? "is_object" : "is_array";
  const Code value = use(Name::value);
  const Term check = expression(context, instruction.node, use(Name::item));
  if (check.kind == Term::Kind::always) return "if (" + kind + "(" + value + ")) " + marks + ".set_all();\n";
  if (check.kind == Term::Kind::never) {
    return "for (std::size_t position = 0; " + kind + "(" + value + ") && position < " + value +
           ".size(); ++position) {\n  if (!" + marks + ".test(position)) return false;\n}\n";
  }
  const Code test = code_of(check);
  const std::string unused = test.uses(Name::item) ? "" : "[[maybe_unused]] ";
  Code loop = filled<Name>(context.writer, "cpp/check_unevaluated.in",
                           {{"kind", kind},
                            {"children", unused + (members ? "const auto& [key, item] : value.members()"
                                                           : "const Value item : value.items()")},
                            {"marks", marks},
                            {"check", test}});
  loop.add_uses(value);
  return loop;
}

}  // namespace holyc::emit::cpp
