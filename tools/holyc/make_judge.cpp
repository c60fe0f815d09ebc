// From the options of `holyc validate` to what instances are judged by.
#include <algorithm>
#include <string_view>
#include <utility>

#include "codegen/program/compile.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
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

JudgeMaking by_schema_file(Config config, const ValidateOptions& options) {
  const SchemaPart part = schema_part(options.schema, options.project);
  config.schemas = {part.file};
  FrontEnd front_end = run_front_end(config, Stage::resolved, part.scope);
  if (!front_end.ok() || front_end.set.roots.empty()) return {{}, std::move(front_end.diagnostics), {}};
  const resolve::SchemaId schema =
      front_end.entry != resolve::no_schema ? front_end.entry : front_end.set.roots.front().schema;
  return by_root(std::move(front_end), schema, config, options);
}

JudgeMaking by_type(FrontEnd&& front_end, const Config& config, const ValidateOptions& options) {
  const model::RootSchema* const root = find_root(front_end, options.type);
  if (root == nullptr) {
    front_end.diagnostics.push_back(unknown_root(front_end, options.type));
    return {{}, std::move(front_end.diagnostics), {}};
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
        report::whole_file(shown(config.schemas.front().path)),
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

JudgeMaking by_config(Config&& config, const ValidateOptions& options) {
  if (!options.schema.empty()) return by_schema_file(std::move(config), options);
  FrontEnd front_end = run_front_end(config, Stage::modelled);
  if (!front_end.ok()) return {{}, std::move(front_end.diagnostics), {}};
  return options.type.empty() ? as_envelope(std::move(front_end), config, options)
                              : by_type(std::move(front_end), config, options);
}

}  // namespace

JudgeMaking make_judge(const ValidateOptions& options) {
  Project project = options.project;
  if (!options.schema.empty()) project.schemas.clear();
  ConfigReading reading = read_config(project);
  if (report::has_errors(reading.diagnostics)) return {{}, std::move(reading.diagnostics), {}};
  report::Severities severities = reading.config.severities;
  JudgeMaking made = by_config(std::move(reading.config), options);
  made.severities = std::move(severities);
  return made;
}

}  // namespace holyc::cli
