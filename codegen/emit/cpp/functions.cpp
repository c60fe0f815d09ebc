#include "codegen/emit/cpp/functions.hpp"

#include <algorithm>
#include <functional>

#include <holy/validate/shapes.hpp>

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

namespace {

using holy::json::Kind;
using holy::program::Instruction;
using holy::program::no_limit;
using holy::program::no_node;
using holy::program::Node;
using holy::program::Op;
using holy::program::Program;

const Program& program_of(const FunctionContext& context) {
  return context.input.compilation.program;
}

std::vector<const Instruction*> instructions_of(const Program& program, NodeId id) {
  std::vector<const Instruction*> result;
  const Node& node = program.nodes[id];
  for (std::uint32_t i = 0; i < node.count; ++i) result.push_back(&program.instructions[node.first + i]);
  return result;
}

std::string name_of(FunctionContext& context, NodeId node) {
  const NodePlan& plan = context.plans[node];
  std::string name = "check_" + std::to_string(plan.number);
  if (plan.root != context.root) {
    context.foreign.insert(plan.root);
    name = "::" + checks_namespace(context.input, plan.root) + "::" + name;
  } else if (!context.defined.contains(node)) {
    context.forward.insert(node);
  }
  return name;
}

std::string grouped(const std::vector<std::string>& terms) {
  if (terms.empty()) return "true";
  return terms.size() == 1 ? terms.front() : "(" + joined(terms, " && ") + ")";
}

std::string expression(FunctionContext& context, NodeId node, const std::string& value) {
  return grouped(terms_of(context, node, value));
}

std::string negated(const std::string& term) {
  if (term == "true") return "false";
  if (term == "false") return "true";
  return term.starts_with('!') ? term.substr(1) : "!" + term;
}

std::string types_term(std::uint64_t bits, const std::string& value) {
  static constexpr std::pair<std::uint32_t, const char*> tests[] = {
      {holy::program::type_object, "is_object"}, {holy::program::type_string, "is_string"},
      {holy::program::type_number, "is_number"}, {holy::program::type_integer, "is_integer"},
      {holy::program::type_array, "is_array"},   {holy::program::type_boolean, "is_boolean"},
      {holy::program::type_null, "is_null"},
  };
  if ((bits & holy::program::type_number) != 0) bits &= ~std::uint64_t{holy::program::type_integer};
  std::vector<std::string> parts;
  for (const auto& [bit, name] : tests) {
    if ((bits & bit) != 0) parts.push_back(std::string(name) + "(" + value + ")");
  }
  if (parts.empty()) return "false";
  return parts.size() == 1 ? parts.front() : "(" + joined(parts, " || ") + ")";
}

std::string string_list(const std::vector<std::string>& texts) {
  std::vector<std::string> literals;
  for (const std::string& text : texts) literals.push_back(literal(text));
  return "{" + wrapped_list(literals) + "}";
}

/// const and enum.
std::string values_term(FunctionContext& context, const Instruction& instruction, const std::string& value) {
  const Program& program = program_of(context);
  std::vector<std::string> strings, texts, parts;
  bool only_scalars = true;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    const std::string& text = program.constants[instruction.first + i];
    const holy::json::Reading reading =
        holy::json::read(text, {.duplicate_keys = holy::json::DuplicateKeys::last});
    const holy::json::Value constant = reading.document.root();
    texts.push_back(text);
    switch (constant.kind()) {
      case Kind::null:
        parts.push_back("is_null(" + value + ")");
        break;
      case Kind::boolean:
        parts.push_back("is_the_boolean(" + value + ", " + (constant.boolean() ? "true)" : "false)"));
        break;
      case Kind::number:
        parts.push_back("is_the_number(" + value + ", " + literal(constant.number()) + ")");
        break;
      case Kind::string:
        if (std::find(strings.begin(), strings.end(), constant.string()) == strings.end()) {
          strings.emplace_back(constant.string());
        }
        break;
      default:
        only_scalars = false;
    }
  }
  if (!only_scalars || parts.size() > 4) {
    const std::string list =
        context.statics.name_of("values", "constexpr std::string_view $[] = " + string_list(texts) + ";");
    const std::string name = context.statics.name_of("constants", "const Constants $(" + list + ");");
    return "is_one_of(" + value + ", " + name + ")";
  }
  if (strings.size() == 1) parts.push_back("is_text(" + value + ", " + literal(strings.front()) + ")");
  if (strings.size() > 1) {
    const std::string name =
        context.statics.name_of("allowed", "constexpr Names $(" + string_list(strings) + ");");
    parts.push_back("is_one_of(" + value + ", " + name + ")");
  }
  if (parts.empty()) return "false";
  return parts.size() == 1 ? parts.front() : "(" + joined(parts, " || ") + ")";
}

