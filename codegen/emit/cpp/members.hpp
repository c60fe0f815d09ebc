// The members of the structs that objects become: how each is kept, declared, read and written.
#pragma once

#include <cstdint>
#include <string>

#include "codegen/emit/cpp/types.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::cpp {

/// What making the text of types takes.
struct TypeContext {
  const Input& input;
  const Layout& layout;
  Writer& writer;
};

/// How a member of an object is kept.
enum class Presence : std::uint8_t {
  plain,              ///< required
  required_nullable,  ///< std::optional, empty is null
  optional,           ///< std::optional, empty is absent
  nullable,           ///< holy::Nullable
};
[[nodiscard]] Presence presence_of(const model::Member& member);

/// Everything about a member of an object (by its index, too) that its struct and its codec need.
struct MemberText {
  std::string type;         ///< as it is spelled
  std::string declaration;  ///< a whole line, after its doc comment
  std::string read;         ///< the expression that reads it from `item` into `out`
  std::string write;        ///< the statement that writes it from `value`
};
[[nodiscard]] MemberText member_text(const TypeContext& context, TypeId type, const model::Member& member,
                                     std::size_t index);
/// The same for the payload of Event<P>: always there, and a P.
[[nodiscard]] MemberText payload_text(const TypeContext& context, TypeId type, const model::Member& member,
                                      std::size_t index);

/// The initialiser of a member or value of type `use` within `holder` (" = false"): what a constant is, or
/// what makes a scalar's default a definite one. Empty where the type's own is right.
[[nodiscard]] std::string initialiser(const TypeContext& context, TypeId holder, TypeId use);

/// Whether a member has a method that answers with the schema's default.
[[nodiscard]] bool has_default(const model::Member& member);
/// The name of that method, which does not meet the name of a member.
[[nodiscard]] std::string default_method(const Input& input, TypeId type, std::size_t member);

/// Whether members that are not declared are kept as raw JSON.
[[nodiscard]] bool keeps_raw(const model::Object& object);
/// The C++ name of the member that keeps what is not declared, and the order; see holy::UnknownMembers.
[[nodiscard]] std::string rest_name(const Input& input, TypeId type, const model::Object& object);
/// The name of a tuple's member.
[[nodiscard]] std::string item_name(std::size_t position);

}  // namespace holyc::emit::cpp
