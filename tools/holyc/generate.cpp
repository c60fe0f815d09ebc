#include "tools/holyc/generate.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "codegen/emit/manifest.hpp"
#include "codegen/emit/targets/targets.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
#include "codegen/report/nearest.hpp"
#include "tools/holyc/config.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/front_end.hpp"
#include "tools/holyc/outputs.hpp"
#include "tools/holyc/parallel.hpp"
#include "tools/holyc/templates.hpp"
#include "tools/holyc/version.hpp"

namespace holyc::cli {

namespace fs = std::filesystem;

namespace {

/// The work of one run.
struct Run {
  const GenerateOptions& options;
  Config config;
  TemplateReading templates;
  FrontEnd front_end;
  report::Diagnostics diagnostics;  ///< of configuration, targets and backends
  std::vector<TargetOutputs> outputs;
  std::size_t unenforced = 0;
};

std::vector<emit::Target> chosen_targets(Run& run) {
  const std::vector<emit::Target>& all = emit::targets();
  if (run.config.targets.empty()) return all;
  std::vector<emit::Target> chosen;
  std::vector<std::string_view> known;
  for (const emit::Target& target : all) known.push_back(target.name);
  for (const std::string& name : run.config.targets) {
    const auto target =
        std::find_if(all.begin(), all.end(), [&](const emit::Target& each) { return each.name == name; });
    if (target != all.end()) {
      chosen.push_back(*target);
      continue;
    }
    std::string hint = "There are:";
    for (const std::string_view each : known) hint += " " + std::string(each);
    if (const auto close = report::nearest(name, known)) hint = "Did you mean \"" + *close + "\"? " + hint;
    run.diagnostics.push_back(
        report::diagnose("unknown-target", "This holyc has no target \"" + name + "\".", {}, hint + "."));
  }
  return chosen;
}

report::Span span_of_root(const Run& run, std::uint32_t root) {
  return resolve::span_of(run.front_end.set, run.front_end.set.at(run.front_end.model.roots[root].schema));
}

/// A backend that would write outside its folder, or twice to one place, is stopped here.
void check_paths(Run& run, const emit::Target& target, const std::vector<emit::File>& files) {
  std::map<std::string_view, const emit::File*> seen;
  for (const emit::File& file : files) {
    const auto [earlier, is_new] = seen.emplace(file.path, &file);
    if (stays_inside(file.path) && file.path != record_name && is_new) continue;
    const emit::File& blamed = file.roots.empty() ? *earlier->second : file;
    report::Diagnostic finding = report::diagnose(
        "output-path",
        "The target " + std::string(target.name) + " cannot write the output \"" + file.path + "\": " +
            (stays_inside(file.path) ? "another output has the same path."
                                     : "the path leads out of its folder."),
        blamed.roots.empty() ? report::Span{} : span_of_root(run, blamed.roots.front()),
        "Give the schema another name with \"x-holy-name\", or rename its file.");
    if (!is_new && &blamed == &file && !earlier->second->roots.empty())
      finding.related.push_back(
          {span_of_root(run, earlier->second->roots.front()), "The other output is of this schema."});
    run.diagnostics.push_back(std::move(finding));
  }
}

/// What one target makes of the schemas, made beside the others.
struct Emission {
  emit::Output output;
  TargetOutputs outputs;
};

emit::Output emit_files(const Run& run, const emit::Target& target) {
  const emit::Input input{run.front_end.model,  run.front_end.names,     run.front_end.compilation,
                          run.front_end.set,    run.templates.templates, std::string(version),
                          run.config.sql_schema};
  emit::Output output = target.emit(input);
  const bool has_manifest = std::any_of(output.files.begin(), output.files.end(),
                                        [](const emit::File& file) { return file.path == "manifest.json"; });
  if (!has_manifest) output.files.push_back(emit::write_manifest(target.name, output.manifest));
  return output;
}

void add_output(Run& run, const emit::Target& target, Emission emission) {
  report::append(run.diagnostics, std::move(emission.output.diagnostics));
  run.unenforced += emission.output.manifest.size();
  if (run.config.strict) {
    for (const emit::Unenforced& entry : emission.output.manifest) {
      run.diagnostics.push_back(report::diagnose("unenforced-keyword",
                                                 std::string(target.name) + " does not enforce \"" +
                                                     entry.keyword + "\" of " + entry.schema + ": " +
                                                     entry.reason,
                                                 {}));
    }
  }
  check_paths(run, target, emission.outputs.files);
  run.outputs.push_back(std::move(emission.outputs));
}

/// Targets read the same input and never each other, so each has a core of its own while there are some.
void emit_targets(Run& run, const std::vector<emit::Target>& targets) {
  std::vector<Emission> emissions(targets.size());
  for_each_in_parallel(targets.size(), [&](std::size_t i) {
    emissions[i].output = emit_files(run, targets[i]);
    emissions[i].outputs =
        with_records(run.config.out / targets[i].folder, std::move(emissions[i].output.files));
  });
  for (std::size_t i = 0; i < targets.size(); ++i) add_output(run, targets[i], std::move(emissions[i]));
}

/// Targets that the configuration no longer names: what holyc wrote for them is stale.
void add_dropped_targets(Run& run) {
  if (!run.options.targets.empty()) return;  // a run for some targets says nothing of the others
  for (const emit::Target& target : emit::targets()) {
    const fs::path folder = run.config.out / target.folder;
    const bool chosen = std::any_of(run.outputs.begin(), run.outputs.end(),
                                    [&](const TargetOutputs& outputs) { return outputs.folder == folder; });
    if (!chosen && fs::exists(folder / record_name)) run.outputs.push_back(with_records(folder, {}));
  }
}

std::string file_of(const Run& run, std::uint32_t root) {
  const resolve::Schema& schema = run.front_end.set.at(run.front_end.model.roots[root].schema);
  return shown(run.front_end.set.file_of(schema).path);
}

/// "because of a.schema.json and 2 more schemas".
std::string cause_of(const Run& run, const std::vector<std::uint32_t>& roots) {
  if (roots.empty() || roots.size() == run.front_end.model.roots.size()) return "made from all schemas";
  constexpr std::size_t named = 3;
  std::string text = "made from ";
  for (std::size_t i = 0; i < std::min(roots.size(), named); ++i)
    text += (i == 0 ? "" : ", ") + file_of(run, roots[i]);
  if (roots.size() > named) text += " and " + counted(roots.size() - named, "more schema");
  return text;
}

std::string coloured_diff(const std::string& diff, bool colour) {
  if (!colour) return diff;
  std::string out;
  for (std::size_t begin = 0; begin < diff.size();) {
    const std::size_t end = std::min(diff.find('\n', begin), diff.size() - 1) + 1;
    const char mark = diff[begin];
    const std::string_view code = mark == '+'   ? "\033[32m"
                                  : mark == '-' ? "\033[31m"
                                  : mark == '@' ? "\033[36m"
                                                : "";
    const std::string line = diff.substr(begin, end - begin);
    out += code.empty() ? line : std::string(code) + line.substr(0, line.size() - 1) + "\033[0m\n";
    begin = end;
  }
  return out;
}

/// How many outputs differ from what is there, and how many of them no schema makes any more.
struct DriftCount {
  std::size_t all = 0, stale = 0;
};

/// Prints what differs. Of missing files only the first few are shown whole: their names say enough.
DriftCount print_drift(const Run& run) {
  std::size_t missing_to_show = 3;
  const bool colour = colours_output(run.options.showing.colour);
  DriftCount count;
  for (const TargetOutputs& outputs : run.outputs) {
    for (const Drift& drift : compare_outputs(outputs)) {
      ++count.all;
      switch (drift.kind) {
        case Drift::Kind::changed:
          print(drift.path + " is out of date (" + cause_of(run, drift.roots) + "):\n" +
                coloured_diff(drift.diff, colour));
          break;
        case Drift::Kind::missing:
          print(drift.path + " is missing (" + cause_of(run, drift.roots) + ")");
          print(missing_to_show > 0 ? ":\n" + coloured_diff(drift.diff, colour) : ".\n");
          missing_to_show -= std::min<std::size_t>(missing_to_show, 1);
          break;
        case Drift::Kind::stale:
          ++count.stale;
          print(drift.path + " is stale: no schema makes it any more.\n");
          break;
      }
    }
  }
  return count;
}

int compare(const Run& run) {
  const DriftCount count = print_drift(run);
  std::size_t files = 0;
  for (const TargetOutputs& outputs : run.outputs) files += outputs.files.size();
  if (count.all == 0) {
    complain(counted(files, "output") + " up to date with " +
             counted(run.front_end.model.roots.size(), "schema") + ".\n");
    return success;
  }
  complain(counted(count.all, "output") + " of " + std::to_string(files) +
           " out of date. Run: holyc generate" + (count.stale > 0 ? " --clean" : "") + "\n");
  return run.options.check ? at_fault : success;
}

/// Whether nothing would be lost: a file that holyc did not write is never replaced.
bool may_write(const Run& run) {
  report::Diagnostics refusals;
  for (const TargetOutputs& outputs : run.outputs) {
    for (const fs::path& file : foreign_files(outputs)) {
      refusals.push_back(report::diagnose(
          "foreign-file",
          "This file was not written by holyc, so generate does not replace it; nothing was written.",
          report::whole_file(shown(file))));
    }
  }
  const bool none = refusals.empty();
  complain(std::move(refusals), run.options.showing);
  return none;
}

int write(const Run& run) {
  if (!may_write(run)) return cannot_answer;
  Writing total;
  for (const TargetOutputs& outputs : run.outputs) {
    const Writing written = write_outputs(outputs, run.options.clean);
    if (!written.error.empty()) {
      complain("holyc: " + written.error + "\n");
      return cannot_answer;
    }
    total.written += written.written;
    total.unchanged += written.unchanged;
    total.removed += written.removed;
    for (const std::string& path : written.kept_stale) {
      complain(shown(outputs.folder / path) +
               " is stale: no schema makes it any more; holyc generate --clean removes it.\n");
    }
    for (const std::string& path : written.edited_stale) {
      complain(shown(outputs.folder / path) + " is stale but was edited by hand, so it stays.\n");
    }
  }
  std::string text = counted(run.front_end.model.roots.size(), "schema") + ": " +
                     counted(total.written, "file") + " written, " + std::to_string(total.unchanged) +
                     " unchanged";
  if (total.removed > 0) text += ", " + std::to_string(total.removed) + " removed";
  if (run.unenforced > 0)
    text += "; " + counted(run.unenforced, "keyword") + " left to other checks (manifest.json)";
  complain(text + ".\n");
  return success;
}

std::vector<fs::path> output_paths(const Run& run) {
  std::vector<fs::path> paths;
  for (const TargetOutputs& outputs : run.outputs) {
    for (const emit::File& file : outputs.files) paths.push_back(outputs.folder / file.path);
    if (!outputs.files.empty()) paths.push_back(outputs.folder / record_name);
  }
  return paths;
}

std::string escaped_for_make(const std::string& path) {
  std::string out;
  for (const char c : path) {
    if (c == ' ' || c == '#' || c == '\\') out += '\\';
    if (c == '$') out += '$';
    out += c;
  }
  return out;
}

/// A rule for make and Ninja: every output needs every schema, the configuration and the user's templates.
std::string write_depfile(const Run& run) {
  std::string rule;
  for (const fs::path& path : output_paths(run))
    rule += (rule.empty() ? "" : " ") + escaped_for_make(path.generic_string());
  rule += ":";
  for (const auto& file : run.front_end.set.sources.files) {
    if (file->primary) rule += " \\\n  " + escaped_for_make(file->path);
  }
  if (!run.config.file.empty()) rule += " \\\n  " + escaped_for_make(run.config.file.generic_string());
  for (const fs::path& file : run.templates.files)
    rule += " \\\n  " + escaped_for_make(file.generic_string());
  return write_file(run.options.depfile, rule + "\n");
}

int finish(const Run& run) {
  if (run.options.list_outputs) {
    for (const fs::path& path : output_paths(run)) print(path.generic_string() + "\n");
    return success;
  }
  if (!run.options.depfile.empty()) {
    if (const std::string error = write_depfile(run); !error.empty()) {
      complain("holyc: " + error + "\n");
      return cannot_answer;
    }
  }
  return run.options.check || run.options.diff ? compare(run) : write(run);
}

}  // namespace

int generate(const GenerateOptions& options) {
  ConfigReading reading = read_config(options.project);
  Run run{options, std::move(reading.config), {}, {}, std::move(reading.diagnostics), {}};
  if (!options.targets.empty()) run.config.targets = options.targets;
  if (options.out) run.config.out = *options.out;
  if (options.templates) run.config.templates = *options.templates;
  run.config.strict = run.config.strict || options.strict;

  const std::vector<emit::Target> targets = chosen_targets(run);
  run.templates = read_templates(run.config.templates);
  report::append(run.diagnostics, std::move(run.templates.diagnostics));
  if (!report::has_errors(run.diagnostics)) {
    run.front_end = run_front_end(run.config, Stage::compiled);
    report::append(run.diagnostics, std::move(run.front_end.diagnostics));
  }
  if (!report::has_errors(run.diagnostics)) {
    emit_targets(run, targets);
    add_dropped_targets(run);
  }
  report::apply(run.config.severities, run.diagnostics);
  const bool only_unenforced =
      std::all_of(run.diagnostics.begin(), run.diagnostics.end(), [](const report::Diagnostic& diagnostic) {
        return diagnostic.severity != report::Severity::error || diagnostic.code == "unenforced-keyword";
      });
  const bool failed = report::has_errors(run.diagnostics);
  complain(std::move(run.diagnostics), options.showing);
  if (failed) return only_unenforced ? at_fault : cannot_answer;
  return finish(run);
}

}  // namespace holyc::cli
