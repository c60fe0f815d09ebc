// Declarations of the Model's types, and the code that reads and writes them.
#pragma once

#include <string>

#include "codegen/emit/cpp/functions.hpp"
#include "codegen/emit/cpp/types.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::cpp {

struct TypeContext {
  const Input& input;
  const Layout& layout;
  Writer& writer;
};

/// The forward declaration of a declared type, with a new line.
[[nodiscard]] std::string forward_declaration(const TypeContext& context, TypeId type);
/// The definition of a declared type and the declarations of its functions, for its header.
[[nodiscard]] std::string definition(const TypeContext& context, TypeId type);

/// The functions of a declared type, for its source: read_json, write_json, ==, defaults, enumerators' names.
[[nodiscard]] std::string codec(const TypeContext& context, TypeId type);

/// The envelope as a template over its payload: the struct's members, and its codec.
[[nodiscard]] std::string event_members(const TypeContext& context, TypeId envelope,
                                        const std::string& payload);
[[nodiscard]] std::string event_codec(const TypeContext& context, TypeId envelope,
                                      const std::string& payload);

/// The nodes that a type's contract checks, all of them.
[[nodiscard]] std::vector<NodeId> contract_nodes(const Input& input, TypeId type);
/// The node that decides about a branch of a union, or no_node where its JSON kind does.
[[nodiscard]] NodeId branch_node(const Input& input, TypeId type, std::size_t branch);
/// The name of the compiled check of a branch, in the namespace of the root's checks.
[[nodiscard]] std::string branch_check(const Input& input, TypeId type, std::size_t branch);

/// How a member of an object is kept.
enum class Presence : std::uint8_t {
  plain,              ///< required
  required_nullable,  ///< std::optional, empty is null
  optional,           ///< std::optional, empty is absent
  nullable,           ///< holy::Nullable
};
[[nodiscard]] Presence presence_of(const model::Member& member);
/// The C++ name of the member that keeps what is not declared, and the order; see holy::UnknownMembers.
[[nodiscard]] std::string rest_name(const Input& input, TypeId type);

/// Everything about a member of an object that its struct and its codec need.
struct MemberText {
  std::string declaration;  ///< with doc comment, without `;`'s line end
  std::string read;         ///< the expression that reads it from `item` into `out`
  std::string write;        ///< the statement that writes it from `value`
};
[[nodiscard]] MemberText member_text(const TypeContext& context, TypeId type, std::size_t member);

}  // namespace holyc::emit::cpp
