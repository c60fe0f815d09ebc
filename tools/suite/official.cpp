// Reading the official JSON Schema test suite.
#include <algorithm>

#include "tools/suite/suite.hpp"

namespace holyc::suite {

namespace fs = std::filesystem;
using holy::json::Document;
using holy::json::Kind;
using holy::json::Value;

namespace {

/// Where the suite says its remotes are served (its README).
constexpr std::string_view remote_host = "http://localhost:1234/";

std::shared_ptr<const std::vector<Reference>> read_remotes(const fs::path& folder) {
  auto remotes = std::make_shared<std::vector<Reference>>();
  for (const fs::path& path : json_files(folder, true)) {
    const std::string relative = path.lexically_relative(folder).generic_string();
    if (auto text = read_file(path)) {
      remotes->push_back({relative, std::string(remote_host) + relative, std::move(*text)});
    }
  }
  return remotes;
}

/// A test with a Document of its own, as a user's instance has.
Test read_test(const Value& test, const Value& data, bool valid) {
  holy::json::Reading reading = holy::json::read_owned(std::string(data.text()));
  const auto document = std::make_shared<const Document>(std::move(reading.document));
  return {string_at(test, "description"), document, document->root(), valid};
}

std::string read_groups(const fs::path& path, const Group& common, std::vector<Group>& groups) {
  const auto text = read_file(path);
  if (!text) return "cannot read " + path.string();
  const holy::json::Reading reading = holy::json::read(*text);
  if (!reading.ok()) return path.string() + ": " + reading.errors.front().message;
  const Value root = reading.document.root();
  if (!root.is(Kind::array)) return path.string() + ": an array of groups was expected";
  for (const Value item : root.items()) {
    const auto schema = item.find("schema");
    const auto tests = item.find("tests");
    if (!schema || !tests || !tests->is(Kind::array))
      return path.string() + ": a group has no schema or no tests";
    Group group = common;
    group.description = string_at(item, "description");
    group.schema = schema->text();
    group.uri = "suite:/" + group.file;
    // Only groups that name the host can reach the remotes.
    if (group.schema.find("localhost:1234") == std::string::npos) group.references = nullptr;
    for (const Value one : tests->items()) {
      const auto data = one.find("data");
      const auto valid = one.find("valid");
      if (!data || !valid || !valid->is(Kind::boolean))
        return path.string() + ": a test has no data or no verdict";
      group.tests.push_back(read_test(one, *data, valid->boolean()));
    }
    groups.push_back(std::move(group));
  }
  return {};
}

}  // namespace

std::string string_at(const Value& object, std::string_view name) {
  const auto value = object.find(name);
  return value && value->is(Kind::string) ? std::string(value->string()) : std::string();
}

Groups read_official(const OfficialOptions& options) {
  Groups result;
  const fs::path tests = options.folder / "tests";
  if (!fs::is_directory(tests)) return {{}, options.folder.string() + " has no folder tests"};
  const auto remotes = read_remotes(options.folder / "remotes");
  for (const resolve::Dialect dialect : options.dialects) {
    struct Part {
      std::string folder;
      bool is_optional;
      bool is_format;
    };
    std::vector<Part> parts{{std::string(folder_of(dialect)), false, false}};
    if (options.optional) parts.push_back({parts.front().folder + "/optional", true, false});
    if (options.format) parts.push_back({parts.front().folder + "/optional/format", true, true});
    for (const Part& part : parts) {
      for (const fs::path& path : json_files(tests / part.folder, false)) {
        Group common;
        common.file = part.folder + '/' + path.filename().string();
        common.dialect = dialect;
        common.references = remotes;
        common.options.assert_formats = part.is_format;
        common.options.assert_content = part.is_optional;
        result.error = read_groups(path, common, result.groups);
        if (!result.error.empty()) return result;
      }
    }
  }
  return result;
}

}  // namespace holyc::suite
