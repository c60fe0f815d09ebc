#define PCRE2_CODE_UNIT_WIDTH 8
#include <holy/patterns/pattern_pcre2.hpp>
#include <holy/text/utf8.hpp>

#include <pcre2.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <optional>

namespace holy::patterns {
namespace {

constexpr std::uint32_t largest_bound = 65'535;

// ---- printing

std::string hexadecimal(char32_t value) {
  std::string digits;
  do {
    digits.insert(digits.begin(), "0123456789abcdef"[value % 16]);
    value /= 16;
  } while (value != 0);
  return "\\x{" + digits + "}";
}

std::string literal(char32_t value) {
  const bool plain =
      (value >= '0' && value <= '9') || (value >= 'A' && value <= 'Z') || (value >= 'a' && value <= 'z');
  return plain ? std::string(1, static_cast<char>(value)) : hexadecimal(value);
}

class Printer {
 public:
  bool faithful = true;
  bool has_references = false;
  std::string text;

  void print(const Node& node) {
    switch (node.kind) {
      case NodeKind::sequence:
        for (const Node& child : node.children) print_part(child);
        return;
      case NodeKind::alternation:
        return branches(node);
      case NodeKind::character_class:
        return characters(node.characters);
      case NodeKind::start:
        text += "\\A";
        return;
      case NodeKind::end:
        text += "\\z";
        return;
      case NodeKind::word_boundary:
        text += "\\b";
        return;
      case NodeKind::not_word_boundary:
        text += "\\B";
        return;
      case NodeKind::look:
        return look(node);
      case NodeKind::capture:
        return group("(", node.children.front());
      case NodeKind::back_reference:
        text += "\\g{" + std::to_string(node.number) + "}";
        return;
      case NodeKind::repeat:
        return repeat(node);
    }
  }

 private:
  void print_part(const Node& node) {
    if (node.kind == NodeKind::alternation) return group("(?:", node);
    print(node);
  }

  void group(std::string_view opening, const Node& inner) {
    text += opening;
    print(inner);
    text += ")";
  }

  void branches(const Node& node) {
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      if (i > 0) text += "|";
      print_part(node.children[i]);
    }
  }

  void look(const Node& node) {
    const Node& inner = node.children.front();
    if (node.behind) {
      const bool alternatives = inner.kind == NodeKind::alternation;
      for (const Node& branch : alternatives ? inner.children : node.children) {
        const std::optional<std::uint64_t> length = fixed_length(branch);
        if (!length || *length > 255) faithful = false;
      }
    }
    group(std::string("(?") + (node.behind ? "<" : "") + (node.negated ? "!" : "="), inner);
  }

  void repeat(const Node& node) {
    if (node.minimum > largest_bound || (node.maximum != unlimited && node.maximum > largest_bound))
      faithful = false;
    const Node& inner = node.children.front();
    // Left out, since PCRE2 10.42 gives wrong verdicts with {0,0}; that must not renumber what is referred
    // to.
    if (node.maximum == 0) {
      faithful = faithful && (node.first_group == node.end_group || !has_references);
      return;
    }
    if (inner.kind == NodeKind::character_class || inner.kind == NodeKind::capture) {
      print(inner);
    } else {
      group("(?:", inner);
    }
    text += "{" + std::to_string(node.minimum) + ",";
    if (node.maximum != unlimited) text += std::to_string(node.maximum);
    text += node.lazy ? "}?" : "}";
  }

  void characters(const CharacterClass& characters) {
    // Properties are printed as ranges: PCRE2's tables are of an older Unicode, and differ from build to
    // build.
    const std::optional<CodePointSet> resolved = resolve(characters);
    if (!resolved) {
      faithful = false;
      return;
    }
    const CodePointSet ranges = without_surrogates(*resolved);
    const CodePointSet others = without_surrogates(complement(*resolved));
    if (ranges.empty()) {
      text += "(?!)";
    } else if (others.empty()) {
      text += "\\p{Any}";
    } else if (ranges.size() == 1 && ranges.front().first == ranges.front().last) {
      text += literal(ranges.front().first);
    } else {
      print_class(characters.negated ? others : ranges, characters.negated);
    }
  }

