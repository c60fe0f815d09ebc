#include "codegen/emit/sql/sqlite_parser.hpp"

#include <optional>
#include <random>
#include <string>

#include <fmt/format.h>

#include "codegen/emit/sql/sqlite_depth.hpp"
#include "tests/support/catch.hpp"
#include "tools/sqlite/sqlite.hpp"

namespace {

using holyc::emit::sql::fits_sqlite;
using holyc::emit::sql::sqlite_parse_cost;
using holyfields::sqlite::Connection;

/// Random expressions of the forms that the target writes.
class Expressions {
 public:
  explicit Expressions(unsigned seed) : random_(seed) {}

  std::string test(int depth) {
    if (depth == 0) return leaf();
    const std::string one = test(depth - 1);
    switch (random_() % 12) {
      case 0:
        return fmt::format("({} AND {} AND {})", shallow(depth), one, shallow(depth));
      case 1:
        return fmt::format("({} OR {})", shallow(depth), one);
      case 2:
        return fmt::format("(NOT {} OR {})", shallow(depth), one);
      case 3:
        return fmt::format("({} + {} + {} = 1)", one, shallow(depth), shallow(depth));
      case 4:
        return fmt::format("CASE WHEN {} THEN {} ELSE {} END", shallow(depth), one, shallow(depth));
      case 5:
        return fmt::format("CASE {} WHEN 1 THEN {} WHEN 2 THEN 0 ELSE 1 END", one, shallow(depth));
      case 6:
        return fmt::format(
            "NOT EXISTS (SELECT 1 FROM json_each(t.\"text\", '$.\"a\"') AS {0} WHERE {0}.key >= "
            "2 AND NOT {1})",
            row(), one);
      case 7:
        return fmt::format("(SELECT count(*) FROM json_each(t.\"text\", '$') AS {0} WHERE {1}) >= 1", row(),
                           one);
      case 8:
        return fmt::format(
            "(SELECT count(*) = count(DISTINCT CASE WHEN {1} THEN 'number ' || {0}.value ELSE "
            "coalesce({0}.value, '') END) FROM json_each(t.\"text\") AS {0})",
            row(), one);
      case 9:
        return fmt::format("((CAST({} AS INTEGER) - (length({})), t.\"text\") >= (3, '15'))", one,
                           text(depth));
      case 10:
        return fmt::format("NOT {} IN ({}, 'b', -1)", text(depth), one);
      default:
        return fmt::format("{} {} '-*'", text(depth), random_() % 2 == 0 ? "GLOB" : "NOT GLOB");
    }
  }

 private:
  std::string shallow(int depth) { return test(depth > 3 ? static_cast<int>(random_() % 3) : 0); }
  std::string row() { return fmt::format("e{}", ++rows_); }
  std::string leaf() {
    constexpr const char* leaves[] = {"json_type(t.\"text\", '$.\"a\"') IS NOT NULL",
                                      "json_type(t.\"text\") IN ('integer', 'real')",
                                      "1",
                                      "t.\"text\" IS NULL",
                                      "abs(t.\"text\") >= -2.5e3",
                                      "json_array_length(t.\"text\", '$') % 3 <> 0",
                                      "(t.\"text\" -> '$') = 'it''s (\"no\") NULL'"};
    return leaves[random_() % std::size(leaves)];
  }
  std::string text(int depth) {
    if (depth <= 0) return "t.\"text\"";
    const std::string inner = text(depth - 1 - static_cast<int>(random_() % 3));
    switch (random_() % 4) {
      case 0:
        return fmt::format("substr({0}, 1, instr(lower({0}) || 'e', 'e') - 1)", inner);
      case 1:
        return fmt::format("replace(trim({}, '-0.'), '.', '')", inner);
      case 2:
        return fmt::format("({} -> '$')", inner);
      default:
        return fmt::format("replace(replace({}, '\\\\', '\\u005c'), '\\\"', '\\u0022')", inner);
    }
  }

