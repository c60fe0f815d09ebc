// Golden cases: what load and resolve say about broken schemas, word for word.
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "codegen/lint/lint.hpp"
#include "codegen/report/print.hpp"
#include "codegen/resolve/schema.hpp"
#include "codegen/resolve/schema_files.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"

namespace fs = std::filesystem;
using namespace holyc;

namespace {

// Everything that the front end says about the folder "input" of a case, named relative to the case.
std::string diagnose_folder(const fs::path& folder) {
  const fs::path before = fs::current_path();
  fs::current_path(folder);
  load::LoadOptions options;
  options.roots = {load::Root{"input"}};
  load::Loading loading = load::load(options);
  report::append(loading.diagnostics, resolve::select_schemas(loading).diagnostics);
  resolve::Resolution resolution = resolve::resolve(std::move(loading.tree));
  report::append(loading.diagnostics, std::move(resolution.diagnostics));
  for (const resolve::Root& root : resolution.set.roots) {
    if (auto found = resolve::why_no_schema(resolution.set, root))
      loading.diagnostics.push_back(std::move(*found));
  }
  if (!report::has_errors(loading.diagnostics))
    report::append(loading.diagnostics, lint::lint(resolution.set));
  report::arrange(loading.diagnostics);
  fs::current_path(before);
  return report::print_text(loading.diagnostics);
}

}  // namespace

TEST_CASE("broken schemas give the expected text") {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(HOLY_SOURCE_DIR) / "tests/diagnostics/schema")) {
    const std::string actual = diagnose_folder(entry.path());
    INFO(entry.path().filename());
    CHECK(actual == holy_test::expected(entry.path() / "expected.txt", actual));
    ++count;
  }
  CHECK(count == 23);
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
