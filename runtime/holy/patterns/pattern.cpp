// Chooses an engine for each pattern, and for each text where the pattern's engine is not exact on it.
#include <holy/patterns/dfa.hpp>
#include <holy/patterns/pattern_matcher.hpp>
#include <holy/patterns/pattern_pcre2.hpp>
#include <holy/text/utf8_survey.hpp>

#include <mutex>

namespace holy::patterns {
namespace {

constexpr std::uint64_t matcher_budget = 10'000'000;

std::vector<char32_t> code_units(const std::vector<char32_t>& points) {
  std::vector<char32_t> units;
  units.reserve(points.size());
  for (const char32_t value : points) {
    if (value > 0xFFFF) {
      units.push_back(0xD7C0 + (value >> 10U));
      units.push_back(0xDC00 + (value & 0x3FFU));
    } else {
      units.push_back(value);
    }
  }
  return units;
}

}  // namespace

struct Pattern::Implementation {
  std::string text;
  Syntax syntax;
  std::optional<Dfa> dfa;
  std::shared_ptr<const Pcre2Code> pcre2;
  mutable std::once_flag matcher_built;
  mutable std::optional<MatcherProgram> matcher;  ///< built when first needed

  [[nodiscard]] const std::optional<MatcherProgram>& backtracking() const {
    std::call_once(matcher_built, [&] { matcher = compile_matcher(syntax); });
    return matcher;
  }

  [[nodiscard]] Match search_slowly(std::string_view utf8) const {
    const std::optional<MatcherProgram>& program = backtracking();
    if (!program) return Match::limit;
    const std::vector<char32_t> points = formats::code_points(utf8);
    return run_matcher(*program, syntax.code_units ? code_units(points) : points, matcher_budget);
  }
};

Pattern::Pattern(std::shared_ptr<const Implementation> implementation)
    : implementation_(std::move(implementation)) {}

PatternOrError Pattern::compile(std::string_view ecma) {
  std::variant<Syntax, PatternError> parsed = parse(ecma);
  if (const auto* error = std::get_if<PatternError>(&parsed)) return *error;
  const auto made = std::make_shared<Implementation>();
  made->text = ecma;
  made->syntax = std::get<Syntax>(std::move(parsed));
  made->dfa = build_dfa(made->syntax);
  if (!made->dfa) {
    const std::optional<std::string> printed = to_pcre2(made->syntax);
    if (printed) made->pcre2 = Pcre2Code::compile(*printed);
    if (!made->pcre2 && !made->backtracking())
      return PatternError{0, "The pattern names a Unicode property that this build has no table for.",
                          "Write the characters as ranges."};
  }
  return Pattern(made);
}

Match Pattern::search_valid(std::string_view utf8) const {
  const Implementation& mine = *implementation_;
  if (mine.dfa && !mine.syntax.code_units) return matches(*mine.dfa, utf8) ? Match::yes : Match::no;
  return search(utf8);
}

Match Pattern::search(std::string_view utf8) const {
  const Implementation& mine = *implementation_;
  const formats::Utf8Survey survey = formats::survey_utf8(utf8);
  const bool exact = survey.valid && !(mine.syntax.code_units && survey.supplementary);
  if (exact && mine.dfa) return matches(*mine.dfa, utf8) ? Match::yes : Match::no;
  if (exact && mine.pcre2) return mine.pcre2->search(utf8);
  return mine.search_slowly(utf8);
}

bool Pattern::is_legacy() const {
  return implementation_->syntax.legacy;
}

Engine Pattern::engine() const {
  if (implementation_->dfa) return Engine::dfa;
  return implementation_->pcre2 ? Engine::pcre2 : Engine::backtracking;
}

const Dfa* Pattern::dfa() const {
  return implementation_->dfa ? &*implementation_->dfa : nullptr;
}
const Syntax& Pattern::syntax() const {
  return implementation_->syntax;
}
const std::string& Pattern::text() const {
  return implementation_->text;
}

std::optional<PatternError> check(std::string_view ecma) {
  std::variant<Syntax, PatternError> parsed = parse(ecma, true);
  if (auto* error = std::get_if<PatternError>(&parsed)) return std::move(*error);
  return std::nullopt;
}

}  // namespace holy::patterns
