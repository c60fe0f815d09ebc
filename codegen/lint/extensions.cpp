// The x-holy keywords: known, of the right shape, and where they can mean something.
#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>

#include <holy/explain/explain.hpp>
#include <holy/json/write.hpp>

#include "codegen/lint/rules.hpp"
#include "codegen/program/compile.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/nearest.hpp"
#include "codegen/resolve/holes.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "embedded_extensions.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::string_view prefix = "x-holy-";
constexpr std::size_t most_suggestions = 200;  // of one list: each looks through all names

/// The meta-schema of our keywords, resolved and compiled once.
struct MetaSchema {
  resolve::SchemaSet set;
  holy::program::NodeId node = 0;
  std::optional<holy::program::Runnable> runnable;
  std::vector<std::string> keywords;
};

MetaSchema read_meta_schema() {
  MetaSchema meta;
  const auto& [path, text] = embedded_extensions().front();
  load::SourceTree tree;
  load::add_text(tree, std::string(path), "holyc:/" + std::string(path), std::string(text), true);
  resolve::ResolveOptions options;
  options.check_against_meta_schema = false;
  meta.set = resolve::resolve(std::move(tree), options).set;
  const Schema& root = meta.set.at(meta.set.roots.front().schema);
  program::Compilation compilation = program::compile(meta.set, {root.id});
  meta.node = compilation.node_of.at(root.id);
  meta.runnable.emplace(std::move(compilation.program));
  for (const resolve::Child& child : root.find(Keyword::properties)->children)
    meta.keywords.push_back(child.name);
  return meta;
}

const MetaSchema& meta_schema() {
  static const MetaSchema meta = read_meta_schema();
  return meta;
}

void check_name(const resolve::SchemaSet& set, const Schema& schema, const Value& key,
                report::Diagnostics& findings) {
  const std::vector<std::string>& keywords = meta_schema().keywords;
  if (std::ranges::find(keywords, key.string()) != keywords.end()) return;
  const std::vector<std::string_view> known(keywords.begin(), keywords.end());
  std::string hint = "The keywords are";
  for (const std::string_view each : known) hint += (each == known.front() ? " " : ", ") + std::string(each);
  hint += '.';
  if (const auto meant = report::nearest(key.string(), known)) hint = "Did you mean \"" + *meant + "\"?";
  findings.push_back(report::diagnose("unknown-extension",
                                      holy::json::quoted(holy::json::shortened(key.string())) +
                                          " is no keyword of Holyfields: it means nothing.",
                                      resolve::span_of(set, schema, key), hint));
}

/// Every member that a value of the schema may have by name; nothing where that is open to extension.
bool gather_members(const resolve::SchemaSet& set, SchemaId id, std::set<SchemaId>& seen,
                    std::set<std::string, std::less<>>& names) {
  if (id == resolve::no_schema || !seen.insert(id).second) return true;
  const Schema& schema = set.at(id);
  if (schema.is_boolean()) return true;
  bool known = !schema.dynamic_reference && !resolve::has_hole(schema) &&
               schema.find(Keyword::pattern_properties) == nullptr &&
               gather_members(set, schema.reference, seen, names);
  for (const KeywordUse& use : schema.keywords) {
    if (use.keyword == Keyword::properties) {
      for (const resolve::Child& child : use.children) names.insert(child.name);
    }
    if (resolve::applies_of(use.keyword) != holy::program::Applies::to_value) continue;
    for (const resolve::Child& child : use.children)
      known = gather_members(set, child.schema, seen, names) && known;
  }
  return known;
}

void check_index(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings) {
  const auto index = resolve::extension(schema, "x-holy-index");
  if (!index || !index->is(Kind::array)) return;
  std::set<SchemaId> seen;
  std::set<std::string, std::less<>> names;
  if (!gather_members(set, schema.id, seen, names)) return;
  const std::vector<std::string_view> known(names.begin(), names.end());
  std::size_t unknown = 0;
  for (const Value name : index->items()) {
    if (!name.is(Kind::string) || names.contains(name.string())) continue;
    const auto meant = ++unknown <= most_suggestions ? report::nearest(name.string(), known) : std::nullopt;
    findings.push_back(report::diagnose(
        "unknown-member",
        "The payload has no member " + holy::json::quoted(name.string()) + " that could be indexed.",
        resolve::span_of(set, schema, name),
        meant ? "Did you mean \"" + *meant + "\"?"
              : "x-holy-index names members of the payload itself, not of parts."));
  }
}

/// Keywords that speak of a whole event mean nothing inside one.
constexpr std::string_view of_roots[] = {"x-holy-kind", "x-holy-aliases", "x-holy-index", "x-holy-envelope"};

}  // namespace

void extensions(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings) {
  bool used = false;
  for (const auto& member : schema.value.members()) {
    if (!member.name().starts_with(prefix)) continue;
    used = true;
    check_name(set, schema, member.key, findings);
    if (schema.file_pointer.empty() || std::ranges::find(of_roots, member.name()) == std::end(of_roots))
      continue;
    findings.push_back(
        report::diagnose("invalid-extension",
                         holy::json::quoted(member.name()) + " means something at the root of a schema only.",
                         resolve::span_of(set, schema, member.key), "Move it to the root."));
    findings.back().severity = report::Severity::warning;
  }
  if (!used) return;
  const MetaSchema& meta = meta_schema();
  for (const holy::Issue& issue :
       holy::program::explain(*meta.runnable, meta.node, schema.value, {}, &set.file_of(schema).lines)) {
    findings.push_back(report::diagnose(
        "invalid-extension", issue.message + '.',
        load::span_at(set.file_of(schema), issue.offset, std::max<std::size_t>(issue.length, 1)),
        issue.hint));
  }
  check_index(set, schema, findings);
}

}  // namespace holyc::lint
