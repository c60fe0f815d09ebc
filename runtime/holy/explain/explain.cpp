// The walk that finds every issue: what holds is skipped by its verdict, what fails is entered and worded.
#include <algorithm>

#include <holy/explain/describing.hpp>
#include <holy/explain/explain.hpp>
#include <holy/explain/explain_array.hpp>
#include <holy/explain/explain_negation.hpp>
#include <holy/explain/explain_object.hpp>
#include <holy/explain/explain_union.hpp>
#include <holy/explain/explanation.hpp>

namespace holy::program {

using json::Value;

Issue* add_issue(Explanation& explanation, std::string_view code, Words words, const InstanceLocation& where,
                 const EvaluationPath* path, const Source& source, bool at_key) {
  if (explanation.is_full()) return nullptr;
  ++explanation.count;
  Issue issue;
  issue.code = code;
  issue.message = std::move(words.message);
  issue.hint = std::move(words.hint);
  issue.instance_location = pointer_of(where);
  issue.keyword_location = pointer_of(path);
  issue.absolute_keyword_location =
      explanation.state.text(explanation.state.program.nodes[source.node].location);
  if (!source.keyword.empty()) {
    append_token(issue.keyword_location, source.keyword);
    if (issue.absolute_keyword_location.find('#') == std::string::npos)
      issue.absolute_keyword_location += '#';
    append_token(issue.absolute_keyword_location, source.keyword);
  }
  const Value& place = at_key ? where.key : where.value;
  issue.offset = place.begin_offset();
  issue.length = place.end_offset() - place.begin_offset();
  if (explanation.lines == nullptr) explanation.lines = &explanation.own_lines.emplace(explanation.text);
  const json::Position position = explanation.lines->position_of(explanation.text, issue.offset);
  issue.line = position.line;
  issue.column = position.column;
  explanation.issues->push_back(std::move(issue));
  return &explanation.issues->back();
}

const Step* step_of(const State& state, NodeId node, const Instruction& instruction) {
  for (const Step& step : state.steps_of(state.nodes[node])) {
    if (step.instruction == &instruction) return &step;
  }
  return nullptr;
}

namespace {

void explain_unique(Explanation& explanation, NodeId node, const Instruction& instruction,
                    const InstanceLocation& where, const EvaluationPath* path) {
  std::vector<Value> items;  // an array's items are not found by position
  for (const EqualItems& equal : equal_items(where.value)) {
    if (explanation.is_full()) return;
    if (items.empty()) {
      for (const Value item : where.value.items()) items.push_back(item);
    }
    const InstanceLocation first{&where, items[equal.first], InstanceLocation::Step::item, {}, equal.first};
    const InstanceLocation second{
        &where, items[equal.second], InstanceLocation::Step::item, {}, equal.second};
    const Source source{node, explanation.state.text(instruction.keyword)};
    const Words words{subject(second) + " is " + shown(second.value) + ", which repeats " + subject(first) +
                          "; the items must differ",
                      ""};
    add_issue_with_causes(explanation, source.keyword, words, second, path, source, [&] {
      add_issue(explanation, source.keyword, {subject(first) + " is the same", ""}, first, path, source);
    });
  }
}

/// Explains a demand that something else gave rise to: the reason joins the messages.
void explain_because(Explanation& explanation, NodeId node, const InstanceLocation& where,
                     const EvaluationPath* path, Evaluated* evaluated, const std::string& reason) {
  const std::size_t before = explanation.issues->size();
  explain_node(explanation, node, where, path, evaluated);
  for (std::size_t i = before; i < explanation.issues->size(); ++i) {
    std::string& message = (*explanation.issues)[i].message;
    const std::string because = " (" + reason + ')';
    if (!message.ends_with(because)) message += because;  // nested conditions may hold for one reason
  }
}

void explain_condition(Explanation& explanation, const Instruction& instruction,
                       const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  const Condition condition = condition_of(explanation.state.program, instruction);
  Evaluated seen;
  const bool held =
      satisfies(explanation.run, condition.test, where.value, evaluated == nullptr ? nullptr : &seen, true);
  if (held && evaluated != nullptr) evaluated->merge(seen);
  const NodeId next = held ? condition.then_node : condition.else_node;
  if (next == no_node) return;
  const EvaluationPath inner{path, held ? "then" : "else", {}, no_index, false};
  explain_because(explanation, next, where, &inner, evaluated,
                  reason_of(explanation.state, condition.test, where.value, held));
}

void explain_dependents(Explanation& explanation, const Instruction& instruction,
                        const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  const State& state = explanation.state;
  for (const NamedChild child : named_children(state.program, instruction)) {
    const std::string_view trigger = state.text(child.name);
    if (!where.value.find(trigger)) continue;
    const EvaluationPath inner{path, state.text(instruction.keyword), trigger, no_index, true};
    explain_because(explanation, child.node, where, &inner, evaluated,
                    "because " + quoted_name(trigger) + " is present");
  }
}

void explain_all(Explanation& explanation, const Instruction& instruction, const InstanceLocation& where,
                 const EvaluationPath* path, Evaluated* evaluated) {
  std::uint32_t index = 0;
  for (const NodeId part : operands_of(explanation.state.program, instruction)) {
    const EvaluationPath inner{path, explanation.state.text(instruction.keyword), {}, index++, false};
    explain_node(explanation, part, where, &inner, evaluated);
  }
}

void explain_reference(Explanation& explanation, const Instruction& instruction,
                       const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  const EvaluationPath inner{path, explanation.state.text(instruction.keyword), {}, no_index, false};
  explain_node(explanation, instruction.node, where, &inner, evaluated);
}

void explain_assertion(Explanation& explanation, NodeId node, const Step& step, const InstanceLocation& where,
                       const EvaluationPath* path) {
  if (holds(explanation.state, step, where.value, explanation.run.trouble)) return;
  if (explanation.run.trouble != Trouble::none) return;
  const bool is_reject = step.op == Op::reject;
  const std::string_view keyword =
      is_reject ? std::string_view() : explanation.state.text(step.instruction->keyword);
  add_issue(explanation, is_reject ? "false" : keyword, word(explanation.state, step, where), where, path,
            {node, keyword});
}

void explain_step(Explanation& explanation, NodeId node, const Step& step, const InstanceLocation& where,
                  const EvaluationPath* path, Evaluated* evaluated) {
  const State& state = explanation.state;
  const Instruction& instruction = *step.instruction;
  switch (step.op) {
    case Op::reference:
      return explain_reference(explanation, instruction, where, path, evaluated);
    case Op::all_of:
      return explain_all(explanation, instruction, where, path, evaluated);
    case Op::any_of:
    case Op::one_of:
      return explain_union(explanation, node, instruction, where, path, evaluated);
    case Op::negation:
      return explain_negation(explanation, node, instruction, where, path);
    case Op::conditional:
      return explain_condition(explanation, instruction, where, path, evaluated);
    case Op::dependent_schemas:
      return explain_dependents(explanation, instruction, where, path, evaluated);
    case Op::dependent_required:
      return explain_demands(explanation, node, instruction, where, path);
    case Op::properties:
      return explain_members(explanation, node, state.objects[step.side], where, path, evaluated);
    case Op::prefix_items:
      return explain_prefix(explanation, node, instruction, where, path, evaluated);
    case Op::items:
      return explain_items(explanation, node, instruction, where, path, evaluated);
    case Op::contains:
      return explain_contains(explanation, node, instruction, where, path, evaluated);
    case Op::unevaluated_items:
    case Op::unevaluated_properties:
      return explain_unevaluated(explanation, node, instruction, where, path, evaluated);
    case Op::unique_items:
      return explain_unique(explanation, node, instruction, where, path);
    default:
      return explain_assertion(explanation, node, step, where, path);
  }
}

/// What is said of a value of a type that is not allowed suffices.
bool is_wrong_type(const State& state, NodeId node, const Value& value) {
  const Instruction* type = state.find(node, Op::type);
  return type != nullptr && !admitted_kinds(*type).contains(json::kind_of(value));
}

void explain_steps(Explanation& explanation, NodeId node, const InstanceLocation& where,
                   const EvaluationPath* path, Evaluated* evaluated) {
  const NodePlan& plan = explanation.state.nodes[node];
  const bool only_type = is_wrong_type(explanation.state, node, where.value);
  for (const Step& step : explanation.state.steps_of(plan)) {
    if (explanation.is_full()) return;
    if (!step.kinds.intersects(json::Kinds(where.value.kind()))) continue;
    if (only_type && (step.op == Op::enumeration || step.op == Op::constant)) continue;
    if (only_type && (step.op == Op::any_of || step.op == Op::one_of)) {
      if (evaluated != nullptr) evaluated->add_all();
      continue;
    }
    explain_step(explanation, node, step, where, path, evaluated);
  }
}

Words word_trouble(const Run& run) {
  if (run.trouble == Trouble::pattern) {
    return {"the value cannot be judged: matching a string against a pattern costs more than the limit",
            "simplify the pattern, or shorten the string"};
  }
  return {"the value cannot be judged: that takes more than " + std::to_string(run.limits.max_depth) +
              " nested evaluations of subschemas",
          "the value is nested that deep, or a reference leads back to itself"};
}

}  // namespace

bool explain_node(Explanation& explanation, NodeId node, const InstanceLocation& where,
                  const EvaluationPath* path, Evaluated* evaluated) {
  Evaluated seen;
  if (satisfies(explanation.run, node, where.value, evaluated == nullptr ? nullptr : &seen, true)) {
    if (evaluated != nullptr) evaluated->merge(seen);
    return true;
  }
  if (explanation.run.trouble != Trouble::none || explanation.is_full()) return false;
  const std::uint64_t key = std::uint64_t{node} << 32 | where.value.index();
  if (!explanation.visited.insert(key).second || explanation.depth >= explanation.run.limits.max_depth) {
    if (evaluated != nullptr) evaluated->add_all();
    return false;
  }
  ++explanation.depth;
  if (explanation.state.nodes[node].looks_at_evaluated) {
    explain_steps(explanation, node, where, path, &seen);
    if (evaluated != nullptr) evaluated->merge(seen);
  } else {
    explain_steps(explanation, node, where, path, evaluated);
  }
  --explanation.depth;
  return false;
}

Issues explain(const Runnable& runnable, NodeId node, const Value& instance, const RunLimits& limits,
               const json::LineIndex* lines) {
  Issues issues;
  const std::string_view text = instance.document()->text();
  Explanation explanation{.state = runnable.state(),
                          .run = {.state = runnable.state(), .limits = limits},
                          .text = text,
                          .issues = &issues,
                          .lines = lines};
  const InstanceLocation root{nullptr, instance, InstanceLocation::Step::root, {}, 0};
  explain_node(explanation, node, root, nullptr, nullptr);
  if (explanation.run.trouble != Trouble::none) {
    const std::string_view code =
        explanation.run.trouble == Trouble::depth ? "recursion-limit" : "pattern-limit";
    explanation.count = 0;
    add_issue(explanation, code, word_trouble(explanation.run), root, nullptr, {node, ""});
  }
  std::stable_sort(issues.begin(), issues.end(),
                   [](const Issue& left, const Issue& right) { return left.offset < right.offset; });
  return issues;
}

}  // namespace holy::program
