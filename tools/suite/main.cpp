// holyc-suite: conformance of an engine with the official suite or a corpus of real schemas.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <holy/formats/format.hpp>

#include "tools/suite/suite.hpp"

namespace {

using namespace holyc::suite;

struct Options {
  std::string suite;
  std::string corpus;
  std::vector<std::string> dialects;
  std::vector<std::string> engines{"interpreter"};
  std::string exceptions;
  std::string work = HOLYC_SUITE_WORK;
  std::size_t every = 1;
  std::size_t jobs = std::max(1u, std::thread::hardware_concurrency());
  bool optional = false;
  bool format = false;
  bool table = false;
  bool annotations = false;
  bool output_forms = false;
};

int cannot_answer(const std::string& why) {
  fmt::print(stderr, "holyc-suite: {}\n", why);
  return 2;
}

/// Every nth group: the same ones in every run, from every file of some length.
std::vector<Group> every_nth(std::vector<Group> groups, std::size_t n) {
  std::vector<Group> chosen;
  for (std::size_t i = 0; i < groups.size(); i += n) chosen.push_back(std::move(groups[i]));
  return chosen;
}

CompiledOptions compiled_options(const Options& options) {
  CompiledOptions result;
  result.work = options.work;
  if (options.every > 1) result.work /= fmt::format("every-{}", options.every);
  result.include = HOLYC_SUITE_INCLUDE;
  if (const char* compiler = std::getenv("CXX"); compiler != nullptr && *compiler != '\0')
    result.compiler = compiler;
  result.jobs = options.jobs;
  return result;
}

void print(const CompiledSummary& summary) {
  fmt::print("delegated: {} of {} subschemas\n", summary.delegated, summary.subschemas);
  if (summary.out_of_range > 0)
    fmt::print("{} valid integers beyond 64 bits, which parse refuses as \"integer-range\"\n",
               summary.out_of_range);
  fmt::print("emitted in {:.1f} s, compiled in {:.1f} s: {} files, {} of them kept from an earlier run\n",
             summary.seconds_to_emit, summary.seconds_to_compile, summary.shards, summary.reused);
}

/// Prints what one engine's run came to.
bool passes(std::string_view engine, const Score& outcome, const std::vector<WrongVerdict>& excused,
            const Options& options) {
  if (options.engines.size() > 1) fmt::print("{}:\n", engine);
  if (outcome.compiled) print(*outcome.compiled);
  if (!excused.empty())
    fmt::print("known exceptions, listed with their reasons in {}: {}\n", options.exceptions, excused.size());
  for (const WrongVerdict& one : outcome.failures)
    fmt::print("FAILED {} | {} | {}: {}\n", one.file, one.group, one.test, one.reason);
  fmt::print("{} passed, {} failed\n", outcome.passed, outcome.failures.size());
  return outcome.failures.empty() && !(outcome.compiled && outcome.compiled->delegated > 0);
}

int judge_by_engines(const std::vector<Group>& groups, const Options& options) {
  std::string exceptions;
  if (!options.exceptions.empty()) {
    auto text = read_file(options.exceptions);
    if (!text) return cannot_answer("cannot read " + options.exceptions);
    exceptions = std::move(*text);
  }
  bool good = true;
  std::vector<Score> outcomes;  // as they were, with the exceptions
  for (const std::string& engine : options.engines) {
    outcomes.push_back(holyc::suite::run(engine == "compiled" ? Engine::compiled : Engine::interpreter,
                                         groups, compiled_options(options)));
    Score outcome = outcomes.back();
    const std::vector<WrongVerdict> excused = take_exceptions(outcome, exceptions);
    good = passes(engine, outcome, excused, options) && good;
  }
  if (options.table) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < outcomes.size(); ++i) rows.push_back({options.engines[i], &outcomes[i]});
    fmt::print("\n{}", table_of(groups, rows));
  }
  return good ? 0 : 1;
}

/// Where the tests are from: totals hold for one commit of the suite.
void print_source(const Options& options) {
  const auto commit = read_file(std::filesystem::path(options.suite) / "COMMIT");
  fmt::print("suite: {}\n", commit ? "commit " + commit->substr(0, commit->find('\n'))
                                   : options.suite + " (it names no commit)");
}

