#include "codegen/emit/manifest.hpp"

#include <algorithm>
#include <tuple>

#include <holy/json/write.hpp>

namespace holyc::emit {

namespace {

std::string untyped_list(std::vector<std::string> locations) {
  if (locations.empty()) return {};
  std::sort(locations.begin(), locations.end());
  locations.erase(std::unique(locations.begin(), locations.end()), locations.end());
  std::string text = ",\n  \"untyped\": [";
  const char* separator = "\n    ";
  for (const std::string& location : locations) {
    text += separator + holy::json::quoted(location);
    separator = ",\n    ";
  }
  return text + "\n  ]";
}

}  // namespace

void keep_each_once(std::vector<Unenforced>& entries) {
  const auto key = [](const Unenforced& entry) {
    return std::tie(entry.schema, entry.keyword, entry.reason);
  };
  std::sort(entries.begin(), entries.end(),
            [&](const Unenforced& left, const Unenforced& right) { return key(left) < key(right); });
  const auto last =
      std::unique(entries.begin(), entries.end(),
                  [&](const Unenforced& left, const Unenforced& right) { return key(left) == key(right); });
  entries.erase(last, entries.end());
}

File write_manifest(std::string_view target, std::vector<Unenforced> entries,
                    std::vector<std::string> untyped) {
  keep_each_once(entries);
  std::string text = "{\n  \"target\": " + holy::json::quoted(target) + ",\n  \"unenforced\": [";
  const char* separator = "\n";
  for (const Unenforced& entry : entries) {
    text += separator;
    text += "    {\"schema\": " + holy::json::quoted(entry.schema) +
            ", \"keyword\": " + holy::json::quoted(entry.keyword) +
            ", \"reason\": " + holy::json::quoted(entry.reason) + "}";
    separator = ",\n";
  }
  text += (entries.empty() ? "]" : "\n  ]") + untyped_list(std::move(untyped)) + "\n}\n";
  return {"manifest.json", std::move(text), {}};
}

}  // namespace holyc::emit
