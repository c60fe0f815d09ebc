// Program to Runnable: everything that can be prepared once is prepared here.
#include <functional>

#include <holy/json/writer.hpp>
#include <holy/program/walk.hpp>
#include <holy/verdict/state.hpp>

namespace holy::program {

using json::Kind;

namespace {

constexpr std::size_t few_names = 6;
constexpr std::size_t few_values = 16;

bool looks_at_members(Op op) {
  return op == Op::required || op == Op::properties || op == Op::pattern_properties ||
         op == Op::additional_properties || op == Op::property_names;
}

class Preparation {
 public:
  explicit Preparation(State& state) : state_(state) {}

  void run() {
    read_constants();
    const Program& program = state_.program;
    state_.nodes.resize(program.nodes.size());
    for (NodeId id = 0; id < program.nodes.size(); ++id) prepare_node(id);
    mark_shared();
  }

 private:
  void read_constants() {
    state_.constants_text = json::array_text([&](json::ArrayWriter& constants) {
      for (const std::string& constant : state_.program.constants) constants.item(json::Raw{constant});
    });
    json::Reading reading =
        json::read(state_.constants_text, {.max_depth = 4096, .duplicate_keys = json::DuplicateKeys::last});
    state_.constants = std::move(reading.document);
    state_.constant_values.reserve(state_.program.constants.size());
    if (!reading.ok()) return;
    for (const json::Value value : state_.constants.root().items()) state_.constant_values.push_back(value);
  }

  void prepare_node(NodeId id) {
    NodePlan& plan = state_.nodes[id];
    plan.first = static_cast<std::uint32_t>(state_.steps.size());
    ObjectPlan object;
    bool has_object_plan = false;
    for (const Instruction& one : state_.instructions(id)) {
      if (one.op == Op::type) plan.kinds &= admitted_kinds(one);
      plan.looks_at_evaluated = plan.looks_at_evaluated || operation_of(one.op).is_late;
      if (!looks_at_members(one.op)) {
        add_step(one);
        continue;
      }
      if (!has_object_plan) {
        has_object_plan = true;
        plan.object = static_cast<std::uint32_t>(state_.objects.size());
        state_.steps.push_back({Op::properties, json::Kinds::object, plan.object, &one});
      }
      join(object, one);
    }
    if (has_object_plan) {
      finish(object);
      state_.objects.push_back(std::move(object));
    }
    plan.count = static_cast<std::uint32_t>(state_.steps.size()) - plan.first;
  }

  void add_step(const Instruction& instruction) {
    Step step{instruction.op, operation_of(instruction.op).judges, no_index, &instruction};
    switch (instruction.op) {
      case Op::enumeration:
      case Op::constant:
        step.side = static_cast<std::uint32_t>(state_.value_sets.size());
        state_.value_sets.push_back(value_set(instruction));
        break;
      case Op::multiple_of:
        step.side = static_cast<std::uint32_t>(state_.divisors.size());
        state_.divisors.push_back(json::Decimal::from_token(state_.text(instruction.text)));
        break;
      case Op::pattern:
        step.side = prepare_pattern(instruction.text);
        break;
      case Op::format:
        step.side = static_cast<std::uint32_t>(state_.formats.size());
        state_.formats.push_back((instruction.flags & format_of_draft6) != 0
                                     ? formats::find_draft6(state_.text(instruction.text))
                                     : formats::find(state_.text(instruction.text)));
        break;
      default:
        break;
    }
    state_.steps.push_back(step);
  }

  ValueSet value_set(const Instruction& instruction) {
    ValueSet set;
    for (std::uint32_t i = 0; i < instruction.count; ++i) {
      if (instruction.first + i >= state_.constant_values.size()) break;
      const json::Value value = state_.constant_values[instruction.first + i];
      set.values.push_back(value);
      if (value.is(Kind::string)) {
        set.strings.try_emplace(value.string(), i);
      } else {
        set.others.push_back(value);
      }
    }
    if (set.others.size() > few_values) {
      for (const json::Value& value : set.others) set.hashed.emplace(json::hash(value), value);
    }
    return set;
  }

