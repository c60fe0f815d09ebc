#include "codegen/emit/sql/sqlite_checks.hpp"
#include "codegen/emit/possible_kinds.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>

#include "codegen/emit/possible_kinds.hpp"
#include "codegen/emit/sql/named_members.hpp"
#include "codegen/emit/sql/sqlite_depth.hpp"
#include "codegen/emit/sql/sqlite_formats.hpp"
#include "codegen/emit/sql/sqlite_numbers.hpp"
#include "codegen/emit/sql/tables.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

using holy::json::Decimal;
using holy::json::Kind;

constexpr std::size_t deepest_inlining = 24;
constexpr std::size_t largest_expression = 120'000;  // bytes, roughly
constexpr std::size_t most_inlined =
    20'000;  // nodes; those beyond the depths above add no bytes, but multiply too

/// With what care tests are made.
struct Care {
  std::size_t deepest;  // that tests around subschemas may take of the parser's stack, by estimate
  bool measures_parts;  // whether those that do not fit by estimate are left out by themselves
};

// Each is tried where SQLite would not take what the one before it makes.
constexpr auto cares = std::to_array<Care>({{64, false}, {64, true}, {52, true}, {40, true}, {28, true}});

/// Whether a member's name can stand in a JSON path: SQLite has no escape for a quote there.
bool can_stand_in_path(const std::string& name) {
  return !name.empty() && std::none_of(name.begin(), name.end(), [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
  });
}

