// A type: which values exist. Every assertion stays in the Program, under the ids listed here.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <holy/json/document.hpp>

#include "codegen/resolve/schema.hpp"

namespace holyc::model {

using TypeId = std::uint32_t;
inline constexpr TypeId no_type = 0xFFFFFFFFu;

/// A value of an enumeration, a constant, a default or an example: its JSON text and kind.
struct Constant {
  std::string text;  ///< compact or as written; a valid JSON text
  holy::json::Kind kind{};
  std::string string;  ///< the decoded string, when kind is string
};

/// A type and whether null is one of the values of the place that uses it.
struct Use {
  TypeId type = no_type;
  bool nullable = false;
};

/// Any JSON value (holy::RawJson, z.unknown(), Any).
struct Any {};
/// No value exists.
struct Never {};
struct Null {};
struct Boolean {};

/// The integers that bounds leave: all within std::int64_t, else all within std::uint64_t, or neither.
enum class IntegerRange : std::uint8_t { int64, uint64, open };

struct Integer {
  bool exact = false;  ///< x-holy-exact
  IntegerRange range = IntegerRange::open;
};

struct Number {
  bool exact = false;  ///< x-holy-exact
};

/// Formats with a value type of their own; the rest are plain strings.
enum class StringFormat : std::uint8_t { none, uuid, date_time, date, time, duration };

struct String {
  StringFormat value_type = StringFormat::none;
  std::string format;  ///< the keyword as written, or empty
};

/// A closed list of values (of any JSON type, but null where others stand beside it); one: a constant.
struct Enumeration {
  std::vector<Constant> values;
};

struct Member {
  std::string name;       ///< as in JSON, any text
  TypeId type = no_type;  ///< without null and absence: those are the two flags
  bool required = false;
  bool nullable = false;  ///< null is one of its values
  std::optional<Constant> default_value;
  std::string description;
  bool deprecated = false;
  std::vector<resolve::SchemaId> schemas;  ///< the subschemas that apply to this member's value
};

struct PatternMember {
  std::string pattern;  ///< ECMA-262 source
  TypeId type = no_type;
  bool nullable = false;
};

/// What members besides the named ones an object may hold.
enum class Openness : std::uint8_t {
  open,    ///< anything: kept as raw JSON
  closed,  ///< nothing
  typed,   ///< values of `rest`
};

/// Named members, and what else the object may hold.
struct Object {
  std::vector<Member> members = {};  ///< in declared order
  Openness openness = Openness::open;
  std::vector<PatternMember> patterns = {};
  Use rest = {};  ///< what is said of the members that are not named; no_type: nothing
};

/// An object without named members, whose values are all of one type.
struct Map {
  Use item;
};

struct Array {
  Use item;
};

struct Tuple {
  std::vector<Use> prefix;
  std::size_t required = 0;  ///< how many leading items must be there
  Use rest;                  ///< any number of these follow; no_type: nothing more
};

struct Branch {
  TypeId type = no_type;
  bool nullable = false;  ///< null is one of its values (null alone is never a branch: see Type::nullable)
  /// Decides membership; no_schema: decided by JSON kind alone.
  resolve::SchemaId schema = resolve::no_schema;
  std::optional<Constant> tag = {};  ///< the discriminating const, when the union has a discriminator
  std::string name_hint = {};
};

struct Union {
  std::vector<Branch> branches;
  std::string discriminator = {};  ///< the member with the tag, or empty
};

/// Another type by its name.
struct Reference {
  TypeId target = no_type;
};

using TypeKind = std::variant<Any, Never, Null, Boolean, Integer, Number, String, Enumeration, Object, Map,
                              Array, Tuple, Union, Reference>;

/// What types of every kind have, and what only those of its kind have: `kind`.
struct Type {
  TypeId id = no_type;
  TypeKind kind;
  /// A root schema or a $defs entry: a type of its own in every target, never shared or inlined.
  bool is_named = false;
  /// A root or definition whose values include null (kind then describes the others).
  bool nullable = false;
  bool recursive = false;                         ///< reaches itself without passing through an array or map
  resolve::SchemaId schema = resolve::no_schema;  ///< where it is defined (first place, when shared)
  std::vector<resolve::SchemaId> schemas;         ///< every subschema whose assertions apply to its values
  std::uint32_t root = 0;                         ///< index in Model::roots of the root that owns it
  std::string name_hint;                          ///< title, definition name, or path of member names
  std::string title;
  std::string description;
  bool deprecated = false;
  std::string exact_name;  ///< x-holy-name, or empty
  std::optional<Constant> default_value;
  std::vector<Constant> examples;

  template <class K>
  [[nodiscard]] bool is() const {
    return std::holds_alternative<K>(kind);
  }
  /// What only types of kind K have; null for a type of another kind.
  template <class K>
  [[nodiscard]] const K* as() const {
    return std::get_if<K>(&kind);
  }
  template <class K>
  [[nodiscard]] K* as() {
    return std::get_if<K>(&kind);
  }
};

template <class... Case>
struct Cases : Case... {
  using Case::operator()...;
};

/// Calls the one of `cases` that takes the type's kind: each kind needs one, or shares `const auto&`.
template <class... Case>
decltype(auto) match(const Type& type, Case&&... cases) {
  return std::visit(Cases<std::decay_t<Case>...>{std::forward<Case>(cases)...}, type.kind);
}

/// The members that an object names; none for a type of another kind.
[[nodiscard]] inline std::span<const Member> members_of(const Type& type) {
  const auto* object = type.as<Object>();
  return object == nullptr ? std::span<const Member>() : object->members;
}

/// The branches of a union; none for a type of another kind.
[[nodiscard]] inline std::span<const Branch> branches_of(const Type& type) {
  const auto* alternatives = type.as<Union>();
  return alternatives == nullptr ? std::span<const Branch>() : alternatives->branches;
}

}  // namespace holyc::model
