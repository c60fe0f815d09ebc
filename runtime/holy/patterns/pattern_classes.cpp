// Classes of characters: [...], and the escapes that stand for sets.
#include <holy/patterns/pattern_parser.hpp>
#include <holy/text/utf8_survey.hpp>

namespace holy::patterns {
Node Parser::character_class(std::size_t start) {
  Node node = of_kind(NodeKind::character_class);
  node.characters.negated = take('^');
  while (!take(']')) {
    if (at_end()) fail(start, "This class is not closed.", "Write \\[ for a bracket in the text.");
    class_member(node.characters);
  }
  node.characters.ranges = normalized(std::move(node.characters.ranges));
  return node;
}

void Parser::class_member(CharacterClass& characters) {
  const std::size_t start = position_;
  const ClassAtom first = class_atom(characters);
  if (peek() != '-' || peek(1) == ']' || peek(1) == end_of_text) {
    if (first.single) characters.ranges.push_back({first.value, first.value});
    return;
  }
  ++position_;
  const ClassAtom last = class_atom(characters);
  if (first.single && last.single) {
    if (first.value > last.value)
      fail(start, "The ends of this range are out of order.",
           "For a hyphen in the class, write \\- or put it last.");
    characters.ranges.push_back({first.value, last.value});
    return;
  }
  if (unicode_)
    fail(start, "A set such as \\d cannot be an end of a range.", "Write \\- for the hyphen itself.");
  characters.ranges.push_back({'-', '-'});
  for (const ClassAtom& atom : {first, last}) {
    if (atom.single) characters.ranges.push_back({atom.value, atom.value});
  }
}

Parser::ClassAtom Parser::class_atom(CharacterClass& characters) {
  const std::size_t start = position_;
  if (!take('\\')) return {true, units_[position_++].value};
  if (class_escape(characters)) return {false, 0};
  return {true, character_escape(start, true)};
}

bool Parser::class_escape(CharacterClass& characters) {
  const char32_t c = peek();
  const auto add = [&](const CodePointSet& set) {
    ++position_;
    characters.ranges.insert(characters.ranges.end(), set.begin(), set.end());
    return true;
  };
  switch (c) {
    case 'd':
      return add(digit_set());
    case 'D':
      return add(complement(digit_set()));
    case 's':
      return add(space_set());
    case 'S':
      return add(complement(space_set()));
    case 'w':
      return add(word_set());
    case 'W':
      return add(complement(word_set()));
    default:
      break;
  }
  if (!unicode_ || (c != 'p' && c != 'P')) return false;
  const std::size_t start = position_ - 1;
  ++position_;
  if (!take('{'))
    fail(start, "\\p needs the name of a property in braces.", "Write \\p{L} or \\p{Script=Greek}.");
  std::string name;
  while (!at_end() && peek() != '}') formats::append_utf8(name, units_[position_++].value);
  const std::optional<UnicodeProperty> property = find_property(name);
  if (!take('}') || !property)
    fail(start, "ECMA-262 knows no Unicode property " + name + ".",
         "Names are exact: \\p{L}, \\p{Letter}, \\p{Lu}, \\p{Script=Greek}, \\p{Alphabetic}.");
  characters.properties.push_back({*property, c == 'P'});
  return true;
}

}  // namespace holy::patterns
