// Resolved schemas to the Program: every assertion of every subschema that can be reached.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include <holy/output/output.hpp>
#include <holy/program/program.hpp>

#include "codegen/report/diagnostic.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::program {

struct CompileOptions {
  bool assert_formats = true;   ///< contracts do (docs/decisions/009-formats.md)
  bool assert_content = false;  ///< --content-assertion (draft-07)
  bool annotations = false;  ///< also what the schemas annotate; every subschema then has a node of its own
};

inline constexpr std::uint32_t no_root = 0xFFFFFFFFu;

struct Compilation {
  holy::program::Program program;
  /// The node of a subschema as an entry point (its dynamic scope begins at its own resource).
  /// Covers every entry asked for and everything reached from them in that scope.
  std::unordered_map<resolve::SchemaId, holy::program::NodeId> node_of;
  std::vector<resolve::SchemaId> schema_of = {};  ///< by NodeId: the subschema
  /// By NodeId: the primary document in whose file the subschema stands, as its index in SchemaSet::roots;
  /// no_root for what stands in none.
  std::vector<std::uint32_t> root_of;
  report::Diagnostics diagnostics;  ///< invalid patterns, unsupported formats ...
  /// Schemas with patterns that cannot be run, which are left out.
  std::vector<std::pair<resolve::SchemaId, resolve::LeftOut>> left_out = {};
  holy::program::Annotations annotations =
      {};  ///< by NodeId, where CompileOptions::annotations asks for them
};

/// Compiles the given entries and everything they reach. Deterministic: same input, same bytes.
[[nodiscard]] Compilation compile(const resolve::SchemaSet& set,
                                  const std::vector<resolve::SchemaId>& entries,
                                  const CompileOptions& options = {});

}  // namespace holyc::program