/// Prints what evaluation came to, beyond verdicts.
int report(std::string_view what, const Evaluated& evaluated) {
  if (!evaluated.error.empty()) return cannot_answer(evaluated.error);
  for (const WrongVerdict& one : evaluated.outcome.failures)
    fmt::print("FAILED {} | {} | {}: {}\n", one.file, one.group, one.test, one.reason);
  fmt::print("{}: {} passed, {} failed\n", what, evaluated.outcome.passed, evaluated.outcome.failures.size());
  return evaluated.outcome.failures.empty() ? 0 : 1;
}

/// The tests that look at annotations and output forms, which only the interpreter makes.
int judge_evaluation(const Options& options, const std::vector<holyc::resolve::Dialect>& dialects) {
  print_source(options);
  int worst = 0;
  if (options.annotations)
    worst = std::max(worst, report("annotations", judge_annotations(options.suite, dialects)));
  if (options.output_forms)
    worst = std::max(worst, report("output forms", judge_output_forms(options.suite, dialects)));
  return worst;
}

int run(const Options& options) {
  Groups groups;
  if (!options.corpus.empty()) {
    groups = read_corpus(options.corpus);
  } else {
    OfficialOptions official{options.suite, {}, options.optional, options.format};
    for (const std::string& name : options.dialects) {
      const auto dialect = find_dialect(name);
      if (name == "3" || name.ends_with("-03") || name.ends_with("draft3") || name.ends_with("-3"))
        return cannot_answer(
            "draft-03 is not supported: its `type`, `extends` and `disallow` hold schemas, and "
            "`required` stands in the property. Supported are draft-04 to 2020-12.");
      if (!dialect)
        return cannot_answer(fmt::format(
            "\"{}\" is not a dialect; known are draft4, draft6, draft7, draft2019-09 and draft2020-12",
            name));
      official.dialects.push_back(*dialect);
    }
    if (official.dialects.empty()) official.dialects.assign(std::begin(all_dialects), std::end(all_dialects));
    if (options.annotations || options.output_forms) return judge_evaluation(options, official.dialects);
    groups = read_official(official);
  }
  if (!groups.error.empty()) return cannot_answer(groups.error);
  if (options.every > 1) groups.groups = every_nth(std::move(groups.groups), options.every);
  if (options.corpus.empty()) print_source(options);
  return judge_by_engines(groups.groups, options);
}

}  // namespace

int main(int argc, char** argv) {
  holy::formats::register_idn();
  Options options;
  CLI::App app(
      "Runs the official JSON Schema test suite, or a corpus of schemas and instances, through an engine.");
  auto* source = app.add_option_group("source", "What to run");
  source->add_option("--suite", options.suite, "Folder of the official suite, with tests/ and remotes/");
  source->add_option("--corpus", options.corpus, "Folder of folders with schema.json, valid/ and invalid/");
  source->require_option(1);
  app.add_option("--dialect", options.dialects, "Only this dialect (may be given several times)");
  app.add_option("--engine", options.engines,
                 "Who judges: interpreter, compiled or both (--engine interpreter compiled)")
      ->check(CLI::IsMember({"interpreter", "compiled"}))
      ->capture_default_str();
  app.add_flag("--table", options.table, "Also a table of dialect, engine and part of the suite");
  app.add_option("--exceptions", options.exceptions, "File of failures that are known, with their reasons");
  app.add_flag("--optional", options.optional, "Also the optional tests, with content keywords asserted");
  app.add_flag("--format", options.format, "Also the optional tests of formats, with formats asserted");
  app.add_flag("--annotations", options.annotations, "Instead: the suite's tests of annotations");
  app.add_flag("--output-forms", options.output_forms, "Instead: the suite's tests of output forms");
  app.add_option("--every", options.every, "Only every Nth group")->check(CLI::PositiveNumber);
  app.add_option("--work", options.work, "Folder for what the compiled engine makes; kept for the next run")
      ->capture_default_str();
  app.add_option("--jobs", options.jobs, "Compilers at once")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  app.footer("The engine \"compiled\" runs $CXX, or else c++.");
  CLI11_PARSE(app, argc, argv);
  return run(options);
}
