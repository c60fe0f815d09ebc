// A dialect, a line end and a schema: what resolves is lowered, named, compiled into a Program and emitted
// for every target, twice with the same outcome. The Program survives its bytes, and judges as the one that
// also gathers annotations does; a value that the schema lists (const, enum, default, examples) is an
// instance.
#include <cstdio>
#include <cstdlib>

#include <holy/explain/explain.hpp>
#include <holy/json/write.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/emit/targets/targets.hpp"
#include "codegen/emit/writer.hpp"
#include "codegen/lower/lower.hpp"
#include "codegen/report/print.hpp"
#include "tests/fuzz/schema_words.hpp"

namespace {

using namespace holyc;
namespace json = holy::json;
namespace interpreter = holy::program;

[[noreturn]] void fail(std::string_view what, std::string_view input) {
  std::fprintf(stderr, "%.*s\n%.*s\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(input.size()), input.data());
  std::abort();
}

/// Everything that comes of a schema, in text.
std::string emitted(const resolve::SchemaSet& set) {
  const model::Model model = lower::lower(set);
  const names::Naming naming = names::decide(model, set, {.namespace_name = "fuzzed"});
  const program::Compilation compilation = program::compile(set, lower::entries(model));
  std::string all = report::print_text(naming.diagnostics) + report::print_text(compilation.diagnostics);
  if (report::has_errors(naming.diagnostics) || report::has_errors(compilation.diagnostics)) {
    return all;
  }
  const emit::Input input{model, naming.names, compilation, set, emit::builtin_templates(), "fuzz"};
  for (const emit::Target& target : emit::targets()) {
    const emit::Output output = target.emit(input);
    all += report::print_text(output.diagnostics);
    for (const emit::File& file : output.files) {
      if (!json::is_utf8(file.text)) return "no UTF-8: " + file.path;
      all += file.path + "\n" + file.text;
    }
  }
  return all;
}

/// Verdicts of two Programs of one schema on every value that stands in the schema.
void compare(const interpreter::Runnable& left, interpreter::NodeId left_node,
             const interpreter::Runnable& right, interpreter::NodeId right_node, const json::Document& schema,
             std::string_view input) {
  const interpreter::RunLimits limits{.max_issues = 100, .max_depth = 300};
  for (std::uint32_t at = 0; at < std::min<std::size_t>(schema.tape_size(), 40); ++at) {
    const json::Reading reading = json::read(schema.at_index(at).text());
    if (!reading.ok()) continue;
    const json::Value instance = reading.document.root();
    const holy::Issues issues = interpreter::explain(left, left_node, instance, limits);
    if (!issues.empty() && issues.front().code.ends_with("-limit")) continue;
    const bool verdict = interpreter::accepts(left, left_node, instance, limits);
    if (verdict != issues.empty()) fail("verdict and issues differ", input);
    if (verdict != interpreter::accepts(right, right_node, instance, limits))
      fail("annotations change the verdict", input);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const fuzz::Parts parts = fuzz::split(input);
  if (parts.text.size() > 4000) return 0;
  load::SourceTree tree;
  const auto faults = load::add_text(tree, "fuzz.schema.json", "https://example.com/fuzz.schema.json",
                                     std::string(parts.text), true);
  if (report::has_errors(faults)) return 0;
  const resolve::Resolution resolution =
      resolve::resolve(std::move(tree), {.base_uri = {}, .default_dialect = fuzz::dialect_of(parts.line)});
  if (report::has_errors(resolution.diagnostics) || resolution.set.roots.empty()) return 0;
  const resolve::SchemaSet& set = resolution.set;
  const std::string all = emitted(set);
  if (all.starts_with("no UTF-8")) fail(all, input);
  if (emitted(set) != all) fail("another output the second time", input);

  const resolve::SchemaId root = set.roots.front().schema;
  program::Compilation plain = program::compile(set, {root});
  program::Compilation annotated = program::compile(set, {root}, {.annotations = true});
  if (report::has_errors(plain.diagnostics)) return 0;
  const std::string bytes = interpreter::to_bytes(plain.program);
  interpreter::Loading loading = interpreter::from_bytes(bytes);
  if (!loading.ok()) fail(loading.error, input);
  if (interpreter::to_bytes(loading.program) != bytes) fail("other bytes the second time", input);
  const interpreter::Runnable left(std::move(loading.program));
  const interpreter::Runnable right(std::move(annotated.program));
  compare(left, plain.node_of.at(root), right, annotated.node_of.at(root),
          set.sources.files.front()->document, input);
  return 0;
}
