// The types that a type is made of: the one place that knows where each kind keeps them.
#pragma once

#include <cstdint>

#include "codegen/model/type.hpp"

namespace holyc::model {

/// How a type holds one of its parts.
enum class Held : std::uint8_t {
  directly,      ///< the part's value is a part of the whole's: members, tuple items, branches, a named type
  in_container,  ///< any number of them: items of arrays and maps, and what else an object or tuple may hold
  by_pattern,    ///< any number of members that a pattern names
};

/// Calls visit(TypeId, Held) for each type that a type refers to, in declared order; a type that is used
/// twice is visited twice.
template <class Visit>
void for_each_part(const Type& type, Visit&& visit) {
  const auto part = [&](TypeId id, Held held) {
    if (id != no_type) visit(id, held);
  };
  match(
      type, [](const auto&) {},  // scalars have no parts
      [&](const Object& object) {
        for (const Member& member : object.members) part(member.type, Held::directly);
        for (const PatternMember& member : object.patterns) part(member.type, Held::by_pattern);
        part(object.rest.type, Held::in_container);
      },
      [&](const Map& map) { part(map.item.type, Held::in_container); },
      [&](const Array& array) { part(array.item.type, Held::in_container); },
      [&](const Tuple& tuple) {
        for (const Use& use : tuple.prefix) part(use.type, Held::directly);
        part(tuple.rest.type, Held::in_container);
      },
      [&](const Union& choice) {
        for (const Branch& branch : choice.branches) part(branch.type, Held::directly);
      },
      [&](const Reference& reference) { part(reference.target, Held::directly); });
}

}  // namespace holyc::model
