#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <holy/program/program.hpp>

#include "tools/ingress/registry.hpp"

namespace {

using holyfields::bus::Registry;

/// A registry file with one type whose payload must have "id".
std::string registry_bytes(const std::string& schema_uri) {
  using namespace holy::program;
  Program program;
  program.texts = {"", "urn:example:probe", "required", "id"};
  program.operands = {3};
  Instruction required;
  required.op = Op::required;
  required.keyword = 2;
  required.first = 0;
  required.count = 1;
  program.instructions = {required};
  Node node;
  node.location = 1;
  node.count = 1;
  program.nodes = {node};
  program.entries = {{1, 0}};
  return "{\"holyfields_registry\":1,\"types\":[{\"event_type\":\"probe.sent.v1\",\"domain\":\"probe\","
         "\"kind\":\"event\","
         "\"status\":\"\",\"aliases\":[\"old.probe.v1\"],\"schema_uri\":\"" +
         schema_uri + "\",\"schema\":\"{}\"}]}\n" + to_bytes(program);
}

struct TemporaryFile {
  explicit TemporaryFile(const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }
  holy_test::Scratch scratch;
  std::string path = scratch.path() + "/registry.bin";
};

/// How many schemas of events the catalogue has: those outside core and meta.
std::size_t event_schemas() {
  std::size_t count = 0;
  for (const auto& file : std::filesystem::recursive_directory_iterator(HOLY_SOURCE_DIR "/schemas")) {
    const std::string folder = file.path().parent_path().filename();
    count += file.path().extension() == ".json" && folder != "core" && folder != "meta" ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("Every spelling finds the type") {
  const Registry registry;
  CHECK(registry.types().size() == event_schemas());
  const auto* type = registry.find("agent.thread.prompt.v1");
  REQUIRE(type != nullptr);
  CHECK(registry.find("agent.thread.prompt") == type);
  CHECK(registry.find("llm.prompt") == type);
  CHECK(registry.find("llm.prompt.v1") == type);
  CHECK(registry.find("llm.prompt.v2") == nullptr);
  CHECK(type->domain == "agent");
  CHECK(type->compiled);
  CHECK(type->schema.find("\"$id\"") != std::string_view::npos);
}

TEST_CASE("Further routing keys are the unversioned name and the aliases") {
  const Registry registry;
  CHECK(registry.further_keys("fireflies.transcript.ready.v1") ==
        std::vector<std::string>{"fireflies.transcript.ready"});
  CHECK(registry.further_keys("agent.thread.prompt.v1") ==
        std::vector<std::string>{"agent.thread.prompt", "llm.prompt", "llm.prompt.v1"});
  CHECK(registry.further_keys("not.known.v2").empty());
}

TEST_CASE("The nearest names of an unknown type, the nearest first") {
  const Registry registry;
  const auto nearest = registry.nearest("fireflies.transcript.redy");
  REQUIRE(nearest.size() == 3);
  CHECK(nearest[0] == "fireflies.transcript.ready.v1");
  CHECK(registry.nearest("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq").empty());
  CHECK(registry.nearest(std::string(1000000, 'a')).empty());
}

TEST_CASE("A registry file adds types that the interpreter judges") {
  const TemporaryFile file(registry_bytes("urn:example:probe"));
  const auto registry = Registry::with_file(file.path);
  REQUIRE(registry.has_value());
  const auto* type = registry->find("old.probe");
  REQUIRE(type != nullptr);
  CHECK(type->event_type == "probe.sent.v1");
  CHECK_FALSE(type->compiled);
  const auto good = holy::json::read(R"({"id":1})"), bad = holy::json::read("{}");
  CHECK(registry->accepts_payload(*type, good.document.root()));
  CHECK_FALSE(registry->accepts_payload(*type, bad.document.root()));
  CHECK(registry->payload_issues(*type, bad.document.root()).size() == 1);
  CHECK(registry->find("agent.thread.prompt") != nullptr);
}

TEST_CASE("A file that is no registry is refused with a sentence") {
  CHECK_FALSE(Registry::with_file("/nowhere/registry.bin").has_value());
  const TemporaryFile other("{}\n");
  CHECK(Registry::with_file(other.path).error().find("does not start with") != std::string::npos);
  const TemporaryFile cut(registry_bytes("urn:example:probe").substr(0, 200));
  CHECK_FALSE(Registry::with_file(cut.path).has_value());
  const TemporaryFile missing(registry_bytes("urn:example:other"));
  CHECK(Registry::with_file(missing.path).error().find("no program for the type") != std::string::npos);
}
