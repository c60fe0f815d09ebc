// The passes in order: schema files to everything that a subcommand may want to know about them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <holy/events/event_types.hpp>

#include "codegen/model/model.hpp"
#include "codegen/names/names.hpp"
#include "codegen/program/compile.hpp"
#include "codegen/report/diagnostic.hpp"
#include "codegen/resolve/schema.hpp"
#include "tools/holyc/config.hpp"

namespace holyc::cli {

/// How far to go; each stage includes those before it.
enum class Stage : std::uint8_t { resolved, modelled, named, compiled };

struct FrontEnd {
  resolve::SchemaSet set;
  model::Model model;
  names::Names names;
  resolve::SchemaId entry = resolve::no_schema;  ///< what FrontEndScope::fragment names
  program::Compilation compilation;  ///< entries: every root, type, member and branch of the Model
  report::Diagnostics diagnostics;   ///< of all stages; a stage after one with errors has not run

  [[nodiscard]] bool ok() const { return !report::has_errors(diagnostics); }
};

/// What is looked at beside the schemas of the configuration.
struct FrontEndScope {
  std::vector<load::Root> lookup = {};  ///< more trees, for references only
  bool goes_on_beside_holes = false;    ///< later passes run although parts are wrong; patterns are not tried
  std::optional<std::string> fragment = {};  ///< the part of the first schema that is asked for
};

/// Runs the passes over the schemas of a configuration, whose severities the diagnostics have. Says on
/// standard error how many files of folders were passed over.
[[nodiscard]] FrontEnd run_front_end(const Config& config, Stage stage, const FrontEndScope& scope = {});

/// A `--schema` of the command line: the file alone, and the front end's scope with the fragment behind `#`
/// and with `project.schemas` as further trees.
struct SchemaPart {
  load::Root file;
  FrontEndScope scope;
};
[[nodiscard]] SchemaPart schema_part(const std::string& argument, const Project& project);

/// The event types of a Model with their aliases.
[[nodiscard]] std::vector<holy::EventTypeNames> event_type_names(const model::Model& model);

/// The root that a user means: an event type in any spelling, a path below the schemas, a file, or an $id.
[[nodiscard]] const model::RootSchema* find_root(const FrontEnd& front_end, std::string_view name);

/// "There is no X; did you mean Y?" about a name that find_root() did not find.
[[nodiscard]] report::Diagnostic unknown_root(const FrontEnd& front_end, std::string_view name);

}  // namespace holyc::cli
