// The typed IR: what the schemas describe, as plain structs. Backends see this, the names and the
// Program; only the API documents see JSON Schema. Types say which values exist; every assertion stays in the
// Program.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/resolve/schema.hpp"

namespace holyc::model {

using TypeId = std::uint32_t;
inline constexpr TypeId no_type = 0xFFFFFFFFu;

enum class TypeKind : std::uint8_t {
  any,    ///< any JSON value (holy::RawJson, z.unknown(), Any)
  never,  ///< no value exists
  null,
  boolean,
  integer,
  number,
  string,       ///< see string_format
  enumeration,  ///< a closed list of values (of any JSON type, null included), see values; one value: a
                ///< constant
  object,       ///< named members, and what else the object may hold
  map,          ///< an object without named members: every value has type `item`
  array,        ///< items of type `item`
  tuple,        ///< `prefix`, then any number of `item` (no_type: nothing more)
  alternative,  ///< a union of `branches`
  named,        ///< refers to the named type `target`
};

/// Formats with a value type of their own; the rest are plain strings.
enum class StringFormat : std::uint8_t { none, uuid, date_time, date, time, duration };

/// A value of an enumeration, a constant, a default or an example: its JSON text and kind.
struct Constant {
  std::string text;  ///< compact or as written; a valid JSON text
  holy::json::Kind kind{};
  std::string string;  ///< the decoded string, when kind is string
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
  typed,   ///< values of `item`
};

struct Branch {
  TypeId type = no_type;
  bool nullable = false;  ///< null is one of its values (null alone is never a branch: see Type::nullable)
  resolve::SchemaId schema =
      resolve::no_schema;       ///< decides membership; no_schema: decided by JSON kind alone
  std::optional<Constant> tag;  ///< the discriminating const, when the union has a discriminator
  std::string name_hint;
};

struct Type {
  TypeId id = no_type;
  TypeKind kind = TypeKind::any;
  /// A root schema or a $defs entry: a type of its own in every target, never shared or inlined.
  bool is_named = false;
  /// A root or definition whose values include null (kind then describes the others).
  bool nullable = false;
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

  StringFormat string_format = StringFormat::none;  ///< string
  std::string format;                               ///< string: the format keyword as written, or empty
  bool exact = false;                               ///< integer, number: x-holy-exact
  bool may_exceed_int64 = true;                     ///< integer: no bounds keep it within int64
  std::vector<Constant> values;                     ///< enumeration
  std::vector<Member> members;                      ///< object, in declared order
  Openness openness = Openness::open;               ///< object
  std::vector<PatternMember> pattern_members;       ///< object
  TypeId item = no_type;                            ///< map, array, tuple rest, typed openness
  bool item_nullable = false;
  std::vector<TypeId> prefix;  ///< tuple
  std::vector<bool> prefix_nullable;
  std::size_t required_prefix = 0;  ///< tuple: how many leading items must be there
  std::vector<Branch> branches;     ///< alternative
  std::string discriminator;        ///< alternative: the member with the tag, or empty
  /// alternative: a branch reaches a dynamic reference that several anchors can answer, so that a branch's
  /// check by itself may refuse what the whole schema accepts here
  bool answered_from_outside = false;
  TypeId target = no_type;  ///< named
  bool recursive = false;   ///< reaches itself without passing through an array or map
};

/// What a payload schema under schemas/{domain}/ says as an event.
struct EventInfo {
  std::string type;  ///< canonical: "fireflies.transcript.ready.v1"
  std::string domain;
  std::uint32_t version = 1;
  std::string kind;    ///< "event" or "command"
  std::string status;  ///< "", "provisional", "deprecated" ...
  std::string owner;
  std::vector<std::string> aliases;  ///< canonical spelling with version first, as x-holy-aliases lists them
  std::vector<std::string> indexes;  ///< payload members the store indexes
  std::string deprecated_since, sunset, replacement;
};

/// x-holy-envelope: which members carry the payload and the event type.
struct EnvelopeInfo {
  std::string payload;
  std::string type;
};

struct RootSchema {
  std::uint32_t index = 0;
  resolve::SchemaId schema = resolve::no_schema;
  TypeId type = no_type;      ///< a named type
  std::string relative_path;  ///< "fireflies/transcript.ready.v1.schema.json"
  std::string uri;            ///< $id, or the base it has without one
  std::string dialect;        ///< the dialect's name: "2020-12"
  std::string text;           ///< the schema file's text
  std::optional<EventInfo> event;
  std::optional<EnvelopeInfo> envelope;
  std::vector<TypeId> types;  ///< every type it owns, in the order of discovery; its own first
};

struct Model {
  std::vector<Type> types;        ///< index is TypeId
  std::vector<RootSchema> roots;  ///< in file order

  [[nodiscard]] const Type& at(TypeId id) const { return types[id]; }
  /// Follows `named` to the type it means.
  [[nodiscard]] const Type& resolved(TypeId id) const;
  /// The root marked as the envelope, if any.
  [[nodiscard]] const RootSchema* envelope() const;
};

}  // namespace holyc::model