std::string pattern_name(FunctionContext& context, std::string_view source) {
  return context.statics.name_of("pattern", "const Pattern $(" + literal(source) + ");");
}

std::vector<std::string> demands(FunctionContext& context, const Instruction& instruction,
                                 const std::string& value) {
  const Program& program = program_of(context);
  std::vector<std::string> terms;
  for (std::uint32_t i = 0; i + 1 < instruction.count;) {
    const std::uint32_t* operand = program.operands.data() + instruction.first + i;
    std::vector<std::string> names;
    for (std::uint32_t n = 0; n < operand[1]; ++n) names.push_back(literal(program.text(operand[2 + n])));
    terms.push_back("dependent_required(" + value + ", " + literal(program.text(operand[0])) + ", {" +
                    joined(names, ", ") + "})");
    i += 2 + operand[1];
  }
  return terms;
}

std::vector<std::string> expressions(FunctionContext& context, const Instruction& instruction,
                                     const std::string& value) {
  std::vector<std::string> parts;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    parts.push_back(expression(context, program_of(context).operands[instruction.first + i], value));
  }
  return parts;
}

/// Branches after each other, one a line when they are long together.
std::string choices(const std::vector<std::string>& parts, const std::string& separator) {
  const std::string line = joined(parts, separator + ' ');
  return line.size() < 90 && line.find('\n') == std::string::npos ? line
                                                                  : joined(parts, separator + "\n        ");
}

void append(std::vector<std::string>& to, std::vector<std::string> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// The terms of an instruction that is an expression; nothing is evaluated for anybody's marks.
std::vector<std::string> plain_terms(FunctionContext& context, const Instruction& instruction,
                                     const std::string& value) {
  const Program& program = program_of(context);
  const std::string text = literal(program.text(instruction.text));
  const std::string number = std::to_string(instruction.number);
  const auto call = [&](std::string_view name, const std::string& argument) -> std::vector<std::string> {
    return {std::string(name) + "(" + value + ", " + argument + ")"};
  };
  const auto operand = [&](std::uint32_t at) { return program.operands[instruction.first + at]; };
  switch (instruction.op) {
    case Op::reject:
      return {"false"};
    case Op::type:
      return {types_term(instruction.number, value)};
    case Op::enumeration:
    case Op::constant:
      return {values_term(context, instruction, value)};
    case Op::minimum:
      return call("minimum", text);
    case Op::maximum:
      return call("maximum", text);
    case Op::exclusive_minimum:
      return call("exclusive_minimum", text);
    case Op::exclusive_maximum:
      return call("exclusive_maximum", text);
    case Op::multiple_of:
      return call("multiple_of", text);
    case Op::min_length:
      return call("min_length", number);
    case Op::max_length:
      return call("max_length", number);
    case Op::pattern:
      return call("matches", pattern_name(context, program.text(instruction.text)));
    case Op::format:
      return call("has_format", context.statics.name_of("format", "const Format $(" + text + ");"));
    case Op::content_encoding:
      return call("content_encoding", text);
    case Op::content_media_type:
      return call("content_media_type",
                  text + (instruction.flags & holy::program::content_is_base64 ? ", true" : ", false"));
    case Op::min_items:
      return call("min_items", number);
    case Op::max_items:
      return call("max_items", number);
    case Op::min_properties:
      return call("min_properties", number);
    case Op::max_properties:
      return call("max_properties", number);
    case Op::unique_items:
      return {"unique_items(" + value + ")"};
    case Op::dependent_required:
      return demands(context, instruction, value);
    case Op::reference:
      return terms_of(context, instruction.node, value);
    case Op::negation:
      return {negated(expression(context, instruction.node, value))};
    case Op::all_of: {
      std::vector<std::string> terms;
      for (std::uint32_t i = 0; i < instruction.count; ++i)
        append(terms, terms_of(context, operand(i), value));
      return terms;
    }
    case Op::any_of:
      return {"(" + choices(expressions(context, instruction, value), " ||") + ")"};
    case Op::one_of:
      return {"exactly_one({" + choices(expressions(context, instruction, value), ",") + "})"};
    case Op::conditional: {
      const auto branch = [&](std::uint32_t at) {
        return operand(at) == no_node ? std::string("true") : expression(context, operand(at), value);
      };
      return {"(" + branch(0) + " ? " + branch(1) + " : " + branch(2) + ")"};
    }
    case Op::dependent_schemas: {
      std::vector<std::string> terms;
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        terms.push_back("(!has_member(" + value + ", " + literal(program.text(operand(i))) + ") || " +
                        expression(context, operand(i + 1), value) + ")");
      }
      return terms;
    }
    default:
      return {};  // keywords that walk members or items: see object_block and array_block
  }
}

