#include "codegen/load/find_files.hpp"

#include <algorithm>
#include <set>

#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"

namespace holyc::load {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".schema.json";
constexpr int deepest_folder = 128;

struct Search {
  FoundFiles found;
  std::set<fs::path> visited;  // canonical paths of folders: ends loops of links
};

void complain(Search& search, const fs::path& path, const std::string& why) {
  search.found.diagnostics.push_back(
      report::diagnose("unreadable-file", path.generic_string() + " cannot be read: " + why + '.',
                       report::whole_file(path.generic_string()), "Check the path and its permissions."));
}

fs::path canonical_or(const fs::path& path) {
  std::error_code failure;
  fs::path canonical = fs::canonical(path, failure);
  return failure ? path.lexically_normal() : canonical;
}

/// Whether a link leads to a folder that it stands in: following it would leave the tree and come back.
bool leads_upward(const fs::path& entry) {
  std::error_code failure;
  if (!fs::is_symlink(fs::symlink_status(entry, failure))) return false;
  const fs::path target = canonical_or(entry);
  const fs::path place = canonical_or(entry.parent_path());
  return std::mismatch(target.begin(), target.end(), place.begin(), place.end()).first == target.end();
}

void search_folder(Search& search, const fs::path& folder, const std::string& relative, int depth) {
  if (depth > deepest_folder || !search.visited.insert(canonical_or(folder)).second) return;
  std::error_code failure;
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
       entry.increment(failure)) {
    entries.push_back(entry->path());
  }
  if (failure) return complain(search, folder, failure.message());
  std::ranges::sort(entries);
  for (const fs::path& entry : entries) {
    const std::string name = entry.filename().generic_string();
    const fs::file_status status = fs::status(entry, failure);
    if (fs::is_directory(status)) {
      if (name.starts_with('.')) continue;
      if (leads_upward(entry)) {
        search.found.diagnostics.push_back(report::diagnose(
            "link-cycle",
            entry.generic_string() + " is a link to a folder that it stands in, so it is not followed.",
            report::whole_file(entry.generic_string())));
        continue;
      }
      search_folder(search, entry, relative + name + '/', depth + 1);
    } else if (name.ends_with(suffix)) {
      // Opening a pipe or a device would wait for ever.
      if (fs::exists(status) && !fs::is_regular_file(status)) {
        complain(search, entry, "it is not a regular file");
        continue;
      }
      search.found.files.push_back({entry.lexically_normal(), relative + name, canonical_or(entry)});
    }
  }
}

}  // namespace

FoundFiles find_files(const fs::path& root) {
  Search search;
  std::error_code failure;
  const fs::file_status status = fs::status(root, failure);
  if (fs::is_directory(status)) {
    search_folder(search, root, "", 0);
  } else if (status.type() == fs::file_type::not_found || status.type() == fs::file_type::none) {
    complain(search, root, failure ? failure.message() : "there is no such file or folder");
  } else {
    search.found.files.push_back({root, root.filename().generic_string(), canonical_or(root)});
  }
  return std::move(search.found);
}

}  // namespace holyc::load
