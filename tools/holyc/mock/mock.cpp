#include "tools/holyc/mock/mock.hpp"

#include <expected>
#include <optional>
#include <string>

#include <holy/json/write.hpp>

#include "codegen/lint/lint.hpp"
#include "codegen/program/compile.hpp"
#include "codegen/report/codes.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/front_end.hpp"
#include "tools/holyc/mock/generator.hpp"

namespace holyc::cli {

namespace {

/// What check finds where nothing satisfies a schema, with its place.
report::Diagnostics reasons_of(const FrontEnd& front_end, resolve::SchemaId root, const Config& config) {
  report::Diagnostics findings =
      lint::lint(front_end.set, {.assert_formats = config.assert_formats, .from = root});
  std::erase_if(findings, [](const report::Diagnostic& finding) {
    return finding.severity != report::Severity::error;
  });
  report::apply(config.severities, findings);
  return findings;
}

/// Says why there is no instance.
void complain_of(const FrontEnd& front_end, resolve::SchemaId root, const Config& config,
                 const MockOptions& options, const std::string& where) {
  report::Diagnostics reasons = reasons_of(front_end, root, config);
  const bool are_known = !reasons.empty();
  complain(std::move(reasons), options.showing);
  complain("holyc: no valid instance of " + (options.schema.empty() ? options.type : options.schema) +
           " was found: no value satisfied " + where +
           (are_known ? std::string(".\n")
                      : ", which may contradict itself, or ask for too much or for something rare. "
                        "An example there (\"examples\") is taken where nothing else is found.\n"));
}

/// What instances are asked for.
struct Wanted {
  resolve::SchemaId schema = resolve::no_schema;
  const model::RootSchema* root = nullptr;      ///< of a type
  const model::RootSchema* envelope = nullptr;  ///< around each instance
};

/// Prints the instances; false with a message when one could not be found.
bool print_instances(const FrontEnd& front_end, const Wanted& wanted, const Config& config,
                     const MockOptions& options) {
  const Generator payloads(front_end.set, wanted.schema, config.assert_formats);
  std::optional<Generator> envelopes;
  if (wanted.envelope != nullptr)
    envelopes.emplace(front_end.set, wanted.envelope->schema, config.assert_formats);
  for (std::size_t i = 0; i < options.count; ++i) {
    std::expected<std::string, std::string> text = payloads.generate(options.seed + i);
    if (text && envelopes) {
      text = envelopes->generate(
          options.seed + i, {{wanted.envelope->envelope->type, holy::json::quoted(wanted.root->event->type)},
                             {wanted.envelope->envelope->payload, *text}});
    }
    if (!text) {
      complain_of(front_end, wanted.schema, config, options, text.error());
      return false;
    }
    print(*text + "\n");
  }
  return true;
}

Wanted by_type(FrontEnd& front_end, const MockOptions& options) {
  const model::RootSchema* const root = find_root(front_end, options.type);
  if (root == nullptr) {
    front_end.diagnostics.push_back(unknown_root(front_end, options.type));
    return {};
  }
  const model::RootSchema* const envelope = options.envelope ? front_end.model.envelope() : nullptr;
  if (options.envelope && (!root->event || envelope == nullptr)) {
    front_end.diagnostics.push_back(
        report::diagnose("no-envelope", "There is no envelope for \"" + options.type + "\".", {}));
  }
  return {root->schema, root, envelope};
}

Wanted by_file(const FrontEnd& front_end) {
  if (front_end.set.roots.empty()) return {};
  return {front_end.entry != resolve::no_schema ? front_end.entry : front_end.set.roots.front().schema};
}

}  // namespace

int mock(const MockOptions& options) {
  const bool has_file = !options.schema.empty();
  Project project = options.project;
  if (has_file) project.schemas.clear();
  ConfigReading reading = read_config(project);
  if (report::has_errors(reading.diagnostics)) {
    complain(std::move(reading.diagnostics), options.showing);
    return cannot_answer;
  }
  SchemaPart part;
  if (has_file) {
    part = schema_part(options.schema, options.project);
    reading.config.schemas = {part.file};
  }
  FrontEnd front_end =
      run_front_end(reading.config, has_file ? Stage::resolved : Stage::modelled, part.scope);
  Wanted wanted;
  if (front_end.ok()) wanted = has_file ? by_file(front_end) : by_type(front_end, options);
  if (wanted.schema != resolve::no_schema)
    report::append(front_end.diagnostics, program::compile(front_end.set, {wanted.schema}).diagnostics);
  const bool usable = front_end.ok() && wanted.schema != resolve::no_schema;
  complain(front_end.diagnostics, options.showing);
  if (!usable) return cannot_answer;
  return print_instances(front_end, wanted, reading.config, options) ? success : cannot_answer;
}

}  // namespace holyc::cli
