// The official suite's tests of formats.
#include <fstream>
#include <nlohmann/json.hpp>

#include <holy/formats/format.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace holy::formats;

TEST_CASE("the formats of the official suite") {
  const std::filesystem::path tests = shared_path("json-schema/test-suite/tests");
  if (tests.empty()) return;
  register_idn();
  std::size_t judged = 0;
  for (const std::string draft : {"draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"}) {
    for (const auto& file : std::filesystem::directory_iterator(tests / draft / "optional/format")) {
      std::ifstream stream(file.path());
      for (const nlohmann::json& group : nlohmann::json::parse(stream)) {
        const auto name = group["schema"].value("format", std::string());
        const bool early = draft == "draft4" || draft == "draft6";
        const FormatEntry* entry = early ? find_draft6(name) : find(name);
        if (entry == nullptr) {
          CHECK(name == "unknown");
          continue;
        }
        for (const nlohmann::json& test : group["tests"]) {
          if (!test["data"].is_string()) continue;
          INFO(draft << " " << name << " " << test["data"] << ": " << test["description"]);
          CHECK(entry->check(test["data"].get<std::string>()) == test["valid"].get<bool>());
          ++judged;
        }
      }
    }
  }
  CHECK(judged == 2286);
}