/// A marking child judged for its marks: directly, or (of a branch) only when it holds.
std::string marked_call(FunctionContext& context, NodeId child, const std::string& marks, bool is_branch) {
  const NodePlan& plan = context.plans[child];
  if (!plan.marks) return expression(context, child, "value");
  const std::string name = name_of(context, child);
  const std::string method = plan.repeated ? "once" : plan.recursive ? "nested" : "";
  if (!is_branch) {
    return method.empty() ? name + "(check, value, " + marks + ")"
                          : "check." + method + "(" + name + ", value, " + marks + ")";
  }
  std::string function = name;
  if (!method.empty()) {
    function = "[](Checker& c, Value v, Marks& m) { return c." + method + "(" + name + ", v, m); }";
  }
  return "branch(" + function + ", check, value, " + marks + ")";
}

/// In-place applicators of a node whose marks somebody needs.
std::vector<std::string> marked_terms(FunctionContext& context, const Instruction& instruction,
                                      const std::string& marks) {
  const Program& program = program_of(context);
  const auto operand = [&](std::uint32_t at) { return program.operands[instruction.first + at]; };
  const auto branches = [&] {
    std::vector<std::string> parts;
    for (std::uint32_t i = 0; i < instruction.count; ++i)
      parts.push_back(marked_call(context, operand(i), marks, true));
    return choices(parts, ",");
  };
  switch (instruction.op) {
    case Op::reference:
      return {marked_call(context, instruction.node, marks, false)};
    case Op::all_of: {
      std::vector<std::string> terms;
      for (std::uint32_t i = 0; i < instruction.count; ++i)
        terms.push_back(marked_call(context, operand(i), marks, false));
      return terms;
    }
    case Op::any_of:
      return {"any_of({" + branches() + "})"};
    case Op::one_of:
      return {"exactly_one({" + branches() + "})"};
    case Op::conditional: {
      const auto branch = [&](std::uint32_t at) {
        return operand(at) == no_node ? std::string("true") : marked_call(context, operand(at), marks, false);
      };
      return {"(" + marked_call(context, operand(0), marks, true) + " ? " + branch(1) + " : " + branch(2) +
              ")"};
    }
    case Op::dependent_schemas: {
      std::vector<std::string> terms;
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        terms.push_back("(!has_member(value, " + literal(program.text(operand(i))) + ") || " +
                        marked_call(context, operand(i + 1), marks, false) + ")");
      }
      return terms;
    }
    default:
      return plain_terms(context, instruction, "value");
  }
}

/// The keywords of one node that walk the members of an object or the items of an array.
struct Walk {
  const Instruction* properties = nullptr;
  const Instruction* required = nullptr;
  const Instruction* patterns = nullptr;
  const Instruction* additional = nullptr;
  const Instruction* names = nullptr;
  const Instruction* unevaluated_properties = nullptr;
  const Instruction* prefix = nullptr;
  const Instruction* items = nullptr;
  std::vector<const Instruction*> contains;
  const Instruction* unevaluated_items = nullptr;

  [[nodiscard]] bool has_object() const { return properties || required || patterns || additional || names; }
  [[nodiscard]] bool has_array() const { return prefix || items || !contains.empty(); }
};

Walk walk_of(const std::vector<const Instruction*>& instructions) {
  Walk walk;
  for (const Instruction* each : instructions) {
    switch (each->op) {
      case Op::properties:
        walk.properties = each;
        break;
      case Op::required:
        walk.required = each;
        break;
      case Op::pattern_properties:
        walk.patterns = each;
        break;
      case Op::additional_properties:
        walk.additional = each;
        break;
      case Op::property_names:
        walk.names = each;
        break;
      case Op::unevaluated_properties:
        walk.unevaluated_properties = each;
        break;
      case Op::prefix_items:
        walk.prefix = each;
        break;
      case Op::items:
        walk.items = each;
        break;
      case Op::contains:
        walk.contains.push_back(each);
        break;
      case Op::unevaluated_items:
        walk.unevaluated_items = each;
        break;
      default:
        break;
    }
  }
  return walk;
}

