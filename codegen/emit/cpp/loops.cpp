#include "codegen/emit/cpp/loops.hpp"

#include <algorithm>

#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::no_limit;
using holy::program::Op;
using holy::program::Program;

namespace {

/// One case of a switch over the parts of a value; `comment` may be empty.
std::string case_of(std::size_t number, const std::string& check, const std::string& comment) {
  const std::string label = "case " + std::to_string(number) + ":";
  const std::string note = comment.empty() ? "" : "  // " + comment;
  const std::string end = check == "return false;" ? "" : "break;";
  if (check.empty() || end.empty()) return label + ' ' + check + end + note + '\n';
  if (check.find('\n') == std::string::npos && check.size() < 80)
    return label + ' ' + check + ' ' + end + note + '\n';
  return label + note + "\n  " + indented(check, 2).substr(2) + "\n  " + end + '\n';
}

/// The members that properties and required name, in the order of the table of names that the loop looks up.
struct NamedMembers {
  std::vector<std::string> names;
  std::string cases;                  // of the switch over their positions
  std::vector<std::string> required;  // positions
};

NamedMembers named_members(FunctionContext& context, const Loops& loops) {
  const Program& program = context.program();
  NamedMembers result;
  for (std::uint32_t i = 0; loops.properties != nullptr && i + 1 < loops.properties->count; i += 2) {
    const std::uint32_t* operand = program.operands.data() + loops.properties->first + i;
    const std::string check = unless(expression(context, operand[1], "item"));
    result.cases += case_of(result.names.size(), check, comment_text(program.text(operand[0])));
    result.names.emplace_back(program.text(operand[0]));
  }
  for (std::uint32_t i = 0; loops.required != nullptr && i < loops.required->count; ++i) {
    const std::string name(program.text(program.operands[loops.required->first + i]));
    const auto found = std::find(result.names.begin(), result.names.end(), name);
    result.required.push_back(std::to_string(found - result.names.begin()));
    if (found == result.names.end()) result.names.push_back(name);
  }
  return result;
}

/// The tests of patternProperties; `needs_known`: somebody asks whether a member was spoken of.
std::string pattern_tests(FunctionContext& context, const Instruction* patterns, bool needs_known) {
  const Program& program = context.program();
  std::string result;
  for (std::uint32_t i = 0; patterns != nullptr && i + 1 < patterns->count; i += 2) {
    const std::uint32_t* operand = program.operands.data() + patterns->first + i;
    const std::string check = unless(expression(context, operand[1], "item"));
    if (check.empty() && !needs_known) continue;
    result += "if (matches(key, " + pattern_name(context, program.text(operand[0])) + ")) {\n" +
              (needs_known ? "  known = true;\n" : "") + (check.empty() ? "" : "  " + check + '\n') + "}\n";
  }
  return result;
}

bool speaks_of_members(const Loops& loops) {
  return loops.properties != nullptr || loops.required != nullptr || loops.patterns != nullptr ||
         loops.additional != nullptr || loops.names != nullptr;
}

/// What additionalProperties demands once a member is known to be one that nothing else spoke of.
std::string rest_test(const std::string& additional, bool marks) {
  if (additional.empty() && !marks) return "";
  return "if (!known) {\n" + (additional.empty() ? "" : "  " + additional + '\n') +
         (marks ? "  known = true;\n" : "") + "}\n";
}

/// The look-up of a member's name in the table, and what follows from its position there.
std::string name_switch(const std::string& cases, const std::string& otherwise) {
  if (cases.empty() && otherwise == "break;") return "static_cast<void>(lookup(key.string()));";
  return "switch (lookup(key.string())) {\n" + indented(cases + "default: " + otherwise, 2) + "\n}";
}

std::string from_position(std::uint64_t first, const std::string& statement) {
  return "if (position >= " + std::to_string(first) + ") {\n  " + statement + "\n}\n";
}

/// prefixItems and items.
std::string positional_tests(FunctionContext& context, const Loops& loops) {
  const std::uint32_t prefix_count = loops.prefix == nullptr ? 0 : loops.prefix->count;
  const std::string items =
      loops.items == nullptr ? "" : unless(expression(context, loops.items->node, "item"));
  const std::uint64_t skip = loops.items == nullptr ? 0 : loops.items->number;
  std::string cases;
  for (std::uint32_t i = 0; i < prefix_count; ++i) {
    const NodeId node = context.program().operands[loops.prefix->first + i];
    cases += case_of(i, unless(expression(context, node, "item")), "");
  }
  const std::string rest = items.empty() ? "" : skip == 0 ? items + '\n' : from_position(skip, items);
  if (cases.empty()) return rest;
  const bool adjacent = skip == prefix_count;
  return "switch (position) {\n" + indented(cases, 2) +
         "  default: " + (adjacent && !items.empty() ? items : "break;") + "\n}\n" + (adjacent ? "" : rest);
}

/// The parts of a loop that counts what matches each `contains`.
struct Counting {
  std::string counters;
  std::string tests;
  std::string bounds;
};

Counting counting(FunctionContext& context, const Loops& loops, const std::string& marks) {
  Counting result;
  for (std::size_t i = 0; i < loops.contains.size(); ++i) {
    const Instruction& contains = *loops.contains[i];
    const std::string counter = "matching" + (i == 0 ? "" : std::to_string(i));
    result.counters += "std::size_t " + counter + " = 0;\n";
    const bool evaluates = !marks.empty() && (contains.flags & holy::program::contains_evaluates) != 0;
    result.tests += "if (" + expression(context, contains.node, "item") + ") {\n  ++" + counter + ";\n" +
                    (evaluates ? "  " + marks + ".set(position);\n" : "") + "}\n";
    if (contains.number > 0)
      result.bounds += "if (" + counter + " < " + count_literal(contains.number) + ") return false;\n";
    if (contains.limit != no_limit)
      result.bounds += "if (" + counter + " > " + count_literal(contains.limit) + ") return false;\n";
  }
  return result;
}

/// Marks the items that prefixItems and items evaluate.
std::string positional_marks(const Loops& loops, const std::string& marks) {
  const std::uint64_t prefix_count = loops.prefix == nullptr ? 0 : loops.prefix->count;
  const std::string set = marks + ".set(position);\n";
  if (loops.items != nullptr && loops.items->number <= prefix_count) return set;
  std::string result;
  if (prefix_count > 0) result += "if (position < " + std::to_string(prefix_count) + ") " + set;
  if (loops.items != nullptr) result += "if (position >= " + std::to_string(loops.items->number) + ") " + set;
  return result;
}

}  // namespace

