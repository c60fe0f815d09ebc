#include <holy/patterns/pattern_syntax.hpp>

namespace holy::patterns {
namespace {

enum class Supplementary { none, all, some };

/// Whether a class (over code points) takes no surrogate and nothing above U+FFFF, or all of both.
Supplementary supplementary_share(const CharacterClass& characters) {
  const std::optional<CodePointSet> set = resolve(characters);
  if (!set) return Supplementary::some;
  bool none = true;
  bool surrogates = false;
  bool above = false;
  for (const CodePointRange& range : *set) {
    if (range.last >= 0x10000 || (range.first <= 0xDFFF && range.last >= 0xD800)) none = false;
    if (range.first <= 0xD800 && range.last >= 0xDFFF) surrogates = true;
    if (range.first <= 0x10000 && range.last == last_code_point) above = true;
  }
  if (none) return Supplementary::none;
  return surrogates && above ? Supplementary::all : Supplementary::some;
}

/// Looks for a place where counting UTF-16 code units and counting characters can give different verdicts.
/// A class that takes both halves of every pair shows no difference inside an unbounded loop: where a match
/// splits a pair between two loops, the pair can be moved into one of them, unless both need it as their only
/// item.
struct UnitCensus {
  bool visible = false;
  bool has_pair_class = false;
  int loops_that_need_one = 0;

  void visit(const Node& node, bool repeated, const Node* loop) {
    if (node.kind == NodeKind::character_class) {
      const Supplementary share = supplementary_share(node.characters);
      if (share == Supplementary::none) return;
      has_pair_class = true;
      if (share == Supplementary::some || loop == nullptr || loop->maximum != unlimited ||
          loop->minimum > 1) {
        visible = true;
      } else if (loop->minimum == 1) {
        loops_that_need_one += repeated ? 2 : 1;
      }
      return;
    }
    const bool around = repeated || (loop != nullptr && loop->maximum > 1);
    for (const Node& child : node.children)
      visit(child, around, node.kind == NodeKind::repeat ? &node : nullptr);
  }
};

bool is_anchored(const Node& root) {
  return root.kind == NodeKind::start || (root.kind == NodeKind::sequence && !root.children.empty() &&
                                          root.children.front().kind == NodeKind::start);
}

}  // namespace

std::optional<CodePointSet> resolve(const CharacterClass& characters) {
  CodePointSet ranges = characters.ranges;
  for (const PropertyEscape& escape : characters.properties) {
    const std::optional<CodePointSet>& set = property_set(escape.property);
    if (!set) return std::nullopt;
    const CodePointSet part = escape.negated ? complement(*set) : *set;
    ranges.insert(ranges.end(), part.begin(), part.end());
  }
  ranges = normalized(std::move(ranges));
  return characters.negated ? complement(ranges) : ranges;
}

bool code_units_visible(const Node& root) {
  UnitCensus census;
  census.visit(root, false, nullptr);
  bool context = false;
  // Between the halves of a pair neither side is a word's, and nothing is read: an empty match can be there
  // alone.
  bool holds_inside = false;
  for_each_node(root, [&](const Node& node) {
    holds_inside = holds_inside || node.kind == NodeKind::not_word_boundary ||
                   (node.kind == NodeKind::look && node.negated);
    context = context || node.kind == NodeKind::look || node.kind == NodeKind::back_reference ||
              node.kind == NodeKind::word_boundary || node.kind == NodeKind::not_word_boundary;
  });
  return census.visible || (holds_inside && !is_anchored(root)) || census.loops_that_need_one > 1 ||
         (census.has_pair_class && context);
}

std::variant<Syntax, PatternError> parse(std::string_view ecma) {
  std::variant<Syntax, PatternError> strict = parse(ecma, true);
  if (std::holds_alternative<Syntax>(strict)) return strict;
  std::variant<Syntax, PatternError> legacy = parse(ecma, false);
  if (std::holds_alternative<PatternError>(legacy)) return strict;
  Syntax& syntax = std::get<Syntax>(legacy);
  syntax.code_units = code_units_visible(syntax.root);
  return legacy;
}

}  // namespace holy::patterns
