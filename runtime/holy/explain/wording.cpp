#include <holy/explain/wording.hpp>

#include <algorithm>
#include <array>
#include <charconv>

#include <holy/json/write.hpp>
#include <holy/text/letter_case.hpp>

#include <holy/explain/describing.hpp>
#include <holy/explain/phrases.hpp>
#include <holy/explain/repairs.hpp>
#include <holy/program/operations.hpp>

namespace holy::program {

using json::Kind;
using json::Value;

namespace {

/// What a wording may look at.
struct Failure {
  const State& state;
  const Step& step;
  const InstanceLocation& where;

  [[nodiscard]] const Instruction& instruction() const { return *step.instruction; }
  [[nodiscard]] const Value& value() const { return where.value; }
  [[nodiscard]] std::string_view text() const { return state.text(step.instruction->text); }
  [[nodiscard]] std::string name() const { return subject(where); }
};

/// A number of at most 18 digits as `units` / 10^`places`.
struct Scaled {
  std::int64_t units = 0;
  std::size_t places = 0;
};

std::optional<Scaled> scaled(std::string_view token) {
  const std::size_t point = std::min(token.find('.'), token.size());
  std::string digits(token.substr(0, point));
  if (point < token.size()) digits += token.substr(point + 1);
  Scaled number{0, point < token.size() ? token.size() - point - 1 : 0};
  const char* const last = digits.data() + digits.size();
  const auto [end, error] = std::from_chars(digits.data(), last, number.units);
  const bool is_small = digits.size() <= 18 && error == std::errc() && end == last;
  return is_small ? std::optional(number) : std::nullopt;
}

/// Brings two numbers to the same places; false where that takes more digits.
bool align(Scaled& left, Scaled& right) {
  constexpr std::int64_t largest = 100'000'000'000'000'000;
  while (left.places != right.places) {
    Scaled& fewer = left.places < right.places ? left : right;
    if (fewer.units > largest || fewer.units < -largest) return false;
    fewer.units *= 10;
    ++fewer.places;
  }
  return true;
}

std::string to_string(Scaled number) {
  std::string digits = std::to_string(number.units < 0 ? -number.units : number.units);
  if (digits.size() <= number.places) digits.insert(0, number.places + 1 - digits.size(), '0');
  if (number.places > 0) {
    digits.insert(digits.size() - number.places, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  return (number.units < 0 ? "-" : "") + digits;
}

/// " (5 over)", for numbers that are not too long.
std::string distance_over(std::string_view larger, std::string_view smaller, std::string_view word) {
  auto upper = scaled(larger), lower = scaled(smaller);
  if (!upper || !lower || !align(*upper, *lower)) return {};
  return " (" + to_string({upper->units - lower->units, upper->places}) + ' ' + std::string(word) + ')';
}

std::string is_or_are(std::uint64_t count) {
  return count == 1 ? "is" : "are";
}

Words word_reject(const Failure& failure) {
  if (failure.where.step == InstanceLocation::Step::name)
    return {quoted_name(failure.value().string()) + " is not allowed as a property name", ""};
  if (failure.where.step == InstanceLocation::Step::root)
    return {"no value is allowed here: the schema is false", ""};
  return {failure.name() + " is not allowed here", ""};
}

/// The literal that a word stands for in other languages: `True`, `yes`, `None`; or empty.
std::string_view literal_meant(std::string_view word) {
  struct Meant {
    std::string_view word, literal;
  };
  static constexpr std::array<Meant, 9> words{{{"true", "true"},
                                               {"yes", "true"},
                                               {"on", "true"},
                                               {"false", "false"},
                                               {"no", "false"},
                                               {"off", "false"},
                                               {"null", "null"},
                                               {"none", "null"},
                                               {"nil", "null"}}};
  for (const Meant& meant : words) {
    if (json::equal_ignoring_case(word, meant.word)) return meant.literal;
  }
  return {};
}

/// Whether a JSON text is a value of one of some kinds.
bool is_of_kinds(std::string_view text, json::Kinds kinds) {
  const json::Reading reading = json::read(text);
  return reading.ok() && kinds.contains(json::kind_of(reading.document.root()));
}

/// How a string becomes the value of another type that it spells.
std::string hint_for_string(std::string_view text, json::Kinds kinds) {
  if (text.size() > 10'000) return {};
  if (is_of_kinds(text, kinds - json::Kinds::string)) {
    if (text.size() <= 40) return "write " + std::string(text) + " without quotes";
    const bool is_container = text.find_first_of("{[") == text.find_first_not_of(" \t\r\n");
    return is_container ? "this is JSON inside a string: write the value itself, not its text"
                        : "write it without quotes";
  }
  if (text.size() > 40)
    return kinds == json::Kinds::array ? "put it in square brackets if it is the only item" : "";
  if (const std::string_view literal = literal_meant(text); !literal.empty() && is_of_kinds(literal, kinds))
    return "write " + std::string(literal) + " without quotes";
  std::string point(text);
  std::replace(point.begin(), point.end(), ',', '.');
  if (is_of_kinds(point, kinds & json::Kinds::number))
    return "write " + point + ", with a point and without quotes";
  return kinds == json::Kinds::array ? "put it in square brackets if it is the only item" : "";
}

Words word_type(const Failure& failure) {
  const json::Kinds admitted = admitted_kinds(failure.instruction());
  const Value& value = failure.value();
  Words words{failure.name() + " is " + shown_with_kind(value) + ", but must be " + kinds_told(admitted), ""};
  if (value.is(Kind::string)) {
    words.hint = hint_for_string(value.string(), admitted);
  } else if (value.is(Kind::array) && value.size() == 1 &&
             admitted.contains(json::kind_of(*value.items().begin()))) {
    words.hint = "take the only item out of the square brackets";
  } else if (admitted.contains(json::Kinds::string) && value.kind() < Kind::string) {
    if (!value.is(Kind::null))
      words.hint = "put it in quotes: " + json::quoted(json::shortened(value.text()));
  } else if (admitted == json::Kinds::array && !value.is(Kind::null)) {
    words.hint = "put it in square brackets if it is the only item";
  }
  return words;
}

/// A value beside others that may be arrays and objects: these in full, where that is short.
std::string shown_among(const Value& value, const std::vector<Value>& values) {
  const bool is_container = value.kind() > Kind::string && value.size() > 0 && value.text().size() < 60;
  const bool has_container =
      std::any_of(values.begin(), values.end(), [](const Value& one) { return one.kind() > Kind::string; });
  return is_container && has_container && value.text().find('\n') == std::string_view::npos
             ? std::string(value.text())
             : shown(value);
}

Words word_enumeration(const Failure& failure) {
  const std::vector<Value> values = values_of(failure.state, failure.instruction());
  if (values.empty()) return {failure.name() + " is not allowed: the list of allowed values is empty", ""};
  const std::string_view choice = values.size() == 1 ? ", but must be " : ", but must be one of ";
  std::string hint = nearest_value_hint(failure.value(), values);
  if (values.size() == 1 && hint.starts_with("did you mean")) hint.clear();  // the message says that
  return {failure.name() + " is " + shown_among(failure.value(), values) + std::string(choice) +
              values_listed(values),
          std::move(hint)};
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
  auto value = scaled(failure.value().number()), divisor = scaled(failure.text());
  if (value && divisor && align(*value, *divisor)) {
    const std::int64_t rest = (value->units % divisor->units + divisor->units) % divisor->units;
    const Scaled below{value->units - rest, value->places};
    words.hint = "the nearest are " + to_string(below) + " and " +
                 to_string({below.units + divisor->units, below.places});
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
  const patterns::Pattern* pattern = failure.state.pattern_at(failure.step.side);
  const auto judge = [&](std::string_view text) {
    return pattern == nullptr ? patterns::Match::no : pattern->search(text);
  };
  return {failure.name() + " is " + shown(failure.value()) + ", which does not match the pattern " +
              json::shortened(failure.text(), 200),
          hint_to_mend(failure.value().string(), judge)};
}

Words word_format(const Failure& failure) {
  const formats::FormatEntry* format = failure.state.formats[failure.step.side];
  const std::string what =
      format == nullptr ? "a valid " + std::string(failure.text()) : std::string(format->describe);
  const auto judge = [&](std::string_view text) {
    const bool is_right = format != nullptr && format->check != nullptr && format->check(text);
    return is_right ? patterns::Match::yes : patterns::Match::no;
  };
  return {failure.name() + " is " + shown(failure.value()) + ", which is not " + what,
          hint_for_format(failure.text(), failure.value().string(), judge)};
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

Words word(const State& state, const Step& step, const InstanceLocation& where) {
  const Wording wording = table[static_cast<std::size_t>(step.op)];
  const Failure failure{state, step, where};
  if (wording != nullptr) return wording(failure);
  return {failure.name() + " does not satisfy " + std::string(state.text(step.instruction->keyword)), ""};
}

Words word_negation(const State& state, NodeId node, const InstanceLocation& where) {
  const std::string name = subject(where);
  if (const Instruction* values = values_asserted(state, node)) {
    const std::vector<Value> forbidden = values_of(state, *values);
    if (forbidden.size() == 1) return {name + " must not be " + shown(forbidden.front()), ""};
    return {name + " is " + shown(where.value) + ", but must not be one of " + values_listed(forbidden), ""};
  }
  const Node& target = state.program.nodes[node];
  if (target.count == 1) {
    const Instruction& only = state.instructions(node).front();
    if (only.op == Op::type)
      return {name + " is " + shown_with_kind(where.value) + ", but must not be " +
                  kinds_told(admitted_kinds(only)),
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
  if (target.count == 0) return {name + " is not allowed here, whatever its value", ""};
  std::string what = described_wholly(state, node, where.value);
  if (what.empty()) what = described(state, node);
  if (!what.empty()) return {name + " is " + shown(where.value) + ", but must not be " + what, ""};
  return {name + " is " + shown(where.value) + " of a form that is not allowed here", ""};
}

}  // namespace holy::program
