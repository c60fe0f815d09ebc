// The Program while it grows: the node graph, its pools, and the node that is being filled.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <holy/program/program.hpp>
#include <holy/verdict/vocabulary.hpp>

#include "codegen/program/compile.hpp"
#include "codegen/program/constants.hpp"
#include "codegen/resolve/scopes.hpp"

namespace holyc::program {

/// A node that is known by number and not filled yet, or filled: a subschema in a dynamic scope.
struct Draft {
  resolve::SchemaId schema = resolve::no_schema;
  resolve::ScopeId scope = resolve::empty_scope;  ///< its own resource entered already
};

struct Builder {
  const resolve::SchemaSet& set;
  const CompileOptions& options;
  resolve::Scopes scopes;
  holy::program::Program program;
  Constants constants;
  std::vector<Draft> drafts;                                       ///< index is NodeId
  std::unordered_map<std::uint64_t, holy::program::NodeId> known;  ///< by schema and scope
  std::unordered_map<std::string, std::uint32_t> text_ids;
  holy::program::NodeId accepting = holy::program::no_node;  ///< the one node without assertions
  std::unordered_map<resolve::SchemaId, holy::program::NodeId> node_of;
  /// By pattern: what is wrong.
  std::unordered_map<std::string, std::optional<holy::patterns::PatternError>> pattern_errors;
  report::Diagnostics diagnostics;
  std::vector<std::pair<resolve::SchemaId, resolve::LeftOut>> left_out;  ///< as in Compilation

  Builder(const resolve::SchemaSet& schemas, const CompileOptions& chosen)
      : set(schemas), options(chosen), scopes(schemas) {
    (void)text("");
  }

  /// The id of a text, which is stored once.
  [[nodiscard]] std::uint32_t text(std::string_view value);

  /// The node of a subschema reached in a scope; new ones wait in `drafts`.
  [[nodiscard]] holy::program::NodeId node(resolve::SchemaId schema, resolve::ScopeId scope);
};

/// The place where a keyword writes its instruction.
struct Site {
  Builder& builder;
  const resolve::Schema& schema;
  resolve::ScopeId scope;
  std::vector<holy::program::Instruction>& instructions;

  /// The node of a subschema below this one, or that a reference names.
  [[nodiscard]] holy::program::NodeId child(resolve::SchemaId id) const { return builder.node(id, scope); }

  /// Appends an instruction for a keyword; the caller fills the rest before the next call.
  holy::program::Instruction& add(holy::program::Op op, const resolve::KeywordUse& use) const;

  /// Reports what is wrong with a part of this schema.
  void report(std::string_view code, std::string message, const holy::json::Value& part,
              std::string hint = {}) const;
};

/// Appends the instructions of one keyword.
using Append = void (*)(const Site& site, const resolve::KeywordUse& use);

/// What a keyword asserts, or nullptr: annotations, and keywords that belong to another (then, minContains).
[[nodiscard]] Append appender_of(resolve::Keyword keyword);

/// Sets tracks_properties and tracks_items where an unevaluated* keyword can see what a node evaluated.
void mark_tracking(holy::program::Program& program);

}  // namespace holyc::program
