#include "tools/holyc/front_end.hpp"

#include <algorithm>

#include "codegen/load/source.hpp"
#include "codegen/lower/lower.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/nearest.hpp"
#include "codegen/resolve/schema_files.hpp"
#include "codegen/resolve/settle.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/schema_roots.hpp"

namespace holyc::cli {

namespace {

/// What became of the files of folders, in a line; with `verbose` their names.
void tell_of_files(const resolve::SchemaSelection& selection, bool verbose) {
  const auto tell = [&](const std::vector<std::string>& files, const std::string& one,
                        const std::string& more) {
    if (files.empty()) return;
    const std::string said = counted(files.size(), "file") + (files.size() == 1 ? one : more);
    if (!verbose) return complain(said + " (-v names " + (files.size() == 1 ? "it" : "them") + ").\n");
    std::string text = said + ":\n";
    for (const std::string& file : files) text += "  " + shown(file) + '\n';
    complain(text);
  };
  tell(selection.passed_over, " is no schema: passed over", " are no schemas: passed over");
  tell(selection.aside, " beside *.schema.json is a schema: taken for references only",
       " beside *.schema.json are schemas: taken for references only");
}

/// The schema files, and among those of folders the ones that are schemas.
load::SourceTree read_schemas(FrontEnd& out, const Config& config, const FrontEndScope& scope) {
  load::Loading loading =
      load::load({.roots = config.schemas, .lookup = scope.lookup, .max_depth = config.max_schema_depth});
  resolve::SchemaSelection selection = resolve::select_schemas(loading);
  tell_of_files(selection, config.verbose);
  out.diagnostics = std::move(loading.diagnostics);
  report::append(out.diagnostics, std::move(selection.diagnostics));
  return std::move(loading.tree);
}

void resolve_schemas(FrontEnd& out, const Config& config, const FrontEndScope& scope) {
  resolve::ResolveOptions options;
  options.base_uri = config.base_uri;
  options.dialect = config.dialect;
  options.max_depth = config.max_schema_depth;
  options.entry = scope.fragment;
  resolve::Resolution resolution = resolve::resolve(read_schemas(out, config, scope), options);
  for (report::Diagnostic& found : resolution.diagnostics) {
    if (found.code == "unknown-dialect" && found.span.file.empty()) found.span = config.dialect_span;
  }
  report::append(out.diagnostics, std::move(resolution.diagnostics));
  out.set = std::move(resolution.set);
  out.entry = resolution.entry;
  for (const resolve::Root& root : out.set.roots) {
    const bool is_whole = !scope.fragment;  // of a part it does not matter what the whole is
    if (auto found = is_whole ? resolve::why_no_schema(out.set, root) : std::nullopt)
      out.diagnostics.push_back(std::move(*found));
  }
}

/// What the Program pass finds in schemas that earlier passes have refused, so that one run tells everything.
void add_findings_of_program(FrontEnd& out, const Config& config) {
  std::vector<resolve::SchemaId> entries;
  for (const resolve::Root& root : out.set.roots) entries.push_back(root.schema);
  report::append(out.diagnostics,
                 program::compile(out.set, entries, {.assert_formats = config.assert_formats}).diagnostics);
}

FrontEnd run_passes(const Config& config, Stage stage, const FrontEndScope& scope) {
  FrontEnd out;
  resolve_schemas(out, config, scope);
  if (!out.ok() && !scope.goes_on_beside_holes) add_findings_of_program(out, config);
  if (stage == Stage::resolved || !(out.ok() || scope.goes_on_beside_holes)) return out;

  // Rules look at schemas as they are written.
  if (!scope.goes_on_beside_holes) resolve::settle_dynamic_references(out.set);
  out.model = lower::lower(out.set, {.assert_formats = config.assert_formats});
  if (stage == Stage::modelled) return out;

  names::Naming naming = names::decide(out.model, out.set, {.namespace_name = config.namespace_name});
  for (report::Diagnostic& found : naming.diagnostics) {
    if (found.code == "illegal-namespace") found.span = config.namespace_span;
  }
  report::append(out.diagnostics, std::move(naming.diagnostics));
  out.names = std::move(naming.names);
  if (stage == Stage::named || !out.ok()) return out;

  out.compilation =
      program::compile(out.set, lower::entries(out.model), {.assert_formats = config.assert_formats});
  report::append(out.diagnostics, std::move(out.compilation.diagnostics));
  return out;
}

}  // namespace

SchemaPart schema_part(const std::string& argument, const Project& project) {
  SchemaPart part{{argument}, {}};
  const std::size_t hash = argument.find('#');
  std::error_code failure;
  if (hash != std::string::npos && !std::filesystem::exists(argument, failure)) {
    part.file.path = argument.substr(0, hash);
    if (hash + 1 < argument.size()) part.scope.fragment = argument.substr(hash + 1);
  }
  for (const std::string& root : project.schemas) part.scope.lookup.push_back(root_named({}, root));
  return part;
}

FrontEnd run_front_end(const Config& config, Stage stage, const FrontEndScope& scope) {
  FrontEnd out = run_passes(config, stage, scope);
  report::apply(config.severities, out.diagnostics);
  return out;
}

std::vector<holy::EventTypeNames> event_type_names(const model::Model& model) {
  std::vector<holy::EventTypeNames> names;
  for (const model::RootSchema& root : model.roots) {
    if (root.event) names.push_back({root.event->type, root.event->aliases});
  }
  return names;
}

const model::RootSchema* find_root(const FrontEnd& front_end, std::string_view name) {
  const auto& roots = front_end.model.roots;
  const holy::EventTypes types(event_type_names(front_end.model));
  const auto canonical = types.canonical(name);
  const auto found = std::find_if(roots.begin(), roots.end(), [&](const model::RootSchema& root) {
    if (canonical && root.event && root.event->type == *canonical) return true;
    const load::SourceFile& file = front_end.set.file_of(front_end.set.at(root.schema));
    return root.relative_path == name || load::without_schema_suffix(root.relative_path) == name ||
           root.uri == name || file.path == name;
  });
  return found == roots.end() ? nullptr : &*found;
}

report::Diagnostic unknown_root(const FrontEnd& front_end, std::string_view name) {
  std::vector<std::string_view> known;
  for (const model::RootSchema& root : front_end.model.roots) {
    if (!root.event) {
      known.push_back(load::without_schema_suffix(root.relative_path));
      continue;
    }
    known.push_back(root.event->type);
    for (const std::string& alias : root.event->aliases) known.push_back(alias);
  }
  const std::string wanted = std::string(name) + (holy::version_suffix(name) ? "" : ".v1");
  std::string hint = "holyc list shows every event type and schema.";
  if (const auto close = report::nearest(wanted, known)) hint = "Did you mean \"" + *close + "\"? " + hint;
  return report::diagnose("unknown-event-type",
                          "There is no event type or schema \"" + std::string(name) + "\".", {}, hint);
}

}  // namespace holyc::cli
