#include <holy/patterns/pattern_matcher.hpp>

#include <algorithm>

namespace holy::patterns {
namespace {

using Operation = MatcherStep::Operation;

constexpr std::size_t unset = static_cast<std::size_t>(-1);
constexpr std::size_t largest_stack = 4'000'000;

// ---- compiling

class Compiler {
 public:
  explicit Compiler(const Syntax& syntax) { program_.registers = syntax.groups * 2; }

  std::optional<MatcherProgram> run(const Syntax& syntax) {
    emit(syntax.root, false);
    put(Operation::match, false);
    if (!complete_) return std::nullopt;
    return std::move(program_);
  }

 private:
  std::uint32_t put(Operation operation, bool backward, std::uint32_t a = 0, std::uint32_t b = 0) {
    program_.steps.push_back({operation, backward, a, b});
    return here() - 1;
  }
  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(program_.steps.size()); }

  void emit(const Node& node, bool backward) {
    switch (node.kind) {
      case NodeKind::sequence:
        return sequence(node, backward);
      case NodeKind::alternation:
        return alternation(node, backward);
      case NodeKind::character_class:
        return characters(node, backward);
      case NodeKind::start:
        put(Operation::start, backward);
        return;
      case NodeKind::end:
        put(Operation::end, backward);
        return;
      case NodeKind::word_boundary:
        put(Operation::word_boundary, backward);
        return;
      case NodeKind::not_word_boundary:
        put(Operation::not_word_boundary, backward);
        return;
      case NodeKind::look:
        return look(node, backward);
      case NodeKind::capture:
        return capture(node, backward);
      case NodeKind::back_reference:
        put(Operation::back_reference, backward, node.number - 1);
        return;
      case NodeKind::repeat:
        return repeat(node, backward);
    }
  }

  void sequence(const Node& node, bool backward) {
    if (backward) {
      std::for_each(node.children.rbegin(), node.children.rend(),
                    [&](const Node& child) { emit(child, true); });
    } else {
      std::for_each(node.children.begin(), node.children.end(),
                    [&](const Node& child) { emit(child, false); });
    }
  }

  void alternation(const Node& node, bool backward) {
    std::vector<std::uint32_t> exits;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      const bool last = i + 1 == node.children.size();
      const std::uint32_t choice = last ? 0 : put(Operation::choice, backward);
      emit(node.children[i], backward);
      if (last) break;
      exits.push_back(put(Operation::jump, backward));
      program_.steps[choice].a = here();
    }
    for (const std::uint32_t exit : exits) program_.steps[exit].a = here();
  }

  void characters(const Node& node, bool backward) {
    std::optional<CodePointSet> set = resolve(node.characters);
    if (!set) {
      complete_ = false;
      return;
    }
    if (set->size() == 1 && set->front().first == set->front().last) {
      put(Operation::character, backward, static_cast<std::uint32_t>(set->front().first));
      return;
    }
    put(Operation::set, backward, static_cast<std::uint32_t>(program_.sets.size()));
    program_.sets.push_back(std::move(*set));
  }

  void look(const Node& node, bool backward) {
    const std::uint32_t step = put(Operation::look, backward, 0, node.negated ? 1 : 0);
    emit(node.children.front(), node.behind);
    put(Operation::match, node.behind);
    program_.steps[step].a = here();
  }

  void capture(const Node& node, bool backward) {
    const std::uint32_t first = (node.number - 1) * 2;
    put(Operation::save, backward, backward ? first + 1 : first);
    emit(node.children.front(), backward);
    put(Operation::save, backward, backward ? first : first + 1);
  }

  void repeat(const Node& node, bool backward) {
    const auto index = static_cast<std::uint32_t>(program_.loops.size());
    MatcherLoop loop;
    loop.counter = program_.registers++;
    loop.entry = program_.registers++;
    loop.minimum = node.minimum;
    loop.maximum = node.maximum;
    loop.lazy = node.lazy;
    loop.first_group = node.first_group;
    loop.end_group = node.end_group;
    program_.loops.push_back(loop);
    put(Operation::loop_start, backward, index);
    const std::uint32_t head = put(Operation::loop, backward, index);
    emit(node.children.front(), backward);
    put(Operation::loop_end, backward, index, head);
    program_.loops[index].exit = here();
  }

  MatcherProgram program_;
  bool complete_ = true;
};

// ---- running

bool is_word(const std::vector<char32_t>& text, std::size_t position) {
  return position < text.size() && contains(word_set(), text[position]);
}

/// A place to go back to: a step, a position, and how much of the trail to undo. With `enter` the step is the
/// head of a lazy loop whose body is tried now.
struct Choice {
  std::uint32_t step;
  bool enter;
  std::size_t position;
  std::size_t trail;
};

struct Change {
  std::uint32_t index;
  std::size_t before;
};

class Machine {
 public:
  Machine(const MatcherProgram& program, const std::vector<char32_t>& text, std::uint64_t budget)
      : program_(program), text_(text), budget_(budget), registers_(program.registers, unset) {}

  Match search() {
    for (std::size_t start = 0; start <= text_.size(); ++start) {
      undo(0);
      const Match verdict = run(0, start);
      if (verdict != Match::no) return verdict;
    }
    return Match::no;
  }

 private:
  void set(std::uint32_t index, std::size_t value) {
    trail_.push_back({index, registers_[index]});
    registers_[index] = value;
  }

  void undo(std::size_t size) {
    while (trail_.size() > size) {
      registers_[trail_.back().index] = trail_.back().before;
      trail_.pop_back();
    }
  }

