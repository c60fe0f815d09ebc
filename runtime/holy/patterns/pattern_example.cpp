// Random texts that a pattern matches.
#include <holy/patterns/pattern_syntax.hpp>
#include <holy/text/utf8_survey.hpp>

#include <algorithm>

namespace holy::patterns {
namespace {

constexpr int most_attempts = 400;
constexpr std::size_t longest_example = 4'096;
constexpr std::size_t most_steps = 100'000;  // nodes written, in all attempts together

class Generator {
 public:
  Generator(const Syntax& syntax, std::uint64_t seed) : state_(seed), captured_(syntax.groups) {}

  /// A text, or nothing where it would be too long.
  std::optional<std::string> run(const Node& root) {
    std::fill(captured_.begin(), captured_.end(), std::string());
    text_.clear();
    write(root);
    return text_.size() > longest_example || is_spent() ? std::nullopt : std::optional(text_);
  }

  /// Whether no further attempt is worth its time.
  [[nodiscard]] bool is_spent() const { return steps_ > most_steps; }

 private:
  /// The next number below `bound` (splitmix64).
  std::uint64_t below(std::uint64_t bound) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return (mixed ^ (mixed >> 31U)) % bound;
  }

  void write(const Node& node) {
    if (text_.size() > longest_example || ++steps_ > most_steps) return;
    switch (node.kind) {
      case NodeKind::sequence:
        for (const Node& child : node.children) write(child);
        return;
      case NodeKind::alternation:
        return write(node.children[below(node.children.size())]);
      case NodeKind::character_class:
        return character(node.characters);
      case NodeKind::capture: {
        const std::size_t start = text_.size();
        write(node.children.front());
        captured_[node.number - 1] = text_.substr(start);
        return;
      }
      case NodeKind::back_reference:
        text_ += captured_[node.number - 1];
        return;
      case NodeKind::repeat:
        return repeat(node);
      case NodeKind::look:
        // What a look-behind asks for is often not there yet; what a look-ahead asks for often comes anyway.
        if (!node.negated && below(node.behind ? 2 : 8) == 0) write(node.children.front());
        return;
      default:
        return;
    }
  }

  void repeat(const Node& node) {
    const std::uint64_t room = std::min<std::uint64_t>(node.maximum - node.minimum, 1 + below(12));
    const std::uint64_t rounds = node.minimum + (room == 0 ? 0 : below(room + 1));
    for (std::uint64_t i = 0; i < rounds && text_.size() <= longest_example && !is_spent(); ++i)
      write(node.children.front());
  }

  void character(const CharacterClass& characters) {
    const std::optional<CodePointSet> resolved = resolve(characters);
    if (!resolved) return;
    const CodePointSet set = without_surrogates(*resolved);
    CodePointSet readable;
    for (const CodePointRange& range : set) {
      if (range.first <= '~' && range.last >= ' ')
        readable.push_back({std::max<char32_t>(range.first, ' '), std::min<char32_t>(range.last, '~')});
    }
    pick(readable.empty() ? set : readable);
  }

  void pick(const CodePointSet& set) {
    std::uint64_t size = 0;
    for (const CodePointRange& range : set) size += range.last - range.first + 1;
    if (size == 0) return;
    std::uint64_t index = below(size);
    for (const CodePointRange& range : set) {
      const std::uint64_t length = range.last - range.first + 1;
      if (index < length) return formats::append_utf8(text_, range.first + static_cast<char32_t>(index));
      index -= length;
    }
  }

  std::uint64_t state_;
  std::vector<std::string> captured_;
  std::string text_;
  std::size_t steps_ = 0;
};

}  // namespace

std::optional<std::string> example(const Pattern& pattern, std::uint64_t seed) {
  Generator generator(pattern.syntax(), seed);
  for (int attempt = 0; attempt < most_attempts && !generator.is_spent(); ++attempt) {
    std::optional<std::string> text = generator.run(pattern.syntax().root);
    if (text && pattern.search(*text) == Match::yes) return text;
  }
  return std::nullopt;
}

}  // namespace holy::patterns
