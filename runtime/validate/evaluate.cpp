// The walk that keeps every result: no short cut, no memory of outcomes, one unit for each keyword.
#include <algorithm>

#include <holy/json/write.hpp>

#include "explanation.hpp"
#include "output.hpp"

namespace holy::program {

using json::Kind;
using json::Value;

namespace {

bool is_unreserved(char letter) {
  const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  return is_letter || (letter >= '0' && letter <= '9') ||
         std::string_view("-._~$!&'()*+,;=:@").find(letter) != std::string_view::npos;
}

/// A keyword as the last token of the JSON pointer in a URI's fragment.
void append_to_fragment(std::string& uri, std::string_view keyword) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string token;
  append_token(token, keyword);
  if (uri.find('#') == std::string::npos) uri += '#';
  for (const char letter : token) {
    if (letter == '/' || is_unreserved(letter)) {
      uri += letter;
      continue;
    }
    const auto byte = static_cast<unsigned char>(letter);
    uri += '%';
    uri += digits[byte >> 4];
    uri += digits[byte & 15];
  }
}

std::string names_as_json(const std::vector<std::string_view>& names) {
  std::string text = "[";
  for (const std::string_view name : names) text += (text.size() > 1 ? "," : "") + json::quoted(name);
  return text + ']';
}

/// Where an evaluation stands: a value, and the way along the schema.
struct Place {
  const Where& where;
  const Trail* trail;
};

class Evaluator {
 public:
  Evaluator(const State& state, const Annotations& annotations, const OutputLimits& limits)
      : state_(state), annotations_(annotations), limits_(limits) {}

  /// The unit of a subschema. `marks` receives what it evaluated, where it holds.
  OutputUnit evaluate_node(NodeId node, const Place& place, Marks& marks);

  [[nodiscard]] const std::string& trouble() const { return trouble_; }

 private:
  /// A keyword of a node while its results are made.
  struct Use {
    NodeId node;
    const Instruction& instruction;
    const Place& place;
    OutputUnit& holder;  // the node's unit, which receives the keyword's
    Marks& marks;

    [[nodiscard]] const Value& value() const { return place.where.value; }
  };

  [[nodiscard]] OutputUnit unit_at(const Place& place, std::string_view absolute) {
    if (++units_ > limits_.max_units && trouble_.empty())
      trouble_ = "the output has more than " + std::to_string(limits_.max_units) + " results";
    OutputUnit unit;
    unit.keyword_location = pointer_of(place.trail);
    unit.absolute_keyword_location = absolute;
    unit.instance_location = pointer_of(place.where);
    return unit;
  }

  [[nodiscard]] OutputUnit unit_of(const Use& use, std::string_view keyword) {
    const Trail trail{use.place.trail, keyword, {}, no_index, false};
    OutputUnit unit =
        unit_at({use.place.where, &trail}, state_.text(state_.program.nodes[use.node].location));
    append_to_fragment(unit.absolute_keyword_location, keyword);
    return unit;
  }
  [[nodiscard]] std::string_view keyword_of(const Use& use) const {
    return state_.text(use.instruction.keyword);
  }
  [[nodiscard]] std::uint32_t operand(const Use& use, std::uint32_t index) const {
    return state_.program.operands[use.instruction.first + index];
  }

  static void add(const Use& use, OutputUnit unit) {
    if (is_failure(unit)) use.holder.valid = false;
    use.holder.parts.push_back(std::move(unit));
  }
  static bool is_failure(const OutputUnit& unit) { return !unit.valid && !unit.is_aside; }

  /// The unit of a subschema that judges the very value; what it evaluated counts for the node.
  OutputUnit in_place(const Use& use, NodeId node, const Trail& trail) {
    Marks seen;
    OutputUnit unit = evaluate_node(node, {use.place.where, &trail}, seen);
    if (unit.valid) use.marks.merge(seen);
    return unit;
  }
  /// The unit of a subschema that judges a member, item or name.
  OutputUnit below(NodeId node, const Where& where, const Trail& trail) {
    Marks unused;
    return evaluate_node(node, {where, &trail}, unused);
  }

