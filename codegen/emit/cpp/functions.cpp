#include "codegen/emit/cpp/functions.hpp"

#include <holy/program/walk.hpp>

#include "codegen/emit/cpp/loops.hpp"
#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::json::Kinds;
using holy::program::Instruction;
using holy::program::Op;
using holy::program::Program;

namespace {

/// Code that runs only for one kind of value; `certain`: the function has returned for all others already.
Code guarded(const Code& block, const std::string& test, bool certain) {
  if (block.empty() || certain) return block;
  return "if (" + test + "(" + use(Name::value) + ")) {\n" + indented(block, 2) + "}\n";
}

/// The terms of a node's expressions: those that are cheap, and the in-place applicators, which come last.
struct Terms {
  std::vector<Term> first;
  std::vector<Term> last;
  Kinds kinds = Kinds::all;  // that `type` admits
};

Terms split_terms(FunctionContext& context, std::span<const Instruction> instructions, const Code& marks) {
  Terms terms;
  for (const Instruction& each : instructions) {
    std::vector<Term> own = keyword_terms(context, each, {use(Name::value), marks});
    if (each.op == Op::type) {
      terms.kinds = admitted_kinds(each);
      terms.first.insert(terms.first.begin(), own.begin(), own.end());
    } else {
      append(holy::program::is_in_place(each.op) ? terms.last : terms.first, std::move(own));
    }
  }
  drop_vacuous(terms.first);
  drop_vacuous(terms.last);
  return terms;
}

/// A line for each term that must hold for the function to go on.
Code statements(const std::vector<Term>& terms) {
  Code lines;
  for (const Term& term : terms) lines += unless(term) + "\n";
  return lines;
}

Code body_of(FunctionContext& context, NodeId node) {
  const auto instructions = instructions_of(context.program(), node);
  const Loops loops = loops_of(instructions);
  const bool has_unevaluated = loops.unevaluated_properties != nullptr || loops.unevaluated_items != nullptr;
  const Code marks = !context.plans[node].marks ? Code() : has_unevaluated ? "own" : use(Name::marks);
  Terms terms = split_terms(context, instructions, marks);
  const Code object = guarded(member_loop(context, loops, marks), "is_object", terms.kinds == Kinds::object);
  const Code array = guarded(item_loop(context, loops, marks), "is_array", terms.kinds == Kinds::array);
  if (object.empty() && array.empty() && !has_unevaluated) {
    append(terms.first, std::move(terms.last));
    return "return " + conjunction(terms.first, 9) + ";\n";
  }
  const Code checks = statements(terms.first) + object + array;
  if (!has_unevaluated) return checks + "return " + conjunction(terms.last, 9) + ";\n";
  Code body = "Marks own(" + use(Name::value) + ");\n" + checks + statements(terms.last);
  for (const Instruction* each : {loops.unevaluated_properties, loops.unevaluated_items}) {
    if (each != nullptr) body += unevaluated_loop(context, *each, marks);
  }
  return body + use(Name::marks) + ".merge(own);\nreturn true;\n";
}

}  // namespace

std::string declaration_of(const std::vector<FunctionPlan>& plans, NodeId node) {
  return "bool " + local_name(plans[node]) + "(Checker&, Value" + (plans[node].marks ? ", Marks&);" : ");");
}

std::string parameters_for(const Code& body, bool marks) {
  std::string list = body.uses(Name::check) ? "Checker& check, Value" : "Checker&, Value";
  if (body.uses(Name::value)) list += " value";
  if (marks) list += body.uses(Name::marks) ? ", Marks& marks" : ", Marks&";
  return list;
}

Code function_of(FunctionContext& context, NodeId node) {
  const Program& program = context.program();
  const FunctionPlan& plan = context.plans[node];
  const Code body = body_of(context, node);
  context.defined.insert(node);
  std::string_view location = program.text(program.nodes[node].location);
  if (const std::size_t hash = location.find('#');
      hash != std::string_view::npos && plan.root == context.root)
    location.remove_prefix(hash);
  return filled<Name>(context.writer, "cpp/check_function.in",
                      {{"location", comment_text(location)},
                       {"name", local_name(plan)},
                       {"parameters", parameters_for(body, plan.marks)},
                       {"body", body}});
}

}  // namespace holyc::emit::cpp
