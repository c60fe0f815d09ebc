// Places where no value can be.
#pragma once

#include <string>

#include "codegen/lint/place.hpp"

namespace holyc::lint {

/// Two keywords that no value of some kinds satisfies together.
struct Contradiction {
  std::string_view code;
  std::string message;  ///< one sentence
  Kinds lost;           ///< the kinds that have no value left; none: a member that cannot be there, no more
  Spot first, second;
  std::string second_message;
};

/// Every contradiction that a rule of the table finds at a place.
[[nodiscard]] std::vector<Contradiction> contradictions(const Place& place);
/// The one of a place's contradictions that leaves it no value, if they do.
[[nodiscard]] std::optional<Contradiction> what_empties(const Place& place,
                                                        const std::vector<Contradiction>& found);
/// Why no value at all can be at the place, as far as can be told; a required member that can have none
/// counts.
[[nodiscard]] std::optional<Contradiction> why_empty(const Place& place, unsigned depth = 4);

}  // namespace holyc::lint
