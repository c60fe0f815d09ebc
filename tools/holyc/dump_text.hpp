// The Model as JSON and the Program as a listing, for people who look into the compiler.
#pragma once

#include <string>

#include <holy/program/program.hpp>

#include "codegen/model/model.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::cli {

/// `{"roots": [...], "types": [...]}`: types by number, members and branches with the locations of the
/// subschemas that apply to them.
[[nodiscard]] std::string model_json(const model::Model& model, const resolve::SchemaSet& set);

/// Entries, then every node with its instructions, one a line.
[[nodiscard]] std::string program_listing(const holy::program::Program& program);

}  // namespace holyc::cli
