#include "codegen/emit/manifest.hpp"

#include <nlohmann/json.hpp>

#include "tests/support/catch.hpp"

using holyc::emit::write_manifest;

TEST_CASE("a manifest is sorted, without repetitions and valid JSON") {
  const auto file = write_manifest(
      "sql", {{"b", "pattern", "No \"x\"."}, {"a", "not", "r"}, {"b", "pattern", "No \"x\"."}});
  CHECK(file.path == "manifest.json");
  const auto json = nlohmann::json::parse(file.text);
  CHECK(json["target"] == "sql");
  REQUIRE(json["unenforced"].size() == 2);
  CHECK(json["unenforced"][0]["schema"] == "a");
  CHECK(json["unenforced"][1]["reason"] == "No \"x\".");
}

TEST_CASE("an empty manifest is an empty list") {
  CHECK(nlohmann::json::parse(write_manifest("cpp", {}).text)["unenforced"].empty());
}

TEST_CASE("what has no type of its own is listed, sorted and once") {
  const auto json = nlohmann::json::parse(write_manifest("cpp", {}, {"b", "a", "b"}).text);
  CHECK(json["unenforced"].empty());
  CHECK(json["untyped"] == nlohmann::json({"a", "b"}));
}
