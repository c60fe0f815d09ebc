// Whether null is among the values of a type.
#pragma once

#include "codegen/model/model.hpp"

namespace holyc::model {

/// Whether null is one of the values that a type itself stands for, through names and the branches of unions;
/// the place that uses the type may admit it besides.
[[nodiscard]] bool holds_null(const Model& model, TypeId type);

}  // namespace holyc::model
