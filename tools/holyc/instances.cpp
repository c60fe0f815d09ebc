#include "tools/holyc/instances.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

#include "tools/holyc/files.hpp"

namespace holyc::cli {

namespace fs = std::filesystem;

namespace {

struct Closer {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

bool holds_lines(const fs::path& path) {
  return path.extension() == ".ndjson" || path.extension() == ".jsonl";
}

std::string name_of(const std::string& argument) {
  return argument == "-" ? "<stdin>" : shown(argument);
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Walks the lines of a stream with one buffer; a line longer than `longest_line` is cut.
class LineReader {
 public:
  explicit LineReader(std::FILE* file) : file_(file) {}

  /// The next line without its end, or false at the end of the stream.
  bool next(std::string_view& line) {
    consume();
    for (std::size_t searched = 0;;) {
      const std::size_t end = buffer_.find('\n', begin_ + searched);
      if (end != std::string::npos) {
        taken_ = end + 1 - begin_;
        line = std::string_view(buffer_).substr(begin_, std::min(end - begin_, longest_line));
        return true;
      }
      searched = buffer_.size() - begin_;
      if (searched > longest_line) {
        line = std::string_view(buffer_).substr(begin_, longest_line);
        taken_ = searched;
        skipping_ = true;
        return true;
      }
      if (!fill()) {
        taken_ = buffer_.size() - begin_;
        line = std::string_view(buffer_).substr(begin_);
        return taken_ > 0;
      }
    }
  }

 private:
  static constexpr std::size_t block = std::size_t{1} << 18;

  /// Drops what next() handed over, and the rest of a line that was cut.
  void consume() {
    begin_ += taken_;
    taken_ = 0;
    while (skipping_) {
      const std::size_t end = buffer_.find('\n', begin_);
      skipping_ = end == std::string::npos;
      begin_ = skipping_ ? buffer_.size() : end + 1;
      if (skipping_ && !fill()) return;
    }
  }

  bool fill() {
    buffer_.erase(0, begin_);
    begin_ = 0;
    const std::size_t before = buffer_.size();
    buffer_.resize(before + block);
    const std::size_t got = std::fread(buffer_.data() + before, 1, block, file_);
    buffer_.resize(before + got);
    return got > 0;
  }

  std::FILE* file_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::size_t taken_ = 0;
  bool skipping_ = false;
};

void read_lines(const std::string& argument, InstanceWalk& walk, const InstanceHandler& handle) {
  const std::unique_ptr<std::FILE, Closer> file(argument == "-" ? stdin : std::fopen(argument.c_str(), "rb"));
  if (!file) {
    walk.troubles.push_back("cannot read " + shown(argument) + ": " + std::strerror(errno) + ".");
    return;
  }
  LineReader reader(file.get());
  Instance instance{name_of(argument), {}, 0, true};
  while (!walk.stopped && reader.next(instance.text)) {
    ++instance.first_line;
    if (!is_blank(instance.text)) walk.stopped = !handle(instance);
  }
  if (std::ferror(file.get()) != 0)
    walk.troubles.push_back("cannot read " + name_of(argument) + " to its end.");
}

void read_whole(const std::string& argument, InstanceWalk& walk, const InstanceHandler& handle) {
  const auto text = read_file(argument, largest_instance);
  if (!text) {
    const bool is_large = text.error().ends_with("MiB.");
    walk.troubles.push_back(text.error() +
                            (is_large ? " Split it, or write one instance a line and use --ndjson." : ""));
  } else {
    walk.stopped = !handle({name_of(argument), *text});
  }
}

std::vector<std::string> files_below(const std::string& folder, InstanceWalk& walk) {
  std::vector<std::string> files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, error)) {
    const fs::path& path = entry.path();
    if (entry.is_regular_file() && (path.extension() == ".json" || holds_lines(path)))
      files.push_back(path.string());
  }
  if (error) walk.troubles.push_back("cannot read " + shown(folder) + ": " + error.message() + ".");
  if (files.empty() && !error)
    walk.troubles.push_back("there are no .json, .ndjson or .jsonl files below " + shown(folder) + ".");
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

InstanceWalk for_each_instance(const std::vector<std::string>& arguments, bool ndjson,
                               const InstanceHandler& handle) {
  InstanceWalk walk;
  for (const std::string& argument : arguments) {
    const bool is_folder = argument != "-" && fs::is_directory(argument);
    for (const std::string& file :
         is_folder ? files_below(argument, walk) : std::vector<std::string>{argument}) {
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
