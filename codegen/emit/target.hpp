// What a backend takes and gives: Model in, files out.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "codegen/model/model.hpp"
#include "codegen/names/names.hpp"
#include "codegen/program/compile.hpp"
#include "codegen/report/diagnostic.hpp"

namespace holyc::emit {

/// One output, in memory.
struct File {
  std::string path;  ///< relative to the target's folder, '/' separated
  std::string text;
  std::vector<std::uint32_t> roots;  ///< root schemas it was made from; empty: all of them
};

/// A keyword that a target's generated code does not enforce at run time.
struct Unenforced {
  std::string schema;  ///< absolute location of the subschema
  std::string keyword;
  std::string reason;  ///< one sentence
};

/// Templates by name ("cpp/struct.in"): the built-in ones, with a user's overrides laid over them.
struct Templates {
  std::map<std::string, std::string, std::less<>> texts;
  std::map<std::string, std::string, std::less<>> files =
      {};  ///< of overrides: the user's file, for diagnostics
};

struct Input {
  const model::Model& model;
  const names::Names& names;
  const program::Compilation& compilation;
  /// For the locations of subschemas in lists and manifests, and for the API documents, which are JSON Schema
  /// themselves; nobody else reads it.
  const resolve::SchemaSet& schemas;
  const Templates& templates;
  std::string version;                ///< of holyc, for banners
  std::string sql_schema = "public";  ///< the PostgreSQL schema that the SQL speaks of
};

struct Output {
  std::vector<File> files;
  std::vector<Unenforced> manifest;  ///< also written as manifest.json among the files, by write_manifest
  report::Diagnostics diagnostics;
};

}  // namespace holyc::emit