Loops loops_of(const std::vector<const Instruction*>& instructions) {
  Loops loops;
  for (const Instruction* each : instructions) {
    switch (each->op) {
      case Op::properties:
        loops.properties = each;
        break;
      case Op::required:
        loops.required = each;
        break;
      case Op::pattern_properties:
        loops.patterns = each;
        break;
      case Op::additional_properties:
        loops.additional = each;
        break;
      case Op::property_names:
        loops.names = each;
        break;
      case Op::unevaluated_properties:
        loops.unevaluated_properties = each;
        break;
      case Op::prefix_items:
        loops.prefix = each;
        break;
      case Op::items:
        loops.items = each;
        break;
      case Op::contains:
        loops.contains.push_back(each);
        break;
      case Op::unevaluated_items:
        loops.unevaluated_items = each;
        break;
      default:
        break;
    }
  }
  return loops;
}

std::string unless(const std::string& term) {
  if (term == "true") return "";
  if (term == "false") return "return false;";
  return "if (" + negated(term) + ") return false;";
}

std::string member_loop(FunctionContext& context, const Loops& loops, const std::string& marks) {
  if (!speaks_of_members(loops)) return "";
  const std::string additional =
      loops.additional == nullptr ? "" : unless(expression(context, loops.additional->node, "item"));
  const bool needs_known = !marks.empty() || (loops.patterns != nullptr && !additional.empty());
  const NamedMembers members = named_members(context, loops);
  const std::string patterns = pattern_tests(context, loops.patterns, needs_known);
  const bool has_table = !members.names.empty();
  const std::string name_check =
      loops.names == nullptr ? "" : unless(expression(context, loops.names->node, "key"));
  if (!has_table && !needs_known && patterns.empty() && name_check.empty()) {
    if (additional.empty()) return "";
    if (additional == "return false;") return "if (value.size() > 0) return false;\n";
  }
  // No name is allowed: only the empty object is left, and that lacks what is required.
  if (name_check == "return false;")
    return members.required.empty() ? "if (value.size() > 0) return false;\n" : name_check + "\n";
  const bool uses_binding =
      has_table || !patterns.empty() || !name_check.empty() || additional.find("item") != std::string::npos;
  const std::string otherwise = needs_known ? "known = false;" : additional.empty() ? "break;" : additional;
  return context.writer.fill(
      "cpp/check_members.in",
      {{"binding", uses_binding ? "const auto& [key, item]" : "[[maybe_unused]] const auto& member"},
       {"names",
        has_table ? "static constexpr Names names(" + string_list(members.names) + ");\nLookup lookup(names);"
                  : ""},
       {"position", marks.empty() ? "" : "std::size_t position = 0;"},
       {"property_names", name_check},
       {"known", !needs_known ? ""
                 : has_table  ? "bool known = true;"
                              : "bool known = false;"},
       {"switch", has_table ? name_switch(members.cases, otherwise) : ""},
       {"additional", has_table || needs_known ? "" : additional},
       {"patterns", patterns},
       {"rest", needs_known && loops.additional != nullptr ? rest_test(additional, !marks.empty()) : ""},
       {"mark", marks.empty() ? "" : "if (known) " + marks + ".set(position);\n++position;"},
       {"required", members.required.empty()
                        ? ""
                        : "if (!lookup.saw_all({" + wrapped_list(members.required) + "})) return false;"}});
}

