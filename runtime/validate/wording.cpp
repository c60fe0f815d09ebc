// The sentences about assertions: a table from operation to the function that words its failure.
#include <array>
#include <charconv>

#include <holy/json/write.hpp>

#include "explanation.hpp"
#include "shapes.hpp"

namespace holy::program {

using json::Kind;
using json::Value;

namespace {

/// What a wording may look at.
struct Failure {
  const State& state;
  const Step& step;
  const Where& where;

  [[nodiscard]] const Instruction& instruction() const { return *step.instruction; }
  [[nodiscard]] const Value& value() const { return where.value; }
  [[nodiscard]] std::string_view text() const { return state.text(step.instruction->text); }
  [[nodiscard]] std::string name() const { return subject(where); }
};

std::optional<std::int64_t> small_integer(std::string_view token) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
  const bool is_small = token.size() <= 18 && error == std::errc() && end == token.data() + token.size();
  return is_small ? std::optional(value) : std::nullopt;
}

/// " (5 over)", for integers that are not too long.
std::string distance_over(std::string_view larger, std::string_view smaller, std::string_view word) {
  const auto upper = small_integer(larger);
  const auto lower = small_integer(smaller);
  if (!upper || !lower) return {};
  return " (" + std::to_string(*upper - *lower) + ' ' + std::string(word) + ')';
}

std::string is_or_are(std::uint64_t count) {
  return count == 1 ? "is" : "are";
}

Words word_reject(const Failure& failure) {
  if (failure.where.step == Where::Step::name)
    return {quoted_name(failure.value().string()) + " is not allowed as a property name", ""};
  return {failure.name() + " is not allowed here", ""};
}

Words word_type(const Failure& failure) {
  const std::uint64_t bits = failure.instruction().number;
  Words words{
      failure.name() + " is " + shown_with_kind(failure.value()) + ", but must be " + types_named(bits), ""};
  if (failure.value().is(Kind::string)) {
    const std::string_view text = failure.value().string();
    const json::Reading reading = json::read(text);
    if (!reading.ok() || text.size() > 40) return words;
    const bool fits = (types_of(reading.document.root()) & bits) != 0;
    if (fits && !reading.document.root().is(Kind::string))
      words.hint = "write " + std::string(text) + " without quotes";
  } else if ((bits & type_string) != 0 && failure.value().kind() < Kind::string) {
    if (!failure.value().is(Kind::null))
      words.hint = "put it in quotes: " + json::quoted(json::shortened(failure.value().text()));
  } else if (bits == type_array) {
    words.hint = "put it in square brackets if it is the only item";
  }
  return words;
}

Words word_enumeration(const Failure& failure) {
  const std::vector<Value> values = values_of(failure.state, failure.instruction());
  if (values.empty()) return {failure.name() + " is not allowed: the list of allowed values is empty", ""};
  const std::string_view choice = values.size() == 1 ? ", but must be " : ", but must be one of ";
  return {failure.name() + " is " + shown(failure.value()) + std::string(choice) + values_listed(values),
          values.size() == 1 ? std::string() : nearest_value_hint(failure.value(), values)};
}

Words word_minimum(const Failure& failure) {
  const std::string_view value = failure.value().number();
  return {failure.name() + " is " + shown(failure.value()) + ", but at least " + std::string(failure.text()) +
              " is required" + distance_over(failure.text(), value, "under"),
          ""};
}

Words word_maximum(const Failure& failure) {
  const std::string_view value = failure.value().number();
  return {failure.name() + " is " + shown(failure.value()) + ", but at most " + std::string(failure.text()) +
              " is allowed" + distance_over(value, failure.text(), "over"),
          ""};
}

Words word_exclusive_minimum(const Failure& failure) {
  return {failure.name() + " is " + shown(failure.value()) + ", but must be more than " +
              std::string(failure.text()),
          ""};
}

Words word_exclusive_maximum(const Failure& failure) {
  return {failure.name() + " is " + shown(failure.value()) + ", but must be less than " +
              std::string(failure.text()),
          ""};
}

Words word_multiple_of(const Failure& failure) {
  Words words{failure.name() + " is " + shown(failure.value()) + ", but must be a multiple of " +
                  std::string(failure.text()),
              ""};
  const auto value = small_integer(failure.value().number());
  const auto divisor = small_integer(failure.text());
  if (value && divisor) {
    const std::int64_t rest = (*value % *divisor + *divisor) % *divisor;
    words.hint = "the nearest are " + std::to_string(*value - rest) + " and " +
                 std::to_string(*value - rest + *divisor);
  }
  return words;
}

Words word_min_length(const Failure& failure) {
  const std::uint64_t wanted = failure.instruction().number;
  const std::uint64_t length = json::count_code_points(failure.value().string());
  const std::string demand =
      ", but at least " + counted(wanted, "character") + ' ' + is_or_are(wanted) + " required";
  if (length == 0) return {failure.name() + " is empty" + demand, ""};
  return {
      failure.name() + " is " + shown(failure.value()) + " (" + counted(length, "character") + ')' + demand,
      ""};
}

Words word_max_length(const Failure& failure) {
  const std::uint64_t allowed = failure.instruction().number;
  const std::uint64_t length = json::count_code_points(failure.value().string());
  return {failure.name() + " has " + counted(length, "character") + ", but at most " +
              std::to_string(allowed) + ' ' + is_or_are(allowed) + " allowed (" +
              std::to_string(length - allowed) + " over)",
          ""};
}

Words word_pattern(const Failure& failure) {
  return {failure.name() + " is " + shown(failure.value()) + ", which does not match the pattern " +
              json::shortened(failure.text(), 200),
          ""};
}

Words word_format(const Failure& failure) {
  const formats::FormatEntry* format = failure.state.formats[failure.step.side];
  const std::string what =
      format == nullptr ? "a valid " + std::string(failure.text()) : std::string(format->describe);
  return {failure.name() + " is " + shown(failure.value()) + ", which is not " + what, ""};
}

Words word_encoding(const Failure& failure) {
  return {failure.name() + " is not valid base64", ""};
}

Words word_media_type(const Failure& failure) {
  return {failure.name() + " does not contain valid JSON", ""};
}

Words word_too_few(const Failure& failure, std::string_view thing) {
  const std::uint64_t wanted = failure.instruction().number;
  const std::uint64_t size = failure.value().size();
  const std::string has = size == 0 ? " is empty" : " has " + counted(size, thing);
  return {failure.name() + has + ", but at least " +
              (size == 0 ? counted(wanted, thing) : std::to_string(wanted)) + ' ' + is_or_are(wanted) +
              " required",
          ""};
}

Words word_too_many(const Failure& failure, std::string_view thing) {
  const std::uint64_t allowed = failure.instruction().number;
  const std::uint64_t size = failure.value().size();
  return {failure.name() + " has " + counted(size, thing) + ", but at most " + std::to_string(allowed) + ' ' +
              is_or_are(allowed) + " allowed (" + std::to_string(size - allowed) + " too many)",
          ""};
}

Words word_min_items(const Failure& failure) {
  return word_too_few(failure, "item");
}
Words word_max_items(const Failure& failure) {
  return word_too_many(failure, "item");
}
Words word_min_properties(const Failure& failure) {
  return word_too_few(failure, "property");
}
Words word_max_properties(const Failure& failure) {
  return word_too_many(failure, "property");
}

using Wording = Words (*)(const Failure&);

constexpr std::array<Wording, op_count> make_table() {
  std::array<Wording, op_count> table{};
  const auto set = [&table](Op op, Wording wording) { table[static_cast<std::size_t>(op)] = wording; };
  set(Op::reject, word_reject);
  set(Op::type, word_type);
  set(Op::enumeration, word_enumeration);
  set(Op::constant, word_enumeration);
  set(Op::minimum, word_minimum);
  set(Op::maximum, word_maximum);
  set(Op::exclusive_minimum, word_exclusive_minimum);
  set(Op::exclusive_maximum, word_exclusive_maximum);
  set(Op::multiple_of, word_multiple_of);
  set(Op::min_length, word_min_length);
  set(Op::max_length, word_max_length);
  set(Op::pattern, word_pattern);
  set(Op::format, word_format);
  set(Op::content_encoding, word_encoding);
  set(Op::content_media_type, word_media_type);
  set(Op::min_items, word_min_items);
  set(Op::max_items, word_max_items);
  set(Op::min_properties, word_min_properties);
  set(Op::max_properties, word_max_properties);
  return table;
}

constexpr auto table = make_table();

}  // namespace

