#include "codegen/names/identifiers.hpp"

#include <unordered_set>

#include "codegen/names/reserved.hpp"
#include "codegen/names/words.hpp"

namespace holyc::names {

namespace {

bool is_free(Language language, const std::string& name, const std::unordered_set<std::string>& taken) {
  return is_identifier(name) && !is_reserved(language, name) && !taken.contains(name);
}

std::string joined_words(std::string_view original) {
  std::string result;
  for (const std::string& word : words(original)) {
    if (!result.empty()) result += '_';
    result += word;
  }
  return result;
}

std::string coined(const std::string& original, Language language,
                   const std::unordered_set<std::string>& taken, Rounds& rounds) {
  std::string base = joined_words(original);
  if (!loses_meaning(original) && is_free(language, base, taken)) return base;
  if (base.empty() || (base.front() >= '0' && base.front() <= '9'))
    base = base.empty() ? "member" : "n" + base;
  // Some words are reserved by their beginning (model_ in Pydantic), which no suffix mends.
  if (is_reserved(language, base + '_' + short_hash(original))) base = "member_" + base;
  for (std::size_t& round = rounds[original];; ++round) {
    std::string name = base + '_' + short_hash(seed_of(original, round));
    if (is_free(language, name, taken)) return name;
  }
}

}  // namespace

std::string seed_of(const std::string& original, std::size_t round) {
  if (round == 0) return original;
  return round == 1 ? original + '\n' : original + '\n' + std::to_string(round);
}

bool is_reserved(Language language, std::string_view name) {
  switch (language) {
    case Language::cpp:
      return is_reserved_cpp(name);
    case Language::typescript:
      return is_reserved_typescript(name);
    case Language::python:
      return is_reserved_python(name);
  }
  return false;
}

std::vector<std::string> identifiers(const std::vector<std::string>& originals, Language language) {
  std::vector<std::string> result(originals.size());
  std::unordered_set<std::string> taken;
  Rounds rounds;
  for (std::size_t i = 0; i < originals.size(); ++i) {
    if (is_free(language, originals[i], taken)) result[i] = *taken.insert(originals[i]).first;
  }
  for (std::size_t i = 0; i < originals.size(); ++i) {
    if (!result[i].empty()) continue;
    result[i] = coined(originals[i], language, taken, rounds);
    taken.insert(result[i]);
  }
  return result;
}

std::vector<Name> identifiers(const std::vector<std::string>& originals) {
  std::vector<Name> result(originals.size());
  const auto fill = [&](Language language, std::string Name::* member) {
    const std::vector<std::string> names = identifiers(originals, language);
    for (std::size_t i = 0; i < names.size(); ++i) result[i].*member = names[i];
  };
  fill(Language::cpp, &Name::cpp);
  fill(Language::typescript, &Name::typescript);
  fill(Language::python, &Name::python);
  return result;
}

}  // namespace holyc::names
