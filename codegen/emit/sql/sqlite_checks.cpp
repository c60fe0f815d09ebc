#include "codegen/emit/sql/sqlite_checks.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>

#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

using holy::json::Kind;
using holy::program::Instruction;
using holy::program::no_limit;
using holy::program::no_node;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;

constexpr std::size_t deepest_inlining = 24;
constexpr std::size_t deepest_parse = 60;            // entries, roughly; SQLite's parser has a stack of 100
constexpr std::size_t largest_expression = 200'000;  // bytes; SQLite's own limit for a statement is 1,000,000

// GLOB has no repetition, so the digits of a UUID are written out.
std::string repeated(std::string_view part, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += part;
  return result;
}

std::string uuid_glob() {
  constexpr std::string_view digit = "[0-9A-Fa-f]";
  return repeated(digit, 8) + '-' + repeated(digit, 4) + '-' + repeated(digit, 4) + '-' + repeated(digit, 4) +
         '-' + repeated(digit, 12);
}

std::string date_glob() {
  return repeated("[0-9]", 4) + "-[0-1][0-9]-[0-3][0-9]";
}
std::string time_glob() {
  return "[0-2][0-9]:[0-5][0-9]:[0-6][0-9]";
}

/// Makes the conditions of one node and what it inlines.
struct Making {
  const Input& input;
  std::vector<Unenforced>& manifest;
  std::vector<NodeId> open;  // the nodes being inlined, outermost first
  std::size_t rows = 0;      // how many json_each have been named
  std::size_t bytes = 0;

  [[nodiscard]] std::string text(std::uint32_t id) const {
    return std::string(input.compilation.program.text(id));
  }
  [[nodiscard]] std::uint32_t operand(const Instruction& instruction, std::uint32_t at) const {
    return input.compilation.program.operands[instruction.first + at];
  }
  void unenforced(const Node& node, const Instruction& instruction, std::string reason) {
    manifest.push_back({text(node.location), text(instruction.keyword), std::move(reason)});
  }
};

std::vector<SqliteCondition> conditions_of(Making& making, NodeId node, const Place& place);

bool has_subquery(const std::string& text) {
  return text.find("json_each(") != std::string::npos;
}

std::string inlined(Making& making, NodeId node, const Place& place) {
  if (node == no_node) return "1";
  std::vector<std::string> texts;
  for (SqliteCondition& condition : conditions_of(making, node, place))
    texts.push_back(std::move(condition.text));
  return conjunction(texts);
}

/// Whether a member's name can stand in a JSON path: SQLite has no escape for a quote there.
bool can_stand_in_path(const std::string& name) {
  return !name.empty() && std::none_of(name.begin(), name.end(), [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
  });
}

Place below(const Place& place, const std::string& step) {
  const std::string path = place.path + step;
  const std::string arguments = place.document + ", " + literal(path);
  return {place.document, path, "json_type(" + arguments + ')', "json_extract(" + arguments + ')'};
}

Place member_of(const Place& place, const std::string& name) {
  return below(place, ".\"" + name + '"');
}

/// The rows of an object's members or an array's items.
struct Rows {
  std::string from;  ///< json_each(...) AS e1
  std::string name;  ///< e1
  Place value;
};

Rows rows_of(Making& making, const Place& place) {
  const std::string name = fmt::format("e{}", ++making.rows);
  return {fmt::format("json_each({}, {}) AS {}", place.document, literal(place.path), name),
          name,
          {name + ".value", "$", name + ".type", name + ".value"}};
}

std::string none_of(const Rows& rows, const std::string& condition, const std::string& test) {
  return "NOT EXISTS (SELECT 1 FROM " + rows.from + " WHERE " + condition + " AND NOT " + test + ')';
}

std::string guarded(const Place& place, std::string_view types, const std::string& test) {
  return fmt::format("CASE WHEN {} IN ({}) THEN {} ELSE 1 END", place.type, types, test);
}

