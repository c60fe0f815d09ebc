#include "codegen/emit/cpp/code.hpp"

#include <iterator>

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

namespace {

std::vector<Code> codes_of(const std::vector<Term>& terms) {
  std::vector<Code> codes;
  for (const Term& term : terms) codes.push_back(code_of(term));
  return codes;
}

}  // namespace

Code use(Name name) {
  static constexpr std::string_view spellings[] = {"check", "value", "marks", "key", "item", "position"};
  return {spellings[static_cast<std::size_t>(name)], name};
}

Code code_of(const Term& term) {
  switch (term.kind) {
    case Term::Kind::always:
      return "true";
    case Term::Kind::never:
      return "false";
    case Term::Kind::expression:
      break;
  }
  return term.is_negated ? "!" + term.positive : term.positive;
}

Term negated(Term term) {
  switch (term.kind) {
    case Term::Kind::always:
      return Term::Kind::never;
    case Term::Kind::never:
      return Term::Kind::always;
    case Term::Kind::expression:
      break;
  }
  term.is_negated = !term.is_negated;
  return term;
}

Code unless(const Term& term) {
  if (term.kind == Term::Kind::always) return {};
  if (term.kind == Term::Kind::never) return "return false;";
  return "if (" + code_of(negated(term)) + ") return false;";
}

void drop_vacuous(std::vector<Term>& terms) {
  std::erase_if(terms, [](const Term& term) { return term.kind == Term::Kind::always; });
}

Term grouped(const std::vector<Term>& terms) {
  if (terms.empty()) return Term::Kind::always;
  return terms.size() == 1 ? terms.front() : Term("(" + joined(codes_of(terms), " && ") + ")");
}

Term any_term(const std::vector<Term>& terms) {
  if (terms.empty()) return Term::Kind::never;
  return terms.size() == 1 ? terms.front() : Term("(" + joined(codes_of(terms), " || ") + ")");
}

Code conjunction(const std::vector<Term>& terms, std::size_t indent) {
  if (terms.empty()) return "true";
  const std::vector<Code> codes = codes_of(terms);
  Code line = joined(codes, " && ");
  if (indent + line.text.size() <= line_length) return line;
  return joined(codes, " &&\n" + std::string(indent, ' '));
}

void append(std::vector<Term>& to, std::vector<Term> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace holyc::emit::cpp
