#include "tools/holyc/instances.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <utility>

#include "codegen/load/glob.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
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
  return path.extension() == ".ndjson" || path.extension() == ".jsonl" || path.extension() == ".json-seq";
}

std::string name_of(const std::string& argument) {
  return argument == "-" ? "<stdin>" : shown(argument);
}

void warn_of_mark(InstanceWalk& walk, const std::string& name) {
  walk.warnings.push_back(report::diagnose("byte-order-mark", name + " starts with a byte order mark.",
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
    walk.troubles.push_back(text.error() +
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

/// The files of a folder whose paths below it are wanted, in order.
std::vector<std::string> files_below(const fs::path& folder, InstanceWalk& walk,
                                     const std::function<bool(const fs::path&)>& is_wanted) {
  std::vector<std::string> files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, error)) {
    std::error_code failure;
    if (entry.is_regular_file(failure) && is_wanted(entry.path())) files.push_back(entry.path().string());
  }
  if (error) walk.troubles.push_back("cannot read " + shown(folder) + ": " + error.message() + ".");
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::string> files_of_folder(const std::string& folder, InstanceWalk& walk) {
  const std::size_t before = walk.troubles.size();
  std::vector<std::string> files = files_below(
      folder, walk, [](const fs::path& path) { return path.extension() == ".json" || holds_lines(path); });
  if (files.empty() && walk.troubles.size() == before)
    walk.troubles.push_back("there are no .json, .ndjson, .jsonl or .json-seq files below " + shown(folder) +
                            ".");
  return files;
}

/// What a glob that the shell left alone stands for.
std::vector<std::string> files_of_glob(const std::string& glob, InstanceWalk& walk) {
  const load::GlobParts parts = load::split_glob(glob);
  std::error_code failure;
  std::vector<std::string> files;
  if (fs::is_directory(parts.folder, failure)) {
    files = files_below(parts.folder, walk, [&](const fs::path& path) {
      return load::glob_matches(parts.below, path.lexically_relative(parts.folder).generic_string());
    });
    for (std::string& file : files) file = fs::path(file).lexically_normal().string();
  }
  if (files.empty()) walk.troubles.push_back("no file matches " + glob + ".");
  return files;
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

}  // namespace holyc::cli
