// Reading a corpus of real schemas with instances of known verdicts.
#include <algorithm>
#include <array>

#include "tools/suite/suite.hpp"

namespace holyc::suite {

namespace fs = std::filesystem;
using holy::json::Document;
using holy::json::Value;

namespace {

std::shared_ptr<const std::vector<Reference>> read_references(const fs::path& folder) {
  auto references = std::make_shared<std::vector<Reference>>();
  const auto index = read_file(folder / "index.json");
  if (!index) return references;
  const holy::json::Reading reading = holy::json::read(*index);
  if (!reading.ok()) return references;
  for (const Value::Member member : reading.document.root().members()) {
    const std::string name(member.value.string());
    if (auto text = read_file(folder / name)) {
      references->push_back({"refs/" + name, std::string(member.name()), std::move(*text)});
    }
  }
  return references;
}

std::string add_instances(Group& group, const fs::path& folder, bool valid) {
  for (const fs::path& path : json_files(folder, false)) {
    auto text = read_file(path);
    if (!text) return "cannot read " + path.string();
    holy::json::Reading reading =
        holy::json::read_owned(std::move(*text), {.duplicate_keys = holy::json::DuplicateKeys::last});
    if (!reading.ok()) return path.string() + ": " + reading.errors.front().message;
    const auto document = std::make_shared<const Document>(std::move(reading.document));
    const std::string name = folder.filename().string() + '/' + path.filename().string();
    group.tests.push_back({name, document, document->root(), valid});
  }
  return {};
}

}  // namespace

Groups read_corpus(const fs::path& folder) {
  struct Part {
    std::string_view name;
    bool valid;
  };
  constexpr std::array<Part, 3> parts{{{"valid", true}, {"valid-synthetic", true}, {"invalid", false}}};
  Groups result;
  std::vector<fs::path> folders;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (fs::exists(entry.path() / "schema.json")) folders.push_back(entry.path());
  }
  std::ranges::sort(folders);
  if (folders.empty()) return {{}, folder.string() + " has no folders with a schema.json"};
  for (const fs::path& path : folders) {
    Group group;
    group.file = path.filename().string();
    group.schema = read_file(path / "schema.json").value_or("");
    group.uri = "corpus:/" + group.file + "/schema.json";
    group.options.assert_formats = false;
    group.references = read_references(path / "refs");
    for (const Part& part : parts) {
      result.error = add_instances(group, path / part.name, part.valid);
      if (!result.error.empty()) return result;
    }
    result.groups.push_back(std::move(group));
  }
  return result;
}

}  // namespace holyc::suite