std::string unless(const std::string& term) {
  if (term == "true") return "";
  if (term == "false") return "return false;";
  return "if (" + negated(term) + ") return false;";
}

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

std::string object_block(FunctionContext& context, const Walk& walk, const std::string& marks) {
  const Program& program = program_of(context);
  std::vector<std::string> names;
  std::string cases;
  const std::string additional =
      walk.additional == nullptr ? "" : unless(expression(context, walk.additional->node, "item"));
  const bool needs_known = !marks.empty() || (walk.patterns != nullptr && !additional.empty());
  if (walk.properties != nullptr) {
    for (std::uint32_t i = 0; i + 1 < walk.properties->count; i += 2) {
      const std::uint32_t* operand = program.operands.data() + walk.properties->first + i;
      const std::string check = unless(expression(context, operand[1], "item"));
      cases += case_of(names.size(), check, comment_text(program.text(operand[0])));
      names.emplace_back(program.text(operand[0]));
    }
  }
  std::vector<std::string> required;
  if (walk.required != nullptr) {
    for (std::uint32_t i = 0; i < walk.required->count; ++i) {
      const std::string name(program.text(program.operands[walk.required->first + i]));
      const auto found = std::find(names.begin(), names.end(), name);
      required.push_back(std::to_string(found - names.begin()));
      if (found == names.end()) names.push_back(name);
    }
  }
  std::string otherwise = needs_known          ? "default: known = false;"
                          : additional.empty() ? ""
                                               : "default: " + additional;
  if (otherwise.empty()) otherwise = "default: break;";

  std::string patterns;
  if (walk.patterns != nullptr) {
    for (std::uint32_t i = 0; i + 1 < walk.patterns->count; i += 2) {
      const std::uint32_t* operand = program.operands.data() + walk.patterns->first + i;
      const std::string check = unless(expression(context, operand[1], "item"));
      if (check.empty() && !needs_known) continue;
      patterns += "if (matches(key, " + pattern_name(context, program.text(operand[0])) + ")) {\n" +
                  (needs_known ? "  known = true;\n" : "") + (check.empty() ? "" : "  " + check + '\n') +
                  "}\n";
    }
  }
  std::string rest;
  if (needs_known && walk.additional != nullptr) {
    const std::string mark = marks.empty() ? "" : "  known = true;\n";
    if (!additional.empty() || !mark.empty())
      rest = "if (!known) {\n" + (additional.empty() ? "" : "  " + additional + '\n') + mark + "}\n";
  }
  const bool has_table = !names.empty();
  const std::string name_check =
      walk.names == nullptr ? "" : unless(expression(context, walk.names->node, "key"));
  if (!has_table && !needs_known && patterns.empty() && additional.empty() && name_check.empty()) return "";
  if (!has_table && !needs_known && patterns.empty() && name_check.empty() && additional == "return false;") {
    return "if (value.size() > 0) return false;\n";
  }
  // No name is allowed: only the empty object is left, and that lacks what is required.
  if (name_check == "return false;")
    return required.empty() ? "if (value.size() > 0) return false;\n" : name_check + "\n";
  const bool uses_binding =
      has_table || !patterns.empty() || !name_check.empty() || additional.find("item") != std::string::npos;
  Fillings fillings{
      {"binding", uses_binding ? "const auto& [key, item]" : "[[maybe_unused]] const auto& member"},
      {"names",
       has_table ? "static constexpr Names names(" + string_list(names) + ");\nLookup lookup(names);" : ""},
      {"position", marks.empty() ? "" : "std::size_t position = 0;"},
      {"property_names", name_check},
      {"known", !needs_known ? ""
                : has_table  ? "bool known = true;"
                             : "bool known = false;"},
      {"switch", ""},
      {"additional", has_table || needs_known ? "" : additional},
      {"patterns", patterns},
      {"rest", rest},
      {"mark", marks.empty() ? "" : "if (known) " + marks + ".set(position);\n++position;"},
      {"required",
       required.empty() ? "" : "if (!lookup.saw_all({" + wrapped_list(required) + "})) return false;"},
  };
  if (has_table && cases.empty() && otherwise == "default: break;") {
    fillings["switch"] = "static_cast<void>(lookup(key.string()));";
  } else if (has_table) {
    fillings["switch"] = "switch (lookup(key.string())) {\n" + indented(cases + otherwise, 2) + "\n}";
  }
  return context.writer.fill("cpp/check_members.in", fillings);
}

