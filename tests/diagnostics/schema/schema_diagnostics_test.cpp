// Golden cases: what load and resolve say about broken schemas, word for word.
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "codegen/lint/lint.hpp"
#include "codegen/report/print.hpp"
#include "codegen/resolve/schema.hpp"
#include "tests/support/catch.hpp"

namespace fs = std::filesystem;
using namespace holyc;

namespace {

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

// Everything that the front end says about the folder "input" of a case, named relative to the case.
std::string diagnose_folder(const fs::path& folder) {
  const fs::path before = fs::current_path();
  fs::current_path(folder);
  load::LoadOptions options;
  options.roots = {"input"};
  load::Loading loading = load::load(options);
  resolve::Resolution resolution = resolve::resolve(std::move(loading.tree));
  report::append(loading.diagnostics, std::move(resolution.diagnostics));
  if (!report::has_errors(loading.diagnostics))
    report::append(loading.diagnostics, lint::lint(resolution.set));
  report::arrange(loading.diagnostics);
  fs::current_path(before);
  return report::print_text(loading.diagnostics);
}

}  // namespace

TEST_CASE("broken schemas give the expected text") {
  const bool update = std::getenv("HOLY_UPDATE") != nullptr;
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(HOLY_SOURCE_DIR) / "tests/diagnostics/schema")) {
    if (!fs::exists(entry.path() / "input")) continue;
    const std::string actual = diagnose_folder(entry.path());
    if (update) std::ofstream(entry.path() / "expected.txt", std::ios::binary) << actual;
    INFO(entry.path().filename());
    CHECK(actual == read(entry.path() / "expected.txt"));
    ++count;
  }
  CHECK(count == 14);
}

TEST_CASE("what no checked-in file can be: unreadable, and nested 10,000 deep") {
  const fs::path folder = fs::temp_directory_path() / ("holy-diagnostics-" + std::to_string(::getpid()));
  fs::create_directories(folder / "input");
  fs::create_symlink("nowhere", folder / "input/gone.schema.json");
  std::string deep;
  for (int level = 0; level < 10'000; ++level) deep += "{\"not\":";
  std::ofstream(folder / "input/deep.schema.json") << deep << "{}" << std::string(10'000, '}');
  const std::string actual = diagnose_folder(folder);
  fs::remove_all(folder);
  CHECK(actual.starts_with("input/deep.schema.json:1:3585: error[json-depth]: "));
  CHECK(actual.find("input/gone.schema.json: error[unreadable-file]: input/gone.schema.json cannot be read: "
                    "No such file "
                    "or directory.\n") != std::string::npos);
}
