#include <holy/patterns/pattern_pcre2.hpp>
#include <holy/patterns/pattern_syntax.hpp>
#include <holy/patterns/portability.hpp>
#include <holy/text/utf8_survey.hpp>

#include <algorithm>
#include <array>

namespace holy::patterns {
namespace {

enum class Target { python, rust, postgres };

constexpr std::uint32_t postgres_largest_bound = 255;
constexpr std::uint64_t rust_largest_weight =
    60'000;  ///< keeps the automaton below the crate's default of 10 MB
constexpr std::uint64_t postgres_largest_weight = 5'000;

constexpr std::string_view word_boundary_by_look =
    "(?:(?<![A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<=[A-Za-z0-9_])(?![A-Za-z0-9_]))";
constexpr std::string_view not_word_boundary_by_look =
    "(?:(?<![A-Za-z0-9_])(?![A-Za-z0-9_])|(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_]))";

// Binary properties that Rust's crate knows by the same name.
constexpr std::array<std::string_view, 12> rust_properties = {
    "Alphabetic", "Lowercase", "Uppercase",   "White_Space", "Math",  "Dash",
    "Hex_Digit",  "ID_Start",  "ID_Continue", "Emoji",       "ASCII", "Any"};

std::string hexadecimal(char32_t value, std::size_t digits) {
  std::string text(digits, '0');
  for (std::size_t i = digits; i-- > 0; value /= 16) text[i] = "0123456789abcdef"[value % 16];
  return text;
}

bool is_plain(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool is_ascii_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(),
                                      [](char c) { return is_plain(static_cast<unsigned char>(c)); });
}

class Translator {
 public:
  Translator(const Syntax& syntax, Target target)
      : syntax_(syntax), target_(target), closed_(syntax.groups) {}

  std::optional<std::string> run() {
    if (syntax_.code_units || (target_ == Target::python && !references_are_simple(syntax_)))
      return std::nullopt;
    print(syntax_.root, 1);
    if (!possible_) return std::nullopt;
    return std::move(text_);
  }

 private:
  void give_up() { possible_ = false; }

  void print(const Node& node, std::uint64_t copies) {
    switch (node.kind) {
      case NodeKind::sequence:
        for (const Node& child : node.children) print_part(child, copies);
        return;
      case NodeKind::alternation:
        return branches(node, copies);
      case NodeKind::character_class:
        return characters(node.characters, copies);
      case NodeKind::start:
        text_ += target_ == Target::postgres ? "^" : "\\A";
        return;
      case NodeKind::end:
        end();
        return;
      case NodeKind::word_boundary:
        return boundary(true);
      case NodeKind::not_word_boundary:
        return boundary(false);
      case NodeKind::look:
        return look(node, copies);
      case NodeKind::capture:
        return capture(node, copies);
      case NodeKind::back_reference:
        return back_reference(node);
      case NodeKind::repeat:
        return repeat(node, copies);
    }
  }

  void print_part(const Node& node, std::uint64_t copies) {
    if (node.kind == NodeKind::alternation) return group("(?:", node, copies);
    print(node, copies);
  }

  void group(std::string_view opening, const Node& inner, std::uint64_t copies) {
    text_ += opening;
    print(inner, copies);
    text_ += ")";
  }

  void branches(const Node& node, std::uint64_t copies) {
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      if (i > 0) text_ += "|";
      print_part(node.children[i], copies);
    }
  }

  void end() {
    constexpr std::array<std::string_view, 3> spelling{"\\Z", "\\z", "$"};
    text_ += spelling[static_cast<std::size_t>(target_)];
  }

  void boundary(bool wanted) {
    if (target_ == Target::postgres) {
      text_ += wanted ? word_boundary_by_look : not_word_boundary_by_look;
    } else if (target_ == Target::rust) {
      if (!wanted) return give_up();  // (?-u:\B) may split a character, so the crate refuses it on str
      text_ += "(?-u:\\b)";
    } else {
      text_ += wanted ? word_boundary_by_look : not_word_boundary_by_look;
    }
  }

