#include "codegen/program/compile.hpp"

#include <algorithm>
#include <utility>

#include <holy/program/operations.hpp>

#include "codegen/program/annotations.hpp"
#include "codegen/program/builder.hpp"
#include "codegen/report/codes.hpp"

namespace holyc::program {

using holy::program::Instruction;
using holy::program::no_node;
using holy::program::NodeId;
using holy::program::Op;
using resolve::Schema;
using resolve::SchemaId;

std::uint32_t Builder::text(std::string_view value) {
  const auto [place, is_new] =
      text_ids.try_emplace(std::string(value), static_cast<std::uint32_t>(program.texts.size()));
  if (is_new) program.texts.emplace_back(value);
  return place->second;
}

namespace {

/// Whether every value satisfies a schema on sight: true, or nothing but annotations.
bool asserts_nothing(const Schema& schema) {
  if (schema.is_boolean()) return schema.value.boolean();
  return std::ranges::none_of(
      schema.keywords, [](const resolve::KeywordUse& use) { return appender_of(use.keyword) != nullptr; });
}

}  // namespace

NodeId Builder::node(SchemaId schema, resolve::ScopeId outer) {
  const bool is_accepting = !options.annotations && asserts_nothing(set.at(schema));
  if (is_accepting && accepting != no_node) {
    node_of.try_emplace(schema, accepting);
    return accepting;
  }
  const resolve::ResourceId resource = set.at(schema).resource;
  const resolve::ScopeId scope = scopes.enter(outer, resource);
  const auto next = static_cast<NodeId>(drafts.size());
  const auto [place, is_new] = known.try_emplace(std::uint64_t{schema} << 32 | scope, next);
  if (!is_new) return place->second;
  drafts.push_back({schema, scope});
  if (is_accepting) accepting = next;
  if (is_accepting || scope == scopes.enter(resolve::empty_scope, resource))
    node_of.try_emplace(schema, next);
  return next;
}

Instruction& Site::add(Op op, const resolve::KeywordUse& use) const {
  Instruction instruction;
  instruction.op = op;
  instruction.keyword = builder.text(use.key.string());
  return instructions.emplace_back(instruction);
}

void Site::report(std::string_view code, std::string message, const holy::json::Value& part,
                  std::string hint) const {
  builder.diagnostics.push_back(report::diagnose(
      code, std::move(message), resolve::span_of(builder.set, schema, part), std::move(hint)));
}

namespace {

/// The title of a branch of anyOf or oneOf; else empty.
std::string_view title_of_branch(const resolve::SchemaSet& set, const Schema& schema) {
  const resolve::KeywordUse* const title =
      schema.parent == resolve::no_schema || schema.is_boolean() ? nullptr : schema.find(Keyword::title);
  if (title == nullptr || !title->value.is(holy::json::Kind::string)) return {};
  const std::string& above = set.at(schema.parent).file_pointer;
  const std::string_view below = std::string_view(schema.file_pointer).substr(above.size());
  return below.starts_with("/anyOf/") || below.starts_with("/oneOf/") ? title->value.string()
                                                                      : std::string_view();
}

void fill(Builder& builder, NodeId id) {
  const Draft draft = builder.drafts[id];
  const Schema& schema = builder.set.at(draft.schema);
  std::vector<Instruction> instructions;
  if (schema.is_boolean()) {
    if (!schema.value.boolean()) {
      Instruction reject;
      reject.op = Op::reject;
      instructions.push_back(reject);
    }
  } else {
    const Site site{builder, schema, draft.scope, instructions};
    for (const resolve::KeywordUse& use : schema.keywords) {
      if (const Append append = appender_of(use.keyword)) append(site, use);
    }
  }
  // Cheap and telling assertions first; unevaluated* last, since they look at what all others evaluated.
  std::ranges::stable_sort(instructions, {}, [](const Instruction& one) {
    return std::pair(holy::program::operation_of(one.op).is_late, one.op);
  });
  holy::program::Node node;
  node.location = builder.text(schema.location);
  // One node stands for all that accept everything.
  if (!instructions.empty()) node.title = builder.text(title_of_branch(builder.set, schema));
  node.first = static_cast<std::uint32_t>(builder.program.instructions.size());
  node.count = static_cast<std::uint32_t>(instructions.size());
  builder.program.instructions.insert(builder.program.instructions.end(), instructions.begin(),
                                      instructions.end());
  builder.program.nodes.push_back(node);
}

std::vector<std::uint32_t> roots_of(const resolve::SchemaSet& set, const std::vector<Draft>& drafts) {
  std::vector<std::uint32_t> by_file(set.sources.files.size(), no_root);
  for (std::size_t i = 0; i < set.roots.size(); ++i)
    by_file[set.roots[i].file] = static_cast<std::uint32_t>(i);
  std::vector<std::uint32_t> result;
  for (const Draft& draft : drafts) result.push_back(by_file[set.at(draft.schema).home]);
  return result;
}

}  // namespace

Compilation compile(const resolve::SchemaSet& set, const std::vector<SchemaId>& entries,
                    const CompileOptions& options) {
  Builder builder(set, options);
  for (const SchemaId entry : entries) {
    const NodeId node = builder.node(entry, resolve::empty_scope);
    builder.program.entries.push_back({builder.text(set.at(entry).location), node});
  }
  for (NodeId next = 0; next < builder.drafts.size(); ++next) fill(builder, next);
  builder.program.constants = builder.constants.take();
  mark_tracking(builder.program);
  Compilation result{.program = std::move(builder.program),
                     .node_of = std::move(builder.node_of),
                     .root_of = roots_of(set, builder.drafts),
                     .diagnostics = std::move(builder.diagnostics),
                     .left_out = std::move(builder.left_out)};
  for (const Draft& draft : builder.drafts) {
    result.schema_of.push_back(draft.schema);
    if (options.annotations) result.annotations.push_back(annotations_of(set.at(draft.schema)));
  }
  return result;
}

}  // namespace holyc::program
