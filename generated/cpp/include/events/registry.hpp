// Made by holyc from all schemas. Do not edit: change the schema and run holyc generate.
// Every schema of this tree, to be chosen at run time.
#pragma once

#include <holy/generated/registry.hpp>

namespace events {

/// All schemas, in the order of their files.
[[nodiscard]] std::span<const holy::SchemaEntry* const> schemas();

/// The schema that a $id, a path below the schema folder, an event type or an alias names; null if none.
[[nodiscard]] const holy::SchemaEntry* find_schema(std::string_view name);

/// As find_schema(), by event type (canonical or alias) alone.
[[nodiscard]] const holy::SchemaEntry* find_event(std::string_view event_type);

}  // namespace events
