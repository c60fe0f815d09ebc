// From the options of `holyc validate` to what instances are judged by.
#include <algorithm>
#include <string_view>
#include <utility>

#include "codegen/program/compile.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "tools/holyc/config.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/front_end.hpp"
#include "tools/holyc/judge.hpp"

namespace holyc::cli {

namespace {

using holy::program::NodeId;

/// Compiles some schemas of a front end; errors go to `diagnostics`.
program::Compilation compile(const FrontEnd& front_end, const std::vector<resolve::SchemaId>& entries,
                             const Config& config, const ValidateOptions& options,
                             report::Diagnostics& diagnostics) {
  program::Compilation compilation = program::compile(front_end.set, entries,
                                                      {.assert_formats = config.assert_formats,
                                                       .assert_content = options.assert_content,
                                                       .annotations = options.output.has_value()});
  report::append(diagnostics, std::move(compilation.diagnostics));
  return compilation;
}

Judge with_settings(program::Compilation&& compilation, const ValidateOptions& options) {
  Judge judge{holy::program::Runnable(std::move(compilation.program)), holy::program::no_node, {}};
  judge.annotations = std::move(compilation.annotations);
  judge.max_depth = options.max_depth;
  judge.max_issues = std::max(judge.max_issues, options.showing.max_issues);
  if (options.last_duplicate_wins) judge.duplicate_keys = holy::json::DuplicateKeys::last;
  return judge;
}

JudgeMaking by_root(FrontEnd&& front_end, resolve::SchemaId schema, const Config& config,
                    const ValidateOptions& options) {
  JudgeMaking made;
  made.diagnostics = std::move(front_end.diagnostics);
  program::Compilation compilation = compile(front_end, {schema}, config, options, made.diagnostics);
  if (report::has_errors(made.diagnostics)) return made;
  const NodeId node = compilation.node_of.at(schema);
  made.judge = with_settings(std::move(compilation), options);
  made.judge->node = node;
  return made;
}

/// Whether a root is an instance that was taken for a schema: an object with members that are no keywords,
/// and with none that asserts, applies, refers or declares. What holds annotations alone accepts everything
/// on purpose.
bool is_no_schema(const resolve::Schema& schema) {
  if (schema.is_boolean() || schema.reference != resolve::no_schema || schema.dynamic_reference) return false;
  for (const std::string_view declares :
       {"$schema", "$id", "$defs", "definitions", "$comment", "$anchor", "$dynamicAnchor", "$recursiveAnchor",
        "$vocabulary", "additionalItems"}) {
    if (schema.value.find(declares)) return false;
  }
  const bool only_annotates =
      std::all_of(schema.keywords.begin(), schema.keywords.end(), [](const resolve::KeywordUse& use) {
        return resolve::behaviour_of(use.keyword) == resolve::Behaviour::annotation;
      });
  return only_annotates && schema.keywords.size() < schema.value.size();
}

JudgeMaking by_schema_file(Config config, const ValidateOptions& options) {
  config.schemas = {options.schema};
  const std::vector<std::filesystem::path> lookup(options.project.schemas.begin(),
                                                  options.project.schemas.end());
  FrontEnd front_end = run_front_end(config, Stage::resolved, lookup);
  if (!front_end.ok() || front_end.set.roots.empty()) return {{}, std::move(front_end.diagnostics)};
  const resolve::SchemaId schema = front_end.set.roots.front().schema;
  if (is_no_schema(front_end.set.at(schema))) {
    front_end.diagnostics.push_back(report::diagnose(
        "not-a-schema",
        "This file is JSON but no schema: it has no keyword that says anything of an instance.",
        report::whole_file(shown(options.schema)),
        "--schema takes the schema; what it is to judge are the other arguments."));
    return {{}, std::move(front_end.diagnostics)};
  }
  return by_root(std::move(front_end), schema, config, options);
}

JudgeMaking by_type(FrontEnd&& front_end, const Config& config, const ValidateOptions& options) {
  const model::RootSchema* const root = find_root(front_end, options.type);
  if (root == nullptr) {
    front_end.diagnostics.push_back(unknown_root(front_end, options.type));
    return {{}, std::move(front_end.diagnostics)};
  }
  return by_root(std::move(front_end), root->schema, config, options);
}

JudgeMaking as_envelope(FrontEnd&& front_end, const Config& config, const ValidateOptions& options) {
  JudgeMaking made;
  made.diagnostics = std::move(front_end.diagnostics);
  const model::RootSchema* const envelope = front_end.model.envelope();
  if (envelope == nullptr) {
    made.diagnostics.push_back(report::diagnose(
        "no-envelope", "None of the schemas is marked as the envelope of events (x-holy-envelope).",
        report::whole_file(shown(config.schemas.front())),
        "Name what the instances are: --schema FILE or --type EVENT_TYPE."));
    return made;
  }
  std::vector<resolve::SchemaId> entries{envelope->schema};
  for (const model::RootSchema& root : front_end.model.roots) {
    if (root.event) entries.push_back(root.schema);
  }
  program::Compilation compilation = compile(front_end, entries, config, options, made.diagnostics);
  if (report::has_errors(made.diagnostics)) return made;
  EnvelopeRules rules;
  rules.envelope = compilation.node_of.at(envelope->schema);
  rules.payload_member = envelope->envelope->payload;
  rules.type_member = envelope->envelope->type;
  rules.types = holy::EventTypes(event_type_names(front_end.model));
  rules.profile = options.profile;
  for (const model::RootSchema& root : front_end.model.roots) {
    if (root.event) rules.payloads.emplace(root.event->type, compilation.node_of.at(root.schema));
  }
  made.judge = with_settings(std::move(compilation), options);
  made.judge->envelope = std::move(rules);
  return made;
}

}  // namespace

JudgeMaking make_judge(const ValidateOptions& options) {
  Project project = options.project;
  if (!options.schema.empty()) project.schemas.clear();
  ConfigReading reading = read_config(project);
  if (report::has_errors(reading.diagnostics)) return {{}, std::move(reading.diagnostics)};
  if (!options.schema.empty()) return by_schema_file(std::move(reading.config), options);
  FrontEnd front_end = run_front_end(reading.config, Stage::modelled);
  if (!front_end.ok()) return {{}, std::move(front_end.diagnostics)};
  return options.type.empty() ? as_envelope(std::move(front_end), reading.config, options)
                              : by_type(std::move(front_end), reading.config, options);
}

}  // namespace holyc::cli
