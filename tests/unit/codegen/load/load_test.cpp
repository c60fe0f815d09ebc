#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "codegen/load/glob.hpp"
#include "codegen/load/source.hpp"
#include "tests/support/catch.hpp"

namespace fs = std::filesystem;
using namespace holyc::load;

namespace {

// A folder of its own for each test, gone afterwards.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("holy-load-" + std::to_string(::getpid()));
  Folder() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
  }
  [[nodiscard]] Loading load() const {
    LoadOptions options;
    options.roots = {Root{path}};
    return holyc::load::load(options);
  }
};

std::string nested(std::size_t depth) {
  std::string text;
  for (std::size_t at = 0; at < depth; ++at) text += "{\"not\":";
  return text + "{}" + std::string(depth, '}');
}

}  // namespace

TEST_CASE("a folder gives its schema files, sorted, and no others") {
  const Folder folder;
  folder.write("b/z.schema.json", "{}");
  folder.write("a.schema.json", "true");
  folder.write("b/a.schema.json", "{}");
  folder.write("b/other.json", "no json at all");
  folder.write(".hidden/x.schema.json", "{}");
  const Loading loading = folder.load();
  CHECK(loading.diagnostics.empty());
  REQUIRE(loading.tree.files.size() == 3);
  REQUIRE(loading.unnamed.size() == 1);  // it may be none: select_schemas() says
  CHECK(loading.unnamed[0].file == nullptr);
  CHECK(loading.tree.files[0]->relative == "a.schema.json");
  CHECK(loading.tree.files[1]->relative == "b/a.schema.json");
  CHECK(loading.tree.files[2]->uri == "file:///b/z.schema.json");
  CHECK(loading.tree.files[2]->primary);
}

TEST_CASE("globs match whole paths") {
  struct Row {
    const char* glob;
    const char* path;
    bool matches;
  };
  constexpr Row rows[] = {
      {"*.json", "a.json", true},
      {"*.json", "b/a.json", false},
      {"**/*.json", "a.json", true},
      {"**/*.json", "b/c/a.json", true},
      {"b/**", "b/c/a.json", true},
      {"b/**", "b", true},
      {"**/c/**/a.*", "b/c/d/e/a.json", true},
      {"**/c/*/a.*", "b/c/d/e/a.json", false},
      {"?.json", "\xC3\xA9.json", true},
      {"[a-c].json", "b.json", true},
      {"[!a-c].json", "b.json", false},
      {"[]x].json", "].json", true},
      {"[a", "[a", true},
      {"a\\*b", "a*b", true},
      {"a\\*b", "axb", false},
      {"./a//b", "a/b", true},
      {"a*b*c", "axxbxbxc", true},
      {"a*b*c", "axxbxbx", false},
      {"", "", true},
      {"*", "", false},
      {"**", "", true},
      {"[z-a]", "m", false},
      {"*", "\xFF", true},
      {"**/*.{json,schema}", "b/a.schema", true},
      {"**/*.{json,schema}", "b/a.yaml", false},
      {"{a,b{/c,}}.json", "b/c.json", true},
      {"{a,b{/c,}}.json", "b.json", true},
      {"{a}", "{a}", true},
      {"{a,b", "{a,b", true},
      {"\\{a,b}", "{a,b}", true},
      {"{a\\,b,c}", "a,b", true},
      {"{,a}", "a", true},
  };
  for (const Row& row : rows) {
    INFO(row.glob << " and " << row.path);
    CHECK(glob_matches(row.glob, row.path) == row.matches);
  }
  CHECK(split_glob("a/b/*/c.json").folder == "a/b");
  CHECK(split_glob("a/b/*/c.json").below == "*/c.json");
  CHECK(split_glob("/*.json").folder == "/");
  CHECK(split_glob("*.json").folder == ".");
  CHECK(split_glob("a/{b,c}/d.json").folder == "a");
  CHECK(split_glob("a/{b}/*.json").folder == "a/{b}");
  CHECK(has_wildcard("{a,b}"));
  CHECK_FALSE(has_wildcard("{a}"));
  CHECK(without_braces("a{b,c{d,e}}f") == std::vector<std::string>{"abf", "acdf", "acef"});
}

