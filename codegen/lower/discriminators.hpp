// Which member tells the branches of a union apart.
#pragma once

#include "codegen/model/model.hpp"

namespace holyc::lower {

/// Gives each union whose branches have different constants in one required member its discriminator.
void find_discriminators(model::Model& model);

}  // namespace holyc::lower
