#include "codegen/emit/cpp/value_readers.hpp"

#include <algorithm>
#include <set>

#include <holy/program/walk.hpp>

#include "codegen/emit/cpp/contracts.hpp"
#include "codegen/emit/cpp/functions.hpp"
#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

namespace {

using holy::json::Kinds;
using holy::program::Op;

/// How many items or members there may be.
struct Range {
  std::uint64_t least = 0;
  std::uint64_t most = holy::program::no_limit;

  [[nodiscard]] bool is_bounded() const { return least != 0 || most != holy::program::no_limit; }
};

Range range_of(const Demands& demands, Op least, Op most) {
  Range range;
  for (const Assertion& each : demands.assertions) {
    if (each.instruction->op == least) range.least = std::max(range.least, each.instruction->number);
    if (each.instruction->op == most) range.most = std::min(range.most, each.instruction->number);
  }
  return range;
}

std::string counts_of(const Range& range) {
  if (range.most != holy::program::no_limit)
    return "Counts{" + count_literal(range.least) + ", " + count_literal(range.most) + "}";
  return range.least == 0 ? "Counts{}" : "Counts{" + count_literal(range.least) + "}";
}

/// Whether all assertions are of these operations.
bool are_all(const Demands& demands, std::initializer_list<Op> allowed) {
  return demands.is_told && !demands.is_never &&
         std::ranges::all_of(demands.assertions, [&](const Assertion& each) {
           return std::ranges::find(allowed, each.instruction->op) != allowed.end();
         });
}

/// What is demanded of the only kind that a type holds; nothing where other kinds but null may be accepted.
std::optional<Demands> demands_of_kind(ReaderContext& context, const Target& target, Kinds kind) {
  const Kinds accepted = accepted_kinds(context.merging, target.nodes);
  const Kinds allowed = target.is_nullable ? kind | Kinds::null : kind;
  if (!allowed.contains(accepted)) return std::nullopt;
  if (target.is_nullable != accepted.contains(Kinds::null)) return std::nullopt;
  if (target.is_nullable) {
    const Demands null = merged(context.merging, target.nodes, Kinds::null);
    if (!null.is_told || !null.assertions.empty()) return std::nullopt;
  }
  Demands demands = merged(context.merging, target.nodes, kind);
  return demands.is_told && !demands.is_never ? std::optional(std::move(demands)) : std::nullopt;
}

/// A lambda that judges what was read: `text` or `number`.
Code check_lambda(const std::string& parameter, const std::vector<Code>& terms) {
  return "[](" + parameter + ") { return " + joined(terms, " && ") + "; }";
}

Code constant_bound(ReaderContext& context, std::string_view token) {
  return context.functions.statics.name_of("bound", "constexpr holy::scan::Bound ",
                                           "(" + literal(token) + ")");
}

/// The decoded strings among the constants of an assertion; nothing where one is no string.
std::optional<std::vector<std::string>> strings_of(ReaderContext& context, const Instruction& instruction) {
  std::vector<std::string> strings;
  for (const std::string& text : constants_of(context.merging.program, instruction)) {
    const holy::json::Reading reading = holy::json::read(text);
    if (!reading.ok() || !reading.document.root().is(holy::json::Kind::string)) continue;
    std::string string(reading.document.root().string());
    if (std::ranges::find(strings, string) == strings.end()) strings.push_back(std::move(string));
  }
  return strings;
}

/// The terms of a string's assertions but for the format `implied`, which the type's own reader checks.
std::optional<std::vector<Code>> string_terms(ReaderContext& context, const Demands& demands,
                                              std::string_view implied) {
  const holy::program::Program& program = context.merging.program;
  std::vector<Code> terms;
  bool is_implied = implied.empty();
  for (const Assertion& each : demands.assertions) {
    const Instruction& instruction = *each.instruction;
    const std::string_view text = program.text(instruction.text);
    switch (instruction.op) {
      case Op::min_length:
        terms.push_back("min_length(text, " + count_literal(instruction.number) + ")");
        break;
      case Op::max_length:
        terms.push_back("max_length(text, " + count_literal(instruction.number) + ")");
        break;
      case Op::pattern:
        terms.push_back("matches(text, " + pattern_name(context.functions, text) + ")");
        break;
      case Op::format:
        if (text == implied) {
          is_implied = true;
        } else {
          terms.push_back(
              "has_format(text, " +
              context.functions.statics.name_of("format", "const Format ", "(" + literal(text) + ")") + ")");
        }
        break;
      case Op::constant:
      case Op::enumeration: {
        const auto strings = strings_of(context, instruction);
        if (!strings || strings->empty()) return std::nullopt;
        if (strings->size() == 1) {
          terms.push_back("is_text(text, " + literal(strings->front()) + ")");
        } else {
          terms.push_back("is_one_of(text, " +
                          context.functions.statics.name_of("allowed", "constexpr Names ",
                                                            "(" + string_list(*strings) + ")") +
                          ")");
        }
        break;
      }
      default:
        return std::nullopt;
    }
  }
  return is_implied ? std::optional(std::move(terms)) : std::nullopt;
}

/// The terms of a number's assertions; of an integer type, `is_integer` is one of them.
std::optional<std::vector<Code>> number_terms(ReaderContext& context, const Demands& demands) {
  static constexpr std::pair<Op, const char*> bounds[] = {{Op::minimum, "minimum"},
                                                          {Op::maximum, "maximum"},
                                                          {Op::exclusive_minimum, "exclusive_minimum"},
                                                          {Op::exclusive_maximum, "exclusive_maximum"},
                                                          {Op::multiple_of, "multiple_of"}};
  std::vector<Code> terms;
  for (const Assertion& each : demands.assertions) {
    const Instruction& instruction = *each.instruction;
    if (instruction.op == Op::type) {
      if ((admitted_kinds(instruction) & Kinds::number) != Kinds::integer) return std::nullopt;
      terms.insert(terms.begin(), Code("is_integer(number)"));
      continue;
    }
    const auto found = std::ranges::find(bounds, instruction.op, &std::pair<Op, const char*>::first);
    if (found == std::end(bounds)) return std::nullopt;
    terms.push_back(std::string(found->second) + "(number, " +
                    constant_bound(context, context.merging.program.text(instruction.text)) + ")");
  }
  return terms;
}

ReadCall plain_read(const Code& place) {
  return {"read(scan, at, " + place + ")", true};
}

/// `inner`, which reads into "place", for a place that may be null.
ReadCall or_null(const Target& target, const Code& inner) {
  return {"read_or_null(scan, at, " + target.place +
          ",\n    [](Scan& scan, const char* at, auto&& place) { return " + inner + "; })"};
}

/// Whether the only assertion is that of an integer type.
bool only_sorts_integers(const Demands& demands) {
  return demands.assertions.size() == 1 && demands.assertions.front().instruction->op == Op::type;
}

std::optional<ReadCall> read_number(ReaderContext& context, const Target& target, const Demands& demands,
                                    bool is_integer) {
  const auto terms = number_terms(context, demands);
  if (!terms) return std::nullopt;
  const bool has_type = std::ranges::any_of(
      demands.assertions, [](const Assertion& each) { return each.instruction->op == Op::type; });
  if (has_type != is_integer) return std::nullopt;
  if (is_integer ? only_sorts_integers(demands) : terms->empty()) return plain_read(target.place);
  const Code check = check_lambda("const NumberToken& number", *terms);
  if (!target.is_nullable) return ReadCall{"read_number(scan, at, " + target.place + ", " + check + ")"};
  return or_null(target, "read_number(scan, at, place, " + check + ")");
}

std::optional<ReadCall> read_string(ReaderContext& context, const Target& target, std::string_view format) {
  const auto demands = demands_of_kind(context, target, Kinds::string);
  if (!demands) return std::nullopt;
  const auto terms = string_terms(context, *demands, format);
  if (!terms || (!format.empty() && !terms->empty())) return std::nullopt;
  if (terms->empty()) return plain_read(target.place);
  const Code check = check_lambda("std::string_view text", *terms);
  if (!target.is_nullable) return ReadCall{"read(scan, at, " + target.place + ", " + check + ")"};
  return or_null(target, "read(scan, at, place, " + check + ")");
}

std::string_view format_of(model::StringFormat format) {
  switch (format) {
    case model::StringFormat::uuid:
      return "uuid";
    case model::StringFormat::date_time:
      return "date-time";
    case model::StringFormat::date:
      return "date";
    case model::StringFormat::time:
      return "time";
    case model::StringFormat::duration:
      return "duration";
    default:
      return "";
  }
}

/// The items of an array, or the values of a map, whose own assertions are the given ones.
std::optional<ReadCall> read_parts(ReaderContext& context, const Target& target, const std::string& function,
                                   std::vector<NodeId> nodes, const model::Use& item, const Range& counts) {
  Target part{std::move(nodes), item.type, item.nullable, "place"};
  const auto once = item.type == model::no_type ? std::nullopt : read_once(context, part);
  if (once && once->is_plain && !counts.is_bounded()) return plain_read(target.place);
  const Code read = once ? once->code : read_by_tape(context, part);
  const Code call = function + "(scan, at, " + (target.is_nullable ? Code("place") : target.place) + ", " +
                    counts_of(counts) + ",\n    [](Scan& scan, const char* at, auto&& place) { return " +
                    read + "; })";
  return target.is_nullable ? or_null(target, call) : ReadCall{call};
}

std::optional<ReadCall> read_array(ReaderContext& context, const Target& target, const model::Array& array) {
  const auto demands = demands_of_kind(context, target, Kinds::array);
  if (!demands || !are_all(*demands, {Op::items, Op::min_items, Op::max_items})) return std::nullopt;
  std::vector<NodeId> nodes;
  for (const Assertion& each : demands->assertions) {
    if (each.instruction->op != Op::items) continue;
    if (each.instruction->number != 0) return std::nullopt;
    nodes.push_back(each.instruction->node);
  }
  return read_parts(context, target, "read_items", std::move(nodes), array.item,
                    range_of(*demands, Op::min_items, Op::max_items));
}

std::optional<ReadCall> read_map(ReaderContext& context, const Target& target, const model::Map& map) {
  const auto demands = demands_of_kind(context, target, Kinds::object);
  if (!demands || !are_all(*demands, {Op::additional_properties, Op::min_properties, Op::max_properties}))
    return std::nullopt;
  return read_parts(context, target, "read_values", nodes_of_members(context.merging, *demands).others,
                    map.item, range_of(*demands, Op::min_properties, Op::max_properties));
}

/// Raw JSON of which nothing is demanded.
std::optional<ReadCall> read_raw(ReaderContext& context, const Target& target) {
  constexpr Kinds kinds[] = {Kinds::null,  Kinds::boolean, Kinds::object,
                             Kinds::array, Kinds::number,  Kinds::string};
  std::string accepted;
  for (const Kinds kind : kinds) {
    const Demands demands = merged(context.merging, target.nodes, kind);
    if (!demands.is_told || !demands.assertions.empty() || demands.is_never) return std::nullopt;
  }
  return plain_read(target.place);
}

std::optional<ReadCall> read_undeclared(ReaderContext& context, const Target& target, const Type& type) {
  const auto read_kind = [&](Kinds kind) -> std::optional<ReadCall> {
    const auto demands = demands_of_kind(context, target, kind);
    if (!demands || !demands->assertions.empty()) return std::nullopt;
    return plain_read(target.place);
  };
  return model::match(
      type, [&](const model::Any&) { return target.is_nullable ? std::nullopt : read_raw(context, target); },
      [&](const model::Boolean&) { return read_kind(Kinds::boolean); },
      [&](const model::Integer&) -> std::optional<ReadCall> {
        const auto demands = demands_of_kind(context, target, Kinds::number);
        return demands ? read_number(context, target, *demands, true) : std::nullopt;
      },
      [&](const model::Number&) -> std::optional<ReadCall> {
        const auto demands = demands_of_kind(context, target, Kinds::number);
        return demands ? read_number(context, target, *demands, false) : std::nullopt;
      },
      [&](const model::String& string) { return read_string(context, target, format_of(string.value_type)); },
      [&](const model::Enumeration& list) -> std::optional<ReadCall> {
        const bool is_text = list.values.size() == 1 && list.values.front().kind == holy::json::Kind::string;
        return is_text ? read_string(context, target, "") : std::nullopt;
      },
      [&](const model::Array& array) { return read_array(context, target, array); },
      [&](const model::Map& map) { return read_map(context, target, map); },
      [](const auto&) -> std::optional<ReadCall> { return std::nullopt; });
}

/// A declared type has a reader of its own: whether that asks exactly what is asked here.
std::optional<ReadCall> read_declared(ReaderContext& context, const Target& target) {
  const std::vector<NodeId> own = contract_nodes(context.emission.input, target.type);
  const Kinds kinds = target.is_nullable ? Kinds::all - Kinds::null : Kinds::all;
  if (!demand_the_same(context.merging, target.nodes, own, kinds)) return std::nullopt;
  if (target.is_nullable) {
    const Demands null = merged(context.merging, target.nodes, Kinds::null);
    if (!null.is_told || !null.assertions.empty() || null.is_never) return std::nullopt;
  }
  return plain_read(target.place);
}

}  // namespace

