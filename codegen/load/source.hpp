// Files on disk to parsed documents with positions.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>
#include <holy/json/position.hpp>

#include "codegen/report/diagnostic.hpp"

namespace holyc::load {

using FileId = std::uint32_t;

/// One schema file, read and parsed. Never moves once loaded, so Values into it stay valid.
struct SourceFile {
  std::string path;  ///< as named by the user, for diagnostics
  std::string
      relative;  ///< relative to its tree's root, '/' separated: "fireflies/transcript.ready.v1.schema.json"
  std::string uri;  ///< the file: or builtin: URI that is its base when it has no $id
  std::string text;
  holy::json::Document document;
  holy::json::LineIndex lines;
  bool primary =
      true;  ///< false: looked up for references only (--schemas of validate, built-in meta-schemas)
  bool on_disk = false;  ///< read from `path`, so that relative references may name files beside it
};

struct SourceTree {
  std::vector<std::unique_ptr<SourceFile>> files;  ///< sorted by relative path; index is FileId
};

struct Loading {
  SourceTree tree;
  report::Diagnostics diagnostics;  ///< unreadable, malformed, duplicate keys (warning), too deep, too large
};

struct LoadOptions {
  std::vector<std::filesystem::path> roots;   ///< folders (**/*.schema.json) or single files (any name)
  std::vector<std::filesystem::path> lookup;  ///< more trees, for references only
  std::size_t max_file_bytes = 64u * 1024 * 1024;
  std::size_t max_depth = 512;
};

/// Reads every file; a file that cannot be used is reported and left out.
[[nodiscard]] Loading load(const LoadOptions& options);

/// Adds one schema given as text (standard input, the test suite, built-in meta-schemas).
report::Diagnostics add_text(SourceTree& tree, std::string path, std::string uri, std::string text,
                             bool primary);

/// Reads one more file from disk, for references only; relative is its path. Nothing is added when it cannot
/// be used.
report::Diagnostics add_file(SourceTree& tree, const std::filesystem::path& path,
                             const LoadOptions& options = {});

/// The span of a value (or key) of a file, with its excerpt.
[[nodiscard]] report::Span span_of(const SourceFile& file, const holy::json::Value& value);
[[nodiscard]] report::Span span_at(const SourceFile& file, std::size_t offset, std::size_t length);

}  // namespace holyc::load
