// The header and the sources of each root schema.
#pragma once

#include "codegen/emit/cpp/emission.hpp"

namespace holyc::emit::cpp {

/// The header of a unit (and the headers of its other roots, which include it).
void emit_headers(Emission& emission, const Unit& unit);
/// The sources of a root: checks, Program, codecs, contracts, registry entry.
void emit_sources(Emission& emission, std::uint32_t root);

/// Files made from all schemas: event.hpp, event_types, registry, any, dispatch, visit.
void emit_indexes(Emission& emission);

}  // namespace holyc::emit::cpp
