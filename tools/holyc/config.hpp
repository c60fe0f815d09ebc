// holyc.yaml, joined with what the command line says.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "codegen/load/source.hpp"
#include "codegen/report/diagnostic.hpp"
#include "codegen/report/severities.hpp"
#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// What holds for a run. Paths of the file have been made relative to the working directory.
struct Config {
  std::filesystem::path file;  ///< the configuration file, or empty
  std::vector<load::Root> schemas{{"schemas"}};
  std::string dialect;        ///< of schemas without $schema: a name or a URI; empty: the newest
  report::Span dialect_span;  ///< where the file says it; empty where it does not
  std::size_t max_schema_depth = 512;
  bool verbose = false;
  std::filesystem::path out = "generated";
  std::string namespace_name = "events";
  report::Span namespace_span;       ///< where the file says it; empty where it does not
  std::vector<std::string> targets;  ///< empty: all that this compiler has
  std::filesystem::path templates;   ///< empty: only the built-in ones
  bool assert_formats = true;
  bool strict = false;
  report::Severities severities;  ///< of the codes that the file speaks of
  std::string base_uri;
  std::string sql_schema = "public";  ///< the PostgreSQL schema of the generated SQL
};

struct ConfigReading {
  Config config;
  report::Diagnostics diagnostics;  ///< errors: the configuration cannot be used
};

/// Reads the file that the options name, else holyc.yaml of the working directory, else nothing; options win.
[[nodiscard]] ConfigReading read_config(const Project& project);

}  // namespace holyc::cli