  void add_annotations(NodeId node, const Place& place, OutputUnit& unit);
  void evaluate_keyword(const Use& use);
  void assertion(const Use& use);
  void required(const Use& use);
  void demands(const Use& use);
  void all(const Use& use);
  void alternatives(const Use& use);
  void negation(const Use& use);
  void condition(const Use& use);
  void dependents(const Use& use);
  void members(const Use& use);
  void member(const Use& use, const Value::Member& member, OutputUnit& unit,
              std::vector<std::string_view>& names);
  void property_names(const Use& use);
  void prefix(const Use& use);
  void items(const Use& use);
  void contains(const Use& use);
  void unevaluated(const Use& use);

  const State& state_;
  const Annotations& annotations_;
  const OutputLimits& limits_;
  std::string trouble_;
  std::size_t units_ = 0;
  std::size_t depth_ = 0;
};

OutputUnit Evaluator::evaluate_node(NodeId node, const Place& place, Marks& marks) {
  OutputUnit unit = unit_at(place, state_.text(state_.program.nodes[node].location));
  if (depth_ >= limits_.max_depth && trouble_.empty())
    trouble_ =
        "it takes more than " + std::to_string(limits_.max_depth) + " nested evaluations of subschemas";
  if (!trouble_.empty()) return unit;
  ++depth_;
  for (const Instruction* one = state_.begin(node); one != state_.end(node); ++one) {
    evaluate_keyword({node, *one, place, unit, marks});
  }
  --depth_;
  if (unit.valid) add_annotations(node, place, unit);
  return unit;
}

void Evaluator::add_annotations(NodeId node, const Place& place, OutputUnit& unit) {
  if (node >= annotations_.size()) return;
  for (const Annotation& annotation : annotations_[node]) {
    if (annotation.is_about_strings && !place.where.value.is(Kind::string)) continue;
    const Trail trail{place.trail, annotation.keyword, {}, no_index, false};
    OutputUnit part = unit_at({place.where, &trail}, unit.absolute_keyword_location);
    append_to_fragment(part.absolute_keyword_location, annotation.keyword);
    part.annotation = annotation.value;
    unit.parts.push_back(std::move(part));
  }
}

void Evaluator::evaluate_keyword(const Use& use) {
  const Kind kind = use.value().kind();
  switch (use.instruction.op) {
    case Op::reject:
      use.holder.valid = false;
      use.holder.error = word(state_, *step_of(state_, use.node, use.instruction), use.place.where).message;
      return;
    case Op::reference: {
      const Trail trail{use.place.trail, keyword_of(use), {}, no_index, false};
      return add(use, in_place(use, use.instruction.node, trail));
    }
    case Op::all_of:
      return all(use);
    case Op::any_of:
    case Op::one_of:
      return alternatives(use);
    case Op::negation:
      return negation(use);
    case Op::conditional:
      return condition(use);
    default:
      break;
  }
  if (kind == Kind::object) {
    switch (use.instruction.op) {
      case Op::required:
        return required(use);
      case Op::dependent_required:
        return demands(use);
      case Op::dependent_schemas:
        return dependents(use);
      case Op::properties:
      case Op::pattern_properties:
      case Op::additional_properties:
        return members(use);
      case Op::property_names:
        return property_names(use);
      case Op::unevaluated_properties:
        return unevaluated(use);
      default:
        return assertion(use);
    }
  }
  if (kind == Kind::array) {
    switch (use.instruction.op) {
      case Op::prefix_items:
        return prefix(use);
      case Op::items:
        return items(use);
      case Op::contains:
        return contains(use);
      case Op::unevaluated_items:
        return unevaluated(use);
      default:
        return assertion(use);
    }
  }
  assertion(use);
}

void Evaluator::assertion(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const Step* step = step_of(state_, use.node, use.instruction);
  // No step of its own: a keyword about members, and the value is no object.
  const bool is_judged = step != nullptr && (step->kinds & kind_bit(use.value().kind())) != 0;
  Trouble trouble = Trouble::none;
  if (is_judged && !holds(state_, *step, use.value(), trouble)) {
    unit.valid = false;
    unit.error = word(state_, *step, use.place.where).message;
  }
  if (trouble != Trouble::none && trouble_.empty())
    trouble_ = "matching a string against a pattern costs more than the limit";
  add(use, std::move(unit));
}

void Evaluator::required(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  std::vector<std::string> missing;
  for (std::uint32_t i = 0; i < use.instruction.count; ++i) {
    const std::string_view name = state_.text(operand(use, i));
    if (!use.value().find(name)) missing.push_back(quoted_name(name));
  }
  if (!missing.empty()) {
    unit.valid = false;
    unit.error = (missing.size() == 1 ? "required property " : "required properties ") +
                 listed(missing, "and") + (missing.size() == 1 ? " is missing" : " are missing");
  }
  add(use, std::move(unit));
}

void Evaluator::demands(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  for (std::uint32_t i = 0; i < use.instruction.count; i += 2 + operand(use, i + 1)) {
    const std::string_view trigger = state_.text(operand(use, i));
    if (!use.value().find(trigger)) continue;
    for (std::uint32_t k = 0; k < operand(use, i + 1); ++k) {
      const std::string_view name = state_.text(operand(use, i + 2 + k));
      if (use.value().find(name)) continue;
      unit.valid = false;
      unit.error += (unit.error.empty() ? "" : "; ") + quoted_name(trigger) + " demands " +
                    quoted_name(name) + ", which is missing";
    }
  }
  add(use, std::move(unit));
}

void Evaluator::all(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  for (std::uint32_t i = 0; i < use.instruction.count; ++i) {
    const Trail trail{use.place.trail, keyword_of(use), {}, i, false};
    unit.parts.push_back(in_place(use, operand(use, i), trail));
    unit.valid = unit.valid && unit.parts.back().valid;
  }
  add(use, std::move(unit));
}

void Evaluator::alternatives(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  std::size_t matches = 0;
  for (std::uint32_t i = 0; i < use.instruction.count; ++i) {
    const Trail trail{use.place.trail, keyword_of(use), {}, i, false};
    unit.parts.push_back(in_place(use, operand(use, i), trail));
    if (unit.parts.back().valid) ++matches;
  }
  if (matches == 0) {
    unit.valid = false;
    unit.error =
        subject(use.place.where) + " matches none of " + counted(use.instruction.count, "alternative");
  } else if (matches > 1 && use.instruction.op == Op::one_of) {
    unit.valid = false;
    unit.error = subject(use.place.where) + " matches " + std::to_string(matches) +
                 " alternatives, but must match exactly one";
    for (OutputUnit& part : unit.parts) part.is_aside = true;
  }
  add(use, std::move(unit));
}

void Evaluator::negation(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const Trail trail{use.place.trail, keyword_of(use), {}, no_index, false};
  OutputUnit part = below(use.instruction.node, use.place.where, trail);
  part.is_aside = true;
  if (part.valid) {
    unit.valid = false;
    unit.error = word_negation(state_, use.instruction.node, use.place.where).message;
  }
  unit.parts.push_back(std::move(part));
  add(use, std::move(unit));
}

void Evaluator::condition(const Use& use) {
  const Trail way{use.place.trail, "if", {}, no_index, false};
  OutputUnit unit = in_place(use, operand(use, 0), way);
  unit.is_aside = true;
  const bool held = unit.valid;
  add(use, std::move(unit));
  const NodeId next = operand(use, held ? 1 : 2);
  if (next == no_node) return;
  const Trail branch{use.place.trail, held ? "then" : "else", {}, no_index, false};
  add(use, in_place(use, next, branch));
}

void Evaluator::dependents(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  for (std::uint32_t i = 0; i < use.instruction.count; i += 2) {
    const std::string_view trigger = state_.text(operand(use, i));
    if (!use.value().find(trigger)) continue;
    const Trail trail{use.place.trail, keyword_of(use), trigger, no_index, true};
    unit.parts.push_back(in_place(use, operand(use, i + 1), trail));
    unit.valid = unit.valid && unit.parts.back().valid;
  }
  add(use, std::move(unit));
}

void Evaluator::member(const Use& use, const Value::Member& member, OutputUnit& unit,
                       std::vector<std::string_view>& names) {
  const ObjectPlan& plan = state_.objects[state_.nodes[use.node].object];
  const Where where{&use.place.where, member.value, Where::Step::member, member.key, 0};
  const NamedMember* named = plan.find(member.name());
  const bool is_named = named != nullptr && named->node != no_node;
  std::vector<std::pair<std::string_view, NodeId>> matching;
  Trouble trouble = Trouble::none;
  const Instruction* patterns = state_.find(use.node, Op::pattern_properties);
  for (std::size_t i = 0; i < plan.patterned.size(); ++i) {
    if (is_match(plan.patterned[i].pattern, member.name(), trouble))
      matching.emplace_back(state_.text(state_.program.operands[patterns->first + 2 * i]),
                            plan.patterned[i].node);
  }
  if (trouble != Trouble::none && trouble_.empty())
    trouble_ = "matching a property name against a pattern costs more than the limit";
  std::vector<OutputUnit> parts;
  if (use.instruction.op == Op::properties && is_named) {
    parts.push_back(
        below(named->node, where, {use.place.trail, keyword_of(use), member.name(), no_index, true}));
  } else if (use.instruction.op == Op::pattern_properties) {
    for (const auto& [pattern, node] : matching)
      parts.push_back(below(node, where, {use.place.trail, keyword_of(use), pattern, no_index, true}));
  } else if (use.instruction.op == Op::additional_properties && !is_named && matching.empty()) {
    parts.push_back(below(plan.additional, where, {use.place.trail, keyword_of(use), {}, no_index, false}));
    OutputUnit& part = parts.back();
    if (!part.error.empty() && part.parts.empty())
      part.error = quoted_name(member.name()) + " is not a property of this object";
  }
  if (!parts.empty()) names.push_back(member.name());
  for (OutputUnit& part : parts) {
    unit.valid = unit.valid && part.valid;
    unit.parts.push_back(std::move(part));
  }
}

void Evaluator::members(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  std::vector<std::string_view> names;
  std::size_t position = 0;
  for (const Value::Member one : use.value().members()) {
    const std::size_t before = names.size();
    member(use, one, unit, names);
    if (names.size() > before) use.marks.mark(position);
    ++position;
  }
  unit.annotation = names_as_json(names);
  add(use, std::move(unit));
}

void Evaluator::property_names(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const Trail trail{use.place.trail, keyword_of(use), {}, no_index, false};
  for (const Value::Member one : use.value().members()) {
    const Where where{&use.place.where, one.key, Where::Step::name, one.key, 0};
    unit.parts.push_back(below(use.instruction.node, where, trail));
    unit.parts.back().is_silent = true;
    unit.valid = unit.valid && unit.parts.back().valid;
  }
  add(use, std::move(unit));
}

void Evaluator::prefix(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  std::uint32_t position = 0;
  for (const Value item : use.value().items()) {
    if (position == use.instruction.count) break;
    const Where where{&use.place.where, item, Where::Step::item, {}, position};
    const Trail trail{use.place.trail, keyword_of(use), {}, position, false};
    unit.parts.push_back(below(operand(use, position), where, trail));
    unit.valid = unit.valid && unit.parts.back().valid;
    ++position;
  }
  use.marks.mark_leading(position);
  if (position > 0) unit.annotation = position == use.value().size() ? "true" : std::to_string(position - 1);
  add(use, std::move(unit));
}

void Evaluator::items(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const Trail trail{use.place.trail, keyword_of(use), {}, no_index, false};
  std::size_t position = 0;
  for (const Value item : use.value().items()) {
    const std::size_t index = position++;
    if (index < use.instruction.number) continue;
    const Where where{&use.place.where, item, Where::Step::item, {}, index};
    unit.parts.push_back(below(use.instruction.node, where, trail));
    unit.valid = unit.valid && unit.parts.back().valid;
    unit.annotation = "true";
  }
  use.marks.mark_all();
  add(use, std::move(unit));
}

void Evaluator::contains(const Use& use) {
  const bool evaluates = (use.instruction.flags & contains_evaluates) != 0;
  OutputUnit unit = unit_of(use, keyword_of(use));
  const Trail trail{use.place.trail, keyword_of(use), {}, no_index, false};
  std::string matching;
  std::uint64_t matches = 0;
  std::size_t position = 0;
  for (const Value item : use.value().items()) {
    const Where where{&use.place.where, item, Where::Step::item, {}, position};
    OutputUnit part = below(use.instruction.node, where, trail);
    part.is_aside = true;
    if (part.valid) {
      ++matches;
      matching += (matching.empty() ? "" : ",") + std::to_string(position);
      if (evaluates) use.marks.mark(position);
    }
    unit.parts.push_back(std::move(part));
    ++position;
  }
  if (evaluates)
    unit.annotation = matches > 0 && matches == position ? std::string("true") : '[' + matching + ']';
  const std::string found = subject(use.place.where) + " holds " + counted(matches, "item") + " that " +
                            (matches == 1 ? "matches" : "match") + " \"contains\", but ";
  if (matches == 0 && use.instruction.number > 0) {
    unit.valid = false;
    unit.error = found + "at least " + std::to_string(use.instruction.number) + " must";
  }
  const bool is_reported = !unit.valid;
  add(use, std::move(unit));
  const bool too_few = matches < use.instruction.number && !is_reported;
  if (!too_few && matches <= use.instruction.limit) return;
  OutputUnit bound = unit_of(use, too_few ? "minContains" : "maxContains");
  bound.valid = false;
  bound.error = found + (too_few ? "at least " + std::to_string(use.instruction.number) + " must"
                                 : "at most " + std::to_string(use.instruction.limit) + " may");
  add(use, std::move(bound));
}

void Evaluator::unevaluated(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const Trail trail{use.place.trail, keyword_of(use), {}, no_index, false};
  std::vector<std::string_view> names;
  const auto judge = [&](const Where& where) {
    unit.parts.push_back(below(use.instruction.node, where, trail));
    unit.valid = unit.valid && unit.parts.back().valid;
  };
  std::size_t position = 0;
  if (use.value().is(Kind::object)) {
    for (const Value::Member one : use.value().members()) {
      if (use.marks.has(position++)) continue;
      judge({&use.place.where, one.value, Where::Step::member, one.key, 0});
      names.push_back(one.name());
    }
    unit.annotation = names_as_json(names);
  } else {
    for (const Value item : use.value().items()) {
      const std::size_t index = position++;
      if (!use.marks.has(index)) judge({&use.place.where, item, Where::Step::item, {}, index});
    }
    if (!unit.parts.empty()) unit.annotation = "true";
  }
  use.marks.mark_all();
  add(use, std::move(unit));
}

}  // namespace

Evaluation evaluate(const Runnable& runnable, const Annotations& annotations, NodeId node,
                    const Value& instance, const OutputLimits& limits) {
  Evaluator evaluator(runnable.state(), annotations, limits);
  const Where root{nullptr, instance, Where::Step::root, {}, 0};
  Marks unused;
  Evaluation evaluation;
  evaluation.root = evaluator.evaluate_node(node, {root, nullptr}, unused);
  evaluation.trouble = evaluator.trouble();
  return evaluation;
}

}  // namespace holy::program