std::string type_test(std::uint64_t bits, const Place& place) {
  static constexpr std::pair<std::uint32_t, std::string_view> names[] = {
      {holy::program::type_null, "'null'"},
      {holy::program::type_boolean, "'true', 'false'"},
      {holy::program::type_object, "'object'"},
      {holy::program::type_array, "'array'"},
      {holy::program::type_number, "'integer', 'real'"},
      {holy::program::type_string, "'text'"},
  };
  std::vector<std::string> listed;
  for (const auto& [bit, name] : names) {
    if ((bits & bit) != 0) listed.emplace_back(name);
  }
  std::vector<std::string> tests;
  if (!listed.empty()) tests.push_back(place.type + " IN (" + joined(listed, ", ") + ')');
  if ((bits & holy::program::type_integer) != 0 && (bits & holy::program::type_number) == 0) {
    // A real beyond 2^53 has no fraction; CAST would saturate it.
    tests.push_back(fmt::format(
        "{0} = 'integer' OR ({0} = 'real' AND (abs({1}) >= 9007199254740992 OR {1} = CAST({1} AS INTEGER)))",
        place.type, place.value));
  }
  return '(' + joined(tests, " OR ", "0") + ')';
}

/// A number token that SQLite reads back as the same value.
std::optional<std::string> exact_number(const std::string& token) {
  const auto value = holy::json::Decimal::from_token(token);
  if (const auto integer = value.to_int64()) return std::to_string(*integer);
  if (value.digits.size() > 15 || value.exponent > 290 || value.exponent < -290) return std::nullopt;
  return value.to_token();
}

