// Which roots become tables of their own.
#pragma once

#include "codegen/model/model.hpp"
#include "codegen/program/compile.hpp"

namespace holyc::emit::sql {

/// The object type behind a root, or null when its values are not objects with members.
[[nodiscard]] const model::Type* object_of(const model::Model& model, const model::RootSchema& root);

/// Whether there is a table of events: an envelope that is an object.
[[nodiscard]] bool has_events_table(const model::Model& model);

/// A root that becomes a table of its own: it demands something, its values may be objects or arrays, and
/// table events does not hold them.
[[nodiscard]] bool is_table(const model::Model& model, const program::Compilation& compilation,
                            const model::RootSchema& root);

/// A root that demands something which neither a table of its own nor another root's checks enforce: its
/// values are scalars, and no schema refers to it.
[[nodiscard]] bool is_left_out(const model::Model& model, const program::Compilation& compilation,
                               const model::RootSchema& root);

}  // namespace holyc::emit::sql
