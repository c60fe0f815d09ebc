// What the parts of lowering share.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <holy/json/kinds.hpp>
#include <holy/patterns/pattern_set.hpp>

#include "codegen/lower/lower.hpp"

namespace holyc::lower {

using holy::json::Kinds;
using model::TypeId;
using model::Use;
using resolve::Keyword;
using resolve::KeywordUse;
using resolve::Schema;
using resolve::SchemaId;

/// Values, each once, that are found by their hash: lists of thousands, in each branch of a union, cannot be
/// compared each with each. value_list.cpp
class ValueList {
 public:
  void add(model::Constant value);
  void add(const ValueList& others);
  /// In the order in which they were added.
  [[nodiscard]] const std::vector<model::Constant>& values() const { return values_; }
  /// The kinds of all values.
  [[nodiscard]] Kinds kinds() const { return kinds_; }
  /// The values that the other list has too.
  [[nodiscard]] ValueList within(const ValueList& others) const;
  /// The values of these kinds.
  [[nodiscard]] ValueList within(Kinds kinds) const;

 private:
  void append(model::Constant value, std::uint64_t hash);
  [[nodiscard]] std::optional<std::size_t> place_of(const model::Constant& value, std::uint64_t hash) const;

  std::vector<model::Constant> values_;
  std::vector<std::uint64_t> hashes_;
  std::unordered_multimap<std::uint64_t, std::size_t> places_;  // by hash
  Kinds kinds_;
};

/// Shared, as each of thousands of branches may refer to the same list.
using SharedValues = std::shared_ptr<const ValueList>;

/// Which JSON values a conjunction admits, as far as kinds and listed values say.
struct Domain {
  Kinds kinds = Kinds::all;
  SharedValues values;  ///< enum and const; within kinds; null where none are listed
};

/// An anyOf or oneOf of a schema.
struct Union {
  SchemaId owner = resolve::no_schema;
  Keyword keyword{};
  friend bool operator==(const Union&, const Union&) = default;
  friend auto operator<=>(const Union&, const Union&) = default;
};

/// Subschemas that all apply at one place, what has been decided about their unions, and the kinds that
/// remain.
struct Conjunction {
  std::vector<SchemaId> schemas;
  std::vector<Union> settled;  ///< a branch of these is among `schemas`, or they say nothing about types
  Kinds kinds = Kinds::all;
};

/// A conjunction with references and allOf opened.
struct Expansion {
  std::vector<SchemaId> facts;  ///< every subschema that applies unconditionally, in order
  std::vector<Union> unions;    ///< not settled
  bool is_opaque = false;       ///< conditional parts exist that types do not see
  bool is_false = false;        ///< contains the schema `false`
};

/// A slot of Model::types that waits to be filled.
struct Task {
  TypeId type = model::no_type;
  Conjunction conjunction;
  SchemaId defining = resolve::no_schema;  ///< the named schema this slot defines
};

/// What a place that only refers to a named schema has of it.
struct Referral {
  SchemaId named = resolve::no_schema;  ///< the named schema that alone gives the type
  std::vector<SchemaId> schemas;        ///< everything that applies, the named schema included
};

struct Context {
  const resolve::SchemaSet& set;
  LowerOptions options;
  model::Model model;
  report::Diagnostics diagnostics;
  std::vector<bool> is_named;               // by SchemaId
  std::vector<std::uint32_t> root_of_file;  // by FileId; no_root where the file is not primary
  std::unordered_map<SchemaId, TypeId> named_types;
  std::unordered_map<std::string, Use> known;                 // by key of conjunction
  std::unordered_map<std::string, SchemaId> representatives;  // equal inline subschemas of one resource
  std::deque<Task> tasks;
  std::uint32_t current_root = 0;
  std::vector<bool> reaching_dynamic;                    // by SchemaId; empty where none does
  mutable std::unordered_map<SchemaId, Domain> domains;  // of one subschema alone; type_sets.cpp
  mutable std::vector<std::uint64_t> opened_by;          // by SchemaId: the last expansion that met it
  mutable std::uint64_t expansions = 0;                  // so far; conjunction.cpp
  mutable std::unordered_map<const KeywordUse*, SharedValues> listed;  // by enum and const; type_sets.cpp
  mutable std::unordered_map<SchemaId, std::optional<bool>> null_verdicts;  // null_verdict.cpp
  mutable std::unordered_map<const KeywordUse*, holy::patterns::PatternSet> member_patterns;  // objects.cpp

  [[nodiscard]] const Schema& at(SchemaId id) const { return set.at(id); }
};

inline constexpr std::uint32_t no_root = 0xFFFFFFFFu;

// conjunction.cpp
[[nodiscard]] bool shapes_type(Keyword keyword);
[[nodiscard]] bool is_settled(const Conjunction& conjunction, SchemaId owner, Keyword keyword);
[[nodiscard]] Expansion expand(const Context& context, const Conjunction& conjunction);
/// The target of a dynamic reference when only one anchor can ever answer it.
[[nodiscard]] SchemaId static_target(const Context& context, const Schema& schema);

// dynamic.cpp
/// By SchemaId: whether it reaches a dynamic reference that several anchors can answer. Empty: none does.
[[nodiscard]] std::vector<bool> reaching_dynamic(const Context& context);

// type_sets.cpp
[[nodiscard]] Domain domain_of(const Context& context, const Conjunction& conjunction);
[[nodiscard]] model::Constant constant_of(const holy::json::Value& value);

// referral.cpp
/// Where a subschema that only refers elsewhere ($ref, or allOf with one part that matters) leads.
/// `passed` takes what else applies on the way.
[[nodiscard]] SchemaId passed_through(const Context& context, const Conjunction& conjunction, SchemaId id,
                                      std::vector<SchemaId>& passed);
/// The named schema that a conjunction amounts to, if there is one.
[[nodiscard]] Referral referral_of(const Context& context, const Conjunction& conjunction);

// null_verdict.cpp
/// Whether one of these schemas certainly refuses null; false where only an instance can tell.
[[nodiscard]] bool refuses_null(const Context& context, const std::vector<SchemaId>& schemas);

// lower.cpp
/// The type at a place where all of `conjunction` applies; its slot may still wait to be filled.
[[nodiscard]] Use use_of(Context& context, Conjunction conjunction, const std::string& hint,
                         std::uint32_t root);
[[nodiscard]] TypeId add_type(Context& context, model::Type type, std::uint32_t root);

// objects.cpp, arrays.cpp, unions.cpp, scalars.cpp: the kind of a type, whose name and root are known
[[nodiscard]] model::TypeKind object_of(Context& context, const model::Type& type,
                                        const Conjunction& conjunction, const Expansion& expansion);
[[nodiscard]] model::TypeKind array_of(Context& context, const model::Type& type, const Expansion& expansion);
[[nodiscard]] model::TypeKind scalar_of(const Context& context, const Conjunction& conjunction,
                                        const Expansion& expansion, Kinds kind);
/// A union when a union keyword or several kinds call for it, else nothing; then a branch that alone is left
/// of a union belongs to the conjunction and its expansion.
[[nodiscard]] std::optional<model::TypeKind> union_of(Context& context, const model::Type& type,
                                                      Conjunction& conjunction, Expansion& expansion,
                                                      Kinds kinds);
void find_discriminators(model::Model& model);
void mark_recursion(model::Model& model);

// events.cpp
[[nodiscard]] std::optional<model::EventInfo> event_of(const Context& context, const Schema& root,
                                                       const std::string& relative_path);
[[nodiscard]] std::optional<model::EnvelopeInfo> envelope_of(const Context& context, const Schema& root);

}  // namespace holyc::lower
