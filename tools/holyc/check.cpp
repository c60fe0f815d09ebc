#include "tools/holyc/check.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/lint/lint.hpp"
#include "codegen/lower/lower.hpp"
#include "codegen/program/compile.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/resolve/holes.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/front_end.hpp"

namespace holyc::cli {

namespace {

using holy::json::Kind;
using holy::json::Value;
using resolve::Keyword;
using resolve::Schema;

/// A value that a schema offers and that has to be valid against it.
struct Offer {
  const Schema* schema;
  Value value;
  bool is_default;
  std::size_t place = 0;  ///< among the examples
};

bool is_primary(const FrontEnd& front_end, const Schema& schema) {
  return front_end.set.file_of(schema).primary;
}

std::vector<Offer> offers_of(const FrontEnd& front_end) {
  std::vector<Offer> offers;
  for (const Schema& schema : front_end.set.schemas) {
    if (!is_primary(front_end, schema) || schema.is_boolean()) continue;
    if (const auto* use = schema.find(Keyword::default_value)) offers.push_back({&schema, use->value, true});
    const auto* examples = schema.find(Keyword::examples);
    if (examples == nullptr || !examples->value.is(Kind::array)) continue;
    std::size_t place = 0;
    for (const Value example : examples->value.items()) offers.push_back({&schema, example, false, place++});
  }
  return offers;
}

/// "Example 2 of EventEnvelope": what a finding is about.
std::string name_of(const FrontEnd& front_end, const Offer& offer) {
  const std::string where = offer.schema->file_pointer.empty() ? front_end.set.file_of(*offer.schema).relative
                                                               : "#" + offer.schema->file_pointer;
  return (offer.is_default ? "The default" : "Example " + std::to_string(offer.place + 1)) + " of " + where;
}

/// The Program of all schemas. What it leaves out, since it cannot be run, the schemas then say, and offers
/// of which nothing can be said because of it are dropped.
program::Compilation compile_all(FrontEnd& front_end, const Config& config, std::vector<Offer>& offers,
                                 report::Diagnostics& findings) {
  std::vector<resolve::SchemaId> entries;
  for (const resolve::Root& root : front_end.set.roots) entries.push_back(root.schema);
  for (const Offer& offer : offers) entries.push_back(offer.schema->id);
  program::Compilation compilation =
      program::compile(front_end.set, entries, {.assert_formats = config.assert_formats});
  report::append(findings, std::move(compilation.diagnostics));
  for (const auto& [schema, left_out] : compilation.left_out) {
    resolve::LeftOut& known = front_end.set.schemas[schema].left_out;
    known = std::max(known, left_out);
  }
  const std::vector<bool> unsure = resolve::unsure_schemas(front_end.set);
  std::erase_if(offers, [&](const Offer& offer) { return unsure[offer.schema->id]; });
  return compilation;
}

void check_offers(const FrontEnd& front_end, program::Compilation&& compilation,
                  const std::vector<Offer>& offers, report::Diagnostics& findings) {
  const holy::program::Runnable runnable(std::move(compilation.program));
  for (const Offer& offer : offers) {
    const load::SourceFile& file = front_end.set.file_of(*offer.schema);
    const holy::program::NodeId node = compilation.node_of.at(offer.schema->id);
    if (holy::program::accepts(runnable, node, offer.value)) continue;
    for (const holy::Issue& issue : holy::program::explain(runnable, node, offer.value, {}, &file.lines)) {
      findings.push_back(report::diagnose(
          offer.is_default ? "invalid-default" : "invalid-example",
          name_of(front_end, offer) + " is not valid: " + issue.message,
          load::span_at(file, issue.offset, std::max<std::size_t>(issue.length, 1)), issue.hint));
      if (!issue.absolute_keyword_location.empty())
        findings.back().related.push_back({{}, "by " + issue.absolute_keyword_location});
    }
  }
}

/// The root's own $id keyword (id before draft-06), if it has one.
std::optional<Value> id_of(const Schema& root) {
  if (root.is_boolean()) return std::nullopt;
  const auto id = root.value.find(root.dialect == resolve::Dialect::draft4 ? "id" : "$id");
  return id && id->is(Kind::string) ? id : std::nullopt;
}

/// The part of an $id before the path of its file, or nothing where it does not end with that path. Whether
/// either says ".schema" before ".json" is no difference.
std::optional<std::string> base_of(std::string_view uri, std::string_view relative) {
  if (load::has_suffix(uri, ".json")) uri = load::without_schema_suffix(uri);
  relative = load::without_schema_suffix(relative);
  if (!uri.ends_with(relative)) return std::nullopt;
  uri.remove_suffix(relative.size());
  if (!uri.empty() && uri.back() != '/' && uri.back() != ':') return std::nullopt;
  return std::string(uri);
}

/// Every $id has to be one base address and the path of its file. Without base_uri in the configuration the
/// base is that of the first file that has one, and a disagreement is only a warning.
void check_ids(const FrontEnd& front_end, const Config& config, report::Diagnostics& findings) {
  std::string base = config.base_uri;
  for (const resolve::Root& root : front_end.set.roots) {
    const Schema& schema = front_end.set.at(root.schema);
    const auto id = id_of(schema);
    if (!id) continue;
    const load::SourceFile& file = front_end.set.file_of(schema);
    const std::string& uri = front_end.set.resources[schema.resource].uri;
    const auto own_base = base_of(uri, file.relative);
    if (base.empty() && own_base) base = *own_base;
    if (own_base && *own_base == base) continue;
    auto finding = report::diagnose(
        "id-disagrees-with-path",
        "The $id is \"" + uri + "\", but the path of the file says \"" + base + file.relative + "\".",
        resolve::span_of(front_end.set, schema, *id));
    if (!config.base_uri.empty()) finding.severity = report::Severity::error;
    findings.push_back(std::move(finding));
  }
}

bool has_description(const FrontEnd& front_end, const Schema& schema) {
  if (schema.is_boolean() || schema.find(Keyword::description) != nullptr) return true;
  return schema.reference != resolve::no_schema &&
         front_end.set.at(schema.reference).find(Keyword::description) != nullptr;
}

void check_descriptions(const FrontEnd& front_end, report::Diagnostics& findings) {
  for (const Schema& schema : front_end.set.schemas) {
    const auto* properties =
        is_primary(front_end, schema) && !schema.is_boolean() ? schema.find(Keyword::properties) : nullptr;
    if (properties == nullptr) continue;
    for (const resolve::Child& child : properties->children) {
      const Schema& property = front_end.set.at(child.schema);
      if (has_description(front_end, property)) continue;
      findings.push_back(report::diagnose("missing-description",
                                          "The property \"" + child.name + "\" has no description.",
                                          resolve::span_of(front_end.set, property)));
    }
  }
}

/// One finding for a tree of many schemas that do not say their dialect, with the first places: it is mended
/// at one place, too. None where the configuration says the dialect of all, or a file is no schema; with -v
/// each.
void tell_missing_dialects_once(report::Diagnostics& findings, const Config& config) {
  constexpr std::size_t most_single = 3;
  std::set<std::string_view> no_schemas;
  for (const report::Diagnostic& finding : findings) {
    if (finding.code == "not-a-schema") no_schemas.insert(finding.span.file);
  }
  const auto is_one = [](const report::Diagnostic& finding) { return finding.code == "dialect-missing"; };
  report::Diagnostics told;
  std::ranges::copy_if(findings, std::back_inserter(told), [&](const report::Diagnostic& finding) {
    return is_one(finding) && !no_schemas.contains(finding.span.file);
  });
  std::erase_if(findings, is_one);
  if (!config.dialect.empty() || told.empty()) return;
  if (told.size() <= most_single || config.verbose) return report::append(findings, std::move(told));
  report::arrange(told);
  report::Diagnostic all = std::move(told.front());
  all.message =
      std::to_string(told.size()) + " schemas do not say their dialect by \"$schema\"; this is the first.";
  all.hint =
      "Say it for all of them: --dialect, or dialect: in holyc.yaml; or in each by \"$schema\". -v names "
      "all.";
  for (std::size_t at = 1; at < most_single; ++at)
    all.related.push_back({std::move(told[at].span), "Another one."});
  findings.push_back(std::move(all));
}

/// Whether nothing at all could be looked at.
bool is_unanswered(const report::Diagnostics& findings) {
  return std::any_of(findings.begin(), findings.end(), [](const report::Diagnostic& finding) {
    return finding.severity == report::Severity::error &&
           (finding.code == "no-schemas" || finding.code == "unreadable-file" ||
            finding.code == "not-a-schema");
  });
}

}  // namespace

int check(const CheckOptions& options) {
  ConfigReading reading = read_config(options.project);
  if (report::has_errors(reading.diagnostics)) {
    complain(std::move(reading.diagnostics), options.showing);
    return cannot_answer;
  }
  const Config& config = reading.config;
  FrontEnd front_end = run_front_end(config, Stage::named, {.goes_on_beside_holes = true});
  report::Diagnostics findings = std::move(front_end.diagnostics);
  for (report::Diagnostic& finding : findings) {
    if (finding.code == "duplicate-key")
      finding.severity = report::Severity::error;  // tolerated elsewhere, since real schemas have them
  }
  std::vector<Offer> offers = offers_of(front_end);
  program::Compilation compilation = compile_all(front_end, config, offers, findings);
  check_offers(front_end, std::move(compilation), offers, findings);
  report::append(findings, lint::lint(front_end.set, {.assert_formats = config.assert_formats}));
  tell_missing_dialects_once(findings, config);
  check_ids(front_end, config, findings);
  if (options.require_descriptions) check_descriptions(front_end, findings);
  report::apply(config.severities, findings);
  const bool at_fault_found = report::has_errors(findings);
  const bool unanswered = is_unanswered(findings);
  if (options.showing.format != Format::text || !findings.empty()) print(findings, options.showing);
  complain(counted(front_end.set.roots.size(), "schema") + ", " + counted(offers.size(), "example") +
           " and defaults: " + (findings.empty() ? "no findings" : counted(findings.size(), "finding")) +
           ".\n");
  if (unanswered) return cannot_answer;
  return at_fault_found ? at_fault : success;
}

}  // namespace holyc::cli
