// Program to Runnable: everything that can be prepared once is prepared here.
#include <functional>

#include <holy/program/operations.hpp>
#include <holy/verdict/state.hpp>

namespace holy::program {

using json::Kind;

namespace {

constexpr std::size_t few_names = 6;
constexpr std::size_t few_values = 16;

std::uint8_t kinds_of_type(std::uint64_t bits) {
  std::uint8_t kinds = 0;
  if ((bits & type_null) != 0) kinds |= kind_bit(Kind::null);
  if ((bits & type_boolean) != 0) kinds |= kind_bit(Kind::boolean);
  if ((bits & type_object) != 0) kinds |= kind_bit(Kind::object);
  if ((bits & type_array) != 0) kinds |= kind_bit(Kind::array);
  if ((bits & (type_number | type_integer)) != 0) kinds |= kind_bit(Kind::number);
  if ((bits & type_string) != 0) kinds |= kind_bit(Kind::string);
  return kinds;
}

/// The kinds of values that an operation judges; it accepts all others.
std::uint8_t kinds_of(Op op) {
  switch (op) {
    case Op::minimum:
    case Op::maximum:
    case Op::exclusive_minimum:
    case Op::exclusive_maximum:
    case Op::multiple_of:
      return kind_bit(Kind::number);
    case Op::min_length:
    case Op::max_length:
    case Op::pattern:
    case Op::format:
    case Op::content_encoding:
    case Op::content_media_type:
      return kind_bit(Kind::string);
    case Op::min_items:
    case Op::max_items:
    case Op::unique_items:
    case Op::prefix_items:
    case Op::items:
    case Op::contains:
    case Op::unevaluated_items:
      return kind_bit(Kind::array);
    case Op::min_properties:
    case Op::max_properties:
    case Op::required:
    case Op::dependent_required:
    case Op::properties:
    case Op::pattern_properties:
    case Op::additional_properties:
    case Op::property_names:
    case Op::unevaluated_properties:
    case Op::dependent_schemas:
      return kind_bit(Kind::object);
    default:
      return every_kind;
  }
}

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
    std::string& text = state_.constants_text;
    text.assign(1, '[');
    for (const std::string& constant : state_.program.constants) {
      if (text.size() > 1) text += ',';
      text += constant;
    }
    text += ']';
    json::Reading reading =
        json::read(text, {.max_depth = 4096, .duplicate_keys = json::DuplicateKeys::last});
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
    const Instruction* const end = state_.end(id);
    for (const Instruction* one = state_.begin(id); one != end; ++one) {
      if (one->op == Op::type) plan.kinds = kinds_of_type(one->number);
      if (one->op == Op::unevaluated_items || one->op == Op::unevaluated_properties)
        plan.has_own_marks = true;
      if (!looks_at_members(one->op)) {
        add_step(*one);
        continue;
      }
      if (!has_object_plan) {
        has_object_plan = true;
        plan.object = static_cast<std::uint32_t>(state_.objects.size());
        state_.steps.push_back({Op::properties, kind_bit(Kind::object), plan.object, one});
      }
      join(object, *one);
    }
    if (has_object_plan) {
      finish(object);
      state_.objects.push_back(std::move(object));
    }
    plan.count = static_cast<std::uint32_t>(state_.steps.size()) - plan.first;
  }

  void add_step(const Instruction& instruction) {
    Step step{instruction.op, kinds_of(instruction.op), no_index, &instruction};
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
    const std::uint32_t* operand = state_.program.operands.data() + instruction.first;
    switch (instruction.op) {
      case Op::required:
        for (std::uint32_t i = 0; i < instruction.count; ++i) {
          NamedMember& member = named(object, state_.text(operand[i]));
          if (member.required == no_index) member.required = object.required_count++;
        }
        return;
      case Op::properties:
        for (std::uint32_t i = 0; i < instruction.count; i += 2) {
          named(object, state_.text(operand[i])).node = operand[i + 1];
        }
        return;
      case Op::pattern_properties:
        for (std::uint32_t i = 0; i < instruction.count; i += 2) {
          object.patterned.push_back({state_.pattern_at(prepare_pattern(operand[i])), operand[i + 1]});
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
    std::vector<std::uint8_t> ways(state_.nodes.size());
    const auto count = [&ways](NodeId id) {
      if (ways[id] < 2) ++ways[id];
    };
    for (const Instruction& instruction : state_.program.instructions) {
      for_each_child(state_.program, instruction, count);
    }
    for (const Entry& entry : state_.program.entries) count(entry.node);
    const std::vector<bool> repeating = find_repeating(state_.program);
    const std::vector<bool> remembered = find_remembered(state_.program);
    for (std::size_t i = 0; i < ways.size(); ++i) {
      state_.nodes[i].is_shared = ways[i] > 1;
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

const Instruction* State::find(NodeId node, Op op) const {
  for (const Instruction* one = begin(node); one != end(node); ++one) {
    if (one->op == op) return one;
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
