// The Model while it is made: types that are found and wait to be filled.
#pragma once

#include <deque>
#include <string>
#include <unordered_map>

#include "codegen/lower/schemas.hpp"
#include "codegen/model/model.hpp"

namespace holyc::lower {

using model::TypeId;
using model::Use;

/// A slot of Model::types that waits to be filled.
struct Task {
  TypeId type = model::no_type;
  Conjunction conjunction;
  SchemaId defining = resolve::no_schema;  ///< the named schema this slot defines
};

struct Context {
  Schemas schemas;
  model::Model model = {};
  std::deque<Task> tasks = {};
  std::unordered_map<SchemaId, TypeId> named_types = {};
  std::unordered_map<std::string, Use> known = {};  ///< by key of conjunction
  std::unordered_map<std::string, SchemaId> representatives =
      {};  ///< equal inline subschemas of one resource
};

}  // namespace holyc::lower
