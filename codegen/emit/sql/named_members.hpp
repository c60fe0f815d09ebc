// Which members of an object a node speaks of by name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "codegen/emit/sql/check_dialect.hpp"

namespace holyc::emit::sql {

/// Whether the node speaks of members by patterns too.
[[nodiscard]] bool has_patterns(const Dialect& dialect, const Node& node);

/// The names in `properties` of the node itself.
[[nodiscard]] std::vector<std::string> declared_names(const Dialect& dialect, const Node& node);

/// The names that a node evaluates, through references and allOf; nothing when that depends on the instance.
[[nodiscard]] std::optional<std::vector<std::string>> evaluated_names(const Dialect& dialect, NodeId node);

}  // namespace holyc::emit::sql
