// The grammar of ECMA-262 22.2.1, with the flag u, and of its Annex B.1.2 without.
#include <holy/formats/pattern_syntax.hpp>
#include <holy/formats/utf8.hpp>

#include <algorithm>

namespace holy::patterns {
namespace {

constexpr char32_t end_of_text = 0xFFFFFFFF;
constexpr int deepest_nesting = 500;

/// Thrown inside the parser only; `parse` turns it into its result.
struct Refusal {
  PatternError error;
};

struct Unit {
  char32_t value;
  std::size_t offset;
};

/// One member of a class: a single character, or a set such as \d, which no range can start or end with.
struct ClassAtom {
  bool single = true;
  char32_t value = 0;
};

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int hex_value(char32_t c) {
  if (is_digit(c)) return static_cast<int>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<int>(c - 'a') + 10;
  if (c >= 'A' && c <= 'F') return static_cast<int>(c - 'A') + 10;
  return -1;
}

bool is_one_of(char32_t c, std::string_view characters) {
  return c < 0x80 && characters.find(static_cast<char>(c)) != std::string_view::npos;
}

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

Node of_kind(NodeKind kind) {
  Node node;
  node.kind = kind;
  return node;
}

Node single_character(char32_t c) {
  Node node = of_kind(NodeKind::character_class);
  node.characters.ranges = {{c, c}};
  return node;
}

Node set_node(CodePointSet ranges) {
  Node node = of_kind(NodeKind::character_class);
  node.characters.ranges = std::move(ranges);
  return node;
}

class Parser {
 public:
  Parser(std::string_view text, bool unicode) : unicode_(unicode) {
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

  Syntax run() {
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

 private:
  struct Reference {
    std::string name;
    std::size_t position;
  };

  [[noreturn]] void fail(std::size_t position, std::string message, std::string hint) const {
    const std::size_t offset = position < units_.size() ? units_[position].offset : size_in_bytes_;
    throw Refusal{{offset, std::move(message), std::move(hint)}};
  }

  [[nodiscard]] bool at_end() const { return position_ >= units_.size(); }
  [[nodiscard]] char32_t peek(std::size_t ahead = 0) const {
    return position_ + ahead < units_.size() ? units_[position_ + ahead].value : end_of_text;
  }
  bool take(char32_t c) {
    if (peek() != c) return false;
    ++position_;
    return true;
  }
  bool take(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (peek(i) != static_cast<unsigned char>(text[i])) return false;
    }
    position_ += text.size();
    return true;
  }

  /// Counts the groups, and whether any is named, before parsing: both decide what escapes mean.
  void survey_groups() {
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

  // ---- disjunctions, terms, quantifiers

  Node disjunction(int depth) {
    if (depth > deepest_nesting) fail(position_, "The pattern nests groups too deeply.", "");
    Node first = alternative(depth);
    if (peek() != '|') return first;
    Node node = of_kind(NodeKind::alternation);
    node.children.push_back(std::move(first));
    while (take('|')) node.children.push_back(alternative(depth));
    return node;
  }

  Node alternative(int depth) {
    Node node = of_kind(NodeKind::sequence);
    while (!at_end() && peek() != '|' && peek() != ')') node.children.push_back(term(depth));
    if (node.children.size() == 1) return std::move(node.children.front());
    return node;
  }

  Node term(int depth) {
    const std::uint32_t first_group = next_group_;
    bool repeatable = true;
    Node inner = assertion_or_atom(depth, repeatable);
    return quantified(std::move(inner), repeatable, first_group);
  }

  Node assertion_or_atom(int depth, bool& repeatable) {
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

  [[nodiscard]] std::string quantifier_hint(std::size_t at) const {
    const bool after_quantifier = at > 0 && is_one_of(units_[at - 1].value, "*+?}");
    if (after_quantifier && units_[at].value == '+')
      return "ECMA-262 has no possessive quantifiers; leave the second + out.";
    return std::string("Write \\") + static_cast<char>(units_[at].value) + " for the character itself.";
  }

  Node look(int depth, bool behind, bool negated) {
    const std::size_t start = position_;
    Node node = of_kind(NodeKind::look);
    node.behind = behind;
    node.negated = negated;
    node.children.push_back(disjunction(depth + 1));
    close_group(start);
    return node;
  }

  void close_group(std::size_t start) {
    if (!take(')'))
      fail(start == 0 ? 0 : start - 1, "This group is not closed.",
           "Write \\( for a parenthesis in the text.");
  }

  Node group(int depth) {
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

  [[nodiscard]] std::string group_hint() const {
    const char32_t c = peek(1);
    if (c == 'P') return "A named group is (?<name>...), a reference to it \\k<name>.";
    if (c == '>') return "There are no atomic groups; use (?:...).";
    if (c == '#') return "There are no comments; leave it out.";
    if (is_letter(c) || c == '-')
      return "There are no inline flags before ECMAScript 2025; write both cases of a letter, as in [aA].";
    return "The groups are (...), (?:...), (?<name>...), (?=...), (?!...), (?<=...) and (?<!...).";
  }

  /// Whether {n}, {n,} or {n,m} stands here.
  [[nodiscard]] bool braced_quantifier_follows() const {
    std::size_t i = 1;
    if (peek() != '{' || !is_digit(peek(i))) return false;
    while (is_digit(peek(i))) ++i;
    if (peek(i) == ',') {
      ++i;
      while (is_digit(peek(i))) ++i;
    }
    return peek(i) == '}';
  }

  std::uint32_t bounded_number() {
    std::uint64_t value = 0;
    while (is_digit(peek())) {
      value = std::min<std::uint64_t>(value * 10 + (peek() - '0'), unlimited - 1U);
      ++position_;
    }
    return static_cast<std::uint32_t>(value);
  }

  Node quantified(Node inner, bool repeatable, std::uint32_t first_group) {
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

  void braces(std::uint32_t& minimum, std::uint32_t& maximum) {
    const std::size_t start = position_++;
    minimum = bounded_number();
    maximum = minimum;
    if (take(',')) maximum = peek() == '}' ? unlimited : bounded_number();
    take('}');
    if (maximum < minimum)
      fail(start, "The numbers of this quantifier are out of order.", "The smaller comes first.");
  }

  // ---- escapes

  Node atom_escape() {
    const std::size_t start = position_ - 1;
    const char32_t c = peek();
    if (c == end_of_text)
      fail(start, "The pattern ends in a backslash.", "Write \\\\ for a backslash in the text.");
    if (c >= '1' && c <= '9') {
      if (const std::optional<std::uint32_t> number = reference_number(start)) {
        Node node = of_kind(NodeKind::back_reference);
        node.number = *number;
        return node;
      }
    }
    if (c == 'k' && named_) {
      ++position_;
      if (!take('<')) fail(start, "\\k needs the name of a group.", "Write \\k<name>.");
      references_.push_back({group_name(), start});
      Node node = of_kind(NodeKind::back_reference);
      node.first_group = static_cast<std::uint32_t>(references_.size());  // resolved at the end
      return node;
    }
    Node node = of_kind(NodeKind::character_class);
    if (class_escape(node.characters)) return node;
    return single_character(character_escape(start, false));
  }

  /// The number of the group that \N refers to; nothing where Annex B reads it as an octal escape.
  std::optional<std::uint32_t> reference_number(std::size_t start) {
    const std::size_t before = position_;
    const std::uint32_t number = bounded_number();
    if (number <= group_count_) return number;
    if (unicode_)
      fail(start, "There is no group " + std::to_string(number) + ".",
           "The pattern has " + std::to_string(group_count_) + (group_count_ == 1 ? " group." : " groups."));
    position_ = before;
    return std::nullopt;
  }

  void resolve_names(Node& node) const {
    if (node.kind == NodeKind::back_reference && node.first_group != 0) {
      const std::string& name = references_[node.first_group - 1].name;
      const auto found = std::find(names_.begin(), names_.end(), name);
      node.number = static_cast<std::uint32_t>(found - names_.begin()) + 1;
      node.first_group = 0;
    }
    for (Node& child : node.children) resolve_names(child);
  }

  /// \d \D \s \S \w \W \p{...} \P{...}, added to `characters`; false where something else stands here.
  bool class_escape(CharacterClass& characters) {
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

  std::optional<char32_t> hex_digits(std::size_t count) {
    char32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const int digit = hex_value(peek(i));
      if (digit < 0) return std::nullopt;
      value = value * 16 + static_cast<char32_t>(digit);
    }
    position_ += count;
    return value;
  }

  /// What follows \u, for patterns (with the flag u) and for the names of groups.
  std::optional<char32_t> unicode_escape(bool paired) {
    if (paired && peek() == '{') {
      const std::size_t before = position_++;
      char32_t value = 0;
      std::size_t digits = 0;
      while (hex_value(peek()) >= 0 && value <= last_code_point) {
        value = value * 16 + static_cast<char32_t>(hex_value(peek()));
        ++position_;
        ++digits;
      }
      if (digits > 0 && value <= last_code_point && take('}')) return value;
      position_ = before;
      return std::nullopt;
    }
    const std::optional<char32_t> first = hex_digits(4);
    if (!paired || !first || *first < 0xD800 || *first > 0xDBFF) return first;
    const std::size_t before = position_;
    if (take("\\u")) {
      const std::optional<char32_t> second = hex_digits(4);
      if (second && *second >= 0xDC00 && *second <= 0xDFFF)
        return 0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00);
    }
    position_ = before;
    return first;
  }

  char32_t octal_escape() {
    char32_t value = 0;
    for (int i = 0; i < 3 && peek() >= '0' && peek() <= '7' && value * 8 + (peek() - '0') <= 0xFF; ++i) {
      value = value * 8 + (peek() - '0');
      ++position_;
    }
    return value;
  }

  /// One character after a backslash, which has been read; `start` is the backslash.
  char32_t character_escape(std::size_t start, bool in_class) {
    const char32_t c = peek();
    if (c == end_of_text)
      fail(start, "The pattern ends in a backslash.", "Write \\\\ for a backslash in the text.");
    ++position_;
    switch (c) {
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'v':
        return '\v';
      case 'b':
        if (in_class) return '\b';
        break;
      case '-':
        if (in_class) return '-';
        break;
      case 'c':
        return control_escape(start, in_class);
      case 'x':
        if (const auto value = hex_digits(2)) return *value;
        if (unicode_) fail(start, "\\x needs two hexadecimal digits.", "");
        return 'x';
      case 'u':
        if (const auto value = unicode_escape(unicode_)) return *value;
        if (unicode_) fail(start, "\\u needs four hexadecimal digits, or one to six in braces.", "");
        return 'u';
      default:
        break;
    }
    if (is_digit(c)) return digit_escape(start, c);
    return identity_escape(start, c);
  }

  char32_t control_escape(std::size_t start, bool in_class) {
    const char32_t letter = peek();
    const bool wide = !unicode_ && in_class && (is_digit(letter) || letter == '_');
    if (is_letter(letter) || wide) {
      ++position_;
      return letter % 32;
    }
    if (unicode_) fail(start, "\\c needs a letter.", "");
    --position_;  // Annex B: the backslash is itself, and the c is read again
    return '\\';
  }

  char32_t digit_escape(std::size_t start, char32_t c) {
    if (unicode_) {
      if (c == '0' && !is_digit(peek())) return 0;
      fail(start, "There are no octal escapes.", "Write \\x or \\u with hexadecimal digits.");
    }
    if (c >= '8') return c;
    --position_;
    return octal_escape();
  }

  char32_t identity_escape(std::size_t start, char32_t c) {
    if (unicode_) {
      if (is_one_of(c, "^$\\.*+?()[]{}|/")) return c;
      std::string escape = "\\";
      formats::append_utf8(escape, c);
      fail(start, escape + " is no escape of ECMA-262.", escape_hint(c));
    }
    if (c == 'k' && named_) fail(start, "\\k needs the name of a group.", "Write \\k<name>.");
    return c;
  }

  static std::string escape_hint(char32_t c) {
    if (c == 'A') return "Use ^ for the start of the text.";
    if (c == 'Z' || c == 'z') return "Use $ for the end of the text.";
    if (c == 'h') return "Use [ \\t] for horizontal space.";
    if (c == 'Q' || c == 'E') return "There is no quoting; escape each special character.";
    if (is_letter(c)) return "";
    return "This character needs no backslash.";
  }

  std::string group_name() {
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

  // ---- classes

  Node character_class(std::size_t start) {
    Node node = of_kind(NodeKind::character_class);
    node.characters.negated = take('^');
    while (!take(']')) {
      if (at_end()) fail(start, "This class is not closed.", "Write \\[ for a bracket in the text.");
      class_member(node.characters);
    }
    node.characters.ranges = normalized(std::move(node.characters.ranges));
    return node;
  }

  void class_member(CharacterClass& characters) {
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

  ClassAtom class_atom(CharacterClass& characters) {
    const std::size_t start = position_;
    if (!take('\\')) return {true, units_[position_++].value};
    if (class_escape(characters)) return {false, 0};
    return {true, character_escape(start, true)};
  }

  bool unicode_;
  bool named_ = false;
  bool has_names_ = false;
  std::vector<Unit> units_;
  std::size_t size_in_bytes_ = 0;
  std::size_t position_ = 0;
  std::uint32_t group_count_ = 0;
  std::uint32_t next_group_ = 1;
  std::vector<std::string> names_;
  std::vector<Reference> references_;
};

}  // namespace

std::variant<Syntax, PatternError> parse(std::string_view ecma, bool unicode_mode) {
  try {
    return Parser(ecma, unicode_mode).run();
  } catch (const Refusal& refusal) {
    return refusal.error;
  }
}

}  // namespace holy::patterns
