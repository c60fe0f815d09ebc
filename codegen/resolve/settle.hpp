// Dynamic references brought to references: generic schemas become one schema for each meaning that they
// have.
#pragma once

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// Gives every dynamic reference one fixed target, so that later passes meet references alone.
///
/// A schema stands for itself in the dynamic scope that begins at its own resource. Where it is reached in
/// another one that answers its dynamic references otherwise, what leads there leads to an instance of it
/// (Schema::instance_of) instead; instances stand behind all other schemas, in resources of their own. There
/// are no more of them than the Program would have nodes (JSON Schema 2020-12 core, section 8.2.3.2;
/// 2019-09's $recursiveRef is the same). Sets without such references stay as they are.
void settle_dynamic_references(SchemaSet& set);

}  // namespace holyc::resolve
