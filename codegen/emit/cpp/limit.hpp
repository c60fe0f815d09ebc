// How many types one schema may have in C++.
#pragma once

#include <vector>

#include "codegen/emit/target.hpp"

namespace holyc::emit::cpp {

/// A Model whose roots have no more types than a C++ compiler takes in a few seconds.
struct Limited {
  model::Model model;
  std::vector<model::TypeId>
      untyped;  ///< became `any`: holy::RawJson where they are used; checked all the same
};

/// What the types of one root may come to. Measured with g++ 12: about 2.5 ms of every file that includes the
/// header for each declared type, and as much for each branch of a union.
struct TypeLimits {
  std::size_t types = 800;
  std::size_t types_and_branches = 1400;
};

/// Keeps, for each root, the declared types that are nearest to it. Ids stay as they are.
[[nodiscard]] Limited limit_types(const model::Model& model, const names::Names& names,
                                  const TypeLimits& limits = {});

}  // namespace holyc::emit::cpp
