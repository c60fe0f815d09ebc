#include "codegen/emit/cpp/functions.hpp"

#include <holy/program/operations.hpp>

#include "codegen/emit/cpp/loops.hpp"
#include "codegen/emit/cpp/marked_terms.hpp"
#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::Op;
using holy::program::Program;

namespace {

/// Code that runs only for one kind of value; `certain`: the function has returned for all others already.
std::string guarded(const std::string& block, std::string_view test, bool certain) {
  if (block.empty() || certain) return block;
  return "if (" + std::string(test) + "(value)) {\n" + indented(block, 2) + "}\n";
}

/// The terms of a node's expressions: those that are cheap, and the in-place applicators, which come last.
struct Terms {
  std::vector<std::string> first;
  std::vector<std::string> last;
  std::uint64_t types = 0xFF;  // that `type` admits
};

Terms split_terms(FunctionContext& context, const std::vector<const Instruction*>& instructions,
                  const std::string& marks) {
  Terms terms;
  for (const Instruction* each : instructions) {
    if (each->op == Op::type) {
      terms.types = each->number;
      const std::vector<std::string> own = keyword_terms(context, *each, "value");
      terms.first.insert(terms.first.begin(), own.begin(), own.end());
    } else if (!holy::program::is_in_place(each->op)) {
      append(terms.first, keyword_terms(context, *each, "value"));
    } else {
      append(terms.last,
             marks.empty() ? keyword_terms(context, *each, "value") : marked_terms(context, *each, marks));
    }
  }
  std::erase(terms.first, "true");
  std::erase(terms.last, "true");
  return terms;
}

std::string body_of(FunctionContext& context, NodeId node) {
  const auto instructions = instructions_of(context.program(), node);
  const Loops loops = loops_of(instructions);
  const bool has_unevaluated = loops.unevaluated_properties != nullptr || loops.unevaluated_items != nullptr;
  const std::string marks = !context.plans[node].marks ? "" : has_unevaluated ? "own" : "marks";
  Terms terms = split_terms(context, instructions, marks);
  const std::string object =
      guarded(member_loop(context, loops, marks), "is_object", terms.types == holy::program::type_object);
  const std::string array =
      guarded(item_loop(context, loops, marks), "is_array", terms.types == holy::program::type_array);
  if (object.empty() && array.empty() && !has_unevaluated) {
    append(terms.first, std::move(terms.last));
    return "return " + conjunction(terms.first, 9) + ";\n";
  }
  std::string body = has_unevaluated ? "Marks own(value);\n" : "";
  for (const std::string& term : terms.first) body += unless(term) + '\n';
  body += object + array;
  if (!has_unevaluated) return body + "return " + conjunction(terms.last, 9) + ";\n";
  for (const std::string& term : terms.last) body += unless(term) + '\n';
  for (const Instruction* each : {loops.unevaluated_properties, loops.unevaluated_items}) {
    if (each != nullptr) body += unevaluated_loop(context, *each, marks);
  }
  return body + "marks.merge(own);\nreturn true;\n";
}

}  // namespace

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
  const Program& program = context.program();
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
