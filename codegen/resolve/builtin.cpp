#include "codegen/resolve/builtin.hpp"

#include <array>
#include <string>

#include "embedded_meta_schemas.hpp"

namespace holyc::resolve {

namespace {

constexpr std::string_view host = "json-schema.org/";

struct OldDraft {
  std::string_view path, file, uri;
};
constexpr std::array old_drafts{
    OldDraft{"draft-04/schema", "draft-04.json", "http://json-schema.org/draft-04/schema"},
    OldDraft{"draft-06/schema", "draft-06.json", "http://json-schema.org/draft-06/schema"},
    OldDraft{"draft-07/schema", "draft-07.json", "http://json-schema.org/draft-07/schema"},
};

std::string_view strip(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

}  // namespace

std::optional<BuiltinSchema> find_builtin(std::string_view uri) {
  std::string_view path = strip(strip(strip(uri, "http://"), "https://"), "www.");
  if (path.size() == uri.size() || !path.starts_with(host)) return std::nullopt;
  path.remove_prefix(host.size());
  if (path.ends_with('/')) path.remove_suffix(1);
  for (const auto& [file, text] : embedded_meta_schemas()) {
    for (const OldDraft& draft : old_drafts) {
      if (path == draft.path && file == draft.file) return BuiltinSchema{draft.uri, text};
    }
    // draft/2020-12/schema is 2020-12/schema.json, draft/2020-12/meta/core is 2020-12/core.json.
    if (!path.starts_with("draft/")) continue;
    const std::string_view name = file.substr(0, file.size() - std::string_view(".json").size());
    const std::size_t slash = name.find('/');
    if (slash == std::string_view::npos) continue;
    const bool root = name.substr(slash + 1) == "schema";
    const std::string expected = "draft/" + std::string(name.substr(0, slash + 1)) + (root ? "" : "meta/") +
                                 std::string(name.substr(slash + 1));
    if (path == expected) {
      // The text itself holds its URI, as the value of $id.
      const std::string full = "https://" + std::string(host) + expected;
      const std::size_t at = text.find(full);
      return BuiltinSchema{text.substr(at, full.size()), text};
    }
  }
  return std::nullopt;
}

}  // namespace holyc::resolve
