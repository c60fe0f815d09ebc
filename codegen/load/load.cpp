#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <holy/text/letter_case.hpp>
#include <holy/text/parts.hpp>
#include <holy/text/percent.hpp>

#include "codegen/load/absent.hpp"
#include "codegen/load/add.hpp"
#include "codegen/load/find_files.hpp"
#include "codegen/load/read_file.hpp"
#include "codegen/load/source.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"

namespace holyc::load {

namespace {

struct Candidate {
  FoundFile file;
  bool primary;
  std::size_t root;  // in Loading::contents
};

struct Gathering {
  Loading& loading;
  std::vector<Candidate> candidates = {};
  std::map<std::filesystem::path, std::size_t> taken = {};  // canonical paths: a file reached twice is one
};

void complain_of_nothing(Loading& loading, const Root& root, const FoundFiles& found) {
  const std::string name = root.path.generic_string();
  std::string what = root.include.empty()
                         ? " holds no *.json file"
                         : " holds no file that matches " + holy::text::joined(root.include, ", ");
  std::string hint;
  if (!found.excluded.empty()) {
    what += " and no glob of exclude";
    hint = "Left out:";
    for (const auto& [glob, count] : found.excluded)
      hint += " \"" + glob + "\" excludes " + std::to_string(count) + (count == 1 ? " entry." : " entries.");
  } else if (!found.others.empty()) {
    hint = "It holds other files: " + counted_by_suffix(found.others) + '.';
  }
  loading.diagnostics.push_back(report::diagnose(
      "no-schemas", name + what + '.', root.span.file.empty() ? report::whole_file(name) : root.span, hint));
}

// The folder that all files named one by one lie in: their places below it tell apart what has one name.
std::filesystem::path common_folder(const std::vector<Root>& roots) {
  std::optional<std::filesystem::path> common;
  std::error_code failure;
  for (const Root& root : roots) {
    if (!std::filesystem::exists(root.path, failure) || std::filesystem::is_directory(root.path, failure))
      continue;
    const std::filesystem::path folder =
        std::filesystem::absolute(root.path, failure).lexically_normal().parent_path();
    if (!common) common = folder;
    std::filesystem::path shared;
    for (auto ours = common->begin(), other = folder.begin();
         ours != common->end() && other != folder.end() && *ours == *other; ++ours, ++other) {
      shared /= *ours;
    }
    common = shared;
  }
  return common.value_or(std::filesystem::path());
}

void take(Gathering& gathering, FoundFile&& file, bool primary, std::size_t root) {
  const auto [place, is_new] = gathering.taken.try_emplace(file.canonical, gathering.candidates.size());
  if (is_new) {
    gathering.candidates.push_back({std::move(file), primary, root});
    return;
  }
  // What is named anywhere is named: a folder that holds it among others does not make it less.
  Candidate& earlier = gathering.candidates[place->second];
  const bool is_better_named = file.naming < earlier.file.naming && earlier.file.naming >= Naming::unnamed;
  const bool is_real = earlier.file.by_link && !file.by_link && file.naming == earlier.file.naming;
  if (earlier.primary != primary || (!is_better_named && !is_real)) return;
  if (is_real) gathering.loading.contents[earlier.root].shares_files = true;
  earlier = {std::move(file), primary, root};
}

// Files of all roots, each once; what is reached by a root and by a look-up tree is primary.
void gather(Gathering& gathering, const std::vector<Root>& roots, bool primary) {
  const std::filesystem::path common = common_folder(roots);
  std::error_code failure;
  for (const Root& root : roots) {
    FoundFiles found = find_files(root);
    const bool is_empty = std::ranges::all_of(
        found.files, [](const FoundFile& file) { return file.naming == Naming::unasked; });
    if (primary && is_empty && !report::has_errors(found.diagnostics))
      complain_of_nothing(gathering.loading, root, found);
    report::append(gathering.loading.diagnostics, std::move(found.diagnostics));
    const std::size_t number = gathering.loading.contents.size();
    gathering.loading.contents.push_back({root.path.generic_string(), primary, !root.include.empty()});
    for (FoundFile& file : found.files) {
      const bool is_root = file.path == root.path;
      if (is_root) {
        file.relative = std::filesystem::absolute(root.path, failure)
                            .lexically_normal()
                            .lexically_relative(common)
                            .generic_string();
      }
      take(gathering, std::move(file), primary, number);
    }
  }
}

/// Whether a text that is no JSON was meant to be a schema.
bool speaks_of_schemas(std::string_view text) {
  return std::ranges::any_of(
      std::array<std::string_view, 5>{"json-schema.org/", "\"$ref\"", "\"$defs\"", "\"$id\"",
                                      "\"properties\""},
      [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

void read(Loading& loading, const Candidate& candidate, const LoadOptions& options) {
  const bool is_named = candidate.file.naming < Naming::unnamed;
  RootContents& contents = loading.contents[candidate.root];
  contents.named += is_named ? 1 : 0;
  contents.unnamed += candidate.file.naming == Naming::unnamed ? 1 : 0;
  UnnamedFile unnamed{.naming = candidate.file.naming,
                      .path = candidate.file.path.generic_string(),
                      .relative = candidate.file.relative,
                      .root = candidate.root};
  FileText text = read_file(candidate.file.path, options.max_file_bytes);
  if (text.problem) {
    unnamed.diagnostics.push_back(std::move(*text.problem));
  } else {
    auto file = std::make_unique<SourceFile>();
    file->path = unnamed.path;
    file->relative = candidate.file.relative;
    file->text = std::move(text.text);
    file->primary = candidate.primary;
    file->on_disk = true;
    file->naming = candidate.file.naming;
    unnamed.speaks_of_schemas = !is_named && speaks_of_schemas(file->text);
    ParsedFile parsed = parse(std::move(file), {options.max_depth, options.max_file_bytes});
    unnamed.diagnostics = std::move(parsed.diagnostics);
    unnamed.file = std::move(parsed.file);
  }
  if (!is_named) {
    loading.unnamed.push_back(std::move(unnamed));
    return;
  }
  report::append(loading.diagnostics, std::move(unnamed.diagnostics));
  if (unnamed.file != nullptr) {
    loading.tree.files.push_back(std::move(unnamed.file));
  } else {
    loading.tree.unusable.push_back({std::move(unnamed.path), std::move(unnamed.relative)});
  }
}

}  // namespace

Loading load(const LoadOptions& options) {
  Loading loading;
  Gathering gathering{loading};
  gather(gathering, options.roots, true);
  gather(gathering, options.lookup, false);
  std::ranges::stable_sort(gathering.candidates, {}, [](const Candidate& candidate) {
    return std::string_view(candidate.file.relative);
  });
  for (const Candidate& candidate : gathering.candidates) read(loading, candidate, options);
  arrange(loading.tree);
  return loading;
}

// The base URI of a file depends on its place in its tree alone, so that outputs never name the machine.
void arrange(SourceTree& tree) {
  std::ranges::stable_sort(tree.files, {}, [](const std::unique_ptr<SourceFile>& file) {
    return std::string_view(file->relative);
  });
  std::map<std::string, int> uses;
  for (const std::unique_ptr<SourceFile>& file : tree.files) {
    const int use = uses[file->relative]++;
    const std::string place = use == 0 ? "" : "tree-" + std::to_string(use + 1) + '/';
    file->uri = "file:///" + place + holy::text::percent_encoded(file->relative, holy::text::kept_in_paths);
  }
}

bool has_suffix(std::string_view path, std::string_view suffix) {
  return path.size() >= suffix.size() &&
         holy::json::equal_ignoring_case(path.substr(path.size() - suffix.size()), suffix);
}

std::string_view without_schema_suffix(std::string_view path) {
  for (const std::string_view suffix : {".schema.json", ".json"}) {
    if (has_suffix(path, suffix)) return path.substr(0, path.size() - suffix.size());
  }
  return path;
}

report::Span span_at(const SourceFile& file, std::size_t offset, std::size_t length) {
  return report::make_span(file.path, file.text, file.lines, offset, length);
}

report::Span span_of(const SourceFile& file, const holy::json::Value& value) {
  return span_at(file, value.begin_offset(), value.end_offset() - value.begin_offset());
}

}  // namespace holyc::load
