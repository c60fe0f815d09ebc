#include "tools/holyc/init.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codegen/emit/writer.hpp"
#include "codegen/names/names.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/version.hpp"

namespace holyc::cli {

namespace fs = std::filesystem;

namespace {

/// What `holyc init` writes: a template, and where its text goes.
constexpr std::pair<std::string_view, std::string_view> files[] = {
    {"init/holyc.yaml.in", "holyc.yaml"},
    {"init/event-envelope.schema.json.in", "schemas/core/event-envelope.v1.schema.json"},
    {"init/order.placed.schema.json.in", "schemas/shop/order.placed.v1.schema.json"},
    {"init/CMakeLists.txt.in", "CMakeLists.txt"},
    {"init/main.cpp.in", "src/main.cpp"},
    {"init/event.json.in", "events/order.placed.json"},
    {"init/schemas.yml.in", ".github/workflows/schemas.yml"},
    {"init/rfc.md.in", "docs/rfc-template.md"},
    {"init/README.md.in", "README.md"},
    {"init/gitignore.in", ".gitignore"},
};

}  // namespace

int init(const InitOptions& options) {
  const fs::path directory = options.directory;
  std::string name = options.name;
  if (name.empty()) name = fs::weakly_canonical(fs::absolute(directory)).filename().string();
  name = names::snake_case(name);

  std::vector<std::pair<fs::path, std::string>> outputs;
  emit::Writer writer(emit::builtin_templates());
  for (const auto& [template_name, path] : files) {
    const fs::path place = directory / path;
    if (!options.force && fs::exists(place)) {
      complain("holyc: " + shown(place) + " exists already; --force replaces it. Nothing was written.\n");
      return cannot_answer;
    }
    outputs.emplace_back(place,
                         writer.fill(template_name, {{"?name", name}, {"?version", std::string(version)}}));
  }
  if (!writer.diagnostics().empty()) {
    complain(writer.diagnostics(), {});
    return cannot_answer;
  }
  for (const auto& [place, text] : outputs) {
    if (const std::string error = write_file(place, text); !error.empty()) {
      complain("holyc: " + error + "\n");
      return cannot_answer;
    }
    print(shown(place) + "\n");
  }
  complain("Next:" + std::string(options.directory == "." ? "" : " cd " + shown(directory) + " &&") +
           " holyc check && holyc generate && holyc validate events/\n");
  return success;
}

}  // namespace holyc::cli
