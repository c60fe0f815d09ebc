// Declarations of the Model's types.
#pragma once

#include <string>

#include "codegen/emit/cpp/members.hpp"

namespace holyc::emit::cpp {

/// The forward declaration of a declared type, with a new line.
[[nodiscard]] std::string forward_declaration(const TypeContext& context, TypeId type);
/// The definition of a declared type and the declarations of its functions, for its header.
[[nodiscard]] std::string definition(const TypeContext& context, TypeId type);

/// The definitions of its constructors, assignments and destructor, where they are apart from the header.
[[nodiscard]] std::string special_members(const TypeContext& context, TypeId type);

/// The members of the envelope as a template over its payload, whose JSON name is `payload`.
[[nodiscard]] std::string event_members(const TypeContext& context, TypeId envelope,
                                        const std::string& payload);

/// Pointers to where the members of Event<P> are read to, but for the payload.
struct EventPlaces {
  std::string declarations;
  std::string addresses;  ///< of the members of `out`, in the order of the declarations
  std::string payload;    ///< the name of the member that is left out
};
[[nodiscard]] EventPlaces event_places(const TypeContext& context, TypeId envelope,
                                       const std::string& payload);

}  // namespace holyc::emit::cpp
