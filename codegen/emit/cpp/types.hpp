// How the Model's types are spelled in C++, which of them are declared, and in which order and header.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "codegen/emit/target.hpp"

namespace holyc::emit::cpp {

using model::Type;
using model::TypeId;

/// What a declared type becomes.
enum class Declaration : std::uint8_t {
  none,         ///< written where it is used
  structure,    ///< a struct with members
  tuple,        ///< a struct with item0, item1 ... and rest
  enumeration,  ///< an enum class
  wrapper,      ///< a struct with the single member `value`
  variant,      ///< a struct whose `value` is a std::variant
};

struct TypePlan {
  Declaration declaration = Declaration::none;
  std::vector<std::size_t> branch_order = {};  ///< variant: Union::branches by position in the std::variant
  bool hides_types =
      false;  ///< a member has the name of a type beside it: types are spelled with their namespace
  bool starts_empty = false;  ///< variant: std::monostate comes first, since every branch is boxed
  bool is_one_pass = false;   ///< one pass over the text reads it, without a tape
};

/// Roots whose types depend on each other in a circle share a header, that of the first.
struct Unit {
  std::vector<std::uint32_t> roots;  ///< the first gives the header; the others' headers include it
  std::vector<TypeId> types;         ///< in the order of definition
  std::set<TypeId> forward;          ///< to be declared before all definitions
  std::set<std::uint32_t> includes;  ///< other units' first roots
};

struct Layout {
  std::vector<TypePlan> types;                ///< by TypeId
  std::set<std::pair<TypeId, TypeId>> boxed;  ///< (declared type, declared type it holds in a holy::Box)
  std::vector<Unit> units;
  std::vector<std::size_t> unit_of;  ///< by root
  std::vector<bool> apart;           ///< by root: whether a source makes its types' special members
  bool qualify = false;              ///< spell every type with its namespace
};

/// More types than these, and every user of one would compile the destructors and copies of all it reaches:
/// then the sources of the root do so, and its structs are no aggregates.
constexpr std::size_t most_types_together = 100;

[[nodiscard]] Layout lay_out(const Input& input);

/// The types that the files of a root declare, in the order of definition.
[[nodiscard]] std::vector<TypeId> declared_types(const Input& input, const Layout& layout,
                                                 std::uint32_t root);

/// The declared type that a use of a type means, through references; the type itself when nothing is
/// declared.
[[nodiscard]] TypeId meant(const Input& input, const Layout& layout, TypeId type);

/// The C++ type of a use of `type` inside the declared type `holder` (which decides about boxes).
[[nodiscard]] std::string spelling(const Input& input, const Layout& layout, TypeId holder, TypeId type);

/// The C++ type of the member `value` of a wrapper.
[[nodiscard]] std::string value_spelling(const Input& input, const Layout& layout, TypeId wrapper);
/// The C++ type of the items of an array or map, and of what an object or tuple inside `holder` holds beyond
/// its named parts: containers put them on the heap, so there is no box.
[[nodiscard]] std::string item_spelling(const Input& input, const Layout& layout, TypeId holder,
                                        const model::Use& item);

/// The namespace of a root's types.
[[nodiscard]] std::string types_namespace(const Input& input, std::uint32_t root);
/// "::events::fireflies::TranscriptReadyV1"
[[nodiscard]] std::string qualified(const Input& input, TypeId type);

}  // namespace holyc::emit::cpp