  void look(const Node& node, std::uint64_t copies) {
    if (target_ == Target::rust) return give_up();
    const Node& inner = node.children.front();
    const std::string opening = std::string("(?") + (node.behind ? "<" : "") + (node.negated ? "!" : "=");
    // PostgreSQL's look-behind has any width. Python's has one, so branches of several widths get one each.
    if (!node.behind || target_ != Target::python || fixed_length(inner))
      return group(opening, inner, copies);
    const bool all_fixed = inner.kind == NodeKind::alternation &&
                           std::all_of(inner.children.begin(), inner.children.end(),
                                       [](const Node& branch) { return fixed_length(branch).has_value(); });
    if (!all_fixed) return give_up();
    text_ += "(?:";
    for (const Node& branch : inner.children) {
      if (&branch != &inner.children.front() && !node.negated) text_ += "|";
      group(opening, branch, copies);
    }
    text_ += ")";
  }

  void capture(const Node& node, std::uint64_t copies) {
    const std::string& name = syntax_.group_names[node.number - 1];
    if (target_ == Target::postgres || target_ == Target::rust) {
      group("(?:", node.children.front(), copies);
    } else {
      group(is_ascii_name(name) ? "(?P<" + name + ">" : "(", node.children.front(), copies);
    }
    closed_[node.number - 1] = true;
  }

  void back_reference(const Node& node) {
    if (target_ != Target::python || !closed_[node.number - 1]) return give_up();
    const std::string number = std::to_string(node.number);
    text_ += "(?(" + number + ")(?:\\" + number + "))";  // an unset group matches the empty text
  }

