// The parser of ECMA-262 regular expressions (22.2.1, and Annex B.1.2 without the flag u), one method for
// each production. Internal to runtime/holy/patterns; `parse` in pattern_syntax.hpp is its use.
#pragma once

#include <holy/patterns/pattern_syntax.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holy::patterns {

inline constexpr char32_t end_of_text = 0xFFFFFFFF;

/// Thrown inside the parser only; `parse` turns it into its result.
struct Refusal {
  PatternError error;
};

[[nodiscard]] constexpr bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool is_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool is_one_of(char32_t c, std::string_view characters) {
  return c < 0x80 && characters.find(static_cast<char>(c)) != std::string_view::npos;
}

/// A node without children.
[[nodiscard]] inline Node of_kind(NodeKind kind) {
  Node node;
  node.kind = kind;
  return node;
}

/// The class of one character.
[[nodiscard]] inline Node single_character(char32_t c) {
  Node node = of_kind(NodeKind::character_class);
  node.characters.ranges = {{c, c}};
  return node;
}

/// Reads one pattern, once. Throws `Refusal` where it is none.
class Parser {
 public:
  Parser(std::string_view text, bool unicode);

  [[nodiscard]] Syntax run();

 private:
  /// A code point, or without the flag u a UTF-16 code unit, and the byte of the pattern where it starts.
  struct Unit {
    char32_t value;
    std::size_t offset;
  };
  struct Reference {
    std::string name;
    std::size_t position;
  };
  /// One member of a class: a single character, or a set such as \d, which no range can start or end with.
  struct ClassAtom {
    bool single = true;
    char32_t value = 0;
  };

  // The cursor. Positions count units.
  [[noreturn]] void fail(std::size_t position, std::string message, std::string hint) const;
  [[nodiscard]] bool at_end() const { return position_ >= units_.size(); }
  [[nodiscard]] char32_t peek(std::size_t ahead = 0) const {
    return position_ + ahead < units_.size() ? units_[position_ + ahead].value : end_of_text;
  }
  bool take(char32_t c) {
    if (peek() != c) return false;
    ++position_;
    return true;
  }
  bool take(std::string_view text);

  // Disjunctions, terms and quantifiers: pattern_parser.cpp.
  Node disjunction(int depth);
  Node alternative(int depth);
  Node term(int depth);
  Node assertion_or_atom(int depth, bool& repeatable);
  Node quantified(Node inner, bool repeatable, std::uint32_t first_group);
  void braces(std::uint32_t& minimum, std::uint32_t& maximum);
  /// Whether {n}, {n,} or {n,m} stands here.
  [[nodiscard]] bool braced_quantifier_follows() const;
  std::uint32_t bounded_number();
  [[nodiscard]] std::string quantifier_hint(std::size_t at) const;

  // Groups and their names: pattern_groups.cpp.
  /// Counts the groups, and whether any is named, before parsing: both decide what escapes mean.
  void survey_groups();
  Node group(int depth);
  Node look(int depth, bool behind, bool negated);
  void close_group(std::size_t start);
  std::string group_name();
  [[nodiscard]] std::string group_hint() const;
  void resolve_names(Node& node) const;

  // What follows a backslash: pattern_escapes.cpp.
  Node atom_escape();
  /// The number of the group that \N refers to; nothing where Annex B reads it as an octal escape.
  std::optional<std::uint32_t> reference_number(std::size_t start);
  /// One character after a backslash, which has been read; `start` is the backslash.
  char32_t character_escape(std::size_t start, bool in_class);
  char32_t control_escape(std::size_t start, bool in_class);
  char32_t digit_escape(std::size_t start, char32_t c);
  char32_t octal_escape();
  char32_t identity_escape(std::size_t start, char32_t c);
  std::optional<char32_t> hex_digits(std::size_t count);
  /// What follows \u, for patterns (with the flag u) and for the names of groups.
  std::optional<char32_t> unicode_escape(bool paired);

  // Classes of characters: pattern_classes.cpp.
  Node character_class(std::size_t start);
  void class_member(CharacterClass& characters);
  ClassAtom class_atom(CharacterClass& characters);
  /// \d \D \s \S \w \W \p{...} \P{...}, added to `characters`; false where something else stands here.
  bool class_escape(CharacterClass& characters);

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

}  // namespace holy::patterns