  void print_class(const CodePointSet& ranges, bool negated) {
    text += negated ? "[^" : "[";
    for (const CodePointRange& range : ranges) {
      text += literal(range.first);
      if (range.last > range.first) text += (range.last > range.first + 1 ? "-" : "") + literal(range.last);
    }
    text += "]";
  }
};

// ---- what is known about references

struct GroupFacts {
  bool looped = false;  ///< stands inside a loop of more than one round, or inside a look-around
};

void collect_groups(const Node& node, bool looped, std::vector<GroupFacts>& groups) {
  const bool inner =
      looped || node.kind == NodeKind::look || (node.kind == NodeKind::repeat && node.maximum > 1);
  if (node.kind == NodeKind::capture) groups[node.number - 1].looped = looped;
  for (const Node& child : node.children) collect_groups(child, inner, groups);
}

bool check_references(const Node& node, std::vector<std::uint32_t>& open, bool behind,
                      const std::vector<GroupFacts>& groups) {
  if (node.kind == NodeKind::back_reference) {
    const bool inside = std::find(open.begin(), open.end(), node.number) != open.end();
    return !inside && !behind && !groups[node.number - 1].looped;
  }
  const bool inner = behind || (node.kind == NodeKind::look && node.behind);
  if (node.kind == NodeKind::capture) open.push_back(node.number);
  const bool simple = std::all_of(node.children.begin(), node.children.end(), [&](const Node& child) {
    return check_references(child, open, inner, groups);
  });
  if (node.kind == NodeKind::capture) open.pop_back();
  return simple;
}

// ---- matching

struct CodeDeleter {
  void operator()(pcre2_code* code) const { pcre2_code_free(code); }
};
struct DataDeleter {
  void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};
struct ContextDeleter {
  void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};
struct StackDeleter {
  void operator()(pcre2_jit_stack* stack) const { pcre2_jit_stack_free(stack); }
};

/// What a thread needs to match: one each, made at its first search.
struct Workspace {
  std::unique_ptr<pcre2_match_data, DataDeleter> data{pcre2_match_data_create(1, nullptr)};
  std::unique_ptr<pcre2_match_context, ContextDeleter> context{pcre2_match_context_create(nullptr)};
  std::unique_ptr<pcre2_jit_stack, StackDeleter> stack{
      pcre2_jit_stack_create(32 * 1024, 16 * 1024 * 1024, nullptr)};

