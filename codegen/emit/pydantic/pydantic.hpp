// The Pydantic target: a Python package of models, envelope, registry and dispatch.
#pragma once

#include "codegen/emit/target.hpp"

namespace holyc::emit {

/// The package below the namespace's folders, with pyproject.toml, py.typed and manifest.json.
[[nodiscard]] Output emit_pydantic(const Input& input);

}  // namespace holyc::emit
