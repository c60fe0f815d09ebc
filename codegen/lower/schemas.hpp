// The schemas while they are lowered: what is settled about them beforehand, and what has been found out.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include <holy/patterns/pattern_set.hpp>

#include "codegen/lower/domain.hpp"
#include "codegen/lower/lower.hpp"
#include "codegen/resolve/facts.hpp"

namespace holyc::lower {

inline constexpr std::uint32_t no_root = 0xFFFFFFFFu;

/// Answers that are kept, since thousands of places ask the same.
struct Answers {
  std::unordered_map<SchemaId, Domain> domains;                ///< of one subschema alone
  std::unordered_map<const KeywordUse*, SharedValues> listed;  ///< by enum and const
  std::unordered_map<SchemaId, std::optional<bool>> null_verdicts;
  std::unordered_map<const KeywordUse*, holy::patterns::PatternSet> member_patterns;
};

struct Schemas {
  const resolve::SchemaSet& set;
  const LowerOptions options;
  const std::vector<bool> is_named;               ///< by SchemaId: a root, or a definition of a primary file
  const std::vector<std::uint32_t> root_of_file;  ///< by FileId; no_root where the file is not primary
  resolve::FactFinder facts{set};
  Answers known = {};

  [[nodiscard]] const Schema& at(SchemaId id) const { return set.at(id); }
  /// A keyword of a subschema, or null.
  [[nodiscard]] const KeywordUse* find(SchemaId id, Keyword keyword) const { return at(id).find(keyword); }
  /// Whether it is the schema `false`.
  [[nodiscard]] bool is_false(SchemaId id) const { return at(id).is_boolean() && !at(id).value.boolean(); }
};

[[nodiscard]] Schemas schemas_of(const resolve::SchemaSet& set, const LowerOptions& options);

}  // namespace holyc::lower
