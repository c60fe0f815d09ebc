#include <algorithm>
#include <map>
#include <set>

#include <holy/text/percent.hpp>

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
  std::size_t order;  // in which the roots gave it
};

// Files of all roots, each once; what is reached by a root and by a look-up tree is primary.
std::vector<Candidate> find_candidates(const LoadOptions& options, report::Diagnostics& diagnostics) {
  std::vector<Candidate> candidates;
  std::set<std::filesystem::path> taken;
  const auto gather = [&](const std::vector<std::filesystem::path>& roots, bool primary) {
    for (const std::filesystem::path& root : roots) {
      FoundFiles found = find_files(root);
      if (primary && found.files.empty() && !report::has_errors(found.diagnostics)) {
        const std::string name = root.generic_string();
        diagnostics.push_back(
            report::diagnose("no-schemas", name + " holds no *.schema.json file.", report::whole_file(name)));
      }
      report::append(diagnostics, std::move(found.diagnostics));
      for (FoundFile& file : found.files) {
        if (taken.insert(file.canonical).second)
          candidates.push_back({std::move(file), primary, candidates.size()});
      }
    }
  };
  gather(options.roots, true);
  gather(options.lookup, false);
  std::ranges::sort(candidates, {}, [](const Candidate& candidate) {
    return std::pair(std::string_view(candidate.file.relative), candidate.order);
  });
  return candidates;
}

// The base URI of a file depends on its place in its tree alone, so that outputs never name the machine.
std::string implicit_uri(const Candidate& candidate, std::map<std::string, int>& uses) {
  const int use = uses[candidate.file.relative]++;
  const std::string tree = use == 0 ? "" : "tree-" + std::to_string(use + 1) + '/';
  return "file:///" + tree + holy::text::percent_encoded(candidate.file.relative, holy::text::kept_in_paths);
}

}  // namespace

Loading load(const LoadOptions& options) {
  Loading loading;
  std::map<std::string, int> uses;
  for (const Candidate& candidate : find_candidates(options, loading.diagnostics)) {
    FileText read = read_file(candidate.file.path, options.max_file_bytes);
    if (read.problem) {
      loading.diagnostics.push_back(std::move(*read.problem));
      continue;
    }
    auto file = std::make_unique<SourceFile>();
    file->path = candidate.file.path.generic_string();
    file->relative = candidate.file.relative;
    file->uri = implicit_uri(candidate, uses);
    file->text = std::move(read.text);
    file->primary = candidate.primary;
    file->on_disk = true;
    ParsedFile parsed = parse(std::move(file), {options.max_depth, options.max_file_bytes});
    report::append(loading.diagnostics, std::move(parsed.diagnostics));
    if (parsed.file != nullptr) loading.tree.files.push_back(std::move(parsed.file));
  }
  return loading;
}

report::Span span_at(const SourceFile& file, std::size_t offset, std::size_t length) {
  return report::make_span(file.path, file.text, file.lines, offset, length);
}

report::Span span_of(const SourceFile& file, const holy::json::Value& value) {
  return span_at(file, value.begin_offset(), value.end_offset() - value.begin_offset());
}

}  // namespace holyc::load
