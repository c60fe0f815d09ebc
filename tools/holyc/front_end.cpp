#include "tools/holyc/front_end.hpp"

#include <algorithm>

#include "codegen/load/source.hpp"
#include "codegen/lower/lower.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/nearest.hpp"

namespace holyc::cli {

namespace {

constexpr std::string_view schema_suffix = ".schema.json";

std::string_view without_suffix(std::string_view path) {
  if (path.ends_with(schema_suffix)) path.remove_suffix(schema_suffix.size());
  return path;
}

/// What the Program pass finds in schemas that earlier passes have refused, so that one run tells everything.
void add_findings_of_program(FrontEnd& out, const Config& config) {
  std::vector<resolve::SchemaId> entries;
  for (const resolve::Root& root : out.set.roots) entries.push_back(root.schema);
  report::append(out.diagnostics,
                 program::compile(out.set, entries, {.assert_formats = config.assert_formats}).diagnostics);
}

FrontEnd run_passes(const Config& config, Stage stage, const std::vector<std::filesystem::path>& lookup) {
  FrontEnd out;
  load::LoadOptions load_options;
  load_options.roots = config.schemas;
  load_options.lookup = lookup;
  load::Loading loading = load::load(load_options);
  out.diagnostics = std::move(loading.diagnostics);

  resolve::ResolveOptions resolve_options;
  resolve_options.base_uri = config.base_uri;
  resolve::Resolution resolution = resolve::resolve(std::move(loading.tree), resolve_options);
  report::append(out.diagnostics, std::move(resolution.diagnostics));
  out.set = std::move(resolution.set);
  if (!out.ok()) add_findings_of_program(out, config);
  if (stage == Stage::resolved || !out.ok()) return out;

  out.model = lower::lower(out.set, {.assert_formats = config.assert_formats});
  if (stage == Stage::modelled || !out.ok()) return out;

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

FrontEnd run_front_end(const Config& config, Stage stage, const std::vector<std::filesystem::path>& lookup) {
  FrontEnd out = run_passes(config, stage, lookup);
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
    return root.relative_path == name || without_suffix(root.relative_path) == name || root.uri == name ||
           file.path == name;
  });
  return found == roots.end() ? nullptr : &*found;
}

report::Diagnostic unknown_root(const FrontEnd& front_end, std::string_view name) {
  std::vector<std::string_view> known;
  for (const model::RootSchema& root : front_end.model.roots) {
    if (!root.event) {
      known.push_back(without_suffix(root.relative_path));
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