std::optional<std::string> equals(const std::string& constant, const Place& place) {
  const holy::json::Reading reading = holy::json::read(constant);
  if (!reading.ok()) return std::nullopt;
  const holy::json::Value value = reading.document.root();
  switch (value.kind()) {
    case Kind::null:
      return place.type + " = 'null'";
    case Kind::boolean:
      return fmt::format("{} = '{}'", place.type, value.boolean() ? "true" : "false");
    case Kind::string:
      return fmt::format("({} = 'text' AND {} = {})", place.type, place.value, literal(value.string()));
    case Kind::number:
      if (const auto number = exact_number(constant))
        return fmt::format("({} IN ('integer', 'real') AND {} = {})", place.type, place.value, *number);
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<std::string> listed_values(Making& making, const Node& node, const Instruction& instruction,
                                         const Place& place) {
  std::vector<std::string> tests;
  for (std::uint32_t at = 0; at < instruction.count; ++at) {
    auto test = equals(making.input.compilation.program.constants[instruction.first + at], place);
    if (!test) {
      making.unenforced(
          node, instruction,
          "SQLite cannot compare arrays, objects or numbers beyond its own exactly; the application does.");
      return std::nullopt;
    }
    tests.push_back(std::move(*test));
  }
  return '(' + joined(tests, " OR ", "0") + ')';
}

std::optional<std::string> number_test(Making& making, const Node& node, const Instruction& instruction,
                                       const Place& place) {
  static constexpr std::pair<Op, std::string_view> comparisons[] = {
      {Op::minimum, ">="}, {Op::maximum, "<="}, {Op::exclusive_minimum, ">"}, {Op::exclusive_maximum, "<"}};
  const auto bound = exact_number(making.text(instruction.text));
  for (const auto& [op, sign] : comparisons) {
    if (op == instruction.op && bound)
      return guarded(place, "'integer', 'real'", fmt::format("{} {} {}", place.value, sign, *bound));
  }
  const bool whole_divisor = bound && bound->find_first_of(".eE") == std::string::npos;
  if (instruction.op == Op::multiple_of && whole_divisor) {
    return guarded(
        place, "'integer', 'real'",
        fmt::format("({0} = CAST({0} AS INTEGER) AND CAST({0} AS INTEGER) % {1} = 0)", place.value, *bound));
  }
  making.unenforced(node, instruction,
                    "SQLite's arithmetic is not exact for this number; the application checks it.");
  return std::nullopt;
}

std::optional<std::string> format_test(Making& making, const Node& node, const Instruction& instruction,
                                       const Place& place) {
  const std::string format = making.text(instruction.text);
  const std::string& v = place.value;
  if (format == "uuid") return guarded(place, "'text'", v + " GLOB " + literal(uuid_glob()));
  const std::string is_date = fmt::format(
      "(substr({0}, 1, 10) GLOB {1} AND date(substr({0}, 1, 10), '+0 days') IS substr({0}, 1, 10))", v,
      literal(date_glob()));
  if (format == "date") return guarded(place, "'text'", fmt::format("({} AND length({}) = 10)", is_date, v));
  if (format == "date-time") {
    making.unenforced(node, instruction,
                      "SQLite checks the date and the shape of the time; offsets and leap seconds are left "
                      "to the application.");
    return guarded(place, "'text'",
                   fmt::format("({0} AND substr({1}, 11, 1) IN ('T', 't') AND substr({1}, 12, 8) GLOB {2} "
                               "AND substr({1}, 12, 2) <= '23'"
                               " AND ({1} GLOB '*[Zz]' OR {1} GLOB '*[+-][0-2][0-9]:[0-5][0-9]'))",
                               is_date, v, literal(time_glob())));
  }
  making.unenforced(node, instruction,
                    "format \"" + format + "\" has no check in SQLite; the application checks it.");
  return std::nullopt;
}

std::optional<std::string> scalar_test(Making& making, const Node& node, const Instruction& instruction,
                                       const Place& place) {
  switch (instruction.op) {
    case Op::minimum:
    case Op::maximum:
    case Op::exclusive_minimum:
    case Op::exclusive_maximum:
    case Op::multiple_of:
      return number_test(making, node, instruction, place);
    case Op::min_length:
      return guarded(place, "'text'", fmt::format("length({}) >= {}", place.value, instruction.number));
    case Op::max_length:
      return guarded(place, "'text'", fmt::format("length({}) <= {}", place.value, instruction.number));
    case Op::format:
      return format_test(making, node, instruction, place);
    case Op::pattern:
      making.unenforced(node, instruction,
                        "SQLite has no regular expressions; the application checks the pattern.");
      return std::nullopt;
    case Op::content_encoding:
    case Op::content_media_type:
      making.unenforced(node, instruction,
                        "encoded content is not decoded in SQL; the application checks it.");
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

bool has_patterns(const Making& making, const Node& node) {
  const auto& all = making.input.compilation.program.instructions;
  return std::any_of(all.begin() + node.first, all.begin() + node.first + node.count,
                     [](const Instruction& i) { return i.op == Op::pattern_properties; });
}

/// The names that a node evaluates, through references and allOf; nothing when that depends on the instance.
std::optional<std::vector<std::string>> static_names(const Making& making, NodeId id, std::size_t depth = 0) {
  if (depth > deepest_inlining) return std::nullopt;
  std::vector<std::string> names;
  const auto& program = making.input.compilation.program;
  const Node& node = program.nodes[id];
  const auto add_from = [&](NodeId child) {
    const auto inner = static_names(making, child, depth + 1);
    if (inner) names.insert(names.end(), inner->begin(), inner->end());
    return inner.has_value();
  };
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    const Instruction& instruction = program.instructions[i];
    bool known = true;
    if (instruction.op == Op::properties) {
      for (std::uint32_t at = 0; at < instruction.count; at += 2)
        names.push_back(making.text(making.operand(instruction, at)));
    } else if (instruction.op == Op::reference) {
      known = add_from(instruction.node);
    } else if (instruction.op == Op::all_of) {
      for (std::uint32_t at = 0; at < instruction.count && known; ++at)
        known = add_from(making.operand(instruction, at));
    } else if (instruction.op == Op::any_of || instruction.op == Op::one_of ||
               instruction.op == Op::conditional || instruction.op == Op::dependent_schemas ||
               instruction.op == Op::pattern_properties || instruction.op == Op::additional_properties ||
               (instruction.op == Op::unevaluated_properties && depth > 0)) {
      known = false;
    }
    if (!known) return std::nullopt;
  }
  return names;
}

std::string name_not_in(const Rows& rows, const std::vector<std::string>& names) {
  std::vector<std::string> quoted;
  for (const std::string& name : names) quoted.push_back(literal(name));
  return quoted.empty() ? "1" : rows.name + ".key NOT IN (" + joined(quoted, ", ") + ')';
}

std::optional<std::string> others_test(Making& making, NodeId id, const Node& node,
                                       const Instruction& instruction, const Place& place) {
  std::optional<std::vector<std::string>> names;
  if (instruction.op == Op::unevaluated_properties) {
    names = static_names(making, id);
  } else if (!has_patterns(making, node)) {
    names.emplace();
    for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
      const Instruction& sibling = making.input.compilation.program.instructions[i];
      for (std::uint32_t at = 0; sibling.op == Op::properties && at < sibling.count; at += 2)
        names->push_back(making.text(making.operand(sibling, at)));
    }
  }
  if (!names) {
    making.unenforced(
        node, instruction,
        "which members it speaks of depends on patterns or on the instance; the application checks it.");
    return std::nullopt;
  }
  const Rows rows = rows_of(making, place);
  return guarded(place, "'object'",
                 none_of(rows, name_not_in(rows, *names), inlined(making, instruction.node, rows.value)));
}

std::optional<std::string> member_tests(Making& making, const Node& node, const Instruction& instruction,
                                        const Place& place) {
  std::vector<std::string> tests;
  const auto present = [&](const std::string& name) -> std::optional<std::string> {
    if (!can_stand_in_path(name)) {
      making.unenforced(node, instruction,
                        "SQLite's JSON paths cannot name the member \"" + comment(name) + "\".");
      return std::nullopt;
    }
    return member_of(place, name).type + " IS NOT NULL";
  };
  if (instruction.op == Op::required) {
    for (std::uint32_t at = 0; at < instruction.count; ++at) {
      if (auto test = present(making.text(making.operand(instruction, at))))
        tests.push_back(std::move(*test));
    }
  } else if (instruction.op == Op::dependent_required) {
    for (std::uint32_t at = 0; at < instruction.count;) {
      const auto trigger = present(making.text(making.operand(instruction, at)));
      const std::uint32_t names = making.operand(instruction, at + 1);
      for (std::uint32_t i = 0; i < names; ++i) {
        const auto demanded = present(making.text(making.operand(instruction, at + 2 + i)));
        if (trigger && demanded) tests.push_back("(NOT " + *trigger + " OR " + *demanded + ')');
      }
      at += 2 + names;
    }
  } else {
    for (std::uint32_t at = 0; at < instruction.count; at += 2) {
      const std::string name = making.text(making.operand(instruction, at));
      const auto there = present(name);
      if (!there) continue;
      const Place inner = instruction.op == Op::properties ? member_of(place, name) : place;
      const std::string test = inlined(making, making.operand(instruction, at + 1), inner);
      if (test != "1") tests.push_back("CASE WHEN " + *there + " THEN " + test + " ELSE 1 END");
    }
  }
  if (tests.empty()) return std::nullopt;
  return guarded(place, "'object'", conjunction(tests));
}

std::optional<std::string> object_test(Making& making, NodeId id, const Node& node,
                                       const Instruction& instruction, const Place& place) {
  const auto count = [&](std::string_view sign) {
    const Rows rows = rows_of(making, place);
    return guarded(place, "'object'",
                   fmt::format("(SELECT count(*) FROM {}) {} {}", rows.from, sign, instruction.number));
  };
  switch (instruction.op) {
    case Op::min_properties:
      return count(">=");
    case Op::max_properties:
      return count("<=");
    case Op::required:
    case Op::dependent_required:
    case Op::properties:
    case Op::dependent_schemas:
      return member_tests(making, node, instruction, place);
    case Op::additional_properties:
    case Op::unevaluated_properties:
      return others_test(making, id, node, instruction, place);
    case Op::property_names: {
      const Rows rows = rows_of(making, place);
      return guarded(
          place, "'object'",
          none_of(rows, "1", inlined(making, instruction.node, {"", "$", "'text'", rows.name + ".key"})));
    }
    case Op::pattern_properties:
      making.unenforced(node, instruction,
                        "SQLite has no regular expressions; the application checks the pattern.");
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<std::string> array_test(Making& making, const Node& node, const Instruction& instruction,
                                      const Place& place) {
  const std::string length = fmt::format("json_array_length({}, {})", place.document, literal(place.path));
  switch (instruction.op) {
    case Op::min_items:
      return guarded(place, "'array'", fmt::format("{} >= {}", length, instruction.number));
    case Op::max_items:
      return guarded(place, "'array'", fmt::format("{} <= {}", length, instruction.number));
    case Op::items: {
      const Rows rows = rows_of(making, place);
      return guarded(place, "'array'",
                     none_of(rows, fmt::format("{}.key >= {}", rows.name, instruction.number),
                             inlined(making, instruction.node, rows.value)));
    }
    case Op::prefix_items: {
      std::vector<std::string> tests;
      for (std::uint32_t at = 0; at < instruction.count; ++at) {
        const std::string test =
            inlined(making, making.operand(instruction, at), below(place, fmt::format("[{}]", at)));
        tests.push_back(fmt::format("CASE WHEN {} > {} THEN {} ELSE 1 END", length, at, test));
      }
      return guarded(place, "'array'", conjunction(tests));
    }
    case Op::contains: {
      const Rows rows = rows_of(making, place);
      const std::size_t entries = making.manifest.size();
      std::string count = fmt::format("(SELECT count(*) FROM {} WHERE {})", rows.from,
                                      inlined(making, instruction.node, rows.value));
      std::string test = fmt::format("{} >= {}", count, instruction.number);
      // An item checked in part only may be counted wrongly, so an upper bound would refuse good rows.
      if (instruction.limit != no_limit && making.manifest.size() == entries)
        test = fmt::format("({} AND {} <= {})", test, count, instruction.limit);
      return guarded(place, "'array'", test);
    }
    case Op::unique_items: {
      making.unenforced(node, instruction,
                        "SQLite compares arrays and objects as text and large numbers as doubles; the "
                        "application compares values.");
      const Rows rows = rows_of(making, place);
      return guarded(place, "'array'",
                     fmt::format("(SELECT count(*) = count(DISTINCT CASE WHEN {0}.type IN ('integer', "
                                 "'real') THEN 'number' ELSE {0}.type END || ' ' ||"
                                 " CASE WHEN {0}.type = 'integer' THEN {0}.value + 0.0 ELSE "
                                 "coalesce({0}.value, '') END) FROM {1})",
                                 rows.name, rows.from));
    }
    case Op::unevaluated_items:
      making.unenforced(node, instruction,
                        "which items it speaks of depends on the instance; the application checks it.");
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<std::string> applicator_test(Making& making, const Node& node, const Instruction& instruction,
                                           const Place& place) {
  const auto branches = [&] {
    std::vector<std::string> result;
    for (std::uint32_t at = 0; at < instruction.count; ++at)
      result.push_back(inlined(making, making.operand(instruction, at), place));
    return result;
  };
  // What SQLite checks only in part must not be negated, counted or decided upon.
  const std::size_t entries = making.manifest.size();
  const auto is_exact = [&] { return making.manifest.size() == entries; };
  switch (instruction.op) {
    case Op::reject:
      return "0";
    case Op::type:
      return type_test(instruction.number, place);
    case Op::constant:
    case Op::enumeration:
      return listed_values(making, node, instruction, place);
    case Op::reference:
      return inlined(making, instruction.node, place);
    case Op::all_of:
      return conjunction(branches());
    case Op::any_of: {
      const std::vector<std::string> tests = branches();
      if (std::ranges::find(tests, "1") != tests.end()) return "1";
      return '(' + joined(tests, " OR ", "0") + ')';
    }
    case Op::one_of: {
      const std::vector<std::string> tests = branches();
      if (!is_exact() && std::ranges::find(tests, "1") != tests.end()) return "1";
      // Branches checked to a part only may seem to overlap: then at least one must hold.
      return '(' + joined(tests, is_exact() ? " + " : " OR ", "0") + (is_exact() ? " = 1)" : ")");
    }
    case Op::negation: {
      const std::string test = inlined(making, instruction.node, place);
      return is_exact() ? "(NOT " + test + ')' : "1";
    }
    case Op::conditional: {
      const std::string condition = inlined(making, making.operand(instruction, 0), place);
      const bool exact = is_exact();
      const std::string then_test = inlined(making, making.operand(instruction, 1), place);
      const std::string else_test = inlined(making, making.operand(instruction, 2), place);
      if (!exact) return '(' + then_test + " OR " + else_test + ')';
      return "CASE WHEN " + condition + " THEN " + then_test + " ELSE " + else_test + " END";
    }
    default:
      return std::nullopt;
  }
}

/// What a level of this node takes of the parser's stack.
std::size_t parse_depth(const holy::program::Program& program, const Node& node) {
  std::size_t depth = 1;
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    switch (program.instructions[i].op) {
      case Op::items:
      case Op::contains:
      case Op::unevaluated_items:
      case Op::pattern_properties:
      case Op::additional_properties:
      case Op::property_names:
      case Op::unevaluated_properties:
        depth = std::max<std::size_t>(depth, 18);  // CASE WHEN ... THEN NOT EXISTS (SELECT ... WHERE NOT (
        break;
      case Op::properties:
      case Op::prefix_items:
      case Op::any_of:
      case Op::one_of:
      case Op::negation:
      case Op::conditional:
      case Op::dependent_schemas:
        depth = std::max<std::size_t>(depth, 7);
        break;
      default:
        break;
    }
  }
  return depth;
}

std::size_t parse_depth(const Making& making) {
  std::size_t depth = 0;
  for (const NodeId id : making.open)
    depth += parse_depth(making.input.compilation.program, making.input.compilation.program.nodes[id]);
  return depth;
}

std::vector<SqliteCondition> conditions_of(Making& making, NodeId id, const Place& place) {
  std::vector<SqliteCondition> result;
  const Node& node = making.input.compilation.program.nodes[id];
  const bool recursive = std::find(making.open.begin(), making.open.end(), id) != making.open.end();
  if (recursive || parse_depth(making) > deepest_parse || making.open.size() > deepest_inlining ||
      making.bytes > largest_expression) {
    making.manifest.push_back(
        {making.text(node.location), "$ref",
         "SQLite has no functions, so a recursive or very large schema is checked to a limit only."});
    return result;
  }
  making.open.push_back(id);
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    const Instruction& instruction = making.input.compilation.program.instructions[i];
    std::optional<std::string> test = applicator_test(making, node, instruction, place);
    if (!test) test = scalar_test(making, node, instruction, place);
    if (!test && !place.document.empty()) test = object_test(making, id, node, instruction, place);
    if (!test && !place.document.empty()) test = array_test(making, node, instruction, place);
    if (!test || *test == "1") continue;
    making.bytes += test->size();
    const bool subquery = has_subquery(*test);
    result.push_back({std::move(*test), subquery});
  }
  making.open.pop_back();
  return result;
}

}  // namespace

Place whole(const std::string& document) {
  return {document, "$", "json_type(" + document + ')', "json_extract(" + document + ", '$')"};
}

std::vector<SqliteCondition> sqlite_conditions(const Input& input, NodeId node, const Place& place,
                                               std::vector<Unenforced>& manifest) {
  Making making{input, manifest, {}, 0, 0};
  return conditions_of(making, node, place);
}

std::string conjunction(const std::vector<std::string>& conditions) {
  if (conditions.empty()) return "1";
  std::vector<std::string> level = conditions;
  while (level.size() > 1) {
    std::vector<std::string> next;
    for (std::size_t i = 0; i < level.size(); i += 8) {
      const auto first = level.begin() + static_cast<std::ptrdiff_t>(i);
      const auto last = level.begin() + static_cast<std::ptrdiff_t>(std::min(i + 8, level.size()));
      next.push_back('(' + joined({first, last}, " AND ") + ')');
    }
    level = std::move(next);
  }
  return level.front();
}

}  // namespace holyc::emit::sql