std::optional<ReadCall> read_once(ReaderContext& context, const Target& asked) {
  Target target = asked;
  target.type = meant(context.emission.input, context.emission.layout, asked.type);
  const Type& type = context.emission.input.model.at(target.type);
  if (context.emission.layout.types[target.type].declaration != Declaration::none)
    return read_declared(context, target);
  return read_undeclared(context, target, type);
}

std::optional<std::vector<Code>> terms_of_string(ReaderContext& context, const Target& target) {
  const auto demands = demands_of_kind(context, target, Kinds::string);
  return demands ? string_terms(context, *demands, "") : std::nullopt;
}

std::optional<ReadCall> read_inside(ReaderContext& context, const Target& target) {
  return read_undeclared(context, target, context.emission.input.model.at(target.type));
}

Code read_by_tape(ReaderContext& context, const Target& target) {
  if (context.judged != nullptr) {
    context.judged->insert(context.judged->end(), target.nodes.begin(), target.nodes.end());
    return {};
  }
  std::vector<Term> terms;
  for (const NodeId node : target.nodes) append(terms, terms_of(context.functions, node, use(Name::value)));
  drop_vacuous(terms);
  const Code verdict = conjunction(terms, 9);
  return "by_tape(scan, at, " + target.place + ",\n    [](" + parameters_for(verdict, false) + ") { return " +
         verdict + "; })";
}

Code read_value(ReaderContext& context, const Target& target) {
  const auto once = read_once(context, target);
  return once ? once->code : read_by_tape(context, target);
}

}  // namespace holyc::emit::cpp