  Workspace() {
    pcre2_set_heap_limit(context.get(), 64 * 1024);  // KiB
    pcre2_set_depth_limit(context.get(), 1'000'000);
    pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
  }
};

Workspace& workspace() {
  thread_local Workspace mine;
  return mine;
}

/// Spent by this thread, so that a verdict does not depend on what else the machine does.
std::chrono::nanoseconds processor_time() {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
#else
  return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

class JitCode final : public Pcre2Code {
 public:
  explicit JitCode(std::unique_ptr<pcre2_code, CodeDeleter> code) : code_(std::move(code)) {
    std::uint32_t options = 0;
    pcre2_pattern_info(code_.get(), PCRE2_INFO_ALLOPTIONS, &options);
    anchored_ = (options & PCRE2_ANCHORED) != 0;
  }

  [[nodiscard]] Match search(std::string_view utf8) const override {
    Workspace& mine = workspace();
    // PCRE2 counts the work of each start apart and in steps that may cost as much as the text is long.
    const std::size_t limit = std::clamp<std::size_t>(40'000'000'000 / (utf8.size() + 1), 40'000, 2'000'000);
    pcre2_set_match_limit(mine.context.get(), static_cast<std::uint32_t>(limit));
    if (anchored_) return call(utf8, 0, PCRE2_UNSET, mine);
    // Starts are tried in portions that grow while they are cheap, so that a text on which each start is dear
    // ends in `limit`, not in a hang.
    using Clock = std::chrono::steady_clock;
    std::optional<std::chrono::nanoseconds> last_time;  // to go on
    std::size_t portion = 8;
    for (std::size_t start = 0;;) {
      std::size_t last = std::min(start + portion, utf8.size());
      while (last < utf8.size() && json::is_continuation_byte(utf8[last])) ++last;
      const auto before = Clock::now();
      const Match verdict = call(utf8, start, last, mine);
      if (verdict != Match::no || last == utf8.size()) return verdict;
      const auto after = Clock::now();
      if (!last_time) last_time = processor_time() + std::chrono::seconds(1);
      if (processor_time() > *last_time) return Match::limit;
      portion = after - before < std::chrono::milliseconds(1) ? std::min<std::size_t>(portion * 2, 65'536)
                                                              : std::max<std::size_t>(portion / 8, 1);
      start = last;
    }
  }

 private:
  Match call(std::string_view utf8, std::size_t start, std::size_t last_start, Workspace& mine) const {
    pcre2_set_offset_limit(mine.context.get(), last_start);
    const int result = pcre2_match(code_.get(), reinterpret_cast<PCRE2_SPTR>(utf8.data()), utf8.size(), start,
                                   PCRE2_NO_UTF_CHECK, mine.data.get(), mine.context.get());
    if (result >= 0) return Match::yes;
    return result == PCRE2_ERROR_NOMATCH ? Match::no : Match::limit;
  }

  std::unique_ptr<pcre2_code, CodeDeleter> code_;
  bool anchored_ = false;
};

}  // namespace

std::optional<std::uint64_t> fixed_length(const Node& node) {
  constexpr std::uint64_t longest = 1'000'000;
  std::uint64_t total = 0;
  switch (node.kind) {
    case NodeKind::character_class:
      return 1;
    case NodeKind::back_reference:
      return std::nullopt;
    case NodeKind::capture:
      return fixed_length(node.children.front());
    case NodeKind::repeat: {
      const std::optional<std::uint64_t> inner = fixed_length(node.children.front());
      if (!inner || node.minimum != node.maximum || node.maximum > longest) return std::nullopt;
      total = *inner * node.maximum;
      break;
    }
    case NodeKind::alternation: {
      const std::optional<std::uint64_t> first = fixed_length(node.children.front());
      for (const Node& child : node.children) {
        if (!first || fixed_length(child) != first) return std::nullopt;
      }
      return first;
    }
    case NodeKind::sequence:
      for (const Node& child : node.children) {
        const std::optional<std::uint64_t> length = fixed_length(child);
        if (!length) return std::nullopt;
        total += *length;
      }
      break;
    default:
      return 0;
  }
  if (total > longest) return std::nullopt;
  return total;
}

bool references_are_simple(const Syntax& syntax) {
  std::vector<GroupFacts> groups(syntax.groups);
  collect_groups(syntax.root, false, groups);
  std::vector<std::uint32_t> open;
  return check_references(syntax.root, open, false, groups);
}

std::optional<std::string> to_pcre2(const Syntax& syntax) {
  Printer printer;
  for_each_node(syntax.root, [&](const Node& node) {
    printer.has_references = printer.has_references || node.kind == NodeKind::back_reference;
  });
  printer.print(syntax.root);
  if (!printer.faithful || !references_are_simple(syntax)) return std::nullopt;
  return std::move(printer.text);
}

std::shared_ptr<const Pcre2Code> Pcre2Code::compile(const std::string& printed) {
  int error = 0;
  PCRE2_SIZE offset = 0;
  // Without start optimisation: that of 10.42 misses matches, such as (?=b[^x])a?b on by.
  std::unique_ptr<pcre2_code, CodeDeleter> code(
      pcre2_compile(reinterpret_cast<PCRE2_SPTR>(printed.data()), printed.size(),
                    PCRE2_UTF | PCRE2_MATCH_UNSET_BACKREF | PCRE2_DOLLAR_ENDONLY | PCRE2_USE_OFFSET_LIMIT |
                        PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_START_OPTIMIZE,
                    &error, &offset, nullptr));
  if (!code) return nullptr;
  pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE);
  return std::make_shared<JitCode>(std::move(code));
}

}  // namespace holy::patterns
