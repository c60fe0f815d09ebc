// What each pass made, as text, for people who look into the compiler.
#pragma once

#include <string>

#include <holy/program/program.hpp>

#include "codegen/model/model.hpp"
#include "codegen/names/names.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::cli {

/// The roots, then every subschema: its number, location and dialect, its keywords with the numbers of their
/// subschemas, and what its references lead to.
[[nodiscard]] std::string resolved_listing(const resolve::SchemaSet& set);

/// `{"roots": [...], "types": [...]}`: types by number, members and branches with the locations of the
/// subschemas that apply to them.
[[nodiscard]] std::string model_json(const model::Model& model, const resolve::SchemaSet& set);

/// `{"roots": [...], "types": [...]}`: files, modules and types of roots by target; then, by the type's
/// number in the Model, what it and its members, values and branches are called.
[[nodiscard]] std::string names_json(const model::Model& model, const names::Names& names);

/// Entries, then every node with its instructions, one a line.
[[nodiscard]] std::string program_listing(const holy::program::Program& program);

}  // namespace holyc::cli
