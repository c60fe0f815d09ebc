// Emitted C++ against the interpreter. An input is the path of a schema (tests/cases, tests/fuzz/schemas), a
// line end and any bytes: the emitted check, the interpreter on the embedded Program and the interpreter on a
// Program made here from the schema files must give one verdict; parse must take exactly what is accepted
// (but for integers beyond 64 bits) and give it back equal; every issue must have its place in the text.
#include <fstream>
#include <iterator>
#include <map>

#include <cstdio>
#include <cstdlib>

#include <fuzzed/registry.hpp>

#include <holy/explain/explain.hpp>
#include <holy/json/write.hpp>
#include <holy/patterns/pattern.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/program/compile.hpp"
#include "codegen/resolve/schema.hpp"
#include "tests/fuzz/json_mutator.hpp"

namespace {

namespace json = holy::json;
namespace program = holy::program;

[[noreturn]] void fail(std::string_view what, std::string_view input, const holy::Issues& issues = {}) {
  std::fprintf(stderr, "%.*s\n%.*s\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(input.size()), input.data());
  for (const holy::Issue& issue : issues)
    std::fprintf(stderr, "  %s: %s\n", issue.code.c_str(), issue.message.c_str());
  std::abort();
}

/// Every schema file, compiled for the interpreter.
struct Interpreted {
  std::optional<program::Runnable> runnable;
  std::map<std::string, program::NodeId, std::less<>> nodes;  ///< by path below the schema folder
};

Interpreted compile_all() {
  holyc::load::LoadOptions options;
  options.roots = {holyc::load::Root{HOLY_FUZZ_SCHEMAS}};
  auto loading = holyc::load::load(options);
  const holyc::resolve::Resolution resolution = holyc::resolve::resolve(std::move(loading.tree));
  std::vector<holyc::resolve::SchemaId> entries;
  for (const auto& root : resolution.set.roots) entries.push_back(root.schema);
  holyc::program::Compilation compilation = holyc::program::compile(resolution.set, entries);
  Interpreted result;
  for (const auto& root : resolution.set.roots) {
    result.nodes[resolution.set.sources.files[root.file]->relative] = compilation.node_of.at(root.schema);
  }
  result.runnable.emplace(std::move(compilation.program));
  return result;
}

const Interpreted& interpreted() {
  static const Interpreted all = compile_all();
  return all;
}

bool is_limited(const holy::Issues& issues) {
  return !issues.empty() && issues.front().code.ends_with("-limit");
}

void check_issues(const holy::Issues& issues, std::string_view text, std::string_view input) {
  for (const holy::Issue& issue : issues) {
    if (issue.offset > text.size() || issue.offset + issue.length > text.size() + 1)
      fail("an issue outside the text", input, issues);
    if (issue.message.empty() || !json::is_utf8(issue.message)) fail("an issue without words", input, issues);
  }
}

void check_round_trip(const holy::SchemaEntry& entry, const json::Value& value, std::string_view text,
                      std::string_view input) {
  std::string written;
  holy::Issues issues;
  if (!entry.round_trip(text, {}, written, issues)) {
    for (const holy::Issue& issue : issues) {
      if (issue.code != "integer-range") fail("accepted but not parsed", input, issues);
    }
    if (issues.empty()) fail("not parsed, without an issue", input);
    return;
  }
  const json::Reading again = json::read(written);
  if (!again.ok()) fail("wrote what is no JSON: " + written, input);
  if (!json::equal(again.document.root(), value)) fail("came back as " + written, input);
}

}  // namespace

const fuzz::Vocabulary& fuzz::vocabulary(std::string_view line) {
  static const std::vector<std::string> paths = [] {
    std::vector<std::string> all;
    for (const holy::SchemaEntry* entry : fuzzed::schemas()) all.emplace_back(entry->path);
    return all;
  }();
  static std::map<std::string, Vocabulary, std::less<>> known;
  const auto [at, is_new] = known.try_emplace(std::string(line));
  if (!is_new) return at->second;
  at->second.lines = paths;
  if (const holy::SchemaEntry* entry = fuzzed::find_schema(line)) {
    collect_words(entry->text, at->second);
    const std::vector<std::string> strings = at->second.names;
    for (const std::string& source : strings) {  // one of them may be a pattern
      const auto pattern = holy::patterns::Pattern::compile(source);
      if (!pattern) continue;
      for (std::uint64_t seed = 0; seed < 3; ++seed) {
        const auto example = holy::patterns::example(*pattern, seed);
        if (!example || *example == source || !json::is_utf8(*example)) continue;
        at->second.values.push_back(json::quoted(*example));
        at->second.names.push_back(*example);
      }
    }
  }
  return at->second;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const fuzz::Parts parts = fuzz::split(input);
  const holy::SchemaEntry* entry = fuzzed::find_schema(parts.line);
  if (entry == nullptr) return 0;
  const std::string text(parts.text);  // a copy, so that the sanitizer sees each byte read too many
  const bool accepted = entry->accepts(text);
  const holy::Issues issues = entry->validate(text);
  check_issues(issues, text, input);
  if (issues.empty() != accepted && !is_limited(issues)) fail("verdict and issues differ", input, issues);
  const json::Reading reading = json::read(text);
  if (!reading.ok()) {
    if (accepted) fail("accepted what is no JSON", input);
    return 0;
  }
  const program::Runnable& runnable = *interpreted().runnable;
  const bool verdict =
      program::accepts(runnable, interpreted().nodes.at(std::string(entry->path)), reading.document.root());
  if (verdict != accepted && !is_limited(issues))
    fail(verdict ? "only the emitted C++ refuses" : "only the emitted C++ accepts", input, issues);
  if (accepted) {
    check_round_trip(*entry, reading.document.root(), text, input);
  } else {
    std::string written;
    holy::Issues refusals;
    if (entry->round_trip(text, {}, written, refusals)) fail("refused but parsed", input, issues);
    if (refusals.empty()) fail("refused by parse without an issue", input);
  }
  return 0;
}
