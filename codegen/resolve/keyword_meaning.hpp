// What each keyword does, whatever its dialect calls it. The walk, lint, annotations, the API documents and
// the mocks go by this table.
#pragma once

#include <cstdint>
#include <optional>

#include <holy/program/operations.hpp>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// What a keyword does (2020-12 core, 7).
enum class Behaviour : std::uint8_t {
  reference,
  assertion,
  applicator,
  content,     ///< format and content*: asserted where that is asked for, and annotations always
  annotation,  ///< no more than that
  reserved,    ///< $defs and $comment: neither asserts, applies nor annotates
};

[[nodiscard]] Behaviour behaviour_of(Keyword keyword);

/// Whether a keyword says nothing of any value: an annotation, or reserved.
[[nodiscard]] bool is_note(Keyword keyword);

/// The operation that a keyword becomes, or has a part in (minContains: contains); nothing for those that
/// assert and apply nothing.
[[nodiscard]] std::optional<holy::program::Op> operation_of(Keyword keyword);

/// What the subschemas of a keyword judge, where its schema judges a value.
[[nodiscard]] holy::program::Applies applies_of(Keyword keyword);

/// The kinds of values that a keyword may refuse; none where it is no assertion or applicator.
[[nodiscard]] holy::json::Kinds kinds_judged(Keyword keyword);

}  // namespace holyc::resolve
