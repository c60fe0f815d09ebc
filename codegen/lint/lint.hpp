// What is wrong with schemas that are well-formed: compositions that nothing satisfies, names that mean
// nothing.
#pragma once

#include "codegen/report/diagnostic.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::lint {

using resolve::SchemaId;

struct Options {
  bool assert_formats = true;          ///< whether a listed value must be of the format beside it
  SchemaId from = resolve::no_schema;  ///< if given, only of schemas that this one leads to
};

/// Every finding of every rule in the primary files; where parts are wrong, none that mending them could make
/// wrong (resolve/holes.hpp). A contradiction names both keywords, each with its
/// position; it is an error where no value at all is left, and a warning where some kinds of values are.
[[nodiscard]] report::Diagnostics lint(const resolve::SchemaSet& set, const Options& options = {});

}  // namespace holyc::lint
