// Patterns as a whole: alternatives, terms and quantifiers.
#include <holy/patterns/pattern_parser.hpp>
#include <holy/text/utf8_survey.hpp>

#include <algorithm>

namespace holy::patterns {
namespace {

constexpr int deepest_nesting = 500;

Node set_node(CodePointSet ranges) {
  Node node = of_kind(NodeKind::character_class);
  node.characters.ranges = std::move(ranges);
  return node;
}

}  // namespace

Parser::Parser(std::string_view text, bool unicode) : unicode_(unicode) {
  for (std::size_t i = 0; i < text.size();) {
    const formats::DecodedCodePoint next = formats::decode_utf8(text, i);
    if (!next.valid && next.value == 0xFFFD) throw Refusal{{i, "The pattern is not UTF-8 here.", ""}};
    if (!unicode && next.value > 0xFFFF) {
      units_.push_back({0xD7C0 + (next.value >> 10U), i});
      units_.push_back({0xDC00 + (next.value & 0x3FFU), i});
    } else {
      units_.push_back({next.value, i});
    }
    i += next.length;
  }
  size_in_bytes_ = text.size();
  survey_groups();
}

Syntax Parser::run() {
  Syntax syntax;
  syntax.root = disjunction(0);
  if (!at_end()) fail(position_, "This ) closes no group.", "Write \\) for a parenthesis in the text.");
  for (const Reference& reference : references_) {
    if (std::find(names_.begin(), names_.end(), reference.name) == names_.end())
      fail(reference.position, "No group has the name " + reference.name + ".", "");
  }
  resolve_names(syntax.root);
  syntax.groups = next_group_ - 1;
  syntax.group_names = names_;
  syntax.legacy = !unicode_;
  return syntax;
}

void Parser::fail(std::size_t position, std::string message, std::string hint) const {
  const std::size_t offset = position < units_.size() ? units_[position].offset : size_in_bytes_;
  throw Refusal{{offset, std::move(message), std::move(hint)}};
}

bool Parser::take(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (peek(i) != static_cast<unsigned char>(text[i])) return false;
  }
  position_ += text.size();
  return true;
}

Node Parser::disjunction(int depth) {
  if (depth > deepest_nesting) fail(position_, "The pattern nests groups too deeply.", "");
  Node first = alternative(depth);
  if (peek() != '|') return first;
  Node node = of_kind(NodeKind::alternation);
  node.children.push_back(std::move(first));
  while (take('|')) node.children.push_back(alternative(depth));
  return node;
}

Node Parser::alternative(int depth) {
  Node node = of_kind(NodeKind::sequence);
  while (!at_end() && peek() != '|' && peek() != ')') node.children.push_back(term(depth));
  if (node.children.size() == 1) return std::move(node.children.front());
  return node;
}

Node Parser::term(int depth) {
  const std::uint32_t first_group = next_group_;
  bool repeatable = true;
  Node inner = assertion_or_atom(depth, repeatable);
  return quantified(std::move(inner), repeatable, first_group);
}

Node Parser::assertion_or_atom(int depth, bool& repeatable) {
  const std::size_t start = position_;
  const char32_t c = peek();
  repeatable = false;
  if (take('^')) return of_kind(NodeKind::start);
  if (take('$')) return of_kind(NodeKind::end);
  if (take("\\b")) return of_kind(NodeKind::word_boundary);
  if (take("\\B")) return of_kind(NodeKind::not_word_boundary);
  if (take("(?=")) return repeatable = !unicode_, look(depth, false, false);
  if (take("(?!")) return repeatable = !unicode_, look(depth, false, true);
  if (take("(?<=")) return look(depth, true, false);
  if (take("(?<!")) return look(depth, true, true);
  repeatable = true;
  if (take('.')) return set_node(dot_set());
  if (c == '(') return group(depth);
  if (take('[')) return character_class(start);
  if (take('\\')) return atom_escape();
  if (is_one_of(c, "*+?")) fail(start, "Nothing stands before this quantifier.", quantifier_hint(start));
  if (c == '{' && (unicode_ || braced_quantifier_follows()))
    fail(start, "Nothing stands before this {.", "Write \\{ for a brace in the text.");
  if (unicode_ && (c == '}' || c == ']'))
    fail(start, std::string("This ") + static_cast<char>(c) + " closes nothing.",
         std::string("Write \\") + static_cast<char>(c) + " for the character itself.");
  ++position_;
  return single_character(c);
}

std::string Parser::quantifier_hint(std::size_t at) const {
  const bool after_quantifier = at > 0 && is_one_of(units_[at - 1].value, "*+?}");
  if (after_quantifier && units_[at].value == '+')
    return "ECMA-262 has no possessive quantifiers; leave the second + out.";
  return std::string("Write \\") + static_cast<char>(units_[at].value) + " for the character itself.";
}

bool Parser::braced_quantifier_follows() const {
  std::size_t i = 1;
  if (peek() != '{' || !is_digit(peek(i))) return false;
  while (is_digit(peek(i))) ++i;
  if (peek(i) == ',') {
    ++i;
    while (is_digit(peek(i))) ++i;
  }
  return peek(i) == '}';
}

std::uint32_t Parser::bounded_number() {
  std::uint64_t value = 0;
  while (is_digit(peek())) {
    value = std::min<std::uint64_t>(value * 10 + (peek() - '0'), unlimited - 1U);
    ++position_;
  }
  return static_cast<std::uint32_t>(value);
}

Node Parser::quantified(Node inner, bool repeatable, std::uint32_t first_group) {
  const std::size_t start = position_;
  std::uint32_t minimum = 0;
  std::uint32_t maximum = unlimited;
  if (take('*')) {
  } else if (take('+')) {
    minimum = 1;
  } else if (take('?')) {
    maximum = 1;
  } else if (braced_quantifier_follows()) {
    braces(minimum, maximum);
  } else {
    if (unicode_ && peek() == '{')
      fail(start, "This quantifier is not complete.",
           "Write {2}, {2,} or {2,5}; for a brace in the text, \\{.");
    return inner;
  }
  if (!repeatable) fail(start, "An assertion cannot be repeated.", "");
  Node node = of_kind(NodeKind::repeat);
  node.minimum = minimum;
  node.maximum = maximum;
  node.lazy = take('?');
  node.first_group = first_group;
  node.end_group = next_group_;
  node.children.push_back(std::move(inner));
  return node;
}

void Parser::braces(std::uint32_t& minimum, std::uint32_t& maximum) {
  const std::size_t start = position_++;
  minimum = bounded_number();
  maximum = minimum;
  if (take(',')) maximum = peek() == '}' ? unlimited : bounded_number();
  take('}');
  if (maximum < minimum)
    fail(start, "The numbers of this quantifier are out of order.", "The smaller comes first.");
}

std::variant<Syntax, PatternError> parse(std::string_view ecma, bool unicode_mode) {
  try {
    return Parser(ecma, unicode_mode).run();
  } catch (const Refusal& refusal) {
    return refusal.error;
  }
}

}  // namespace holy::patterns
