#include "codegen/load/find_files.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "codegen/load/glob.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"

namespace holyc::load {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".schema.json";
constexpr int deepest_folder = 128;

struct Search {
  const Root& root;
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

/// Folders that are no part of a tree: hidden ones, and what package managers put there.
bool is_foreign(std::string_view folder) {
  return folder.starts_with('.') || folder == "node_modules";
}

bool is_excluded(const Root& root, const std::string& relative) {
  return std::ranges::any_of(root.exclude,
                             [&](const std::string& glob) { return glob_matches(glob, relative); });
}

/// How a file of a folder is named as a schema; nothing for one that is not asked for.
std::optional<Naming> naming_of(const Root& root, const std::string& relative) {
  const Naming by_name = relative.ends_with(suffix) ? Naming::by_suffix : Naming::unnamed;
  if (root.include.empty()) return relative.ends_with(".json") ? std::optional(by_name) : std::nullopt;
  std::optional<Naming> naming = relative.ends_with(".json") ? std::optional(Naming::unasked) : std::nullopt;
  for (const std::string& glob : root.include) {
    if (!glob_matches(glob, relative)) continue;
    if (!has_wildcard(glob)) return Naming::one_by_one;
    naming = by_name;
  }
  return naming;
}

void take_file(Search& search, const fs::path& entry, const std::string& relative,
               const fs::file_status& status) {
  const std::optional<Naming> naming = naming_of(search.root, relative);
  if (!naming) return;
  // Opening a pipe or a device would wait for ever.
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    if (*naming < Naming::unnamed) complain(search, entry, "it is not a regular file");
    return;
  }
  search.found.files.push_back({entry.lexically_normal(), relative, canonical_or(entry), *naming});
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
    if (is_excluded(search.root, relative + name)) continue;
    if (!fs::is_directory(status)) {
      take_file(search, entry, relative + name, status);
    } else if (!is_foreign(name) && leads_upward(entry)) {
      search.found.diagnostics.push_back(report::diagnose(
          "link-cycle",
          entry.generic_string() + " is a link to a folder that it stands in, so it is not followed.",
          report::whole_file(entry.generic_string())));
    } else if (!is_foreign(name)) {
      search_folder(search, entry, relative + name + '/', depth + 1);
    }
  }
}

}  // namespace

FoundFiles find_files(const Root& root) {
  Search search{root, {}, {}};
  std::error_code failure;
  const fs::file_status status = fs::status(root.path, failure);
  if (fs::is_directory(status)) {
    search_folder(search, root.path, "", 0);
  } else if (status.type() == fs::file_type::not_found || status.type() == fs::file_type::none) {
    complain(search, root.path, failure ? failure.message() : "there is no such file or folder");
  } else {
    search.found.files.push_back(
        {root.path, root.path.filename().generic_string(), canonical_or(root.path), Naming::one_by_one});
  }
  return std::move(search.found);
}

}  // namespace holyc::load
