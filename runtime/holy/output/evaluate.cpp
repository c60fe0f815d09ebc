// Nodes, their keywords and annotations, and the entry.
#include <holy/output/evaluation.hpp>

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

}  // namespace

OutputUnit Evaluator::unit_at(const Place& place, std::string_view absolute) {
  if (++units_ > limits_.max_units && trouble_.empty())
    trouble_ = "the output has more than " + std::to_string(limits_.max_units) + " results";
  OutputUnit unit;
  unit.keyword_location = pointer_of(place.path);
  unit.absolute_keyword_location = absolute;
  unit.instance_location = pointer_of(place.where);
  return unit;
}

OutputUnit Evaluator::unit_of(const Use& use, std::string_view keyword) {
  const EvaluationPath path{use.place.path, keyword, {}, no_index, false};
  OutputUnit unit = unit_at({use.place.where, &path}, state_.text(state_.program.nodes[use.node].location));
  append_to_fragment(unit.absolute_keyword_location, keyword);
  return unit;
}

OutputUnit Evaluator::in_place(const Use& use, NodeId node, const EvaluationPath& path) {
  Evaluated seen;
  OutputUnit unit = evaluate_node(node, {use.place.where, &path}, seen);
  if (unit.valid) use.evaluated.merge(seen);
  return unit;
}

OutputUnit Evaluator::below(NodeId node, const InstanceLocation& where, const EvaluationPath& path) {
  Evaluated unused;
  return evaluate_node(node, {where, &path}, unused);
}

OutputUnit Evaluator::evaluate_node(NodeId node, const Place& place, Evaluated& evaluated) {
  OutputUnit unit = unit_at(place, state_.text(state_.program.nodes[node].location));
  if (depth_ >= limits_.max_depth && trouble_.empty())
    trouble_ =
        "it takes more than " + std::to_string(limits_.max_depth) + " nested evaluations of subschemas";
  if (!trouble_.empty()) return unit;
  ++depth_;
  for (const Instruction& one : state_.instructions(node))
    evaluate_keyword({node, one, place, unit, evaluated});
  --depth_;
  if (unit.valid) add_annotations(node, place, unit);
  return unit;
}

void Evaluator::add_annotations(NodeId node, const Place& place, OutputUnit& unit) {
  if (node >= annotations_.size()) return;
  for (const Annotation& annotation : annotations_[node]) {
    if (annotation.is_about_strings && !place.where.value.is(Kind::string)) continue;
    const EvaluationPath path{place.path, annotation.keyword, {}, no_index, false};
    OutputUnit part = unit_at({place.where, &path}, unit.absolute_keyword_location);
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
      const EvaluationPath path{use.place.path, keyword_of(use), {}, no_index, false};
      return add(use, in_place(use, use.instruction.node, path));
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
  if (kind == Kind::object) return evaluate_object_keyword(use);
  if (kind == Kind::array) return evaluate_array_keyword(use);
  assertion(use);
}

void Evaluator::assertion(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const Step* step = step_of(state_, use.node, use.instruction);
  // No step of its own: a keyword about members, and the value is no object.
  const bool is_judged = step != nullptr && step->kinds.intersects(json::Kinds(use.value().kind()));
  Trouble trouble = Trouble::none;
  if (is_judged && !holds(state_, *step, use.value(), trouble)) {
    unit.valid = false;
    unit.error = word(state_, *step, use.place.where).message;
  }
  if (trouble != Trouble::none && trouble_.empty())
    trouble_ = "matching a string against a pattern costs more than the limit";
  add(use, std::move(unit));
}

Evaluation evaluate(const Runnable& runnable, const Annotations& annotations, NodeId node,
                    const Value& instance, const OutputLimits& limits) {
  Evaluator evaluator(runnable.state(), annotations, limits);
  const InstanceLocation root{nullptr, instance, InstanceLocation::Step::root, {}, 0};
  Evaluated unused;
  Evaluation evaluation;
  evaluation.root = evaluator.evaluate_node(node, {root, nullptr}, unused);
  evaluation.trouble = evaluator.trouble();
  return evaluation;
}

}  // namespace holy::program
