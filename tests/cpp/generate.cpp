// Generates C++ from a folder of schemas: holyc without its command line.
// Usage: cpp_test_generate SCHEMAS OUT NAMESPACE [annotate]
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>

#include "codegen/emit/cpp/cpp.hpp"
#include "codegen/emit/writer.hpp"
#include "codegen/lower/lower.hpp"

namespace {

bool failed(const holyc::report::Diagnostics& diagnostics) {
  for (const auto& each : diagnostics) {
    std::cerr << each.span.file << ':' << each.span.line << ": " << each.code << ": " << each.message << '\n';
  }
  return holyc::report::has_errors(diagnostics);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  const bool assert_formats = argc == 4;
  holyc::load::LoadOptions options;
  options.roots = {holyc::load::Root{argv[1]}};
  auto loading = holyc::load::load(options);
  if (failed(loading.diagnostics)) return 1;
  const auto resolution = holyc::resolve::resolve(std::move(loading.tree));
  if (failed(resolution.diagnostics)) return 1;
  const auto model = holyc::lower::lower(resolution.set, {.assert_formats = assert_formats});
  const auto naming = holyc::names::decide(model, resolution.set, {.namespace_name = argv[3]});
  const auto compilation = holyc::program::compile(resolution.set, holyc::lower::entries(model),
                                                   {.assert_formats = assert_formats});
  if (failed(naming.diagnostics) || failed(compilation.diagnostics)) return 1;
  const auto output = holyc::emit::emit_cpp(
      {model, naming.names, compilation, resolution.set, holyc::emit::builtin_templates(), "test"});
  if (failed(output.diagnostics)) return 1;
  for (const auto& file : output.files) {
    const auto path = std::filesystem::path(argv[2]) / file.path;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << file.text;
  }
}
