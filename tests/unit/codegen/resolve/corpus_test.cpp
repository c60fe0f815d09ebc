// Real schemas: nothing may be found wrong that is right.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "codegen/report/print.hpp"
#include "tests/support/catch.hpp"
#include "tests/unit/codegen/resolve/resolving.hpp"

namespace fs = std::filesystem;
using namespace holyc;

namespace {

fs::path shared() {
  const char* const named = std::getenv("HOLY_SHARED");
  return named == nullptr ? fs::path(HOLY_SOURCE_DIR) / "../shared" : fs::path(named);
}

bool present(const fs::path& folder) {
  if (fs::exists(folder)) return true;
  std::cout << "a part is skipped: the shared data is absent\n";
  return false;
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

resolve::Dialect dialect_of_folder(const std::string& name) {
  if (name == "draft4") return resolve::Dialect::draft4;
  if (name == "draft6") return resolve::Dialect::draft6;
  if (name == "draft7") return resolve::Dialect::draft7;
  return name == "draft2019-09" ? resolve::Dialect::draft2019_09 : resolve::Dialect::draft2020_12;
}

// Everything that is a reference is bound.
std::size_t count_unbound(const resolve::SchemaSet& set) {
  std::size_t unbound = 0;
  for (const resolve::Schema& schema : set.schemas) {
    if (schema.find(resolve::Keyword::ref) != nullptr && schema.reference == resolve::no_schema) ++unbound;
    if (schema.find(resolve::Keyword::dynamic_ref) != nullptr && !schema.dynamic_reference) ++unbound;
  }
  return unbound;
}

}  // namespace

TEST_CASE("every schema of the corpus resolves without an error") {
  const fs::path corpus = shared() / "json-schema/corpus";
  if (!present(corpus)) return;
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(corpus)) {
    load::LoadOptions options;
    options.roots = {entry.path() / "schema.json"};
    load::Loading loading = load::load(options);
    const fs::path index = entry.path() / "refs/index.json";
    if (fs::exists(index)) {
      const nlohmann::json files = nlohmann::json::parse(read(index));
      for (const auto& [uri, file] : files.items()) {
        load::add_text(loading.tree, file, uri, read(entry.path() / "refs" / file.get<std::string>()), false);
      }
    }
    const resolve::Resolution resolution = resolve::resolve(std::move(loading.tree));
    INFO(report::print_text(resolution.diagnostics));
    CHECK_FALSE(report::has_errors(resolution.diagnostics));
    CHECK(count_unbound(resolution.set) == 0);
    ++count;
  }
  CHECK(count == 134);
}

TEST_CASE("every schema of the official test suite resolves without a diagnostic") {
  const fs::path suite = shared() / "json-schema/test-suite";
  if (!present(suite)) return;
  resolving::Texts remotes;
  for (const auto& entry : fs::recursive_directory_iterator(suite / "remotes")) {
    if (!entry.is_regular_file()) continue;
    remotes.emplace_back(
        "http://localhost:1234/" + entry.path().lexically_relative(suite / "remotes").generic_string(),
        read(entry.path()));
  }
  std::size_t count = 0;
  for (const std::string folder : {"draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"}) {
    resolve::ResolveOptions options;
    options.default_dialect = dialect_of_folder(folder);
    for (const auto& entry : fs::recursive_directory_iterator(suite / "tests" / folder)) {
      if (!entry.is_regular_file()) continue;
      for (const auto& group : nlohmann::ordered_json::parse(read(entry.path()))) {
        resolving::Texts texts{{"https://example.com/test.json", group["schema"].dump()}};
        texts.insert(texts.end(), remotes.begin(), remotes.end());
        const resolve::Resolution resolution = resolving::resolve_texts(texts, options);
        INFO(entry.path() << ": " << group["description"] << '\n'
                          << report::print_text(resolution.diagnostics));
        CHECK(resolution.diagnostics.empty());
        CHECK(count_unbound(resolution.set) == 0);
        ++count;
      }
    }
  }
  CHECK(count == 1705);
}
