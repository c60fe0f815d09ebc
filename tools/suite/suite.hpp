// Conformance runs: groups of a schema and instances with known verdicts, judged by an engine.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>

#include "codegen/program/compile.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::suite {

/// One instance and its verdict.
struct Test {
  std::string description;
  std::shared_ptr<const holy::json::Document> document;  ///< keeps `instance` alive
  holy::json::Value instance;
  bool valid = false;
};

/// A schema text that can be referred to.
struct Reference {
  std::string path;
  std::string uri;
  std::string text;
};

/// A schema and its tests.
struct Group {
  std::string file;  ///< relative to the suite: "draft7/ref.json"
  std::string description;
  std::string schema;  ///< JSON text
  std::string uri;     ///< the base of a schema without $id
  resolve::Dialect dialect = resolve::Dialect::draft2020_12;
  program::CompileOptions options;
  std::shared_ptr<const std::vector<Reference>> references;  ///< may be null
  std::vector<Test> tests;
};

/// A verdict that is not the expected one.
struct WrongVerdict {
  std::string file;
  std::string group;
  std::string test;
  std::string reason;
};

/// What it took to run emitted C++.
struct CompiledSummary {
  std::size_t subschemas = 0;    ///< of all Programs
  std::size_t delegated = 0;     ///< of them, those whose emitted check calls the interpreter
  std::size_t shards = 0;        ///< shared objects
  std::size_t reused = 0;        ///< of them, those that an earlier run had compiled
  std::size_t out_of_range = 0;  ///< valid instances that parse refuses with "integer-range", as documented
  double seconds_to_emit = 0;
  double seconds_to_compile = 0;
};

struct Score {
  std::size_t passed = 0;
  std::vector<WrongVerdict> failures;
  std::optional<CompiledSummary> compiled;  ///< of the compiled engine
};

enum class Engine { interpreter, compiled };

struct CompiledOptions {
  std::filesystem::path work;     ///< where sources and shared objects go, and stay for the next run
  std::filesystem::path include;  ///< folder with the runtime's headers as holy/...
  std::string compiler = "c++";   ///< a command of the shell
  std::size_t jobs = 2;           ///< compilers at once
  std::function<void(const std::string& shard, bool reused)>
      progress;  ///< may be empty; called by any thread
};

/// Judges every group.
[[nodiscard]] Score run(Engine engine, const std::vector<Group>& groups, const CompiledOptions& options);

/// A group's schemas with every reference bound, and what was found on the way.
struct ResolvedGroup {
  resolve::SchemaSet set;  ///< one root, unless the diagnostics hold an error
  report::Diagnostics diagnostics;
};
[[nodiscard]] ResolvedGroup resolve_group(const Group& group);
/// "file: message" of the first error, or empty.
[[nodiscard]] std::string first_error(const report::Diagnostics& diagnostics);

/// Every test of a group failed for one reason.
void fail_all(const Group& group, const std::string& reason, Score& outcome);

/// Judges one group with the interpreter: the verdict of accepts() and, against it, that of explain().
void judge(const Group& group, Score& outcome);

struct OfficialOptions {
  std::filesystem::path folder;  ///< with tests/ and remotes/
  std::vector<resolve::Dialect> dialects;
  bool optional = false;  ///< also the suite's optional/
  bool format = false;    ///< also its optional/format/, with formats asserted
};

/// The groups of the official suite (json-schema-org/JSON-Schema-Test-Suite), or what is wrong with the
/// folder.
struct Groups {
  std::vector<Group> groups;
  std::string error;
};
[[nodiscard]] Groups read_official(const OfficialOptions& options);

/// What came of the suite's tests of annotations, or of output forms; or what is wrong with the folder.
struct Evaluated {
  Score outcome;
  std::string error;
};
/// Judges `annotations/tests`: every assertion in every dialect that it is compatible with.
[[nodiscard]] Evaluated judge_annotations(const std::filesystem::path& folder,
                                          const std::vector<resolve::Dialect>& dialects);
/// Judges `output-tests` of 2019-09 and 2020-12.
[[nodiscard]] Evaluated judge_output_forms(const std::filesystem::path& folder,
                                           const std::vector<resolve::Dialect>& dialects);

/// The groups of a corpus of real schemas: folders with schema.json, refs/index.json, valid*/ and invalid/.
[[nodiscard]] Groups read_corpus(const std::filesystem::path& folder);

/// Takes the failures that a file of exceptions names out of an outcome; returns them. A line reads
/// `file: reason` or `file | group | test: reason`; empty lines and those that begin with # do not count.
std::vector<WrongVerdict> take_exceptions(Score& outcome, std::string_view exceptions);

/// Rows of dialect, engine and what passed of the required, optional and format tests, aligned, with a
/// heading.
struct Row {
  std::string_view engine;
  const Score* outcome = nullptr;
};
[[nodiscard]] std::string table_of(const std::vector<Group>& groups, const std::vector<Row>& rows);

/// A dialect by any usual name: "2020-12", "draft2020-12", "draft-07", "7".
[[nodiscard]] std::optional<resolve::Dialect> find_dialect(std::string_view name);
/// The name of its folder in the official suite.
[[nodiscard]] std::string_view folder_of(resolve::Dialect dialect);
inline constexpr resolve::Dialect all_dialects[] = {resolve::Dialect::draft4, resolve::Dialect::draft6,
                                                    resolve::Dialect::draft7, resolve::Dialect::draft2019_09,
                                                    resolve::Dialect::draft2020_12};

/// The bytes of a file, or nothing.
[[nodiscard]] std::optional<std::string> read_file(const std::filesystem::path& path);
/// The member `name` of an object of the suite, when it is a string; else empty.
[[nodiscard]] std::string string_at(const holy::json::Value& object, std::string_view name);
/// All files below a folder whose name ends in .json, sorted by path; `depth` 1: only in the folder itself.
[[nodiscard]] std::vector<std::filesystem::path> json_files(const std::filesystem::path& folder,
                                                            bool recursive);

}  // namespace holyc::suite
