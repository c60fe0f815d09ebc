// The interpreter's verdicts.
#include <holy/explain/explain.hpp>
#include <holy/output/output.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/load/source.hpp"
#include "tools/suite/suite.hpp"

namespace holyc::suite {

std::string first_error(const report::Diagnostics& diagnostics) {
  for (const report::Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity == report::Severity::error)
      return diagnostic.span.file + ": " + diagnostic.message;
  }
  return {};
}

ResolvedGroup resolve_group(const Group& group) {
  load::SourceTree tree;
  report::Diagnostics diagnostics = load::add_text(tree, "schema.json", group.uri, group.schema, true);
  if (group.references) {
    for (const Reference& one : *group.references) {
      report::append(diagnostics, load::add_text(tree, one.path, one.uri, one.text, false));
    }
  }
  resolve::ResolveOptions options;
  options.default_dialect = group.dialect;
  resolve::Resolution resolution = resolve::resolve(std::move(tree), options);
  report::append(diagnostics, std::move(resolution.diagnostics));
  if (resolution.set.roots.empty() && !report::has_errors(diagnostics)) {
    report::Diagnostic missing;
    missing.severity = report::Severity::error;
    missing.message = "There is no schema.";
    diagnostics.push_back(std::move(missing));
  }
  return {std::move(resolution.set), std::move(diagnostics)};
}

void fail_all(const Group& group, const std::string& reason, Score& outcome) {
  for (const Test& test : group.tests)
    outcome.failures.push_back({group.file, group.description, test.description, reason});
}

void judge(const Group& group, Score& outcome) {
  ResolvedGroup resolved = resolve_group(group);
  report::Diagnostics& diagnostics = resolved.diagnostics;
  if (resolved.set.roots.empty()) return fail_all(group, "no schema: " + first_error(diagnostics), outcome);
  const resolve::SchemaId root = resolved.set.roots.front().schema;
  program::Compilation compilation = program::compile(resolved.set, {root}, group.options);
  report::append(diagnostics, std::move(compilation.diagnostics));
  if (report::has_errors(diagnostics))
    return fail_all(group, "the schema is refused: " + first_error(diagnostics), outcome);
  const holy::program::NodeId node = compilation.program.entries.front().node;
  // Through its bytes, as generated code has it.
  holy::program::Loading loading = holy::program::from_bytes(holy::program::to_bytes(compilation.program));
  if (!loading.ok()) return fail_all(group, loading.error, outcome);
  const holy::program::Runnable runnable(std::move(loading.program));
  for (const Test& test : group.tests) {
    const bool verdict = holy::program::accepts(runnable, node, test.instance);
    const holy::Issues issues = holy::program::explain(runnable, node, test.instance);
    std::string reason;
    if (verdict != test.valid) {
      reason = test.valid
                   ? "refused: " + (issues.empty() ? std::string("without an issue") : issues.front().message)
                   : "accepted, but is invalid";
    } else if (issues.empty() != verdict) {
      reason = "the verdict and the issues contradict each other";
    }
    if (reason.empty()) {
      // Deep recursion is beyond the output forms; then there is no contradiction.
      const holy::program::Evaluation evaluation = holy::program::evaluate(runnable, {}, node, test.instance);
      if (evaluation.trouble.empty() && evaluation.root.valid != verdict)
        reason = "the verdict and the output contradict each other";
    }
    if (reason.empty()) {
      ++outcome.passed;
    } else {
      outcome.failures.push_back({group.file, group.description, test.description, std::move(reason)});
    }
  }
}

}  // namespace holyc::suite