Place below(const Place& place, const std::string& step) {
  const std::string path = place.path + step;
  const std::string arguments = place.document + ", " + literal(path);
  return {place.document, path, "json_type(" + arguments + ')', "json_extract(" + arguments + ')',
          '(' + place.document + " -> " + literal(path) + ')'};
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

constexpr Spelling sqlite_spelling = {
    "1",
    "0",
    "SELECT 1",
    {"'null'", "'true', 'false'", "'object'", "'array'", "'integer', 'real'", "'text'"},
    "{1}",
    "length({0})",
    "json_array_length({2}, {3})",
    "(NOT {0} OR {1})",  // no test here can fail, and this takes less of the parser's stack than CASE
    "(NOT {0})",
    "{0}",
    true,
};

bool is_number(const std::string& constant) {
  const holy::json::Reading reading = holy::json::read(constant);
  return reading.ok() && reading.document.root().is(Kind::number);
}

class SqliteChecks final : public Dialect {
 public:
  /// `depth`: what stands around them takes so much of the parser's stack.
  SqliteChecks(const Input& input, std::vector<Unenforced>& manifest, std::size_t depth)
      : Dialect(sqlite_spelling, input, manifest), depth_(depth) {}

  /// What the node demands of the value.
  Tests conditions(NodeId id, const Place& place);
  [[nodiscard]] const std::set<std::string>& names() const { return names_; }

  Tests values_test(const Site& site, const Place& place) override;

  [[nodiscard]] std::string integer_test(const Place& place) const override;
  Tests bound_test(const Site& site, const Place& place, Order order) override;
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
  Rows items(const Place& place, bool) override;
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
  Rows rows(const Place& place, std::string_view token);
  Tests unnamed_test(const Site& site, const Place& place, const std::vector<std::string>& names);
  [[nodiscard]] bool is_too_large(NodeId id) const;
  /// What the instruction demands, or nothing.
  std::optional<Test> condition(const Site& site, const Place& place, std::size_t around);
  /// So much of it as SQLite takes; what it does not take goes to the manifest.
  std::optional<Test> fitting_condition(const Site& site, const Place& place, std::size_t around);
  [[nodiscard]] bool is_worth_measuring(const Instruction& instruction, std::size_t around) const;

  /// What the tests that were made so far come to.
  struct Progress {
    std::size_t rows = 0;  // how many json_each have been named
    std::size_t bytes = 0;
    std::size_t inlined = 0;  // nodes
  };

  std::size_t depth_;  // what the open nodes take of the parser's stack
  Care care_ = cares.front();
  std::vector<NodeId> open_;     // the nodes being inlined, outermost first
  std::set<std::string> names_;  // of members that a path names, or named in what did not fit
  Progress progress_;
};

/// Whether a test of the place can compare it to the number.
bool is_comparable(const Place& place, const Decimal& number) {
  // What is no JSON is a double itself, or an integer of 64 bits.
  return !place.token.empty() || number.to_int64() || holy::json::is_surely_double(number.to_token());
}

Tests SqliteChecks::values_test(const Site& site, const Place& place) {
  Tests tests;
  std::vector<Decimal> numbers;
  for (const std::string& constant : constants_of(program(), site.instruction)) {
    if (is_number(constant)) {
      numbers.push_back(Decimal::from_token(constant));
      if (is_comparable(place, numbers.back())) continue;
    }
    auto test = equals(constant, place);
    if (!test)
      return left_out(site,
                      "SQLite cannot compare arrays and objects, or a column to such a number; the "
                      "application does.");
    tests.emplace_back(std::move(*test));
  }
  if (!numbers.empty())
    tests.emplace_back(
        fmt::format("({} IN ('integer', 'real') AND {})", place.type, sqlite_number_is_in(place, numbers)));
  return {"(" + balanced(codes_of(tests), " OR ", "0") + ")"};
}

std::string SqliteChecks::integer_test(const Place& place) const {
  const std::string fraction =
      place.token.empty()
          // A real beyond 2^53 has no fraction; CAST would saturate it.
          ? fmt::format("(abs({0}) >= 9007199254740992 OR {0} = CAST({0} AS INTEGER))", place.value)
          : sqlite_real_is_integer(place.token);
  return fmt::format("{0} = 'integer' OR ({0} = 'real' AND {1})", place.type, fraction);
}

Tests SqliteChecks::bound_test(const Site& site, const Place& place, Order order) {
  const Decimal bound = Decimal::from_token(text(site.instruction.text));
  if (!is_comparable(place, bound))
    return left_out(site, "SQLite's arithmetic is not exact for this number; the application checks it.");
  return {sqlite_bound(place, order, bound)};
}

/// Whether bounds keep the numbers of a node so small that SQLite tells of each whether it is a multiple.
bool is_bounded(const SqliteChecks& checks, const Node& node) {
  const Decimal most = Decimal::from_token(sqlite_exact_multiples);
  Decimal least = most;
  least.negative = true;
  const auto keeps = [&](Op inclusive, Op exclusive, const auto& is_within) {
    return std::ranges::any_of(checks.instructions(node), [&](const Instruction& each) {
      return (each.op == inclusive || each.op == exclusive) &&
             is_within(Decimal::from_token(checks.text(each.text)));
    });
  };
  return keeps(Op::minimum, Op::exclusive_minimum, [&](const Decimal& bound) { return bound > least; }) &&
         keeps(Op::maximum, Op::exclusive_maximum, [&](const Decimal& bound) { return bound < most; });
}

Tests SqliteChecks::multiple_test(const Site& site, const Place& place) {
  const auto divisor = Decimal::from_token(text(site.instruction.text)).to_int64();
  if (!divisor)
    return left_out(site, "SQLite's arithmetic is not exact for this number; the application checks it.");
  if (!is_bounded(*this, site.node))
    leave_out(
        site.node, site.instruction,
        "SQLite's arithmetic is exact for integers of 64 bits alone; the application checks larger ones.");
  return {sqlite_multiple(place, std::to_string(*divisor))};
}

Tests SqliteChecks::format_test(const Site& site, const Place& place) {
  FormatTest made = sqlite_format(text(site.instruction.text), place.value);
  if (!made.left_out.empty()) left_out(site, std::move(made.left_out));
  return made.test.empty() ? Tests{} : Tests{Test(std::move(made.test))};
}

std::optional<std::string> SqliteChecks::presence(const Site& site, const Place& place,
                                                  const std::string& name) {
  if (can_stand_in_path(name)) {
    names_.insert(name);
    return member(place, name).type + " IS NOT NULL";
  }
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

Rows SqliteChecks::rows(const Place& place, std::string_view token) {
  const std::string name = fmt::format("e{}", ++progress_.rows);
  const std::string key = name + ".key";
  return {
      Code(fmt::format("json_each({}, {}) AS {}", place.document, literal(place.path), name), Name::subquery),
      key,
      ">=",
      {name + ".value", "$", name + ".type", name + ".value",
       fmt::format(fmt::runtime(token), place.document, name + ".fullkey")},
      {"", "$", "'text'", key}};
}

Rows SqliteChecks::members(const Place& place) {
  // A path cannot name a member whose name has a quote, unless that is spelled in another way.
  return rows(place, R"((replace(replace({0}, '\\', '\u005c'), '\"', '\u0022') -> )"
                     R"(replace(replace({1}, '\\', '\u005c'), '\"', '\u0022')))");
}

Rows SqliteChecks::items(const Place& place, bool) {
  return rows(place, "({} -> {})");
}

Tests SqliteChecks::unique_test(const Site& site, const Place& place) {
  const Instruction* const every = find_instruction(program(), site.node, Op::items);
  const bool are_scalars = every != nullptr && every->number == 0 &&
                           !possible_kinds(program(), every->node).intersects(Kinds::array | Kinds::object);
  if (!are_scalars)
    left_out(site, "SQLite compares arrays and objects as text; the application compares values.");
  const Rows rows = items(place, false);
  return {
      code("(SELECT count(*) = count(DISTINCT CASE WHEN {0} IN ('integer', 'real') THEN 'number ' || {1} "
           "ELSE {0} || ' ' || coalesce({2}, '') END) FROM {3})",
           rows.value.type, sqlite_number_key(rows.value.token), rows.value.value, rows.from)};
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
  return std::find(open_.begin(), open_.end(), id) != open_.end() || depth_ > care_.deepest ||
         open_.size() > deepest_inlining || progress_.bytes > largest_expression ||
         progress_.inlined > most_inlined;
}

/// The whole is, and with care each part whose tests need not fit even where those of its subschemas do.
bool SqliteChecks::is_worth_measuring(const Instruction& instruction, std::size_t around) const {
  if (open_.size() == 1) return true;
  std::size_t children = 0;
  for_each_child(program(), instruction, [&](NodeId) { ++children; });
  return care_.measures_parts &&
         (children == 0 || around + sqlite_nesting_depth(program(), instruction) > care_.deepest);
}

constexpr std::string_view limited =
    "SQLite has no functions, so a recursive or very large schema is checked to a limit only.";

std::optional<Test> SqliteChecks::condition(const Site& site, const Place& place, std::size_t around) {
  const Kinds judged = operation_of(site.instruction.op).judges;
  const bool has_parts = judged == Kinds::object || judged == Kinds::array;
  if (has_parts && place.document.empty()) return std::nullopt;
  depth_ = around + sqlite_nesting_depth(program(), site.instruction);
  const Tests tests = tests_of(*this, site, place);
  if (tests.empty()) return std::nullopt;
  Test test = all_of(tests);
  if (judged != Kinds::all)
    test = implied(*this, fmt::format("{} IN ({})", place.type, type_names(*this, judged)), test.code);
  return test.kind == Test::Kind::always ? std::nullopt : std::optional(std::move(test));
}

std::optional<Test> SqliteChecks::fitting_condition(const Site& site, const Place& place,
                                                    std::size_t around) {
  const Progress before = progress_;
  const std::size_t entries = manifest_.size();
  const bool is_whole = open_.size() == 1;
  for (const Care& care : cares) {
    if (is_whole) care_ = care;
    auto test = condition(site, place, around);
    if (!test || !is_worth_measuring(site.instruction, around) || fits_sqlite(test->code.text, around))
      return test;
    progress_ = before;
    manifest_.resize(entries);
    if (!is_whole) break;
  }
  left_out(site, std::string(limited));
  return std::nullopt;
}

Tests SqliteChecks::conditions(NodeId id, const Place& place) {
  Tests result;
  const Node& node = program().nodes[id];
  ++progress_.inlined;
  if (is_too_large(id)) {
    manifest_.push_back({text(node.location), "$ref", std::string(limited)});
    return result;
  }
  open_.push_back(id);
  const std::size_t outer = depth_;
  for (const Instruction& each : instructions(node)) {
    const std::size_t bytes = progress_.bytes;
    auto test = fitting_condition({id, node, each}, place, outer + sqlite_group_depth(node.count));
    progress_.bytes = bytes + (test ? test->code.text.size() : 0);  // those of its subschemas are among them
    if (!test) continue;
    result.push_back(std::move(*test));
  }
  depth_ = outer;
  open_.pop_back();
  return result;
}

}  // namespace

Place whole(const std::string& document) {
  return {document, "$", "json_type(" + document + ')', "json_extract(" + document + ", '$')",
          '(' + document + " -> '$')"};
}

SqliteConditions sqlite_conditions(const Input& input, const std::vector<NodeId>& nodes, const Place& place,
                                   std::size_t around, std::vector<Unenforced>& manifest) {
  SqliteConditions made;
  for (const NodeId node : nodes) {
    SqliteChecks checks(input, manifest, around + sqlite_group_depth(nodes.size()));
    std::ranges::move(codes_of(checks.conditions(node, place)), std::back_inserter(made.conditions));
    made.names.insert(checks.names().begin(), checks.names().end());
  }
  return made;
}

std::string conjunction(const std::vector<Code>& conditions) {
  return conditions.empty() ? "1" : in_groups(conditions).text;
}

}  // namespace holyc::emit::sql
