#include "codegen/load/find_files.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "codegen/load/absent.hpp"
#include "codegen/load/glob.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"

namespace holyc::load {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".schema.json";
constexpr int deepest_folder = 128;

/// A link below the root, to be followed when all else is known.
struct Link {
  fs::path path;
  std::string relative;
  int depth = 0;
};

struct Search {
  const Root& root;
  FoundFiles found = {};
  std::set<fs::path> visited = {};  // canonical paths of folders: ends loops of links
  std::vector<Link> links = {};     // grows while it is gone through
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

bool is_excluded(Search& search, const std::string& relative) {
  const auto glob = std::ranges::find_if(
      search.root.exclude, [&](const std::string& each) { return glob_matches(each, relative); });
  if (glob == search.root.exclude.end()) return false;
  ++search.found.excluded[*glob];
  return true;
}

/// How a file of a folder is named as a schema; nothing for one that is not asked for.
std::optional<Naming> naming_of(const Root& root, const std::string& relative) {
  const Naming by_name = has_suffix(relative, suffix) ? Naming::by_suffix : Naming::unnamed;
  const bool is_json = has_suffix(relative, ".json");
  if (root.include.empty()) return is_json ? std::optional(by_name) : std::nullopt;
  std::optional<Naming> naming = is_json ? std::optional(Naming::unasked) : std::nullopt;
  for (const std::string& glob : root.include) {
    if (!glob_matches(glob, relative)) continue;
    if (!has_wildcard(glob)) return Naming::one_by_one;
    naming = by_name;
  }
  return naming;
}

void take_file(Search& search, const Link& entry, bool by_link, const fs::file_status& status) {
  const std::optional<Naming> naming = naming_of(search.root, entry.relative);
  if (!naming || *naming == Naming::unasked)
    ++search.found.others[fs::path(entry.relative).extension().generic_string()];
  if (!naming) return;
  // Opening a pipe or a device would wait for ever.
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    if (*naming < Naming::unnamed) complain(search, entry.path, "it is not a regular file");
    return;
  }
  search.found.files.push_back(
      {entry.path.lexically_normal(), entry.relative, canonical_or(entry.path), *naming, by_link});
}

void search_folder(Search& search, const Link& folder, bool by_link);

void take_entry(Search& search, const Link& entry, bool by_link) {
  const std::string name = entry.path.filename().generic_string();
  std::error_code failure;
  const fs::file_status status = fs::status(entry.path, failure);
  if (!fs::is_directory(status)) return take_file(search, entry, by_link, status);
  if (is_foreign(name)) return;
  if (!leads_upward(entry.path)) return search_folder(search, entry, by_link);
  const std::string shown = entry.path.generic_string();
  search.found.diagnostics.push_back(report::diagnose(
      "link-cycle", shown + " is a link to a folder that it stands in, so it is not followed.",
      report::whole_file(shown)));
}

void search_folder(Search& search, const Link& folder, bool by_link) {
  if (folder.depth > deepest_folder || !search.visited.insert(canonical_or(folder.path)).second) return;
  std::error_code failure;
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry(folder.path, failure), end; !failure && entry != end;
       entry.increment(failure)) {
    entries.push_back(entry->path());
  }
  if (failure) return complain(search, folder.path, failure.message());
  std::ranges::sort(entries);
  for (const fs::path& path : entries) {
    const std::string above = folder.relative.empty() ? "" : folder.relative + '/';
    const Link entry{path, above + path.filename().generic_string(), folder.depth + 1};
    if (is_excluded(search, entry.relative)) continue;
    if (fs::is_symlink(fs::symlink_status(path, failure))) {
      search.links.push_back(entry);
    } else {
      take_entry(search, entry, by_link);
    }
  }
}

}  // namespace

FoundFiles find_files(const Root& root) {
  Search search{root};
  std::error_code failure;
  const fs::file_status status = fs::status(root.path, failure);
  if (fs::is_directory(status)) {
    search_folder(search, {root.path, "", 0}, false);
    for (std::size_t at = 0; at < search.links.size(); ++at) take_entry(search, Link(search.links[at]), true);
  } else if (status.type() == fs::file_type::not_found || status.type() == fs::file_type::none) {
    const std::string name = root.path.generic_string();
    search.found.diagnostics.push_back(report::diagnose(
        "unreadable-file",
        name + " cannot be read: " + (failure ? failure.message() : "there is no such file or folder") + '.',
        root.span.file.empty() ? report::whole_file(name) : root.span, hint_of_absent(root.path)));
  } else {
    search.found.files.push_back({root.path, root.path.filename().generic_string(), canonical_or(root.path),
                                  Naming::one_by_one, false});
  }
  return std::move(search.found);
}

}  // namespace holyc::load
