#include "codegen/emit/sql/sqlite_checks.hpp"

#include <algorithm>

#include <fmt/format.h>

#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>

#include "codegen/emit/sql/named_members.hpp"
#include "codegen/emit/sql/sqlite_formats.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

using holy::json::Kind;

constexpr std::size_t deepest_inlining = 24;
constexpr std::size_t deepest_parse = 60;            // entries, roughly; SQLite's parser has a stack of 100
constexpr std::size_t largest_expression = 200'000;  // bytes; SQLite's own limit for a statement is 1,000,000
constexpr std::size_t most_inlined =
    20'000;  // nodes; those beyond the depths above add no bytes, but multiply too

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

std::string name_not_in(const Rows& rows, const std::vector<std::string>& names) {
  std::vector<std::string> quoted;
  for (const std::string& name : names) quoted.push_back(literal(name));
  return quoted.empty() ? "1" : rows.key + " NOT IN (" + joined(quoted, ", ") + ')';
}

/// Conditions that must all hold, in groups of a few, and those in groups again.
Code in_groups(std::vector<Code> conditions) {
  constexpr std::size_t most_in_a_group = 8;
  while (conditions.size() > 1) {
    std::vector<Code> groups;
    for (std::size_t i = 0; i < conditions.size(); i += most_in_a_group) {
      const auto first = conditions.begin() + static_cast<std::ptrdiff_t>(i);
      const auto last =
          conditions.begin() + static_cast<std::ptrdiff_t>(std::min(i + most_in_a_group, conditions.size()));
      groups.push_back("(" + emit::joined(std::vector<Code>(first, last), " AND ") + ")");
    }
    conditions = std::move(groups);
  }
  return conditions.front();
}

