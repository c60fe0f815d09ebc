// What one subschema says by itself.
#pragma once

#include <optional>
#include <utility>

#include <holy/json/kinds.hpp>

#include "codegen/resolve/schema.hpp"

namespace holyc::lint {

using holy::json::Kinds;
using resolve::Keyword;
using resolve::KeywordUse;
using resolve::Schema;
using resolve::SchemaId;

/// The kinds that a subschema's own `type` leaves, or its `not` of nothing but a `type`, with the keyword.
[[nodiscard]] std::optional<std::pair<Kinds, holy::json::Value>> kinds_said(const resolve::SchemaSet& set,
                                                                            const Schema& schema);
/// Whether it is `false`, or what draft-04 writes for it: {"not": {}}.
[[nodiscard]] bool is_false(const resolve::SchemaSet& set, const Schema& schema);
/// Whether it is nothing but a `$ref` with notes.
[[nodiscard]] bool only_refers(const Schema& schema);
/// The only keyword that asserts something, if it is one.
[[nodiscard]] const KeywordUse* only_use(const Schema& schema);

}  // namespace holyc::lint
