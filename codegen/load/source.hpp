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

/// How a file came to be read as a schema.
enum class Naming : std::uint8_t {
  one_by_one,  ///< the user named the file itself
  by_suffix,   ///< a folder holds it, as *.schema.json
  unnamed,     ///< a folder holds it as some *.json: it may be none
  unasked,     ///< as unnamed, but `include` leaves it out: for references only
};

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
  Naming naming = Naming::by_suffix;
};

/// A file whose text could not be had, or is no JSON.
struct UnusableFile {
  std::string path;      ///< as SourceFile::path
  std::string relative;  ///< as SourceFile::relative
};

struct SourceTree {
  std::vector<std::unique_ptr<SourceFile>> files;  ///< sorted by relative path; index is FileId
  std::vector<UnusableFile> unusable = {};         ///< what is wrong with them has been told
};

/// A file that no name says to be a schema.
struct UnnamedFile {
  Naming naming = Naming::unnamed;
  std::unique_ptr<SourceFile> file = nullptr;  ///< null when it is no JSON
  std::string path;
  std::string relative;
  std::size_t root = 0;                  ///< in Loading::contents
  report::Diagnostics diagnostics = {};  ///< of reading it; to be told if it is a schema
  bool speaks_of_schemas = false;        ///< its text has a word that schemas alone have
};

/// What one root of the options holds.
struct RootContents {
  std::string name;  ///< as the user wrote it
  bool primary = true;
  bool is_chosen = false;  ///< `include` says which files it gives
  std::size_t named = 0;   ///< files that are schemas by their names
  std::size_t unnamed = 0;
  bool shares_files = false;  ///< links of it lead to files of another root, which are that one's
};

struct Loading {
  SourceTree tree;
  report::Diagnostics diagnostics;   ///< unreadable, malformed, duplicate keys (warning), too deep, too large
  std::vector<UnnamedFile> unnamed;  ///< resolve::select_schemas() says which of them are schemas
  std::vector<RootContents> contents;
};

/// A folder or a single file (of any name). Globs are relative to the folder; without `include` it gives its
/// *.json files at any depth. What `exclude` matches is left out, with all that is below.
struct Root {
  std::filesystem::path path;
  std::vector<std::string> include = {};
  std::vector<std::string> exclude = {};
  report::Span span = {};  ///< where a configuration says so; empty where none does
};

struct LoadOptions {
  std::vector<Root> roots = {};
  std::vector<Root> lookup = {};  ///< more trees, for references only
  std::size_t max_file_bytes = 64u * 1024 * 1024;
  std::size_t max_depth = 512;
};

/// Reads every file; a file that cannot be used is reported and left out.
[[nodiscard]] Loading load(const LoadOptions& options);

/// Sorts the files by their places and gives each the URI of its place.
void arrange(SourceTree& tree);

/// Adds one schema given as text (standard input, the test suite, built-in meta-schemas).
report::Diagnostics add_text(SourceTree& tree, std::string path, std::string uri, std::string text,
                             bool primary);

/// Reads one more file from disk, for references only; relative is its path. Nothing is added when it cannot
/// be used.
report::Diagnostics add_file(SourceTree& tree, const std::filesystem::path& path,
                             const LoadOptions& options = {});

/// Whether a path ends with a suffix, in capital or small letters.
[[nodiscard]] bool has_suffix(std::string_view path, std::string_view suffix);

/// A path or URI without the ".schema.json" or ".json" at its end, in capital or small letters.
[[nodiscard]] std::string_view without_schema_suffix(std::string_view path);

/// The span of a value (or key) of a file, with its excerpt.
[[nodiscard]] report::Span span_of(const SourceFile& file, const holy::json::Value& value);
[[nodiscard]] report::Span span_at(const SourceFile& file, std::size_t offset, std::size_t length);

}  // namespace holyc::load
