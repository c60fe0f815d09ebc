// The verdicts of emitted C++.
#include <dlfcn.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include <holy/generated/registry.hpp>

#include "tools/suite/compiled.hpp"

namespace holyc::suite {

namespace {

constexpr std::size_t groups_a_shard = 40;
constexpr const char* table_name = "holyfields_suite_entries";

using Table = const holy::SchemaEntry* (*)(std::size_t);

/// A function that hands out the entries of a shard by number.
std::string table_text(const std::vector<std::string>& entries) {
  std::string text = fmt::format(
      "\nextern \"C\" const holy::SchemaEntry* {0}(std::size_t);\n"
      "extern \"C\" const holy::SchemaEntry* {0}(std::size_t number) {{\n  switch (number) {{\n",
      table_name);
  for (std::size_t i = 0; i < entries.size(); ++i)
    text += fmt::format("    case {}: return &{}();\n", i, entries[i]);
  return text + "    default: return nullptr;\n  }\n}\n";
}

/// A valid integer that 64 bits do not hold: `integer` parses into 64 bits unless the schema says
/// x-holy-exact, so parse names it by a code of its own.
bool is_out_of_range(const holy::Issues& issues) {
  return !issues.empty() &&
         std::ranges::all_of(issues, [](const holy::Issue& one) { return one.code == "integer-range"; });
}

std::string judge_one(const holy::SchemaEntry& schema, const Test& test, CompiledSummary& summary) {
  const std::string_view text = test.instance.text();
  if (schema.accepts(text) != test.valid)
    return test.valid ? "accepts refuses it" : "accepted, but is invalid";
  std::string written;
  holy::Issues issues;
  const bool parsed = schema.round_trip(text, {}, written, issues);
  if (test.valid && !parsed && is_out_of_range(issues)) {
    ++summary.out_of_range;
    return {};
  }
  if (parsed != test.valid) {
    return test.valid ? "parse refuses it: " +
                            (issues.empty() ? std::string("without an issue") : issues.front().message)
                      : "parse gives a value for an invalid text";
  }
  if (!parsed) return issues.empty() ? "parse refuses it without an issue" : "";
  const holy::json::Reading reading = holy::json::read(written);
  if (!reading.ok() || !holy::json::equal(reading.document.root(), test.instance))
    return "parse and to_json turn it into " + written;
  return {};
}

void judge_group(const Group& group, const holy::SchemaEntry& schema, Score& outcome) {
  for (const Test& test : group.tests) {
    std::string reason = judge_one(schema, test, *outcome.compiled);
    if (reason.empty()) {
      ++outcome.passed;
    } else {
      outcome.failures.push_back({group.file, group.description, test.description, std::move(reason)});
    }
  }
}

/// The text of a shard. Groups that cannot be emitted fail here and leave its list.
Compilation emit_shard(const std::vector<Group>& groups, Shard& shard, CompiledSummary& summary,
                       Score& outcome) {
  Compilation result{shard.name, {"#include <cstddef>\n"}};
  std::vector<std::string> entries;
  std::vector<std::size_t> emitted_groups;
  for (const std::size_t place : shard.groups) {
    EmittedGroup emitted = emit_group(groups[place], fmt::format("{}_{}", shard.name, entries.size()));
    if (!emitted.error.empty()) {
      fail_all(groups[place], emitted.error, outcome);
      continue;
    }
    summary.subschemas += emitted.subschemas;
    summary.delegated += emitted.delegated;
    emitted_groups.push_back(place);
    if (emitted.units.size() == 1) {
      result.units.front() += emitted.units.front();
    } else {
      result.units.front() += fmt::format(
          "#include <holy/generated/registry.hpp>\nnamespace {} {{ const holy::SchemaEntry& schema_entry(); "
          "}}\n",
          emitted.entry.substr(0, emitted.entry.rfind("::")));
      result.units.insert(result.units.end(), emitted.units.begin(), emitted.units.end());
    }
    entries.push_back(std::move(emitted.entry));
  }
  shard.groups = std::move(emitted_groups);
  result.units.front() += table_text(entries);
  return result;
}

/// The table of a shared object, or why it has none. It stays loaded: its texts are static.
struct Loaded {
  Table table = nullptr;
  std::string error;
};

Loaded load(const Compiled& compiled) {
  if (!compiled.error.empty()) return {nullptr, compiled.error};
  void* library = dlopen(compiled.library.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) return {nullptr, dlerror()};
  return {reinterpret_cast<Table>(dlsym(library, table_name)), ""};
}

}  // namespace

Score run_compiled(const std::vector<Group>& groups, const CompiledOptions& options) {
  using Clock = std::chrono::steady_clock;
  const auto seconds_since = [](Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
  };
  Score outcome;
  CompiledSummary& summary = outcome.compiled.emplace();
  std::filesystem::create_directories(options.work);

  auto begin = Clock::now();
  std::vector<Shard> shards = shards_of(groups, groups_a_shard);
  std::vector<Compilation> compilations;
  for (Shard& shard : shards) compilations.push_back(emit_shard(groups, shard, summary, outcome));
  summary.seconds_to_emit = seconds_since(begin);

  begin = Clock::now();
  const std::vector<Compiled> compiled = compile(compilations, options);
  summary.seconds_to_compile = seconds_since(begin);
  summary.shards = shards.size();
  for (const Compiled& one : compiled) summary.reused += one.reused ? 1 : 0;

  for (std::size_t i = 0; i < shards.size(); ++i) {
    const Loaded loaded = load(compiled[i]);
    for (std::size_t k = 0; k < shards[i].groups.size(); ++k) {
      const Group& group = groups[shards[i].groups[k]];
      if (loaded.table == nullptr) {
        fail_all(group, loaded.error, outcome);
      } else {
        judge_group(group, *loaded.table(k), outcome);
      }
    }
  }
  return outcome;
}

}  // namespace holyc::suite
