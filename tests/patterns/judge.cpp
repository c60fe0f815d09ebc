// Reads what generate.mjs wrote and holds every engine of ours to it: one line of complaint for each
// difference, then a line of totals. Exit status 1 where there is a difference.
#include <holy/patterns/dfa.hpp>
#include <holy/patterns/pattern_matcher.hpp>
#include <holy/patterns/pattern_pcre2.hpp>
#include <holy/patterns/portability.hpp>
#include <holy/text/utf8_survey.hpp>

#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

using namespace holy::patterns;
using nlohmann::json;

namespace {

constexpr std::uint64_t matcher_budget = 30'000'000;

/// One engine, made for one pattern: its verdict of a text.
struct Forced {
  std::string_view name;
  std::function<Match(const std::string& utf8)> search;
};

std::vector<char32_t> code_units(const std::string& utf8) {
  std::vector<char32_t> units;
  for (const char32_t value : holy::formats::code_points(utf8)) {
    if (value > 0xFFFF) {
      units.push_back(0xD7C0 + (value >> 10U));
      units.push_back(0xDC00 + (value & 0x3FFU));
    } else {
      units.push_back(value);
    }
  }
  return units;
}

/// Every engine that can run `pattern`. DFA, PCRE2 and the matcher on characters leave to the others the
/// texts whose UTF-16 code units the pattern tells apart, as `Pattern::search` does.
std::vector<Forced> engines(const Pattern& pattern) {
  const Syntax& syntax = pattern.syntax();
  std::vector<Forced> all{{"search", [&](const std::string& text) { return pattern.search(text); }}};
  if (std::optional<Dfa> dfa = build_dfa(syntax)) {
    all.push_back({"dfa", [dfa = std::move(*dfa)](const std::string& text) {
                     return matches(dfa, text) ? Match::yes : Match::no;
                   }});
  }
  if (const std::optional<std::string> printed = to_pcre2(syntax)) {
    if (const auto code = Pcre2Code::compile(*printed))
      all.push_back({"pcre2", [code](const std::string& text) { return code->search(text); }});
  }
  if (const std::optional<MatcherProgram> program = compile_matcher(syntax)) {
    const auto shared = std::make_shared<const MatcherProgram>(*program);
    all.push_back({"matcher on characters", [shared](const std::string& text) {
                     return run_matcher(*shared, holy::formats::code_points(text), matcher_budget);
                   }});
    if (syntax.legacy)
      all.push_back({"matcher on code units", [shared](const std::string& text) {
                       return run_matcher(*shared, code_units(text), matcher_budget);
                     }});
  }
  return all;
}

bool needs_code_units(const Pattern& pattern, const std::string& text, std::string_view engine) {
  return pattern.syntax().code_units && engine != "search" && engine != "matcher on code units" &&
         holy::formats::survey_utf8(text).supplementary;
}

struct Tally {
  std::size_t patterns = 0, verdicts = 0, matched = 0, inside = 0, wrong = 0;
  std::map<std::string_view, std::size_t> compared;  ///< by engine
  std::map<std::string_view, std::size_t> limits;    ///< by engine
};

void complain(Tally& tally, const json& line, const std::string& what) {
  ++tally.wrong;
  std::cout << "seed " << line["seed"] << ": " << line["pattern"] << " " << what << "\n";
}

void judge(Tally& tally, const json& line) {
  ++tally.patterns;
  tally.inside += line["inside"].size();
  const auto source = line["pattern"].get<std::string>();
  const PatternOrError pattern = Pattern::compile(source);
  if (check(source).has_value() == line["unicode"].get<bool>())
    complain(tally, line, line["unicode"] ? "is refused by format regex" : "passes format regex");
  if (pattern.has_value() != line["valid"].get<bool>())
    return complain(tally, line, pattern ? "is accepted" : "is refused: " + pattern.error().message);
  if (!pattern) return;
  if (pattern->is_legacy() == line["unicode"].get<bool>()) complain(tally, line, "is read in the wrong mode");
  for (const Forced& engine : engines(*pattern)) {
    for (const json& instance : line["cases"]) {
      const auto text = instance[0].get<std::string>();
      if (needs_code_units(*pattern, text, engine.name)) continue;
      const Match verdict = engine.search(text);
      ++tally.compared[engine.name];
      if (verdict == Match::limit) {
        ++tally.limits[engine.name];
      } else if ((verdict == Match::yes) != instance[1].get<bool>()) {
        complain(tally, line,
                 "on " + instance[0].dump() + ": " + std::string(engine.name) + " says " +
                     (verdict == Match::yes ? "yes" : "no"));
      }
    }
  }
  tally.verdicts += line["cases"].size();
  for (const json& instance : line["cases"]) tally.matched += instance[1].get<bool>() ? 1 : 0;
}

/// Writes the line again with what Python's `re` is given for the pattern; nothing where it is given none.
void translate(json line) {
  const PatternOrError pattern = Pattern::compile(line["pattern"].get<std::string>());
  const std::optional<std::string> python = pattern ? to_python(*pattern) : std::nullopt;
  if (!python) return;
  line["python"] = *python;
  std::cout << line.dump() << "\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 2 && std::string_view(arguments[1]) == "--translate") {
    for (std::string line; std::getline(std::cin, line);) translate(json::parse(line));
    return 0;
  }
  Tally tally;
  for (std::string line; std::getline(std::cin, line);) judge(tally, json::parse(line));
  json totals{{"patterns", tally.patterns}, {"verdicts", tally.verdicts}, {"matched", tally.matched},
              {"inside", tally.inside},     {"wrong", tally.wrong},       {"compared", json::object()},
              {"limits", json::object()}};
  for (const auto& [engine, count] : tally.compared) totals["compared"][std::string(engine)] = count;
  for (const auto& [engine, count] : tally.limits) totals["limits"][std::string(engine)] = count;
  std::cout << totals.dump() << "\n";
  return tally.wrong == 0 ? 0 : 1;
}
