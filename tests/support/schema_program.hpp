// Schema text to a Program that can be run, for tests.
#pragma once

#include <stdexcept>
#include <string>

#include <holy/verdict/interpreter.hpp>

#include "codegen/load/source.hpp"
#include "codegen/program/compile.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::test {

struct SchemaProgram {
  resolve::Resolution resolution;
  program::Compilation compilation;
  holy::program::NodeId node = holy::program::no_node;  ///< of the schema's root
};

/// Compiles one schema; throws with the first error of any pass.
inline SchemaProgram schema_program(std::string schema, const program::CompileOptions& options = {},
                                    resolve::Dialect dialect = resolve::Dialect::draft2020_12) {
  const auto check = [](const report::Diagnostics& diagnostics) {
    for (const report::Diagnostic& one : diagnostics) {
      if (one.severity == report::Severity::error) throw std::runtime_error(one.message);
    }
  };
  load::SourceTree tree;
  check(load::add_text(tree, "schema.json", "test:/schema.json", std::move(schema), true));
  resolve::ResolveOptions resolve_options;
  resolve_options.default_dialect = dialect;
  SchemaProgram result;
  result.resolution = resolve::resolve(std::move(tree), resolve_options);
  check(result.resolution.diagnostics);
  const resolve::SchemaId root = result.resolution.set.roots.front().schema;
  result.compilation = program::compile(result.resolution.set, {root}, options);
  check(result.compilation.diagnostics);
  result.node = result.compilation.program.entries.front().node;
  return result;
}

/// Whether an instance satisfies a schema; both as JSON text.
inline bool is_valid(const std::string& schema, const std::string& instance) {
  SchemaProgram compiled = schema_program(schema);
  const holy::program::Runnable runnable(std::move(compiled.compilation.program));
  const holy::json::Reading reading = holy::json::read(instance);
  return reading.ok() && holy::program::accepts(runnable, compiled.node, reading.document.root());
}

}  // namespace holyc::test
