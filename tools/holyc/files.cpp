#include "tools/holyc/files.hpp"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holyc::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view temporary_suffix = ".holyc-new";

struct Closer {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

std::string failure(std::string_view doing, const fs::path& path, int error) {
  return std::string(doing) + " " + shown(path) + ": " + std::strerror(error) + ".";
}

std::string too_large(const std::string& name, std::size_t most_bytes) {
  constexpr unsigned bits_of_mebibyte = 20;
  return "cannot read " + name + ": it has more than " + std::to_string(most_bytes >> bits_of_mebibyte) +
         " MiB.";
}

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// The name under which a file is written before it is put in place.
std::string temporary_beside(const fs::path& path) {
  const fs::path name =
      "." + path.filename().string() + "." + std::to_string(getpid()) + std::string(temporary_suffix);
  return (path.parent_path() / name).string();
}

int create(const std::string& path) {
  constexpr mode_t readable = 0666;  // less what the user's mask takes away
  return open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, readable);
}

/// The process that made a temporary file, by its name; 0 for other files.
pid_t maker_of(std::string_view name) {
  if (!name.starts_with('.') || !name.ends_with(temporary_suffix)) return 0;
  name.remove_suffix(temporary_suffix.size());
  const std::size_t dot = name.rfind('.');
  pid_t process = 0;
  const auto [stop, error] = std::from_chars(name.data() + dot + 1, name.data() + name.size(), process);
  return error == std::errc() && stop == name.data() + name.size() ? process : 0;
}

}  // namespace

std::expected<std::string, std::string> read_file(const fs::path& path, std::size_t most_bytes) {
  const bool from_input = path == "-";
  if (!from_input && fs::is_directory(path)) return std::unexpected(failure("cannot read", path, EISDIR));
  std::error_code error;
  if (!from_input && fs::file_size(path, error) > most_bytes && !error)
    return std::unexpected(too_large(shown(path), most_bytes));
  const std::unique_ptr<std::FILE, Closer> file(from_input ? stdin : std::fopen(path.c_str(), "rb"));
  if (!file) return std::unexpected(failure("cannot read", path, errno));
  std::string text;
  constexpr std::size_t block = std::size_t{1} << 16;
  for (;;) {
    const std::size_t before = text.size();
    text.resize(before + block);
    const std::size_t got = std::fread(text.data() + before, 1, block, file.get());
    text.resize(before + got);
    if (text.size() > most_bytes)
      return std::unexpected(too_large(from_input ? "<stdin>" : shown(path), most_bytes));
    if (got < block) break;
  }
  if (std::ferror(file.get()) != 0) return std::unexpected(failure("cannot read", path, errno));
  return text;
}

std::string write_file(const fs::path& path, std::string_view text) {
  const std::string temporary = temporary_beside(path);
  int file = create(temporary);
  if (file < 0 && errno == ENOENT && path.has_parent_path()) {
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return failure("cannot make the folder of", path, error.value());
    file = create(temporary);
  }
  if (file < 0) return failure("cannot write", path, errno);
  const bool written = write_all(file, text);
  const int write_error = errno;
  if (close(file) != 0 || !written) {
    unlink(temporary.c_str());
    return failure("cannot write", path, written ? errno : write_error);
  }
  if (rename(temporary.c_str(), path.c_str()) != 0) {
    const int rename_error = errno;
    unlink(temporary.c_str());
    return failure("cannot write", path, rename_error);
  }
  return {};
}

void remove_leftovers(const fs::path& folder) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    const pid_t process = maker_of(entry.path().filename().string());
    if (process > 0 && kill(process, 0) != 0 && errno == ESRCH) fs::remove(entry.path(), error);
  }
}

std::string shown(const fs::path& path) {
  std::error_code error;
  const fs::path relative = fs::proximate(path, error);
  const std::string text = error ? path.generic_string() : relative.generic_string();
  return text.starts_with("../") ? path.lexically_normal().generic_string() : text;
}

}  // namespace holyc::cli
