// Groups, look-around, and the names of groups.
#include <holy/patterns/pattern_parser.hpp>
#include <holy/text/utf8_survey.hpp>

#include <algorithm>

namespace holy::patterns {
namespace {

bool in_property(std::string_view name, char32_t c) {
  const std::optional<UnicodeProperty> property = find_property(name);
  const std::optional<CodePointSet>& set = property_set(*property);
  return set && contains(*set, c);
}

bool starts_identifier(char32_t c) {
  return is_letter(c) || c == '$' || c == '_' ||
         (c >= 0x80 && c <= last_code_point && in_property("ID_Start", c));
}

bool continues_identifier(char32_t c) {
  return starts_identifier(c) || is_digit(c) || c == 0x200C || c == 0x200D ||
         (c >= 0x80 && c <= last_code_point && in_property("ID_Continue", c));
}

}  // namespace

void Parser::survey_groups() {
  bool in_class = false;
  for (std::size_t i = 0; i < units_.size(); ++i) {
    const char32_t c = units_[i].value;
    const auto at = [&](std::size_t k) { return k < units_.size() ? units_[k].value : end_of_text; };
    if (c == '\\') {
      ++i;
    } else if (c == '[') {
      in_class = true;
    } else if (c == ']') {
      in_class = false;
    } else if (c == '(' && !in_class) {
      const bool named = at(i + 1) == '?' && at(i + 2) == '<' && at(i + 3) != '=' && at(i + 3) != '!';
      has_names_ = has_names_ || named;
      if (named || at(i + 1) != '?') ++group_count_;
    }
  }
  named_ = unicode_ || has_names_;
}

Node Parser::look(int depth, bool behind, bool negated) {
  const std::size_t start = position_;
  Node node = of_kind(NodeKind::look);
  node.behind = behind;
  node.negated = negated;
  node.children.push_back(disjunction(depth + 1));
  close_group(start);
  return node;
}

void Parser::close_group(std::size_t start) {
  if (!take(')'))
    fail(start == 0 ? 0 : start - 1, "This group is not closed.", "Write \\( for a parenthesis in the text.");
}

Node Parser::group(int depth) {
  const std::size_t start = ++position_;
  if (take("?:")) {
    Node inner = disjunction(depth + 1);
    close_group(start);
    return inner;
  }
  Node node = of_kind(NodeKind::capture);
  if (take("?<")) {
    const std::size_t at = position_;
    const std::string name = group_name();
    if (std::find(names_.begin(), names_.end(), name) != names_.end())
      fail(at, "Two groups have the name " + name + ".",
           "Give each its own; only ECMAScript 2025 allows one name in several alternatives.");
    names_.resize(next_group_);
    names_[next_group_ - 1] = name;
  } else if (peek() == '?') {
    fail(position_, "ECMA-262 has no group that starts like this.", group_hint());
  }
  node.number = next_group_++;
  names_.resize(std::max<std::size_t>(names_.size(), node.number));
  node.children.push_back(disjunction(depth + 1));
  close_group(start);
  return node;
}

std::string Parser::group_hint() const {
  const char32_t c = peek(1);
  if (c == 'P') return "A named group is (?<name>...), a reference to it \\k<name>.";
  if (c == '>') return "There are no atomic groups; use (?:...).";
  if (c == '#') return "There are no comments; leave it out.";
  if (c == 's')
    return "There are no inline flags before ECMAScript 2025; write [^] for any character at all.";
  if (is_letter(c) || c == '-')
    return "There are no inline flags before ECMAScript 2025; write both cases of a letter, as in [aA].";
  return "The groups are (...), (?:...), (?<name>...), (?=...), (?!...), (?<=...) and (?<!...).";
}

std::string Parser::group_name() {
  const std::size_t start = position_;
  std::string name;
  bool first = true;
  while (!take('>')) {
    if (at_end()) fail(start, "The name of this group is not closed.", "Write (?<name>...).");
    char32_t c = units_[position_++].value;
    if (c == '\\') {
      const std::optional<char32_t> value = take('u') ? unicode_escape(true) : std::nullopt;
      if (!value) fail(start, "The name of this group holds a wrong escape.", "");
      c = *value;
    } else if (c >= 0xD800 && c <= 0xDBFF && peek() >= 0xDC00 && peek() <= 0xDFFF) {
      c = 0x10000 + ((c - 0xD800) << 10U) + (units_[position_++].value - 0xDC00);
    }
    if (first ? !starts_identifier(c) : !continues_identifier(c))
      fail(start, "The name of this group is no identifier.", "Use letters, digits, _ and $.");
    formats::append_utf8(name, c);
    first = false;
  }
  if (first) fail(start, "This group has an empty name.", "Write (?<name>...).");
  return name;
}

void Parser::resolve_names(Node& node) const {
  if (node.kind == NodeKind::back_reference && node.first_group != 0) {
    const std::string& name = references_[node.first_group - 1].name;
    const auto found = std::find(names_.begin(), names_.end(), name);
    node.number = static_cast<std::uint32_t>(found - names_.begin()) + 1;
    node.first_group = 0;
  }
  for (Node& child : node.children) resolve_names(child);
}

}  // namespace holy::patterns
