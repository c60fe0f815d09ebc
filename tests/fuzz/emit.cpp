// Emits C++ for the schemas of some folders as a few translation units, so that the build knows them
// beforehand. Usage: fuzz_emit OUT UNITS FOLDER...: OUT/include, OUT/src and OUT/unit_<n>.cpp.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "codegen/emit/cpp/cpp.hpp"
#include "codegen/emit/writer.hpp"
#include "codegen/lower/lower.hpp"

namespace {

bool failed(const holyc::report::Diagnostics& diagnostics) {
  for (const auto& each : diagnostics) {
    if (each.severity != holyc::report::Severity::error) continue;
    std::cerr << each.span.file << ':' << each.span.line << ": " << each.code << ": " << each.message << '\n';
  }
  return holyc::report::has_errors(diagnostics);
}

void write(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

/// Every source is included by one unit, the largest ones first, each by the unit that has least.
void write_units(const std::filesystem::path& out, std::size_t count, std::vector<holyc::emit::File> files) {
  std::erase_if(files, [](const auto& file) { return !file.path.ends_with(".cpp"); });
  std::sort(files.begin(), files.end(), [](const auto& left, const auto& right) {
    return left.text.size() != right.text.size() ? left.text.size() > right.text.size()
                                                 : left.path < right.path;
  });
  std::vector<std::pair<std::size_t, std::string>> units(count);
  for (const auto& file : files) {
    auto& [size, text] =
        *std::min_element(units.begin(), units.end(),
                          [](const auto& left, const auto& right) { return left.first < right.first; });
    size += file.text.size();
    text += "#include \"" + file.path + "\"\n";
  }
  for (std::size_t at = 0; at < count; ++at) {
    write(out / ("unit_" + std::to_string(at) + ".cpp"), units[at].second);
  }
}

/// The JSON files of a folder, but for instances.
void copy_schemas(const std::filesystem::path& from, const std::filesystem::path& to) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(from)) {
    const std::filesystem::path relative = entry.path().lexically_relative(from);
    const std::string folder = relative.parent_path().filename().string();
    if (!entry.is_regular_file() || relative.extension() != ".json" || folder == "accepted" ||
        folder == "rejected")
      continue;
    std::filesystem::create_directories((to / relative).parent_path());
    std::filesystem::copy_file(entry.path(), to / relative,
                               std::filesystem::copy_options::overwrite_existing);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  const std::filesystem::path out = argv[1];
  for (int at = 3; at < argc; ++at) copy_schemas(argv[at], out / "schemas");
  holyc::load::LoadOptions options;
  options.roots = {holyc::load::Root{out / "schemas"}};
  auto loading = holyc::load::load(options);
  if (failed(loading.diagnostics)) return 1;
  const auto resolution = holyc::resolve::resolve(std::move(loading.tree));
  if (failed(resolution.diagnostics)) return 1;
  const auto model = holyc::lower::lower(resolution.set);
  const auto naming = holyc::names::decide(model, resolution.set, {.namespace_name = "fuzzed"});
  const auto compilation = holyc::program::compile(resolution.set, holyc::lower::entries(model));
  if (failed(naming.diagnostics) || failed(compilation.diagnostics)) return 1;
  const auto output = holyc::emit::emit_cpp(
      {model, naming.names, compilation, resolution.set, holyc::emit::builtin_templates(), "fuzz"});
  if (failed(output.diagnostics)) return 1;
  for (const auto& file : output.files) write(out / file.path, file.text);
  write_units(out, std::stoul(argv[2]), output.files);
}
