// C++ code of check functions, with the names that it uses; and tests whose outcome may be known beforehand.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/emit/code.hpp"

namespace holyc::emit::cpp {

/// The parameters and loop variables that the code of a check function may use.
enum class Name : std::uint8_t { check, value, marks, key, item, position };

using Code = CodeUsing<Name>;

/// The code that is just that name.
[[nodiscard]] Code use(Name name);

/// A test: one that always holds, one that never does, or an expression.
struct Term {
  enum class Kind : std::uint8_t { always, never, expression };

  Kind kind = Kind::expression;
  bool is_negated = false;  ///< the test is that `positive` does not hold
  Code positive = {};

  Term(Code expression) : positive(std::move(expression)) {}
  Term(Kind known) : kind(known) {}
  bool operator==(const Term&) const = default;
};

/// The test as an expression.
[[nodiscard]] Code code_of(const Term& term);
/// The opposite test.
[[nodiscard]] Term negated(Term term);
/// The statement that ends the function when a test does not hold; empty for one that always does.
[[nodiscard]] Code unless(const Term& term);

/// Leaves out the tests that always hold.
void drop_vacuous(std::vector<Term>& terms);
/// All of the tests as one, in brackets where there are several.
[[nodiscard]] Term grouped(const std::vector<Term>& terms);
/// Any of the tests as one, in brackets where there are several; one that never holds where there are none.
[[nodiscard]] Term any_term(const std::vector<Term>& terms);
/// Terms joined by &&, one a line when they are long together; "true" where there are none.
[[nodiscard]] Code conjunction(const std::vector<Term>& terms, std::size_t indent);
/// Moves the elements of `from` behind those of `to`.
void append(std::vector<Term>& to, std::vector<Term> from);

}  // namespace holyc::emit::cpp
