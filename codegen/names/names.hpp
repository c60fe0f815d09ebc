// Every emitted name, decided once for all targets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codegen/model/model.hpp"
#include "codegen/report/diagnostic.hpp"

namespace holyc::names {

/// A name in each language. They differ only where a language reserves a word.
struct Name {
  std::string cpp;
  std::string typescript;
  std::string python;
};

/// Names of one type (index TypeId). Set for types that become declarations: named ones, objects,
/// enumerations of more than one value and unions; empty for the rest.
struct TypeNames {
  Name type;                          ///< unqualified: "TranscriptReadyV1", "TranscriptReadyV1Sentence"
  std::vector<Name> members;          ///< by index of Object::members; legal identifiers, unique in the type
  std::vector<Name> values;           ///< by index of Enumeration::values: enumerators
  std::vector<std::string> branches;  ///< by index of Union::branches: a readable, unique label
};

/// Names of one root schema (index in Model::roots).
struct RootNames {
  std::vector<std::string>
      scope;  ///< namespace or package below the top one: {"fireflies"}; legal in all targets
  /// File stem in every target: "transcript_ready_v1". x-holy-name of the root decides it where given; one
  /// that the tree itself needs ("registry" at the top, "index" anywhere) becomes "registry_schema".
  std::string module;
  std::string header;             ///< "events/fireflies/transcript_ready_v1.hpp"
  std::string cpp_type;           ///< "events::fireflies::TranscriptReadyV1"
  std::string typescript_module;  ///< "fireflies/transcript_ready_v1"
  std::string python_module;  ///< "events.fireflies.transcript_ready_v1"; "_schema" is added to the name of a
                              ///< module that a package of the same name would hide
  std::string sql_table;      ///< "fireflies_transcript_ready_v1": table or view, at most 63 bytes
  std::string
      event_constant;  ///< "fireflies_transcript_ready_v1": enumerator of EventType; empty if no event
};

struct Names {
  std::string namespace_name;                ///< as given: "events" or "acme::events"
  std::vector<std::string> namespace_parts;  ///< {"acme", "events"}
  std::vector<TypeNames> types;
  std::vector<RootNames> roots;
};

struct Naming {
  Names names;
  report::Diagnostics
      diagnostics;  ///< two types or files that clash, with both positions; illegal x-holy-name
};

struct NamingOptions {
  std::string namespace_name = "events";
};

[[nodiscard]] Naming decide(const model::Model& model, const resolve::SchemaSet& set,
                            const NamingOptions& options);

/// The C++ qualified name of a type: "events::fireflies::TranscriptReadyV1Sentence".
[[nodiscard]] std::string qualified_cpp(const Names& names, const model::Model& model, model::TypeId type);

/// A legal spelling is kept; else words joined by '_' with a hash suffix of the original where needed.
[[nodiscard]] std::string snake_case(std::string_view text);
[[nodiscard]] std::string pascal_case(std::string_view text);

}  // namespace holyc::names
