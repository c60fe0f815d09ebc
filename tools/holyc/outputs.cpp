#include "tools/holyc/outputs.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "tools/holyc/files.hpp"
#include "tools/holyc/unified_diff.hpp"

namespace holyc::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view record_head =
    "# The files of this folder that holyc wrote, with a hash of each. Do not edit.\n";

/// Removes empty folders from `folder` up to, not including, `top`.
void remove_empty_folders(fs::path folder, const fs::path& top) {
  std::error_code error;
  while (folder != top && fs::is_empty(folder, error) && !error && fs::remove(folder, error))
    folder = folder.parent_path();
}

bool same_on_disk(const fs::path& path, std::string_view text) {
  std::error_code error;
  if (fs::file_size(path, error) != text.size() || error) return false;
  const auto present = read_file(path);
  return present && *present == text;
}

Record joined(Record record, const Record& other) {
  record.insert(other.begin(), other.end());
  return record;
}

void remove_stale(const TargetOutputs& outputs, Writing& result) {
  for (const std::string& path : outputs.stale) {
    const fs::path place = outputs.folder / path;
    const auto text = read_file(place);
    if (!text || content_hash(*text) != outputs.earlier.find(path)->second) {
      result.edited_stale.push_back(path);
      continue;
    }
    std::error_code error;
    if (!fs::remove(place, error)) {
      result.error = "cannot remove " + shown(place) + ": " + error.message() + ".";
      return;
    }
    ++result.removed;
    remove_empty_folders(place.parent_path(), outputs.folder);
  }
}

}  // namespace

std::string print_record(const Record& record) {
  std::string text(record_head);
  for (const auto& [path, hash] : record) {
    text += hash;
    text += "  ";
    text += path;
    text += '\n';
  }
  return text;
}

Record parse_record(std::string_view text) {
  constexpr std::size_t hash_length = 16;
  Record record;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with('#') || line.size() <= hash_length + 2 || line.substr(hash_length, 2) != "  ")
      continue;
    const std::string_view path = line.substr(hash_length + 2);
    if (stays_inside(path) && path != record_name) record.emplace(path, line.substr(0, hash_length));
  }
  return record;
}

std::string content_hash(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  std::string hex;
  for (int shift = 60; shift >= 0; shift -= 4) hex += "0123456789abcdef"[(hash >> shift) & 15u];
  return hex;
}

bool stays_inside(std::string_view path) {
  if (path.empty() || path.find('\0') != std::string_view::npos) return false;
  for (;;) {
    const std::size_t slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    if (segment.empty() || segment == "." || segment == "..") return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

TargetOutputs with_records(fs::path folder, std::vector<emit::File> files) {
  TargetOutputs outputs{std::move(folder), std::move(files), {}, {}, {}};
  std::sort(outputs.files.begin(), outputs.files.end(),
            [](const emit::File& left, const emit::File& right) { return left.path < right.path; });
  for (const emit::File& file : outputs.files) outputs.record.emplace(file.path, content_hash(file.text));
  if (const auto text = read_file(outputs.folder / record_name)) outputs.earlier = parse_record(*text);
  for (const auto& [path, hash] : outputs.earlier) {
    if (!outputs.record.contains(path) && fs::exists(outputs.folder / path)) outputs.stale.push_back(path);
  }
  return outputs;
}

Writing write_outputs(const TargetOutputs& outputs, bool clean) {
  Writing result;
  std::vector<const emit::File*> changed;
  std::set<fs::path> folders;
  for (const emit::File& file : outputs.files) {
    const fs::path place = outputs.folder / file.path;
    folders.insert(place.parent_path());
    if (same_on_disk(place, file.text)) {
      ++result.unchanged;
    } else {
      changed.push_back(&file);
    }
  }
  for (const fs::path& folder : folders) remove_leftovers(folder);

  const fs::path record_place = outputs.folder / record_name;
  const std::string both = print_record(joined(outputs.record, outputs.earlier));
  if (!changed.empty() && !same_on_disk(record_place, both)) result.error = write_file(record_place, both);
  for (const emit::File* file : changed) {
    if (!result.error.empty()) return result;
    result.error = write_file(outputs.folder / file->path, file->text);
    ++result.written;
  }
  if (!result.error.empty()) return result;

  if (clean) {
    remove_stale(outputs, result);
  } else {
    result.kept_stale = outputs.stale;
  }
  Record final_record = outputs.record;
  for (const std::string& path : result.kept_stale) final_record.insert(*outputs.earlier.find(path));
  if (!result.error.empty()) return result;
  if (final_record.empty()) {
    std::error_code error;
    fs::remove(record_place, error);
    remove_empty_folders(outputs.folder, outputs.folder.parent_path());
    return result;
  }
  const std::string text = print_record(final_record);
  if (!same_on_disk(record_place, text)) result.error = write_file(record_place, text);
  return result;
}

std::vector<Drift> compare_outputs(const TargetOutputs& outputs) {
  std::vector<Drift> drifts;
  const auto compare = [&](const std::string& path, std::string_view text,
                           const std::vector<std::uint32_t>& roots) {
    const fs::path place = outputs.folder / path;
    if (same_on_disk(place, text)) return;
    const auto present = read_file(place);
    const std::string name = shown(place);
    drifts.push_back({present ? Drift::Kind::changed : Drift::Kind::missing, name,
                      unified_diff(present.value_or(""), text,
                                   {present ? name : "/dev/null", name + " (as holyc would write it)"}),
                      roots});
  };
  for (const emit::File& file : outputs.files) compare(file.path, file.text, file.roots);
  for (const std::string& path : outputs.stale)
    drifts.push_back({Drift::Kind::stale, shown(outputs.folder / path), {}, {}});
  // The record follows from the rest: it is shown only where nothing else explains that it differs.
  if (drifts.empty() && !outputs.files.empty())
    compare(std::string(record_name), print_record(outputs.record), {});
  return drifts;
}

}  // namespace holyc::cli
