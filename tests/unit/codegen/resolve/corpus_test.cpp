// Real schemas: nothing may be found wrong that is right.
#include <filesystem>

#include <nlohmann/json.hpp>

#include "codegen/report/print.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/files.hpp"
#include "tests/support/shared_data.hpp"
#include "tests/unit/codegen/resolve/resolving.hpp"

namespace fs = std::filesystem;
using namespace holyc;
using holy_test::read_file;

namespace {

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
  const fs::path corpus = shared_path("json-schema/corpus");
  if (corpus.empty()) return;
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(corpus)) {
    load::LoadOptions options;
    options.roots = {load::Root{entry.path() / "schema.json"}};
    load::Loading loading = load::load(options);
    const fs::path index = entry.path() / "refs/index.json";
    if (fs::exists(index)) {
      const nlohmann::json files = nlohmann::json::parse(read_file(index));
      for (const auto& [uri, file] : files.items()) {
        load::add_text(loading.tree, file, uri, read_file(entry.path() / "refs" / file.get<std::string>()),
                       false);
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
  const fs::path suite = shared_path("json-schema/test-suite");
  if (suite.empty()) return;
  resolving::Texts remotes;
  for (const auto& entry : fs::recursive_directory_iterator(suite / "remotes")) {
    if (!entry.is_regular_file()) continue;
    remotes.emplace_back(
        "http://localhost:1234/" + entry.path().lexically_relative(suite / "remotes").generic_string(),
        read_file(entry.path()));
  }
  std::size_t count = 0;
  for (const std::string folder : {"draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"}) {
    resolve::ResolveOptions options;
    options.default_dialect = dialect_of_folder(folder);
    for (const auto& entry : fs::recursive_directory_iterator(suite / "tests" / folder)) {
      if (!entry.is_regular_file()) continue;
      for (const auto& group : nlohmann::ordered_json::parse(read_file(entry.path()))) {
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
