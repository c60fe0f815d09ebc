// Names of event types: each may mean one schema only.
#pragma once

#include "codegen/model/model.hpp"
#include "codegen/report/diagnostic.hpp"

namespace holyc::names {

/// Two events that claim the same alias, and aliases that are the type of another event (code "alias-clash"),
/// each with both positions. An alias without a version means v1.
[[nodiscard]] report::Diagnostics event_type_clashes(const model::Model& model,
                                                     const resolve::SchemaSet& set);

}  // namespace holyc::names
