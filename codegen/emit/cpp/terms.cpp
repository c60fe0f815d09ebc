#include "codegen/emit/cpp/terms.hpp"

#include <algorithm>
#include <iterator>

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::no_node;
using holy::program::Op;
using holy::program::Program;

namespace {

/// Keywords that are a function of the value and of one bound: a count, or a number as it is written.
struct BoundCall {
  Op op;
  std::string_view function;
  bool is_count;
};
constexpr BoundCall bound_calls[] = {
    {Op::minimum, "minimum", false},
    {Op::maximum, "maximum", false},
    {Op::exclusive_minimum, "exclusive_minimum", false},
    {Op::exclusive_maximum, "exclusive_maximum", false},
    {Op::multiple_of, "multiple_of", false},
    {Op::content_encoding, "content_encoding", false},
    {Op::min_length, "min_length", true},
    {Op::max_length, "max_length", true},
    {Op::min_items, "min_items", true},
    {Op::max_items, "max_items", true},
    {Op::min_properties, "min_properties", true},
    {Op::max_properties, "max_properties", true},
};

std::string grouped(const std::vector<std::string>& terms) {
  if (terms.empty()) return "true";
  return terms.size() == 1 ? terms.front() : "(" + joined(terms, " && ") + ")";
}

std::vector<std::string> demands(FunctionContext& context, const Instruction& instruction,
                                 const std::string& value) {
  const Program& program = context.program();
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
    parts.push_back(expression(context, context.program().operands[instruction.first + i], value));
  }
  return parts;
}

}  // namespace

std::string expression(FunctionContext& context, NodeId node, const std::string& value) {
  return grouped(terms_of(context, node, value));
}

std::string negated(const std::string& term) {
  if (term == "true") return "false";
  if (term == "false") return "true";
  return term.starts_with('!') ? term.substr(1) : "!" + term;
}

std::string any_term(const std::vector<std::string>& terms) {
  if (terms.empty()) return "false";
  return terms.size() == 1 ? terms.front() : "(" + joined(terms, " || ") + ")";
}

std::string string_list(const std::vector<std::string>& texts) {
  std::vector<std::string> literals;
  for (const std::string& text : texts) literals.push_back(literal(text));
  return "{" + wrapped_list(literals) + "}";
}

std::string choices(const std::vector<std::string>& branches, const std::string& separator) {
  const std::string line = joined(branches, separator + ' ');
  return line.size() < 90 && line.find('\n') == std::string::npos
             ? line
             : joined(branches, separator + "\n        ");
}

void append(std::vector<std::string>& to, std::vector<std::string> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::string pattern_name(FunctionContext& context, std::string_view source) {
  return context.statics.name_of("pattern", "const Pattern $(" + literal(source) + ");");
}

std::vector<std::string> keyword_terms(FunctionContext& context, const Instruction& instruction,
                                       const std::string& value) {
  const Program& program = context.program();
  const std::string text = literal(program.text(instruction.text));
  const auto call = [&](std::string_view name, const std::string& argument) -> std::vector<std::string> {
    return {std::string(name) + "(" + value + ", " + argument + ")"};
  };
  for (const BoundCall& each : bound_calls) {
    if (each.op == instruction.op)
      return call(each.function, each.is_count ? count_literal(instruction.number) : text);
  }
  const auto operand = [&](std::uint32_t at) { return program.operands[instruction.first + at]; };
  switch (instruction.op) {
    case Op::reject:
      return {"false"};
    case Op::type:
      return {types_term(instruction.number, value)};
    case Op::enumeration:
    case Op::constant:
      return {values_term(context, instruction, value)};
    case Op::pattern:
      return call("matches", pattern_name(context, program.text(instruction.text)));
    case Op::format:
      return call("has_format", context.statics.name_of("format", "const Format $(" + text + ");"));
    case Op::content_media_type:
      return call("content_media_type",
                  text + (instruction.flags & holy::program::content_is_base64 ? ", true" : ", false"));
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
      return {};  // keywords that walk members or items: see loops.hpp
  }
}

std::vector<std::string> terms_of(FunctionContext& context, NodeId node, const std::string& value) {
  const NodePlan& plan = context.plans[node];
  if (plan.is_function) {
    const std::string name = function_name(context, node);
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
  for (const Instruction* each : instructions_of(context.program(), node))
    append(terms, keyword_terms(context, *each, value));
  std::erase(terms, "true");
  if (std::find(terms.begin(), terms.end(), "false") != terms.end()) return {"false"};
  return terms;
}

}  // namespace holyc::emit::cpp
