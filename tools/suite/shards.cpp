// Which groups are compiled together, and the compiler's runs.
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "tools/suite/compiled.hpp"

namespace holyc::suite {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view flags =
    "-std=c++20 -O1 -fPIC -shared -Wall -Wextra -Wpedantic -Wconversion -Werror";
constexpr std::size_t most_error_text = 1500;

/// FNV-1a, as the records of generated files have it.
std::uint64_t hash_of(std::string_view text, std::uint64_t hash = 0xcbf29ce484222325u) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

std::string identifier(std::string text) {
  std::ranges::replace_if(text, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return text;
}

std::string shell_quoted(const std::string& text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

bool write(const fs::path& path, std::string_view text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  return static_cast<bool>(out.flush());
}

/// What every compilation depends on: the compiler, its flags, the runtime's headers.
std::uint64_t hash_of_surroundings(const CompiledOptions& options) {
  std::uint64_t hash = hash_of(flags, hash_of(options.compiler));
  const fs::path version = options.work / "compiler-version";
  const std::string command = options.compiler + " --version > " + shell_quoted(version.string());
  if (std::system(command.c_str()) == 0) hash = hash_of(read_file(version).value_or(""), hash);
  std::vector<fs::path> headers;
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(
           options.include, fs::directory_options::follow_directory_symlink, error)) {
    if (entry.path().extension() == ".hpp") headers.push_back(entry.path());
  }
  std::ranges::sort(headers);
  for (const fs::path& header : headers) hash = hash_of(read_file(header).value_or(""), hash);
  return hash;
}

Compiled compile_one(const Compilation& compilation, const CompiledOptions& options, std::uint64_t hash) {
  const fs::path base = options.work / compilation.name;
  for (const std::string& unit : compilation.units) hash = hash_of(unit, hash);
  const std::string key = fmt::format("{:016x}", hash);
  Compiled result;
  result.library = base.string() + ".so";
  if (read_file(base.string() + ".key") == key && fs::exists(result.library)) {
    result.reused = true;
    return result;
  }
  std::string command =
      fmt::format("{} {} -I {} -o {}", options.compiler, flags, shell_quoted(options.include.string()),
                  shell_quoted(result.library.string()));
  for (std::size_t i = 0; i < compilation.units.size(); ++i) {
    const std::string source = fmt::format("{}{}.cpp", base.string(), i == 0 ? "" : "_" + std::to_string(i));
    if (!write(source, compilation.units[i])) {
      result.error = "cannot write " + source;
      return result;
    }
    command += ' ' + shell_quoted(source);
  }
  const fs::path log = base.string() + ".log";
  if (std::system((command + " > " + shell_quoted(log.string()) + " 2>&1").c_str()) != 0) {
    const std::string said = read_file(log).value_or("");
    const std::size_t first = std::min(said.find("error"), said.size());
    const std::size_t line = said.rfind('\n', first) == std::string::npos ? 0 : said.rfind('\n', first) + 1;
    result.error = "the compiler refuses it: " + said.substr(line, most_error_text);
    return result;
  }
  if (!write(base.string() + ".key", key)) result.error = "cannot write " + base.string() + ".key";
  return result;
}

}  // namespace

std::vector<Shard> shards_of(const std::vector<Group>& groups, std::size_t most) {
  std::vector<Shard> shards;
  std::string folder;
  std::size_t number = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    std::string own = fs::path(groups[i].file).parent_path().generic_string();
    if (own.empty()) own = "corpus";
    if (shards.empty() || own != folder) {
      folder = own;
      number = 0;
    }
    if (number % most == 0)
      shards.push_back({fmt::format("{}_{:02}", identifier(folder), number / most + 1), {}});
    shards.back().groups.push_back(i);
    ++number;
  }
  return shards;
}

std::vector<Compiled> compile(const std::vector<Compilation>& compilations, const CompiledOptions& options) {
  std::vector<Compiled> results(compilations.size());
  const std::uint64_t hash = hash_of_surroundings(options);
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < compilations.size(); i = next++) {
      results[i] = compile_one(compilations[i], options, hash);
      if (options.progress) options.progress(compilations[i].name, results[i].reused);
    }
  };
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < std::max<std::size_t>(1, options.jobs); ++i) others.emplace_back(work);
  work();
  others.clear();  // joins
  return results;
}

}  // namespace holyc::suite