std::string array_block(FunctionContext& context, const Walk& walk, const std::string& marks) {
  const Program& program = program_of(context);
  std::string cases;
  const std::uint32_t prefix_count = walk.prefix == nullptr ? 0 : walk.prefix->count;
  const std::string items =
      walk.items == nullptr ? "" : unless(expression(context, walk.items->node, "item"));
  const std::uint64_t skip = walk.items == nullptr ? 0 : walk.items->number;
  for (std::uint32_t i = 0; i < prefix_count; ++i) {
    const std::string check = unless(expression(context, program.operands[walk.prefix->first + i], "item"));
    cases += case_of(i, check, "");
  }
  std::string body;
  if (!cases.empty()) {
    const bool adjacent = skip == prefix_count;
    body += "switch (position) {\n" + indented(cases, 2) +
            "  default: " + (adjacent && !items.empty() ? items : "break;") + "\n}\n";
    if (!adjacent && !items.empty())
      body += "if (position >= " + std::to_string(skip) + ") {\n  " + items + "\n}\n";
  } else if (!items.empty()) {
    body +=
        skip == 0 ? items + '\n' : "if (position >= " + std::to_string(skip) + ") {\n  " + items + "\n}\n";
  }
  std::string counters, bounds;
  for (std::size_t i = 0; i < walk.contains.size(); ++i) {
    const Instruction& contains = *walk.contains[i];
    const std::string counter = "matching" + (i == 0 ? "" : std::to_string(i));
    counters += "std::size_t " + counter + " = 0;\n";
    const bool evaluates = !marks.empty() && (contains.flags & holy::program::contains_evaluates) != 0;
    body += "if (" + expression(context, contains.node, "item") + ") {\n  ++" + counter + ";\n" +
            (evaluates ? "  " + marks + ".set(position);\n" : "") + "}\n";
    if (contains.number > 0)
      bounds += "if (" + counter + " < " + std::to_string(contains.number) + ") return false;\n";
    if (contains.limit != no_limit)
      bounds += "if (" + counter + " > " + std::to_string(contains.limit) + ") return false;\n";
  }
  if (!marks.empty() && walk.items != nullptr && skip <= prefix_count) {
    body += marks + ".set(position);\n";
  } else if (!marks.empty() && (walk.items != nullptr || prefix_count > 0)) {
    if (prefix_count > 0)
      body += "if (position < " + std::to_string(prefix_count) + ") " + marks + ".set(position);\n";
    if (walk.items != nullptr)
      body += "if (position >= " + std::to_string(skip) + ") " + marks + ".set(position);\n";
  }
  if (body.empty() && bounds.empty()) return "";
  const bool counts = body.find("position") != std::string::npos;
  const bool uses_item = body.find("item,") != std::string::npos || body.find("item)") != std::string::npos;
  return context.writer.fill("cpp/check_items.in",
                             {{"item", uses_item ? "const Value item" : "[[maybe_unused]] const Value item"},
                              {"position", counts ? "std::size_t position = 0;" : ""},
                              {"counters", counters},
                              {"body", body},
                              {"next", counts ? "++position;" : ""},
                              {"bounds", bounds}});
}

std::string unevaluated_block(FunctionContext& context, const Instruction& instruction,
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

/// Code that runs only for one kind of value; `certain`: the function has returned for all others already.
std::string guarded(const std::string& block, std::string_view test, bool certain) {
  if (block.empty() || certain) return block;
  return "if (" + std::string(test) + "(value)) {\n" + indented(block, 2) + "}\n";
}

bool is_last(Op op) {
  return holy::program::is_in_place(op);
}

std::string body_of(FunctionContext& context, NodeId node) {
  const auto instructions = instructions_of(program_of(context), node);
  const NodePlan& plan = context.plans[node];
  const Walk walk = walk_of(instructions);
  const bool has_unevaluated = walk.unevaluated_properties != nullptr || walk.unevaluated_items != nullptr;
  const std::string marks = !plan.marks ? "" : has_unevaluated ? "own" : "marks";

  std::vector<std::string> first, last;
  std::uint64_t types = 0xFF;
  for (const Instruction* each : instructions) {
    if (each->op == Op::type) {
      types = each->number;
      const std::vector<std::string> terms = plain_terms(context, *each, "value");
      first.insert(first.begin(), terms.begin(), terms.end());
    } else if (!is_last(each->op)) {
      append(first, plain_terms(context, *each, "value"));
    } else {
      append(last,
             marks.empty() ? plain_terms(context, *each, "value") : marked_terms(context, *each, marks));
    }
  }
  std::erase(first, "true");
  std::erase(last, "true");

  std::string body;
  const std::string object = walk.has_object() ? guarded(object_block(context, walk, marks), "is_object",
                                                         types == holy::program::type_object)
                                               : "";
  const std::string array = walk.has_array() ? guarded(array_block(context, walk, marks), "is_array",
                                                       types == holy::program::type_array)
                                             : "";
  if (object.empty() && array.empty() && !has_unevaluated) {
    append(first, std::move(last));
    return "return " + conjunction(first, 9) + ";\n";
  }
  if (has_unevaluated) body += "Marks own(value);\n";
  for (const std::string& term : first) body += unless(term) + '\n';
  body += object + array;
  if (!has_unevaluated) return body + "return " + conjunction(last, 9) + ";\n";
  for (const std::string& term : last) body += unless(term) + '\n';
  for (const Instruction* each : {walk.unevaluated_properties, walk.unevaluated_items}) {
    if (each != nullptr) body += unevaluated_block(context, *each, marks);
  }
  return body + "marks.merge(own);\nreturn true;\n";
}

}  // namespace

