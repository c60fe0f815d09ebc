// Resolved schemas to the Model.
#pragma once

#include <vector>

#include "codegen/model/model.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::lower {

struct LowerOptions {
  /// Whether `format` is asserted: only then may a string become a Uuid or a Timestamp.
  bool assert_formats = true;
};

/// Lowers every root. A subschema's type is the conjunction of all subschemas that apply at its place
/// (references, allOf, overlapping properties): types narrow, members merge, unions distribute.
[[nodiscard]] model::Model lower(const resolve::SchemaSet& set, const LowerOptions& options = {});

/// The entries the Program needs so that every type, member and branch of the Model has its node.
[[nodiscard]] std::vector<resolve::SchemaId> entries(const model::Model& model);

}  // namespace holyc::lower
