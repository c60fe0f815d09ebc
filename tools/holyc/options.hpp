// What the command line asks for, as plain data: command_line.cpp fills it, one struct for each subcommand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <holy/output/output.hpp>

namespace holyc::cli {

enum class Colour : std::uint8_t { automatic, always, never };
enum class Format : std::uint8_t { text, json, github, sarif, junit };
enum class Profile : std::uint8_t { wire, canonical };

/// How findings are shown; every subcommand has it.
struct Showing {
  Colour colour = Colour::automatic;
  Format format = Format::text;
  std::size_t max_issues = 1000;
};

/// Where the schemas are: holyc.yaml, and what the command line says instead.
struct Project {
  std::string config;                  ///< empty: holyc.yaml of the working directory, if there is one
  std::vector<std::string> schemas;    ///< directories, files or globs; empty: as the configuration says
  std::optional<std::string> dialect;  ///< of schemas without $schema: a name or a URI
  std::optional<std::size_t> max_schema_depth;
  bool verbose = false;  ///< name what was passed over
  std::optional<std::string> namespace_name;
  std::optional<bool> assert_formats;
};

struct GenerateOptions {
  Showing showing;
  Project project;
  std::vector<std::string> targets;
  std::optional<std::string> out;
  std::optional<std::string> templates;
  std::string depfile;
  bool check = false;
  bool diff = false;
  bool clean = false;
  bool list_outputs = false;
  bool strict = false;
};

struct ValidateOptions {
  Showing showing;
  Project project;     ///< `project.schemas` are further trees when `schema` is given
  std::string schema;  ///< a file, or FILE#FRAGMENT
  std::string type;
  Profile profile = Profile::wire;
  std::vector<std::string> instances;
  bool ndjson = false;
  bool fail_fast = false;
  bool last_duplicate_wins = false;
  std::size_t max_depth = 512;  ///< nesting allowed in an instance
  bool assert_content = false;
  std::optional<holy::program::OutputForm> output;  ///< instead of findings
};

struct TraceOptions {
  Showing showing;
  Project project;  ///< `project.schemas` are further trees when `schema` is given
  std::string schema;
  std::string type;
  std::string instance;
};

struct CheckOptions {
  Showing showing;
  Project project;
  bool require_descriptions = false;
};

struct ListOptions {
  Showing showing;
  Project project;
};

struct ShowOptions {
  Showing showing;
  Project project;
  std::string type;
};

struct MockOptions {
  Showing showing;
  Project project;
  std::string schema;
  std::string type;
  std::uint64_t seed = 0;
  std::size_t count = 1;
  bool envelope = false;
};

struct InitOptions {
  std::string directory = ".";
  std::string name;
  bool force = false;
};

/// What a pass made.
enum class DumpKind : std::uint8_t { resolved, model, names, program };

struct DumpOptions {
  Showing showing;
  Project project;
  DumpKind kind = DumpKind::model;
};

struct BundleOptions {
  Showing showing;
  Project project;
  std::vector<std::string> types;
  std::string out = "-";
  bool program = false;
};

/// A subcommand as shells complete it.
struct CommandShape {
  std::string name;
  std::string description;
  std::vector<std::string> options;  ///< long names with their dashes
};

struct CompletionOptions {
  std::string shell;
  std::vector<CommandShape> commands;
};

using Command =
    std::variant<GenerateOptions, ValidateOptions, TraceOptions, CheckOptions, ListOptions, ShowOptions,
                 MockOptions, InitOptions, DumpOptions, BundleOptions, CompletionOptions>;

/// Exit statuses.
inline constexpr int success = 0;
inline constexpr int at_fault = 1;       ///< what was asked about is at fault: drift, an invalid instance
inline constexpr int cannot_answer = 2;  ///< holyc could not do what was asked

}  // namespace holyc::cli