/// What a level of this node takes of the parser's stack.
std::size_t parse_depth(const holy::program::Program& program, const Node& node) {
  std::size_t depth = 1;
  for (const Instruction& each : instructions_of(program, node)) {
    switch (each.op) {
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

constexpr Spelling sqlite_spelling = {
    "1",
    "0",
    "SELECT 1",
    {"'null'", "'true', 'false'", "'object'", "'array'", "'integer', 'real'", "'text'"},
    "{1}",
    // A real beyond 2^53 has no fraction; CAST would saturate it.
    "{1} = 'integer' OR ({1} = 'real' AND (abs({0}) >= 9007199254740992 OR {0} = CAST({0} AS INTEGER)))",
    "{0}",
    "length({0})",
    "json_array_length({2}, {3})",
    "(NOT {0})",
    "{0}",
    true,
};

class SqliteChecks final : public Dialect {
 public:
  SqliteChecks(const Input& input, std::vector<Unenforced>& manifest)
      : Dialect(sqlite_spelling, input, manifest) {}

  /// What the node demands of the value.
  Tests conditions(NodeId id, const Place& place);

  Tests values_test(const Site& site, const Place& place) override;

  std::optional<std::string> bound(const Site& site) override;
  Tests multiple_test(const Site& site, const Place& place) override;
  Tests pattern_test(const Site& site, const Place&) override {
    return left_out(site, "SQLite has no regular expressions; the application checks the pattern.");
  }
  Tests format_test(const Site& site, const Place& place) override;

  [[nodiscard]] Place member(const Place& place, const std::string& name) const override {
    return below(place, ".\"" + name + '"');
  }
  [[nodiscard]] Place item(const Place& place, std::uint32_t position) const override {
    return below(place, fmt::format("[{}]", position));
  }
  std::optional<std::string> presence(const Site& site, const Place& place, const std::string& name) override;
  Tests demand_test(const Site& site, const Place& place, const std::string& trigger,
                    const std::vector<std::string>& names) override;
  Rows members(const Place& place) override;
  Rows items(const Place& place, bool) override { return members(place); }
  [[nodiscard]] Code member_count(const Place& place) override {
    return "(SELECT count(*) FROM " + members(place).from + ")";
  }
  Tests unique_test(const Site& site, const Place& place) override;
  Tests pattern_properties_test(const Site& site, const Place& place) override {
    return pattern_test(site, place);
  }
  Tests other_members_test(const Site& site, const Place& place) override;
  Tests unevaluated_test(const Site& site, const Place& place) override;

  Test test(NodeId node, const Place& place) override;
  Judgement judgement(NodeId node, const Place& place) override {
    const std::size_t entries = manifest_.size();
    Test inlined = test(node, place);
    return {std::move(inlined), manifest_.size() == entries};
  }
  std::optional<Test> exact_test(NodeId node, const Place& place) override {
    Judgement inner = judgement(node, place);
    return inner.is_exact ? std::optional(std::move(inner.test)) : std::nullopt;
  }
  [[nodiscard]] Test all_of(const Tests& tests) const override;

 private:
  Tests left_out(const Site& site, std::string reason) {
    leave_out(site.node, site.instruction, std::move(reason));
    return {};
  }
  Tests unnamed_test(const Site& site, const Place& place, const std::vector<std::string>& names);
  [[nodiscard]] bool is_too_large(NodeId id) const;

  std::vector<NodeId> open_;  // the nodes being inlined, outermost first
  std::size_t rows_ = 0;      // how many json_each have been named
  std::size_t bytes_ = 0;
  std::size_t inlined_ = 0;  // nodes
};

Tests SqliteChecks::values_test(const Site& site, const Place& place) {
  Tests tests;
  for (const std::string& constant : constants_of(program(), site.instruction)) {
    auto test = equals(constant, place);
    if (!test) {
      return left_out(
          site,
          "SQLite cannot compare arrays, objects or numbers beyond its own exactly; the application does.");
    }
    tests.emplace_back(std::move(*test));
  }
  return {"(" + balanced(codes_of(tests), " OR ", "0") + ")"};
}

std::optional<std::string> SqliteChecks::bound(const Site& site) {
  auto number = exact_number(text(site.instruction.text));
  if (!number) left_out(site, "SQLite's arithmetic is not exact for this number; the application checks it.");
  return number;
}

Tests SqliteChecks::multiple_test(const Site& site, const Place& place) {
  const auto divisor = exact_number(text(site.instruction.text));
  if (!divisor || divisor->find_first_of(".eE") != std::string::npos)
    return left_out(site, "SQLite's arithmetic is not exact for this number; the application checks it.");
  return {
      fmt::format("({0} = CAST({0} AS INTEGER) AND CAST({0} AS INTEGER) % {1} = 0)", place.value, *divisor)};
}

Tests SqliteChecks::format_test(const Site& site, const Place& place) {
  FormatTest made = sqlite_format(text(site.instruction.text), place.value);
  if (!made.left_out.empty()) left_out(site, std::move(made.left_out));
  return made.test.empty() ? Tests{} : Tests{Test(std::move(made.test))};
}

std::optional<std::string> SqliteChecks::presence(const Site& site, const Place& place,
                                                  const std::string& name) {
  if (can_stand_in_path(name)) return member(place, name).type + " IS NOT NULL";
  left_out(site, "SQLite's JSON paths cannot name the member \"" + comment(name) + "\".");
  return std::nullopt;
}

Tests SqliteChecks::demand_test(const Site& site, const Place& place, const std::string& trigger,
                                const std::vector<std::string>& names) {
  Tests tests;
  const auto given = presence(site, place, trigger);
  for (const std::string& name : names) {
    const auto demanded = presence(site, place, name);
    if (given && demanded) tests.emplace_back("(NOT " + *given + " OR " + *demanded + ')');
  }
  return tests;
}

Rows SqliteChecks::members(const Place& place) {
  const std::string name = fmt::format("e{}", ++rows_);
  const std::string key = name + ".key";
  return {
      Code(fmt::format("json_each({}, {}) AS {}", place.document, literal(place.path), name), Name::subquery),
      key,
      ">=",
      {name + ".value", "$", name + ".type", name + ".value"},
      {"", "$", "'text'", key}};
}

Tests SqliteChecks::unique_test(const Site& site, const Place& place) {
  left_out(
      site,
      "SQLite compares arrays and objects as text and large numbers as doubles; the application compares "
      "values.");
  const Rows rows = members(place);
  return {
      code("(SELECT count(*) = count(DISTINCT CASE WHEN {0} IN ('integer', 'real') THEN 'number' "
           "ELSE {0} END || ' ' || CASE WHEN {0} = 'integer' THEN {1} + 0.0 ELSE coalesce({1}, '') "
           "END) FROM {2})",
           rows.value.type, rows.value.value, rows.from)};
}

Tests SqliteChecks::unnamed_test(const Site& site, const Place& place,
                                 const std::vector<std::string>& names) {
  const Rows rows = members(place);
  return {none_of(*this, rows, name_not_in(rows, names), test(site.instruction.node, rows.value))};
}

constexpr std::string_view unknown_members =
    "which members it speaks of depends on patterns or on the instance; the application checks it.";

Tests SqliteChecks::other_members_test(const Site& site, const Place& place) {
  if (has_patterns(*this, site.node)) return left_out(site, std::string(unknown_members));
  return unnamed_test(site, place, declared_names(*this, site.node));
}

Tests SqliteChecks::unevaluated_test(const Site& site, const Place& place) {
  if (site.instruction.op == Op::unevaluated_items)
    return left_out(site, "which items it speaks of depends on the instance; the application checks it.");
  const auto names = evaluated_names(*this, site.id);
  return names ? unnamed_test(site, place, *names) : left_out(site, std::string(unknown_members));
}

Test SqliteChecks::test(NodeId node, const Place& place) {
  return node == no_node ? always() : all_of(conditions(node, place));
}

Test SqliteChecks::all_of(const Tests& tests) const {
  if (tests.empty()) return always();
  return tests.size() == 1 ? tests.front() : Test(in_groups(codes_of(tests)));
}

bool SqliteChecks::is_too_large(NodeId id) const {
  std::size_t depth = 0;
  for (const NodeId each : open_) depth += parse_depth(program(), program().nodes[each]);
  return std::find(open_.begin(), open_.end(), id) != open_.end() || depth > deepest_parse ||
         open_.size() > deepest_inlining || bytes_ > largest_expression || inlined_ > most_inlined;
}

Tests SqliteChecks::conditions(NodeId id, const Place& place) {
  Tests result;
  const Node& node = program().nodes[id];
  ++inlined_;
  if (is_too_large(id)) {
    manifest_.push_back(
        {text(node.location), "$ref",
         "SQLite has no functions, so a recursive or very large schema is checked to a limit only."});
    return result;
  }
  open_.push_back(id);
  for (const Instruction& each : instructions(node)) {
    const Site site{id, node, each};
    const Kinds judged = operation_of(each.op).judges;
    const bool has_parts = judged == Kinds::object || judged == Kinds::array;
    if (has_parts && place.document.empty()) continue;
    const Tests tests = tests_of(*this, site, place);
    if (tests.empty()) continue;
    Test test = all_of(tests);
    if (judged != Kinds::all)
      test =
          code("CASE WHEN {} IN ({}) THEN {} ELSE 1 END", place.type, type_names(*this, judged), test.code);
    if (test.kind == Test::Kind::always) continue;
    bytes_ += test.code.text.size();
    result.push_back(std::move(test));
  }
  open_.pop_back();
  return result;
}

}  // namespace

Place whole(const std::string& document) {
  return {document, "$", "json_type(" + document + ')', "json_extract(" + document + ", '$')"};
}

std::vector<Code> sqlite_conditions(const Input& input, NodeId node, const Place& place,
                                    std::vector<Unenforced>& manifest) {
  return codes_of(SqliteChecks(input, manifest).conditions(node, place));
}

std::string conjunction(const std::vector<Code>& conditions) {
  return conditions.empty() ? "1" : in_groups(conditions).text;
}

}  // namespace holyc::emit::sql