  /// Runs from `step` until a `match` step. On yes the registers keep what was captured; on no they are as
  /// before.
  Match run(std::uint32_t step, std::size_t position) {
    const std::size_t bottom = choices_.size();
    const std::size_t trail = trail_.size();
    for (;;) {
      if (budget_-- == 0 || choices_.size() > largest_stack || trail_.size() > largest_stack) {
        budget_ = 0;
        return Match::limit;
      }
      const MatcherStep& now = program_.steps[step];
      if (now.operation == Operation::match) {
        choices_.resize(bottom);
        return Match::yes;
      }
      const Match result = advance(now, step, position);
      if (result == Match::limit) return Match::limit;
      if (result == Match::yes) continue;
      if (choices_.size() == bottom) {
        undo(trail);
        return Match::no;
      }
      const Choice choice = choices_.back();
      choices_.pop_back();
      undo(choice.trail);
      step = choice.step;
      position = choice.position;
      if (choice.enter) enter(program_.loops[program_.steps[step].a], step, position);
    }
  }

  /// Does one step and moves on: yes, or no where the step fails.
  Match advance(const MatcherStep& now, std::uint32_t& step, std::size_t& position) {
    const auto go_on = [&](bool holds) { return step += holds ? 1U : 0U, holds ? Match::yes : Match::no; };
    switch (now.operation) {
      case Operation::character:
      case Operation::set:
        return go_on(one_character(now, position));
      case Operation::start:
        return go_on(position == 0);
      case Operation::end:
        return go_on(position == text_.size());
      case Operation::word_boundary:
        return go_on(at_boundary(position));
      case Operation::not_word_boundary:
        return go_on(!at_boundary(position));
      case Operation::choice:
        choices_.push_back({now.a, false, position, trail_.size()});
        return go_on(true);
      case Operation::jump:
        step = now.a;
        return Match::yes;
      case Operation::save:
        set(now.a, position);
        return go_on(true);
      case Operation::loop_start:
        set(program_.loops[now.a].counter, 0);
        return go_on(true);
      case Operation::loop:
        loop_head(program_.loops[now.a], step, position);
        return Match::yes;
      case Operation::loop_end: {
        const MatcherLoop& loop = program_.loops[now.a];
        const bool idle = registers_[loop.counter] > loop.minimum && registers_[loop.entry] == position;
        step = idle ? step : now.b;
        return idle ? Match::no : Match::yes;
      }
      case Operation::look:
        return look(now, step, position);
      case Operation::back_reference:
        return go_on(same_again(now, position));
      case Operation::match:
        break;
    }
    return Match::no;
  }

  bool one_character(const MatcherStep& now, std::size_t& position) const {
    if (now.backward ? position == 0 : position == text_.size()) return false;
    const char32_t c = text_[now.backward ? position - 1 : position];
    const bool holds = now.operation == Operation::character ? c == now.a : contains(program_.sets[now.a], c);
    position = now.backward ? position - 1 : position + 1;
    return holds;
  }

  [[nodiscard]] bool at_boundary(std::size_t position) const {
    return (position > 0 && is_word(text_, position - 1)) != is_word(text_, position);
  }

  void loop_head(const MatcherLoop& loop, std::uint32_t& step, std::size_t position) {
    const std::size_t count = registers_[loop.counter];
    if (count < loop.minimum) return enter(loop, step, position);
    const bool may_repeat = loop.maximum == unlimited || count < loop.maximum;
    if (may_repeat && !loop.lazy) {
      choices_.push_back({loop.exit, false, position, trail_.size()});
      return enter(loop, step, position);
    }
    if (may_repeat) choices_.push_back({step, true, position, trail_.size()});
    step = loop.exit;
  }

  void enter(const MatcherLoop& loop, std::uint32_t& step, std::size_t position) {
    set(loop.counter, registers_[loop.counter] + 1);
    set(loop.entry, position);
    for (std::uint32_t group = loop.first_group; group < loop.end_group; ++group) {
      set((group - 1) * 2, unset);
      set((group - 1) * 2 + 1, unset);
    }
    ++step;
  }

  Match look(const MatcherStep& now, std::uint32_t& step, std::size_t position) {
    const std::size_t trail = trail_.size();
    const Match verdict = run(step + 1, position);
    if (verdict == Match::limit) return Match::limit;
    if (now.b == 1) undo(trail);
    if ((verdict == Match::yes) == (now.b == 1)) return Match::no;
    step = now.a;
    return Match::yes;
  }

  bool same_again(const MatcherStep& now, std::size_t& position) {
    const std::size_t first = registers_[now.a * 2];
    const std::size_t last = registers_[now.a * 2 + 1];
    if (first == unset || last == unset) return true;
    const std::size_t length = last - first;
    budget_ -= std::min<std::uint64_t>(budget_, length);
    if (now.backward ? length > position : length > text_.size() - position) return false;
    const std::size_t from = now.backward ? position - length : position;
    if (!std::equal(text_.begin() + static_cast<std::ptrdiff_t>(first),
                    text_.begin() + static_cast<std::ptrdiff_t>(last),
                    text_.begin() + static_cast<std::ptrdiff_t>(from)))
      return false;
    position = now.backward ? from : from + length;
    return true;
  }

  const MatcherProgram& program_;
  const std::vector<char32_t>& text_;
  std::uint64_t budget_;
  std::vector<std::size_t> registers_;
  std::vector<Choice> choices_;
  std::vector<Change> trail_;
};

}  // namespace

std::optional<MatcherProgram> compile_matcher(const Syntax& syntax) {
  return Compiler(syntax).run(syntax);
}

Match run_matcher(const MatcherProgram& program, const std::vector<char32_t>& text, std::uint64_t budget) {
  return Machine(program, text, budget).search();
}

}  // namespace holy::patterns
