#include "codegen/emit/sql/sqlite_parser.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "codegen/emit/sql/sqlite_tokens.hpp"

namespace holyc::emit::sql {

namespace {

/// What a part of an expression takes of the stack above what stands before it, and the heights of its tree.
struct Part {
  std::size_t stack = 0;
  std::size_t height = 0;
  std::size_t subqueries = 0;  ///< heights of the expressions in its subqueries, those within them added
};

constexpr int negation_precedence = 3;
constexpr int sign_precedence = 12;

/// A recursive descent that counts what the LALR parser's stack holds before each operand. Comments show it.
class SqliteParser {
 public:
  explicit SqliteParser(std::string_view expression) : tokens_(sqlite_tokens(expression)) {}

  /// Of operators that bind at least so tightly.
  Part expression(int least = 1) {
    Part part = operand();
    while (is_operator_of(least)) part = parent(part, right_side());
    return part;
  }

 private:
  [[nodiscard]] std::string_view token(std::size_t ahead = 0) const {
    return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead] : std::string_view{};
  }
  bool taken(std::string_view word) {
    if (token() != word) return false;
    ++at_;
    return true;
  }
  [[nodiscard]] bool is_operator_of(int least) const {
    return sqlite_precedence(token() == "NOT" ? token(1) : token()) >= least;
  }

  static Part above(std::size_t before, Part part) {
    part.stack += before;
    return part;
  }
  static void include(Part& all, const Part& part) {
    all.stack = std::max(all.stack, part.stack);
    all.height = std::max(all.height, part.height);
    all.subqueries = std::max(all.subqueries, part.subqueries);
  }
  /// The node of a tree above two.
  static Part parent(Part left, const Part& right) {
    include(left, right);
    ++left.height;
    return left;
  }

  /// What follows a parenthesis, up to the one that closes it; `before`: what stands up to the first one.
  Part list(std::size_t before) {
    Part all{before + 2};  // exprlist )
    std::size_t preceding = before;
    while (at_ < tokens_.size() && !taken(")")) {
      if (taken("DISTINCT") || taken("*")) continue;
      if (taken(",")) preceding = before + 2;  // nexprlist ,
      include(all, above(preceding, expression()));
    }
    return all;
  }

  /// An operator and its right operand.
  Part right_side() {
    std::size_t before = taken("NOT") ? 3 : 2;  // expr NOT GLOB, expr GLOB
    const std::string_view operation = token();
    ++at_;
    if (operation == "IN") {
      ++at_;
      return list(before + 1);
    }
    if (operation == "IS" && taken("NOT")) ++before;
    return above(before, expression(sqlite_precedence(operation) + 1));
  }

  Part operand() {
    if (taken("NOT")) return parent({}, above(1, expression(negation_precedence)));
    if (taken("-")) return parent({}, above(1, expression(sign_precedence)));
    if (taken("CASE")) return choice();
    if (taken("CAST")) return cast();
    if (taken("EXISTS")) return above(1, parenthesis());
    if (token() == "(") return parenthesis();
    const std::string_view name = token();
    ++at_;
    if (taken("(")) return parent({}, list(3));  // id ( distinct
    const auto dots = static_cast<std::size_t>(std::ranges::count(name, '.'));
    return {1 + 2 * dots, 1 + dots, 0};  // nm . nm; at least what a number or a text takes
  }

  Part parenthesis() {
    ++at_;
    if (token() == "SELECT") return subquery();
    return parent({}, list(1));  // a list is a vector
  }

  Part subquery() {
    constexpr std::size_t clauses =
        10;  // ( SELECT distinct selcollist from where groupby having orderby limit
    constexpr std::size_t source = 13;  // ( SELECT distinct selcollist FROM prefix nm dbnm ( exprlist ) AS nm
    ++at_;
    Part all{clauses};
    do {
      if (!taken("*")) include(all, above(5, expression()));  // ( SELECT distinct sclp scanpt
    } while (taken(","));
    if (taken("FROM")) {
      at_ += 2;  // json_each (
      all.stack = std::max(all.stack, source);
      include(all, list(9));
      at_ += 2;  // AS nm
    }
    if (taken("WHERE")) include(all, above(6, expression()));  // ( SELECT distinct selcollist from WHERE
    ++at_;
    all.subqueries += all.height;
    ++all.height;
    return all;
  }

  Part choice() {
    Part all{5};  // CASE operand exprlist else END
    if (token() != "WHEN") include(all, above(1, expression()));
    std::size_t before = 2;  // CASE operand
    while (taken("WHEN")) {
      include(all, above(before + 1, expression()));
      ++at_;                                          // THEN
      include(all, above(before + 3, expression()));  // WHEN expr THEN
      before = 3;                                     // CASE operand exprlist
    }
    if (taken("ELSE")) include(all, above(before + 1, expression()));
    ++at_;
    return parent({}, all);
  }

  Part cast() {
    ++at_;
    Part all{6};  // CAST ( expr AS typetoken )
    include(all, above(2, expression()));
    while (at_ < tokens_.size() && !taken(")")) ++at_;
    return parent({}, all);
  }

  std::vector<std::string_view> tokens_;
  std::size_t at_ = 0;
};

}  // namespace

ParseCost sqlite_parse_cost(std::string_view expression) {
  const Part part = SqliteParser(expression).expression();
  return {part.stack, part.height + part.subqueries};
}

}  // namespace holyc::emit::sql
