#include "tools/holyc/schema_roots.hpp"

#include <system_error>
#include <vector>

#include "codegen/load/glob.hpp"

namespace holyc::cli {

namespace fs = std::filesystem;
using holy::json::Kind;
using holy::json::Value;

namespace {

void add_globs(std::vector<std::string>& globs, const std::optional<Value>& said) {
  if (!said) return;
  if (said->is(Kind::string)) globs.emplace_back(said->string());
  if (said->is(Kind::array)) {
    for (const Value glob : said->items()) globs.emplace_back(glob.string());
  }
}

using SpanOf = std::function<report::Span(const Value&)>;

load::Root root_of(const fs::path& base, const Value& said, const SpanOf& span_of) {
  load::Root root;
  if (said.is(Kind::string)) {
    root = root_named(base, std::string(said.string()));
    root.span = span_of(said);
    return root;
  }
  root.span = span_of(*said.find("root"));
  root.path = (base / said.find("root")->string()).lexically_normal();
  add_globs(root.include, said.find("include"));
  add_globs(root.exclude, said.find("exclude"));
  return root;
}

}  // namespace

load::Root root_named(const fs::path& base, const std::string& text) {
  const fs::path path = (base / text).lexically_normal();
  std::error_code failure;
  if (!load::has_wildcard(text) || fs::exists(path, failure)) return {path};
  const load::GlobParts parts = load::split_glob(text);
  return {(base / parts.folder).lexically_normal(), {parts.below}, {}, {}};
}

std::vector<load::Root> roots_of(const fs::path& base, const Value& said, const SpanOf& span_of) {
  std::vector<load::Root> roots;
  if (!said.is(Kind::array)) return {root_of(base, said, span_of)};
  for (const Value root : said.items()) roots.push_back(root_of(base, root, span_of));
  return roots;
}

}  // namespace holyc::cli
