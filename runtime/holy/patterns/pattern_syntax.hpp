// The syntax tree of an ECMA-262 regular expression.
#pragma once

#include <holy/patterns/code_point_set.hpp>
#include <holy/patterns/pattern.hpp>
#include <holy/patterns/unicode_property.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace holy::patterns {

/// A property escape inside a class or alone.
struct PropertyEscape {
  UnicodeProperty property;
  bool negated = false;  ///< \P
};

/// What one character of the text must be: in (or, negated, not in) the union of ranges and properties.
struct CharacterClass {
  CodePointSet ranges;  ///< in normal form
  std::vector<PropertyEscape> properties;
  bool negated = false;
};

/// What a node is.
enum class NodeKind {
  sequence,           ///< the children one after the other; none: matches the empty string
  alternation,        ///< one of the children, the first that leads to a match
  character_class,    ///< one character
  start,              ///< ^
  end,                ///< $
  word_boundary,      ///< \b
  not_word_boundary,  ///< \B
  look,               ///< look-ahead or look-behind at the only child
  capture,            ///< group `number` around the only child
  back_reference,     ///< what group `number` took
  repeat,             ///< the only child, `minimum` to `maximum` times
};

inline constexpr std::uint32_t unlimited = 0xFFFFFFFF;

/// One node with its parts; only those of its kind have a meaning.
struct Node {
  NodeKind kind = NodeKind::sequence;
  std::vector<Node> children;
  CharacterClass characters;                     ///< character_class
  bool behind = false, negated = false;          ///< look
  std::uint32_t number = 0;                      ///< capture, back_reference: from 1
  std::uint32_t minimum = 0, maximum = 0;        ///< repeat; `unlimited` for no maximum
  bool lazy = false;                             ///< repeat
  std::uint32_t first_group = 0, end_group = 0;  ///< repeat: the groups inside are [first_group, end_group)
};

/// A parsed pattern.
struct Syntax {
  Node root;
  std::uint32_t groups = 0;              ///< number of capture groups
  std::vector<std::string> group_names;  ///< by group number - 1; empty for one without a name (UTF-8)
  bool legacy = false;                   ///< parsed without the flag u
  /// Whether text counts as UTF-16 code units: legacy, and some string shows the difference.
  bool code_units = false;
};

/// Parses `ecma` with the flag u, or as Annex B without it.
std::variant<Syntax, PatternError> parse(std::string_view ecma, bool unicode_mode);

/// Parses with u, and where that fails, without. The error is that of the first attempt.
std::variant<Syntax, PatternError> parse(std::string_view ecma);

/// The characters a class stands for, over all code points; nothing where this build lacks one of its
/// properties.
std::optional<CodePointSet> resolve(const CharacterClass& characters);

/// Whether some text gets another verdict when it counts as UTF-16 code units (may say yes where none does).
bool code_units_visible(const Node& root);

/// Calls `visit(node)` for `node` and everything below it, parents first.
template <class Visitor>
void for_each_node(const Node& node, const Visitor& visit) {
  visit(node);
  for (const Node& child : node.children) for_each_node(child, visit);
}

}  // namespace holy::patterns