std::string Statics::name_of(const std::string& prefix, const std::string& declaration) {
  const auto [place, is_new] = names_.emplace(declaration, "");
  if (is_new) {
    place->second = prefix + '_' + std::to_string(++counts_[prefix]);
    const std::size_t hole = declaration.find('$');
    text_ += declaration.substr(0, hole) + place->second + declaration.substr(hole + 1) + '\n';
  }
  return place->second;
}

std::string checks_namespace(const Input& input, std::uint32_t root) {
  const names::RootNames& names = input.names.roots[root];
  std::string result = joined(input.names.namespace_parts, "::") + "::checks_";
  for (const std::string& part : names.scope) result += "::" + part;
  return result + "::" + names.module;
}

std::vector<std::string> terms_of(FunctionContext& context, NodeId node, const std::string& value) {
  const NodePlan& plan = context.plans[node];
  if (plan.is_function) {
    const std::string name = name_of(context, node);
    if (plan.marks && (plan.repeated || plan.recursive)) {
      const std::string method = plan.repeated ? "once" : "nested";
      return {"unmarked([](Checker& c, Value v, Marks& m) { return c." + method + "(" + name +
              ", v, m); }, check, " + value + ")"};
    }
    if (plan.marks) return {"unmarked(" + name + ", check, " + value + ")"};
    if (plan.repeated) return {"check.once(" + name + ", " + value + ")"};
    if (plan.recursive) return {"check.nested(" + name + ", " + value + ")"};
    return {name + "(check, " + value + ")"};
  }
  std::vector<std::string> terms;
  for (const Instruction* each : instructions_of(program_of(context), node))
    append(terms, plain_terms(context, *each, value));
  std::erase(terms, "true");
  if (std::find(terms.begin(), terms.end(), "false") != terms.end()) return {"false"};
  return terms;
}

std::string declaration_of(const std::vector<NodePlan>& plans, NodeId node) {
  return "bool check_" + std::to_string(plans[node].number) + "(Checker&, Value" +
         (plans[node].marks ? ", Marks&);" : ");");
}

std::string parameters_for(const std::string& body, bool marks) {
  const bool uses_check =
      body.find("check,") != std::string::npos || body.find("check.") != std::string::npos;
  const bool uses_value = body.find("value") != std::string::npos;
  const bool uses_marks = body.find("marks") != std::string::npos;
  return std::string("Checker&") + (uses_check ? " check" : "") + ", Value" + (uses_value ? " value" : "") +
         (marks ? uses_marks ? ", Marks& marks" : ", Marks&" : "");
}

std::string function_of(FunctionContext& context, NodeId node) {
  const Program& program = program_of(context);
  const NodePlan& plan = context.plans[node];
  const std::string body = body_of(context, node);
  context.defined.insert(node);
  std::string_view location = program.text(program.nodes[node].location);
  if (const std::size_t hash = location.find('#');
      hash != std::string_view::npos && plan.root == context.root)
    location.remove_prefix(hash);
  return context.writer.fill("cpp/check_function.in", {{"location", comment_text(location)},
                                                       {"name", "check_" + std::to_string(plan.number)},
                                                       {"parameters", parameters_for(body, plan.marks)},
                                                       {"body", body}});
}

}  // namespace holyc::emit::cpp
