// Which kinds and listed values a conjunction admits: type, enum and const, through references and unions.
#pragma once

#include "codegen/lower/conjunction.hpp"
#include "codegen/lower/value_list.hpp"

namespace holyc::lower {

/// Which JSON values a conjunction admits, as far as kinds and listed values say.
struct Domain {
  Kinds kinds = Kinds::all;
  SharedValues values = nullptr;  ///< enum and const; within kinds; null where none are listed
};
[[nodiscard]] Domain domain_of(Schemas& schemas, const Conjunction& conjunction);

/// Whether one scalar type holds the values of all these kinds, null apart.
[[nodiscard]] bool is_single_scalar(Kinds kinds);

[[nodiscard]] model::Constant constant_of(const holy::json::Value& value);

}  // namespace holyc::lower
