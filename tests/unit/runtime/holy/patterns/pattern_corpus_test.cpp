// The patterns of real schemas, with the verdicts of V8.
#include <fstream>
#include <nlohmann/json.hpp>

#include <holy/patterns/pattern.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace holy::patterns;

TEST_CASE("every pattern of real schemas gives V8's verdicts") {
  const std::filesystem::path path = shared_path("json-schema/regex/patterns.jsonl");
  if (path.empty()) return;
  std::ifstream file(path);
  std::size_t verdicts = 0;
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json entry = nlohmann::json::parse(line);
    const PatternOrError pattern = Pattern::compile(entry["pattern"].get<std::string>());
    INFO(entry["pattern"]);
    REQUIRE(pattern.has_value());
    CHECK(pattern->is_legacy() == (entry["mode"] == "legacy"));
    for (const nlohmann::json& instance : entry["cases"]) {
      INFO(instance[0]);
      CHECK(pattern->search(instance[0].get<std::string>()) ==
            (instance[1].get<bool>() ? Match::yes : Match::no));
      ++verdicts;
    }
  }
  CHECK(verdicts == 9878);
}

TEST_CASE("an example is found for every pattern of real schemas that can match") {
  const std::filesystem::path path = shared_path("json-schema/regex/patterns.jsonl");
  if (path.empty()) return;
  std::ifstream file(path);
  int missing = 0;
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json entry = nlohmann::json::parse(line);
    const PatternOrError pattern = Pattern::compile(entry["pattern"].get<std::string>());
    REQUIRE(pattern.has_value());
    const std::optional<std::string> text = example(*pattern, 7);
    const bool possible = std::any_of(entry["cases"].begin(), entry["cases"].end(),
                                      [](const nlohmann::json& instance) { return instance[1].get<bool>(); });
    if (!text && possible) {
      ++missing;
      UNSCOPED_INFO("no example for " << entry["pattern"]);
    }
    if (text) CHECK(pattern->search(*text) == Match::yes);
    CHECK(text == example(*pattern, 7));
  }
  CHECK(missing == 0);
}
