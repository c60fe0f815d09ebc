// holyc-suite: conformance of an engine with the official suite or a corpus of real schemas.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>

#include <holy/formats/format.hpp>

#include "tools/suite/suite.hpp"

namespace {

using namespace holyc::suite;

struct Options {
  std::string suite;
  std::string corpus;
  std::vector<std::string> dialects;
  std::string engine = "interpreter";
  std::string exceptions;
  bool optional = false;
  bool format = false;
};

int cannot_answer(const std::string& why) {
  fmt::print(stderr, "holyc-suite: {}\n", why);
  return 2;
}

int report(Outcome outcome, const std::string& exceptions_path) {
  if (!exceptions_path.empty()) {
    const auto exceptions = read_file(exceptions_path);
    if (!exceptions) return cannot_answer("cannot read " + exceptions_path);
    if (const std::size_t taken = take_exceptions(outcome, *exceptions)) {
      fmt::print("{} known exceptions, listed with their reasons in {}\n", taken, exceptions_path);
    }
  }
  for (const Failure& one : outcome.failures) {
    fmt::print("FAILED {} | {} | {}: {}\n", one.file, one.group, one.test, one.reason);
  }
  fmt::print("{} passed, {} failed\n", outcome.passed, outcome.failures.size());
  return outcome.failures.empty() ? 0 : 1;
}

int run(const Options& options) {
  Groups groups;
  if (!options.corpus.empty()) {
    groups = read_corpus(options.corpus);
  } else {
    OfficialOptions official{options.suite, {}, options.optional, options.format};
    for (const std::string& name : options.dialects) {
      const auto dialect = find_dialect(name);
      if (!dialect)
        return cannot_answer(fmt::format(
            "\"{}\" is not a dialect; known are draft4, draft6, draft7, draft2019-09 and draft2020-12",
            name));
      official.dialects.push_back(*dialect);
    }
    if (official.dialects.empty()) official.dialects.assign(std::begin(all_dialects), std::end(all_dialects));
    groups = read_official(official);
  }
  if (!groups.error.empty()) return cannot_answer(groups.error);
  const Engine engine = options.engine == "compiled" ? Engine::compiled : Engine::interpreter;
  auto outcome = holyc::suite::run(engine, groups.groups);
  if (!outcome) return cannot_answer("the engine \"" + options.engine + "\" is not yet part of this build");
  return report(std::move(*outcome), options.exceptions);
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
  app.add_option("--engine", options.engine, "Who judges")->check(CLI::IsMember({"interpreter", "compiled"}));
  app.add_option("--exceptions", options.exceptions, "File of failures that are known, with their reasons");
  app.add_flag("--optional", options.optional, "Also the optional tests");
  app.add_flag("--format", options.format, "Also the optional tests of formats, with formats asserted");
  CLI11_PARSE(app, argc, argv);
  return run(options);
}