std::string item_loop(FunctionContext& context, const Loops& loops, const std::string& marks) {
  std::string body = positional_tests(context, loops);
  const Counting contains = counting(context, loops, marks);
  body += contains.tests;
  if (!marks.empty()) body += positional_marks(loops, marks);
  if (body.empty()) return "";
  const bool counts = body.find("position") != std::string::npos;
  const bool uses_item = body.find("item,") != std::string::npos || body.find("item)") != std::string::npos;
  return context.writer.fill("cpp/check_items.in",
                             {{"item", uses_item ? "const Value item" : "[[maybe_unused]] const Value item"},
                              {"position", counts ? "std::size_t position = 0;" : ""},
                              {"counters", contains.counters},
                              {"body", body},
                              {"next", counts ? "++position;" : ""},
                              {"bounds", contains.bounds}});
}

std::string unevaluated_loop(FunctionContext& context, const Instruction& instruction,
                             const std::string& marks) {
  const bool members = instruction.op == Op::unevaluated_properties;
  const std::string check = expression(context, instruction.node, "item");
  if (check == "true")
    return "if (" + std::string(members ? "is_object" : "is_array") + "(value)) " + marks + ".set_all();\n";
  if (check == "false") {
    return "for (std::size_t position = 0; " + std::string(members ? "is_object" : "is_array") +
           "(value) && position < value.size(); ++position) {\n  if (!" + marks +
           ".test(position)) return false;\n}\n";
  }
  return context.writer.fill("cpp/check_unevaluated.in",
                             {{"kind", members ? "is_object" : "is_array"},
                              {"children", members ? "const auto& [key, item] : value.members()"
                                                   : "const Value item : value.items()"},
                              {"marks", marks},
                              {"check", check}});
}

}  // namespace holyc::emit::cpp
