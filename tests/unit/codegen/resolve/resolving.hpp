// Schemas given as text, resolved.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "codegen/resolve/schema.hpp"
#include "tests/support/marked.hpp"

namespace resolving {

using Texts = std::vector<std::pair<std::string, std::string>>;  ///< URI and text

/// The first text is primary, the others are looked up.
inline holyc::resolve::Resolution resolve_texts(const Texts& texts,
                                                const holyc::resolve::ResolveOptions& options = {}) {
  holyc::load::SourceTree tree;
  holyc::report::Diagnostics diagnostics;
  for (const auto& [uri, text] : texts) {
    holyc::report::append(diagnostics, holyc::load::add_text(tree, uri, uri, text, tree.files.empty()));
  }
  holyc::resolve::Resolution resolution = holyc::resolve::resolve(std::move(tree), options);
  holyc::report::append(resolution.diagnostics, std::move(diagnostics));
  return resolution;
}

inline holyc::resolve::Resolution resolve_text(const std::string& text,
                                               const holyc::resolve::ResolveOptions& options = {}) {
  return resolve_texts({{"https://example.com/root.json", text}}, options);
}

/// What is found wrong with a marked schema.
inline std::string findings(const std::string& schema) {
  const holyc::test::Marked marked = holyc::test::marked(schema);
  return holyc::test::told(marked, resolve_text(marked.text).diagnostics);
}

/// The location of the schema that the $ref of the schema at a URI reference leads to.
inline std::string target(const holyc::resolve::Resolution& resolution, const std::string& reference) {
  const auto& set = resolution.set;
  const auto id = holyc::resolve::find_schema(set, "https://example.com/root.json", reference);
  if (id == holyc::resolve::no_schema) return "no such schema";
  const auto to = set.at(id).reference;
  return to == holyc::resolve::no_schema ? "unbound" : set.at(to).location;
}

}  // namespace resolving
