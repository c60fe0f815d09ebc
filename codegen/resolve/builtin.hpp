// The meta-schemas that are built in. Internal to codegen/resolve.
#pragma once

#include <optional>
#include <string_view>

namespace holyc::resolve {

struct BuiltinSchema {
  std::string_view uri;  ///< canonical, without fragment
  std::string_view text;
};

/// The built-in meta-schema of a canonical URI; http and https, www. and a trailing slash make no difference.
[[nodiscard]] std::optional<BuiltinSchema> find_builtin(std::string_view uri);

}  // namespace holyc::resolve
