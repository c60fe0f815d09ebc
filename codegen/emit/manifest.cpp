#include "codegen/emit/manifest.hpp"

#include <algorithm>
#include <tuple>

#include <holy/json/writer.hpp>

namespace holyc::emit {

namespace {

using holy::json::ArrayWriter;
using holy::json::Layout;
using holy::json::ObjectWriter;

void sort_once(std::vector<std::string>& texts) {
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

void write_entry(ArrayWriter& out, const Unenforced& entry) {
  const auto write = [&](ObjectWriter& one) {
    one.member("schema", entry.schema);
    one.member("keyword", entry.keyword);
    one.member("reason", entry.reason);
  };
  out.object(write, {.between = ", ", .colon = ": "});
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
  sort_once(untyped);
  constexpr Layout items{.first = "\n    ", .between = ",\n    ", .last = "\n  "};
  const auto write = [&](ObjectWriter& manifest) {
    manifest.member("target", target);
    manifest.array(
        "unenforced",
        [&](ArrayWriter& list) {
          for (const Unenforced& entry : entries) write_entry(list, entry);
        },
        items);
    if (untyped.empty()) return;
    manifest.array(
        "untyped",
        [&](ArrayWriter& list) {
          for (const std::string& location : untyped) list.item(location);
        },
        items);
  };
  std::string text =
      holy::json::object_text(write, {.first = "\n  ", .between = ",\n  ", .last = "\n", .colon = ": "});
  text += '\n';
  return {"manifest.json", std::move(text), {}};
}

}  // namespace holyc::emit