  void repeat(const Node& node, std::uint64_t copies) {
    const Node& inner = node.children.front();
    if (node.maximum == 0) {
      for_each_node(inner, [&](const Node& part) {
        if (part.kind == NodeKind::capture) give_up();  // would renumber the groups
      });
      return;
    }
    const std::uint32_t bound = node.maximum == unlimited ? node.minimum : node.maximum;
    if (target_ == Target::postgres && bound > postgres_largest_bound) return give_up();
    if (bound > 1'000'000) return give_up();
    const std::uint64_t inner_copies = std::min<std::uint64_t>(copies * std::max(bound, 1U), 1'000'000'000);
    if (inner.kind == NodeKind::character_class || inner.kind == NodeKind::capture) {
      print(inner, inner_copies);
    } else {
      group("(?:", inner, inner_copies);
    }
    quantifier(node);
  }

  void quantifier(const Node& node) {
    if (node.maximum == unlimited && node.minimum < 2) {
      text_ += node.minimum == 0 ? "*" : "+";
    } else if (node.minimum == 0 && node.maximum == 1) {
      text_ += "?";
    } else if (node.minimum == node.maximum) {
      text_ += "{" + std::to_string(node.minimum) + "}";
    } else {
      text_ += "{" + std::to_string(node.minimum) + ",";
      text_ += node.maximum == unlimited ? "}" : std::to_string(node.maximum) + "}";
    }
  }

  void characters(const CharacterClass& written, std::uint64_t copies) {
    CharacterClass characters = written;
    if (target_ == Target::python &&
        !written.properties.empty()) {  // re has no properties, so it gets their ranges
      std::optional<CodePointSet> set = resolve(written);
      if (!set) return give_up();
      characters = {std::move(*set), {}, false};
    }
    const bool ascii = !characters.negated && characters.properties.empty() &&
                       (characters.ranges.empty() || characters.ranges.back().last < 0x80);
    weight_ += copies * (!characters.properties.empty() ? 400 : ascii ? 2 : 12);
    if (target_ == Target::rust && weight_ > rust_largest_weight) return give_up();
    if (target_ == Target::postgres && weight_ > postgres_largest_weight) return give_up();
    const CodePointSet ranges = without_surrogates(characters.ranges);
    if (ranges.empty() && characters.properties.empty()) return extreme(characters.negated);
    if (characters.negated && characters.properties.empty() && complement(ranges).empty())
      return extreme(false);
    if (!characters.negated && characters.properties.empty() &&
        without_surrogates(complement(characters.ranges)).empty())
      return extreme(true);
    if (!characters.negated && characters.properties.empty() && ranges.size() == 1 &&
        ranges.front().first == ranges.front().last) {
      literal(ranges.front().first);
      return;
    }
    text_ += characters.negated ? "[^" : "[";
    for (const CodePointRange& range : ranges) {
      literal(target_ == Target::postgres && range.first == 0 && range.last > 0 ? 1 : range.first);
      if (range.last == range.first) continue;
      if (range.last > range.first + 1) text_ += "-";
      literal(range.last);
    }
    for (const PropertyEscape& escape : characters.properties) property(escape);
    text_ += "]";
  }

  /// Every character, or none.
  void extreme(bool every) {
    if (!every && target_ != Target::python) return give_up();
    constexpr std::array<std::string_view, 3> all{"[\\s\\S]", "(?s:.)", "."};
    text_ += every ? all[static_cast<std::size_t>(target_)] : "[^\\s\\S]";  // of width one, for look-behinds
  }

  void property(const PropertyEscape& escape) {
    if (target_ != Target::rust) return give_up();
    const UnicodeProperty& property = escape.property;
    constexpr std::array<std::string_view, 4> prefix{"gc=", "sc=", "scx=", ""};
    const bool known = property.kind != PropertyKind::binary ||
                       std::find(rust_properties.begin(), rust_properties.end(), property.long_name) !=
                           rust_properties.end();
    if (!known || property.name == "Cs") return give_up();
    text_ += escape.negated ? "\\P{" : "\\p{";
    text_ += prefix[static_cast<std::size_t>(property.kind)];
    text_ += property.long_name;
    text_ += "}";
  }

  void literal(char32_t c) {
    if (c == 0 && target_ == Target::postgres) return give_up();  // its text has no such character
    if (is_plain(c)) {
      text_.push_back(static_cast<char>(c));
    } else if (c >= ' ' && c < 0x7F) {
      // Only what has a meaning of its own is escaped: Rust reads \< and \> as ends of words.
      constexpr std::string_view special = "\\.+*?()|[]{}^$#&-~";
      if (special.find(static_cast<char>(c)) != std::string_view::npos) text_.push_back('\\');
      text_.push_back(static_cast<char>(c));
    } else if (target_ == Target::rust) {
      text_ += "\\x{" + hexadecimal(c, c > 0xFFFF ? 6 : 4) + "}";
    } else {
      text_ += c > 0xFFFF ? "\\U" + hexadecimal(c, 8) : "\\u" + hexadecimal(c, 4);
    }
  }

  const Syntax& syntax_;
  Target target_;
  std::vector<bool> closed_;
  bool possible_ = true;
  std::uint64_t weight_ = 0;
  std::string text_;
};

std::optional<std::string> translated(std::string_view ecma, Target target) {
  const std::variant<Syntax, PatternError> parsed = parse(ecma);
  const auto* syntax = std::get_if<Syntax>(&parsed);
  return syntax == nullptr ? std::nullopt : Translator(*syntax, target).run();
}

}  // namespace

std::optional<std::string> to_python(const Pattern& pattern) {
  return Translator(pattern.syntax(), Target::python).run();
}

std::optional<std::string> to_python(std::string_view ecma) {
  return translated(ecma, Target::python);
}

std::optional<std::string> to_rust_regex(const Pattern& pattern) {
  return Translator(pattern.syntax(), Target::rust).run();
}

std::optional<std::string> to_postgres(const Pattern& pattern) {
  return Translator(pattern.syntax(), Target::postgres).run();
}

std::optional<std::string> to_postgres(std::string_view ecma) {
  return translated(ecma, Target::postgres);
}

Portability portability(const Pattern& pattern) {
  return {to_python(pattern).has_value(), to_rust_regex(pattern).has_value(),
          to_postgres(pattern).has_value()};
}

}  // namespace holy::patterns
