// The header and the sources of each root schema.
#pragma once

#include <vector>

#include "codegen/emit/cpp/members.hpp"
#include "codegen/emit/cpp/nodes.hpp"

namespace holyc::emit::cpp {

/// Everything decided before any text is made.
struct Emission {
  const Input& input;
  Layout layout;
  std::vector<NodePlan> plans;
  Writer& writer;
  std::vector<File>& files;
  bool has_deprecated = false;  ///< something in the Model is

  [[nodiscard]] TypeContext types() const { return {input, layout, writer}; }
};

/// The first line of a file made from a schema, or from all.
[[nodiscard]] std::string banner(const Emission& emission, std::string_view origin);

[[nodiscard]] bool has_deprecated(const model::Model& model);
/// What brackets generated code that may use deprecated parts of itself; empty where nothing is deprecated.
[[nodiscard]] std::string quiet_begin(const Emission& emission);
[[nodiscard]] std::string quiet_end(const Emission& emission);

/// The nodes that the contracts and unions of all types start from.
[[nodiscard]] std::vector<Entry> entries_of(const Input& input, const Layout& layout);

/// The header of a unit (and the headers of its other roots, which include it).
void emit_headers(Emission& emission, const Unit& unit);
/// The sources of a root: checks, Program, codecs, contracts, registry entry.
void emit_sources(Emission& emission, std::uint32_t root);

/// Files made from all schemas: event.hpp, event_types, registry, any, dispatch, visit.
void emit_indexes(Emission& emission);

}  // namespace holyc::emit::cpp
