#include <holy/explain/closeness.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

#include <holy/text/nearest.hpp>

#include <holy/explain/describing.hpp>

namespace holy::program {

using json::Kind;
using json::Value;

namespace {

// What counts how much. A value that was chosen for this very branch says more than one that fits anywhere.
constexpr double tag_weight = 3;
constexpr double other_tag_weight = 2;     // the tag may be what is wrong
constexpr double negation_weight = 3;      // `not` is how schemas say which branch a value is not of
constexpr double misspelt = 0.5;           // of a name or value that is nearly the right one
constexpr double of_right_kind = 0.2;      // a value that fails by something else than its type
constexpr std::size_t most_members = 100;  // of an object whose misspellings are looked for
constexpr std::size_t most_names = 200;    // that a misspelling is looked for among
constexpr std::size_t least_share = 64;    // of the budget of steps
constexpr int most_levels = 24;            // references and nested values

double share_in(const Score& score) {
  return of_right_kind + (0.9 - of_right_kind) * score.share();
}

/// One value before one node and what that demands in place.
struct Scoring {
  Explanation& explanation;
  const Value& value;
  Score score = {};
  std::vector<bool> known = {};  ///< members that some keyword speaks of, by position

  [[nodiscard]] const State& state() const { return explanation.state; }
  void count(bool holds, double weight = 1) { (holds ? score.matched : score.failed) += weight; }
  void count_part(double fit, double weight = 1) {
    score.matched += fit * weight;
    score.failed += (1 - fit) * weight;
  }
};

void score_in_place(Scoring& scoring, NodeId node, int levels_left);

bool is_refused(const State& state, NodeId node) {
  return node != no_node && state.find(node, Op::reject) != nullptr;
}

void add(Score& score, const Score& part) {
  score.matched += part.matched;
  score.failed += part.failed;
  score.named.insert(score.named.end(), part.named.begin(), part.named.end());
  score.excluded.insert(score.excluded.end(), part.excluded.begin(), part.excluded.end());
  score.lacks = score.lacks || part.lacks;
}

/// A member whose presence alone refuses the value.
void exclude(Scoring& scoring, std::string_view name) {
  scoring.count(false);
  scoring.score.excluded.push_back(name);
}

/// The kinds that a node leaves possible. Every branch of every union is asked, so answers are kept.
bool may_be_of(Explanation& explanation, NodeId node, const Value& value) {
  const auto [known, is_new] = explanation.kinds.try_emplace(node);
  if (is_new) known->second = possible_kinds(explanation.state, node);
  return known->second.contains(json::kind_of(value));
}

/// How close a value comes to a node, from 0 (of another type) to 1 (it satisfies it).
double fit_of(Explanation& explanation, NodeId node, const Value& value, int levels_left) {
  if (satisfies(explanation.run, node, value, nullptr, true)) return 1;
  if (!may_be_of(explanation, node, value)) return 0;
  if (levels_left == 0 || explanation.fits_left == 0) return of_right_kind;
  const std::uint64_t key = std::uint64_t{node} << 32 | value.index();
  const auto [known, is_new] = explanation.fits.try_emplace(key, of_right_kind);
  if (!is_new) return known->second;
  Scoring scoring{explanation, value};
  score_in_place(scoring, node, levels_left - 1);
  const double fit = share_in(scoring.score);
  explanation.fits[key] = fit;
  return fit;
}

/// A value that has to be of some list, which others hardly are: as a member it tells branches apart.
void score_part(Scoring& scoring, NodeId node, const Value& part, int levels_left) {
  if (scoring.state().program.nodes[node].count == 0) return;  // whatever is there says nothing of the branch
  const double fit = fit_of(scoring.explanation, node, part, levels_left);
  if (values_asserted(scoring.state(), node) == nullptr) return scoring.count_part(fit);
  if (fit == 1) return scoring.count_part(1, tag_weight);
  scoring.count_part(std::max(fit, of_right_kind), other_tag_weight);  // of whatever kind it is
}

void score_listed(Scoring& scoring, const Step& step) {
  if (holds(scoring.state(), step, scoring.value, scoring.explanation.run.trouble))
    return scoring.count(true);
  const bool is_near =
      scoring.value.is(Kind::string) &&
      !nearest_value_hint(scoring.value, values_of(scoring.state(), *step.instruction)).empty();
  scoring.count_part(is_near ? misspelt : 0);
}

/// An object beside the names that one plan knows.
struct Names {
  std::vector<bool> present;              ///< by position in the plan
  std::vector<std::string_view> lacking;  ///< that the plan knows, the required ones first
  std::vector<std::string_view> unknown;  ///< that only the object has
};

/// Misspellings are looked for in objects and plans of moderate size alone.
Names names_in(const ObjectPlan& plan, const Value& object) {
  Names names{std::vector<bool>(plan.named.size()), {}, {}};
  for (const Value::Member member : object.members()) {
    const NamedMember* const named = plan.find(member.name());
    if (named != nullptr) names.present[static_cast<std::size_t>(named - plan.named.data())] = true;
    if (named == nullptr && object.size() <= most_members) names.unknown.push_back(member.name());
  }
  for (const bool is_required : {true, false}) {
    for (std::size_t i = 0; i < plan.named.size() && names.lacking.size() < most_names; ++i) {
      if (!names.present[i] && (plan.named[i].required != no_index) == is_required)
        names.lacking.push_back(plan.named[i].name);
    }
  }
  return names;
}

/// Whether a name is nearly one of those; looking costs as much as many steps.
bool is_near(Scoring& scoring, std::string_view name, const std::vector<std::string_view>& known) {
  const std::size_t cost = known.size() / 4 + 1;
  if (known.empty() || scoring.explanation.fits_left < cost) return false;
  scoring.explanation.fits_left -= cost;
  return json::nearest(name, known).has_value();
}

/// A member that no keyword of a plan names: all of its value may be asked for, or nothing of its kind
/// allowed.
void score_unnamed(Scoring& scoring, const ObjectPlan& plan, const Names& names, const Value::Member& member,
                   int levels_left) {
  if (plan.additional == no_node) return;
  if (!is_refused(scoring.state(), plan.additional))
    return scoring.count_part(fit_of(scoring.explanation, plan.additional, member.value, levels_left));
  const bool is_misspelt = !names.unknown.empty() && is_near(scoring, member.name(), names.lacking);
  scoring.count_part(is_misspelt ? misspelt : 0);
  if (!is_misspelt) scoring.score.excluded.push_back(member.name());
}

void score_required(Scoring& scoring, const ObjectPlan& plan, const Names& names) {
  for (std::size_t i = 0; i < plan.named.size(); ++i) {
    if (plan.named[i].required == no_index) continue;
    if (names.present[i]) {
      scoring.count(true);
    } else {
      scoring.count_part(is_near(scoring, plan.named[i].name, names.unknown) ? misspelt : 0);
      scoring.score.lacks = true;
    }
  }
}

void score_members(Scoring& scoring, const ObjectPlan& plan, int levels_left) {
  std::size_t position = 0;
  const Names names = names_in(plan, scoring.value);
  scoring.known.resize(scoring.value.size());
  for (const Value::Member member : scoring.value.members()) {
    const std::size_t at = position++;
    if (scoring.explanation.fits_left == 0) return;
    --scoring.explanation.fits_left;
    const NamedMember* const named = plan.find(member.name());
    bool is_named = named != nullptr && named->node != no_node;
    if (is_named) score_part(scoring, named->node, member.value, levels_left);
    for (const PatternMember& patterned : plan.patterned) {
      if (!is_match(patterned.pattern, member.name(), scoring.explanation.run.trouble)) continue;
      is_named = true;
      score_part(scoring, patterned.node, member.value, levels_left);
      if (is_refused(scoring.state(), patterned.node)) scoring.score.excluded.push_back(member.name());
    }
    if (named != nullptr && !is_refused(scoring.state(), named->node))
      scoring.score.named.push_back(member.name());
    if (named != nullptr && is_refused(scoring.state(), named->node))
      scoring.score.excluded.push_back(member.name());
    if (is_named) scoring.count(true);  // that it has the name counts as well
    if (!is_named) score_unnamed(scoring, plan, names, member, levels_left);
    if (is_named || plan.additional != no_node) scoring.known[at] = true;
    if (plan.names == no_node) continue;
    if (satisfies(scoring.explanation.run, plan.names, member.key, nullptr, true)) continue;
    exclude(scoring, member.name());
  }
  if (plan.required_count != 0) score_required(scoring, plan, names);
}

/// Members that nothing speaks of where all others are closed out.
void score_unevaluated(Scoring& scoring, const Instruction& instruction, int levels_left) {
  if (!scoring.value.is(Kind::object)) return;
  scoring.known.resize(scoring.value.size());
  std::size_t position = 0;
  for (const Value::Member member : scoring.value.members()) {
    if (scoring.known[position++]) continue;
    scoring.count_part(fit_of(scoring.explanation, instruction.node, member.value, levels_left));
    if (is_refused(scoring.state(), instruction.node)) scoring.score.excluded.push_back(member.name());
  }
}

void score_items(Scoring& scoring, const Instruction& instruction, int levels_left) {
  std::size_t position = 0, judged = 0;
  double fits = 0;
  for (const Value item : scoring.value.items()) {
    if (position++ < instruction.number) continue;
    if (judged == most_names) break;
    ++judged;
    fits += fit_of(scoring.explanation, instruction.node, item, levels_left);
  }
  if (judged > 0) scoring.count_part(fits / static_cast<double>(judged));
}

void score_prefix(Scoring& scoring, const Instruction& instruction, int levels_left) {
  const auto nodes = operands_of(scoring.state().program, instruction);
  std::size_t position = 0;
  for (const Value item : scoring.value.items()) {
    if (position == nodes.size()) return;
    score_part(scoring, nodes[position++], item, levels_left);
  }
}

/// A union counts as the branch that comes closest.
void score_union(Scoring& scoring, const Instruction& instruction, int levels_left) {
  std::optional<Scoring> best;
  for (const NodeId branch : operands_of(scoring.state().program, instruction)) {
    if (!may_be_of(scoring.explanation, branch, scoring.value)) continue;
    Scoring one{scoring.explanation, scoring.value, {}, scoring.known};
    score_in_place(one, branch, levels_left - 1);
    if (!best || best->score < one.score) best.emplace(std::move(one));
  }
  if (!best) return scoring.count(false);
  scoring.known = std::move(best->known);
  add(scoring.score, best->score);
}

/// Each member that is too many counts.
void count_excess(Scoring& scoring, const Instruction& instruction) {
  const std::uint64_t size = scoring.value.size();
  if (size <= instruction.number) return scoring.count(true);
  scoring.count(false, static_cast<double>(size - instruction.number));
}

void score_condition(Scoring& scoring, const Instruction& instruction, int levels_left) {
  const Condition condition = condition_of(scoring.state().program, instruction);
  const bool held = satisfies(scoring.explanation.run, condition.test, scoring.value, nullptr, true);
  const NodeId next = held ? condition.then_node : condition.else_node;
  if (next != no_node) score_in_place(scoring, next, levels_left - 1);
}

void score_step(Scoring& scoring, const Step& step, int levels_left) {
  const Instruction& instruction = *step.instruction;
  Run& run = scoring.explanation.run;
  switch (step.op) {
    case Op::type:  // all that is scored has a fitting one
      return;
    case Op::enumeration:
    case Op::constant:
      return score_listed(scoring, step);
    case Op::properties:
      return score_members(scoring, scoring.state().objects[step.side], levels_left);
    case Op::reference:
    case Op::all_of:
      for (const NodeId part : demanded_nodes(scoring.state().program, instruction))
        score_in_place(scoring, part, levels_left - 1);
      return;
    case Op::any_of:
    case Op::one_of:
      return score_union(scoring, instruction, levels_left);
    case Op::negation:
      if (satisfies(run, instruction.node, scoring.value, nullptr, true))
        scoring.count(false, negation_weight);
      return;
    case Op::conditional:
      return score_condition(scoring, instruction, levels_left);
    case Op::dependent_schemas:
      for (const NamedChild child : named_children(scoring.state().program, instruction)) {
        const std::string_view trigger = scoring.state().text(child.name);
        if (!scoring.value.find(trigger)) continue;
        score_in_place(scoring, child.node, levels_left - 1);
        if (is_refused(scoring.state(), child.node)) exclude(scoring, trigger);
      }
      return;
    case Op::max_properties:
      return count_excess(scoring, instruction);
    case Op::items:
      return score_items(scoring, instruction, levels_left);
    case Op::prefix_items:
      return score_prefix(scoring, instruction, levels_left);
    case Op::unevaluated_properties:
      return score_unevaluated(scoring, instruction, levels_left);
    default:
      if (step.op <= Op::max_properties)
        scoring.count(holds(scoring.state(), step, scoring.value, run.trouble));
  }
}

/// Adds what a node says of the value, and what all nodes say that it demands in place.
void score_in_place(Scoring& scoring, NodeId node, int levels_left) {
  const State& state = scoring.state();
  for (const Step& step : state.steps_of(state.nodes[node])) {
    if (levels_left <= 0 || scoring.explanation.fits_left == 0) return;
    --scoring.explanation.fits_left;
    if (step.kinds.intersects(json::Kinds(scoring.value.kind()))) score_step(scoring, step, levels_left);
  }
}

}  // namespace

bool Score::claims_from(const Score& other) const {
  if (lacks || !excluded.empty() || other.excluded.empty()) return false;
  return std::ranges::all_of(other.excluded, [&](std::string_view name) {
    return std::find(named.begin(), named.end(), name) != named.end();
  });
}

Score score_of(Explanation& explanation, NodeId node, const Value& value, std::size_t candidates) {
  // Each candidate has the same share of what is left, lest the last ones seem further away than the first.
  explanation.fits_left =
      std::max(explanation.fits_in_all / std::max<std::size_t>(candidates, 1), least_share);
  const std::size_t before = explanation.fits_left;
  Scoring scoring{explanation, value};
  score_in_place(scoring, node, most_levels);
  explanation.fits_in_all -= std::min(explanation.fits_in_all, before - explanation.fits_left);
  return scoring.score;
}

}  // namespace holy::program