Words word(const State& state, const Step& step, const Where& where) {
  const Wording wording = table[static_cast<std::size_t>(step.op)];
  const Failure failure{state, step, where};
  if (wording != nullptr) return wording(failure);
  return {failure.name() + " does not satisfy " + std::string(state.text(step.instruction->keyword)), ""};
}

Words word_negation(const State& state, NodeId node, const Where& where) {
  const std::string name = subject(where);
  if (const Instruction* values = values_asserted(state, node)) {
    const std::vector<Value> forbidden = values_of(state, *values);
    if (forbidden.size() == 1) return {name + " must not be " + shown(forbidden.front()), ""};
    return {name + " is " + shown(where.value) + ", but must not be one of " + values_listed(forbidden), ""};
  }
  const Node& target = state.program.nodes[node];
  if (target.count == 1) {
    const Instruction& only = *state.begin(node);
    if (only.op == Op::type)
      return {name + " is " + shown_with_kind(where.value) + ", but must not be " + types_named(only.number),
              ""};
    if (only.op == Op::required) {
      std::vector<std::string> names;
      for (const std::string_view one : required_by(state, node)) names.push_back(quoted_name(one));
      const std::string_view together = names.size() > 1 ? " together" : "";
      return {name + " must not have " + listed(names, "and") + std::string(together),
              "remove " + listed(names, "or")};
    }
    if (only.op == Op::pattern) {
      return {name + " is " + shown(where.value) + ", which matches the forbidden pattern " +
                  json::shortened(state.text(only.text), 200),
              ""};
    }
  }
  const std::string what = described(state, node);
  if (!what.empty()) return {name + " is " + shown(where.value) + ", but must not be " + what, ""};
  return {name + " is " + shown(where.value) + " of a form that is not allowed here", ""};
}

}  // namespace holy::program