  std::uint32_t prepare_pattern(std::uint32_t text) {
    const auto [place, is_new] =
        state_.pattern_of_text.try_emplace(text, static_cast<std::uint32_t>(state_.patterns.size()));
    if (is_new) {
      const patterns::PatternOrError pattern = patterns::Pattern::compile(state_.text(text));
      state_.patterns.push_back(pattern ? std::optional(pattern.value()) : std::nullopt);
    }
    return place->second;
  }

  NamedMember& named(ObjectPlan& object, std::string_view name) {
    const auto [place, is_new] = named_index_.try_emplace(name, object.named.size());
    if (is_new) object.named.push_back({name, no_node, no_index});
    return object.named[place->second];
  }

  void join(ObjectPlan& object, const Instruction& instruction) {
    if (object.named.empty()) named_index_ = {};  // to clear it costs as much as its largest object
    const Program& program = state_.program;
    switch (instruction.op) {
      case Op::required:
        for (const std::uint32_t name : operands_of(program, instruction)) {
          NamedMember& member = named(object, program.text(name));
          if (member.required == no_index) member.required = object.required_count++;
        }
        return;
      case Op::properties:
        for (const NamedChild child : named_children(program, instruction)) {
          named(object, program.text(child.name)).node = child.node;
        }
        return;
      case Op::pattern_properties:
        for (const NamedChild child : named_children(program, instruction)) {
          object.patterned.push_back(
              {state_.pattern_at(prepare_pattern(child.name)), child.node, child.name});
        }
        return;
      case Op::additional_properties:
        object.additional = instruction.node;
        return;
      default:
        object.names = instruction.node;
        return;
    }
  }

  static void finish(ObjectPlan& object) {
    if (object.named.size() <= few_names) return;
    std::size_t size = 16;
    while (size < object.named.size() * 2) size *= 2;
    object.buckets.assign(size, no_index);
    for (std::uint32_t i = 0; i < object.named.size(); ++i) {
      std::size_t at = std::hash<std::string_view>{}(object.named[i].name) & (size - 1);
      while (object.buckets[at] != no_index) at = (at + 1) & (size - 1);
      object.buckets[at] = i;
    }
  }

  /// A node that several places lead to is where the paths of repeated evaluation meet.
  void mark_shared() {
    const Program& program = state_.program;
    std::vector<std::uint32_t> uses = count_uses(program);
    for (const Entry& entry : program.entries) ++uses[entry.node];
    const std::vector<bool> repeating = find_repeating(program);
    const std::vector<bool> remembered = find_remembered(program);
    for (std::size_t i = 0; i < uses.size(); ++i) {
      state_.nodes[i].is_shared = uses[i] > 1;
      state_.nodes[i].repeats = repeating[i];
      state_.nodes[i].leads_to_repeats = remembered[i];
    }
  }

  State& state_;
  std::unordered_map<std::string_view, std::size_t> named_index_;
};

}  // namespace

const NamedMember* ObjectPlan::find(std::string_view name) const {
  if (buckets.empty()) {
    for (const NamedMember& member : named) {
      if (member.name == name) return &member;
    }
    return nullptr;
  }
  const std::size_t mask = buckets.size() - 1;
  std::size_t at = std::hash<std::string_view>{}(name)&mask;
  for (; buckets[at] != no_index; at = (at + 1) & mask) {
    if (named[buckets[at]].name == name) return &named[buckets[at]];
  }
  return nullptr;
}

Runnable::Runnable(Program program) : state_(std::make_unique<State>()) {
  state_->program = std::move(program);
  Preparation(*state_).run();
}
Runnable::~Runnable() = default;
Runnable::Runnable(Runnable&&) noexcept = default;
Runnable& Runnable::operator=(Runnable&&) noexcept = default;
const Program& Runnable::program() const {
  return state_->program;
}

}  // namespace holy::program