  std::mt19937 random_;
  int rows_ = 0;
};

bool takes(Connection& database, const std::string& sql) {
  try {
    (void)database.prepare(sql.c_str());
    return true;
  } catch (const holyfields::sqlite::Error& error) {
    const std::string_view message = error.what();
    const bool is_limit = message.find("stack overflow") != std::string_view::npos ||
                          message.find("too large") != std::string_view::npos;
    INFO(message << " in " << sql);
    CHECK(is_limit);
    return false;
  }
}

/// In how many parentheses the database takes the expression; nothing where it takes it in hundreds of them.
std::optional<std::size_t> parentheses_around(Connection& database, const std::string& expression) {
  constexpr std::size_t most = 200;
  const auto is_taken_in = [&](std::size_t count) {
    return takes(database, "SELECT " + std::string(count, '(') + expression + std::string(count, ')') +
                               R"( FROM (SELECT '{}' AS "text") AS t)");
  };
  if (is_taken_in(most)) return std::nullopt;
  std::size_t taken = 0, refused = most;
  while (refused - taken > 1) {
    const std::size_t middle = (taken + refused) / 2;
    (is_taken_in(middle) ? taken : refused) = middle;
  }
  return taken;
}

std::string in_parentheses(std::string expression, std::size_t around = 0) {
  while (fits_sqlite('(' + expression + ')', around)) expression = '(' + expression + ')';
  return expression;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("the stack that an expression takes is SQLite's, or a few entries more") {
  Connection database(":memory:");
  const auto around_one = parentheses_around(database, "1");
  if (!around_one) return;  // SQLite's stack grows from 3.46 on, so that everything fits
  constexpr std::size_t too_careful = 4;
  Expressions expressions(20'261'201);
  for (int i = 0; i < 2000; ++i) {
    const std::string expression = expressions.test(i % 7);
    const std::size_t cost = sqlite_parse_cost(expression).stack;
    const std::size_t room = *around_one + sqlite_parse_cost("1").stack;
    if (cost > room) continue;
    const std::size_t taken = room - *parentheses_around(database, expression);
    INFO(expression);
    CHECK(cost >= taken);
    CHECK(cost <= taken + too_careful);
  }
}

TEST_CASE("what is said to fit is taken in every statement that the target writes") {
  Connection database(":memory:");
  database.execute("CREATE VIEW spelled (kind, text) AS SELECT NULL, NULL WHERE 0");
  constexpr std::size_t around_column =
      3;  // what a column of the envelope takes beyond a constraint of a table
  Expressions expressions(11);
  for (int i = 0; i < 500; ++i) {
    const std::string expression = expressions.test(i % 6);
    if (!fits_sqlite(expression)) continue;
    const std::string test = in_parentheses(expression);
    const std::string judged = replaced(test, "t.\"text\"", "NEW.\"text\"");
    INFO(test);
    REQUIRE_NOTHROW(database.execute("CREATE TABLE a (\"text\" TEXT) STRICT"));
    if (test.find("SELECT") == std::string::npos) {
      CHECK_NOTHROW(database.execute(
          fmt::format("CREATE TABLE b (x TEXT, \"text\" TEXT, CONSTRAINT \"a\" CHECK (x <> 'a' OR "
                      "((instr(\"text\", '\\u') OR instr(\"text\", '\\/')) OR {}))) STRICT",
                      replaced(test, "t.\"text\"", "\"text\""))
              .c_str()));
      if (fits_sqlite(expression, around_column))
        CHECK_NOTHROW(database.execute(
            fmt::format(
                "CREATE TABLE c (x TEXT, \"text\" TEXT CHECK (\"text\" IS NULL OR (json_valid(\"text\") "
                "AND ((instr(\"text\", '\\u') OR instr(\"text\", '\\/')) OR {})))) STRICT",
                replaced(in_parentheses(expression, around_column), "t.\"text\"", "\"text\""))
                .c_str()));
    }
    CHECK_NOTHROW(
        database.execute(fmt::format("CREATE TRIGGER c BEFORE INSERT ON a WHEN NEW.\"text\" IS NOT NULL "
                                     "AND NOT (instr(NEW.\"text\", '\\u') OR instr(NEW.\"text\", "
                                     "'\\/')) BEGIN SELECT RAISE(ABORT, 'no') WHERE NOT {}; END",
                                     judged)
                             .c_str()));
    CHECK_NOTHROW(
        database.execute(fmt::format("CREATE TRIGGER d INSTEAD OF INSERT ON spelled WHEN NEW.kind = 'a' "
                                     "BEGIN SELECT RAISE(ABORT, 'no') WHERE NOT {}; END",
                                     judged)
                             .c_str()));
    CHECK(takes(database, "INSERT INTO a VALUES ('{}')"));
    CHECK(takes(database, "INSERT INTO spelled VALUES ('a', '{}')"));
    database.execute("DROP TABLE a; DROP TABLE IF EXISTS b; DROP TABLE IF EXISTS c; DROP TRIGGER d");
  }
}

TEST_CASE("a tree is as high as SQLite allows, or a tenth lower") {
  Connection database(":memory:");
  const auto sum_of = [](std::size_t terms) {
    std::string sum = "1";
    while (--terms > 0) sum += " + 1";
    return sum;
  };
  CHECK(fits_sqlite(sum_of(890)));
  CHECK(takes(database, "SELECT " + sum_of(890)));
  CHECK_FALSE(fits_sqlite(sum_of(1001)));
  CHECK_FALSE(takes(database, "SELECT " + sum_of(1001)));
}