TEST_CASE("every file is read and every fault reported") {
  const Folder folder;
  folder.write("bad.schema.json", "{\"a\": }");
  folder.write("deep.schema.json", nested(10'000));
  folder.write("good.schema.json", "{}");
  folder.write("latin1.schema.json", "{\"title\": \"caf\xE9\"}");
  folder.write("mark.schema.json", "\xEF\xBB\xBF{}");
  folder.write("twice.schema.json", "{\"type\": \"string\", \"type\": \"number\"}");
  fs::create_symlink("nowhere", folder.path / "gone.schema.json");
  const Loading loading = folder.load();
  std::vector<std::string> found;
  for (const auto& diagnostic : loading.diagnostics) {
    found.push_back(fs::path(diagnostic.span.file).filename().string() + ' ' + diagnostic.code + ' ' +
                    std::to_string(diagnostic.span.line) + ':' + std::to_string(diagnostic.span.column));
  }
  CHECK(found == std::vector<std::string>{
                     "bad.schema.json json-syntax 1:7", "deep.schema.json json-depth 1:3585",
                     "gone.schema.json unreadable-file 0:0", "latin1.schema.json json-utf8 1:15",
                     "mark.schema.json byte-order-mark 0:0", "twice.schema.json duplicate-key 1:20"});
  CHECK(loading.tree.files.size() == 3);
}

TEST_CASE("loops of links end, and a file reached twice is one file") {
  const Folder folder;
  folder.write("a/x.schema.json", "{}");
  fs::create_directory_symlink("..", folder.path / "a" / "up");
  fs::create_symlink("x.schema.json", folder.path / "a" / "y.schema.json");
  const Loading loading = folder.load();
  REQUIRE(loading.diagnostics.size() == 1);
  CHECK(loading.diagnostics[0].code == "link-cycle");
  CHECK(loading.tree.files.size() == 1);
}

TEST_CASE("a missing root, an empty folder and a large file are faults") {
  const Folder folder;
  folder.write("large.json", "\"" + std::string(1000, 'x') + "\"");
  fs::create_directories(folder.path / "empty");
  LoadOptions options;
  options.roots = {Root{folder.path / "nothing"}, Root{folder.path / "empty"},
                   Root{folder.path / "large.json"}};
  options.max_file_bytes = 500;
  const Loading loading = load(options);
  REQUIRE(loading.diagnostics.size() == 3);
  CHECK(loading.diagnostics[0].code == "unreadable-file");
  CHECK(loading.diagnostics[1].code == "no-schemas");
  CHECK(loading.diagnostics[2].code == "json-size");
}

TEST_CASE("what is primary stays primary when a look-up tree has it too") {
  const Folder folder;
  folder.write("a/x.schema.json", "{}");
  folder.write("y.schema.json", "{}");
  LoadOptions options;
  options.roots = {Root{folder.path / "a"}};
  options.lookup = {Root{folder.path}};
  const Loading loading = load(options);
  REQUIRE(loading.tree.files.size() == 2);
  CHECK(loading.tree.files[0]->primary);
  CHECK_FALSE(loading.tree.files[1]->primary);
}

TEST_CASE("a link to a folder around it is told and not followed") {
  const Folder folder;
  folder.write("schemas/a.schema.json", "{}");
  folder.write("elsewhere/b.schema.json", "{}");
  fs::create_directory_symlink("../..", folder.path / "schemas/up");
  LoadOptions options;
  options.roots = {Root{folder.path / "schemas"}};
  const Loading loading = load(options);
  REQUIRE(loading.diagnostics.size() == 1);
  CHECK(loading.diagnostics[0].code == "link-cycle");
  CHECK(loading.tree.files.size() == 1);
}
