#include "tools/holyc/instances.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <map>
#include <memory>
#include <utility>

#include "codegen/load/absent.hpp"
#include "codegen/load/glob.hpp"
#include "codegen/load/source.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/record_reader.hpp"

namespace holyc::cli {

namespace fs = std::filesystem;

namespace {

struct Closer {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

bool holds_lines(const fs::path& path) {
  return std::ranges::any_of(std::array{".ndjson", ".jsonl", ".json-seq"},
                             [&](const char* suffix) { return load::has_suffix(path.native(), suffix); });
}

std::string name_of(const std::string& argument) {
  return argument == "-" ? "<stdin>" : shown(argument);
}

void warn_of_mark(InstanceWalk& walk, const std::string& name) {
  walk.diagnostics.push_back(report::diagnose("byte-order-mark", name + " starts with a byte order mark.",
                                              report::whole_file(name)));
}

void read_records(std::FILE* file, const std::string& name, InstanceWalk& walk,
                  const InstanceHandler& handle) {
  RecordReader reader(file);
  StreamRecord record;
  while (!walk.stopped && reader.next(record)) {
    if (record.is_cut_off) {
      walk.troubles.push_back(name + ", line " + std::to_string(record.first_line) +
                              ": a record may be cut off: no line end follows it (RFC 7464).");
      continue;
    }
    walk.stopped = !handle({name, record.text, record.first_line, true});
  }
  if (reader.had_mark()) warn_of_mark(walk, name);
  if (std::ferror(file) != 0) walk.troubles.push_back("cannot read " + name + " to its end.");
}

void read_lines(const std::string& argument, InstanceWalk& walk, const InstanceHandler& handle) {
  const std::unique_ptr<std::FILE, Closer> file(argument == "-" ? stdin : std::fopen(argument.c_str(), "rb"));
  if (!file) {
    walk.troubles.push_back("cannot read " + shown(argument) + ": " + std::strerror(errno) + ".");
    return;
  }
  read_records(file.get(), name_of(argument), walk, handle);
}

/// The records of a text that was read whole before it was known to be a sequence.
void read_sequence(std::string&& text, const std::string& name, InstanceWalk& walk,
                   const InstanceHandler& handle) {
  const std::unique_ptr<std::FILE, Closer> file(fmemopen(text.data(), text.size(), "rb"));
  if (file) {
    read_records(file.get(), name, walk, handle);
  } else {
    walk.troubles.push_back("cannot read " + name + ": " + std::strerror(errno) + ".");
  }
}

void read_whole(const std::string& argument, InstanceWalk& walk, const InstanceHandler& handle) {
  auto text = read_file(argument, largest_instance);
  if (!text) {
    const bool is_large = text.error().ends_with("MiB.");
    std::error_code failure;
    const bool is_absent = argument != "-" && !fs::exists(argument, failure);
    const std::string hint = is_absent ? load::hint_of_absent(argument) : "";
    walk.troubles.push_back(text.error() + (hint.empty() ? "" : ' ' + hint) +
                            (is_large ? " Split it, or write one instance a line and use --ndjson." : ""));
    return;
  }
  const std::string name = name_of(argument);
  const std::size_t start = text->starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  if (start < text->size() && (*text)[start] == record_separator)
    return read_sequence(std::move(*text), name, walk, handle);
  if (start != 0) warn_of_mark(walk, name);
  walk.stopped = !handle({name, std::string_view(*text).substr(start)});
}

struct FolderFiles {
  std::vector<std::string> wanted;            // in order
  std::map<std::string, std::size_t> others;  // by suffix
};

/// The files of a folder whose paths below it are wanted, and how many others there are.
FolderFiles files_below(const fs::path& folder, InstanceWalk& walk,
                        const std::function<bool(const fs::path&)>& is_wanted) {
  FolderFiles files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, error)) {
    std::error_code failure;
    if (!entry.is_regular_file(failure)) continue;
    if (is_wanted(entry.path())) {
      files.wanted.push_back(entry.path().string());
    } else {
      ++files.others[entry.path().extension().generic_string()];
    }
  }
  if (error) walk.troubles.push_back("cannot read " + shown(folder) + ": " + error.message() + ".");
  std::sort(files.wanted.begin(), files.wanted.end());
  return files;
}

/// That an argument gives no instances, with what is there instead.
void complain_of_nothing(InstanceWalk& walk, const std::string& sentence, const fs::path& folder,
                         const std::map<std::string, std::size_t>& others) {
  std::string hint;
  if (!others.empty()) hint = shown(folder) + " holds other files: " + load::counted_by_suffix(others) + '.';
  std::error_code failure;
  if (!fs::exists(folder, failure)) hint = load::hint_of_absent(folder);
  walk.diagnostics.push_back(report::diagnose("no-instances", sentence, {}, hint));
}

std::vector<std::string> files_of_folder(const std::string& folder, InstanceWalk& walk) {
  const std::size_t before = walk.troubles.size();
  FolderFiles files = files_below(folder, walk, [](const fs::path& path) {
    return load::has_suffix(path.native(), ".json") || holds_lines(path);
  });
  if (files.wanted.empty() && walk.troubles.size() == before)
    complain_of_nothing(walk,
                        "there are no .json, .ndjson, .jsonl or .json-seq files below " + shown(folder) + '.',
                        folder, files.others);
  return std::move(files.wanted);
}

/// What a glob that the shell left alone stands for.
std::vector<std::string> files_of_glob(const std::string& glob, InstanceWalk& walk) {
  const load::GlobParts parts = load::split_glob(glob);
  std::error_code failure;
  FolderFiles files;
  if (fs::is_directory(parts.folder, failure)) {
    files = files_below(parts.folder, walk, [&](const fs::path& path) {
      return load::glob_matches(parts.below, path.lexically_relative(parts.folder).generic_string());
    });
    for (std::string& file : files.wanted) file = fs::path(file).lexically_normal().string();
  }
  if (files.wanted.empty())
    complain_of_nothing(walk, "no file matches " + glob + '.', parts.folder, files.others);
  return std::move(files.wanted);
}

std::vector<std::string> files_of(const std::string& argument, InstanceWalk& walk) {
  std::error_code failure;
  if (argument != "-" && fs::is_directory(argument, failure)) return files_of_folder(argument, walk);
  const bool is_glob = argument != "-" && load::has_wildcard(argument) && !fs::exists(argument, failure);
  return is_glob ? files_of_glob(argument, walk) : std::vector<std::string>{argument};
}

}  // namespace

InstanceWalk for_each_instance(const std::vector<std::string>& arguments, bool ndjson,
                               const InstanceHandler& handle) {
  InstanceWalk walk;
  for (const std::string& argument : arguments) {
    for (const std::string& file : files_of(argument, walk)) {
      if (ndjson || holds_lines(file)) {
        read_lines(file, walk, handle);
      } else {
        read_whole(file, walk, handle);
      }
      if (walk.stopped) return walk;
    }
  }
  return walk;
}

int tell_of_walk(InstanceWalk&& walk, const report::Severities& severities, const Showing& showing) {
  report::apply(severities, walk.diagnostics);
  int status = success;
  for (const report::Diagnostic& found : walk.diagnostics) {
    if (found.severity != report::Severity::error) continue;
    status = std::max<int>(status, found.code == "no-instances" ? cannot_answer : at_fault);
  }
  complain(std::move(walk.diagnostics), showing);
  for (const std::string& trouble : walk.troubles) complain("holyc: " + trouble + "\n");
  return walk.troubles.empty() ? status : cannot_answer;
}

}  // namespace holyc::cli
