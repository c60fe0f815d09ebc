// What a backend is: one function, Model in, files out.
#pragma once

#include <map>
#include <string>
#include <string_view>
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
  /// Where each subschema lies: for locations in diagnostics and manifests, and for the file that its code
  /// goes to. Only the API documents walk it.
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

using Backend = Output (*)(const Input&);

struct Target {
  std::string_view name;    ///< "cpp"
  std::string_view folder;  ///< below the output directory
  Backend emit;
};

/// The table of backends.
[[nodiscard]] const std::vector<Target>& targets();

}  // namespace holyc::emit
