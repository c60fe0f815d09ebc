// What compiled schemas are made of: each keyword as a small function of a value on the tape. Generated code
// composes them; nothing here knows a schema. Every keyword is true of a value that it does not speak about,
// as JSON Schema has it: min_length() of a number is true.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <vector>

#include <holy/checks/names.hpp>
#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

namespace holy::checks {

using json::Kind;
using json::Value;

// ---- type

[[nodiscard]] inline bool is_null(Value value) {
  return value.is(Kind::null);
}
[[nodiscard]] inline bool is_boolean(Value value) {
  return value.is(Kind::boolean);
}
[[nodiscard]] inline bool is_number(Value value) {
  return value.is(Kind::number);
}
[[nodiscard]] inline bool is_string(Value value) {
  return value.is(Kind::string);
}
[[nodiscard]] inline bool is_array(Value value) {
  return value.is(Kind::array);
}
[[nodiscard]] inline bool is_object(Value value) {
  return value.is(Kind::object);
}
[[nodiscard]] inline bool is_integer(Value value) {
  return value.is(Kind::number) && json::is_integer_token(value.number());
}

// ---- numbers: bounds are JSON number tokens, compared exactly

[[nodiscard]] inline bool minimum(Value value, std::string_view bound) {
  return !is_number(value) || json::compare_tokens(value.number(), bound) >= 0;
}
[[nodiscard]] inline bool maximum(Value value, std::string_view bound) {
  return !is_number(value) || json::compare_tokens(value.number(), bound) <= 0;
}
[[nodiscard]] inline bool exclusive_minimum(Value value, std::string_view bound) {
  return !is_number(value) || json::compare_tokens(value.number(), bound) > 0;
}
[[nodiscard]] inline bool exclusive_maximum(Value value, std::string_view bound) {
  return !is_number(value) || json::compare_tokens(value.number(), bound) < 0;
}
[[nodiscard]] bool multiple_of(Value value, std::string_view divisor);

// ---- strings: lengths in code points

[[nodiscard]] inline bool min_length(std::string_view text, std::size_t length) {
  return text.size() >= length * 4 || (text.size() >= length && json::count_code_points(text) >= length);
}
[[nodiscard]] inline bool max_length(std::string_view text, std::size_t length) {
  return text.size() <= length || json::count_code_points(text) <= length;
}
[[nodiscard]] inline bool min_length(Value value, std::size_t length) {
  return !is_string(value) || min_length(value.string(), length);
}
[[nodiscard]] inline bool max_length(Value value, std::size_t length) {
  return !is_string(value) || max_length(value.string(), length);
}

/// An ECMA-262 pattern, compiled when it is first used. Constant-initialised, shared by all threads.
class Pattern {
 public:
  constexpr explicit Pattern(std::string_view source) : source_(source) {}
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;
  /// Whether some part of `text` matches. A search that exceeds the engine's step limit is no verdict: it is
  /// false, and `undecided_searches` counts it, so that whoever asked for the validation learns of it
  /// (Checker::too_costly).
  [[nodiscard]] bool matches(std::string_view text) const;

 private:
  struct Compiled;
  std::string_view source_;
  mutable std::atomic<const Compiled*> compiled_{nullptr};
};

/// How many searches of this thread have exceeded the engine's step limit so far.
[[nodiscard]] std::size_t undecided_searches();

/// A format by name, looked up when it is first used.
class Format {
 public:
  constexpr explicit Format(std::string_view name) : name_(name) {}
  Format(const Format&) = delete;
  Format& operator=(const Format&) = delete;
  [[nodiscard]] bool holds(std::string_view text) const;

 private:
  using Function = bool (*)(std::string_view);
  std::string_view name_;
  mutable std::atomic<Function> function_{nullptr};
};

[[nodiscard]] inline bool matches(std::string_view text, const Pattern& pattern) {
  return pattern.matches(text);
}
[[nodiscard]] inline bool has_format(std::string_view text, const Format& format) {
  return format.holds(text);
}
[[nodiscard]] inline bool matches(Value value, const Pattern& pattern) {
  return !is_string(value) || pattern.matches(value.string());
}
[[nodiscard]] inline bool has_format(Value value, const Format& format) {
  return !is_string(value) || format.holds(value.string());
}
[[nodiscard]] bool content_encoding(Value value, std::string_view encoding);
[[nodiscard]] bool content_media_type(Value value, std::string_view media_type, bool base64);

// ---- arrays and objects

[[nodiscard]] inline bool min_items(Value value, std::size_t count) {
  return !is_array(value) || value.size() >= count;
}
[[nodiscard]] inline bool max_items(Value value, std::size_t count) {
  return !is_array(value) || value.size() <= count;
}
[[nodiscard]] inline bool min_properties(Value value, std::size_t count) {
  return !is_object(value) || value.size() >= count;
}
[[nodiscard]] inline bool max_properties(Value value, std::size_t count) {
  return !is_object(value) || value.size() <= count;
}
/// In time near linear in the bytes of the items.
[[nodiscard]] bool unique_items(Value value);
/// Whether `value` is an object with that member.
[[nodiscard]] inline bool has_member(Value value, std::string_view name) {
  return is_object(value) && value.find(name).has_value();
}
/// dependentRequired for one trigger.
[[nodiscard]] bool dependent_required(Value value, std::string_view trigger,
                                      std::initializer_list<std::string_view> names);

// ---- constants

/// A const or enum value, given as JSON text, read when it is first compared. Constant-initialised.
class Constant {
 public:
  constexpr explicit Constant(std::string_view text) : text_(text) {}
  Constant(const Constant&) = delete;
  Constant& operator=(const Constant&) = delete;
  [[nodiscard]] bool equals(Value value) const;

 private:
  std::string_view text_;
  mutable std::atomic<const json::Document*> document_{nullptr};
};

/// A list of values of any kind, hashed when it is first used: for enums with containers or many values.
class Constants {
 public:
  /// `texts` are JSON texts and must outlive this.
  template <std::size_t N>
  constexpr explicit Constants(const std::string_view (&texts)[N]) : texts_(texts), count_(N) {}
  Constants(const Constants&) = delete;
  Constants& operator=(const Constants&) = delete;
  [[nodiscard]] bool contains(Value value) const;

 private:
  struct Table;
  const std::string_view* texts_;
  std::size_t count_;
  mutable std::atomic<const Table*> table_{nullptr};
};

[[nodiscard]] inline bool is_text(std::string_view text, std::string_view wanted) {
  return text == wanted;
}
[[nodiscard]] inline bool is_text(Value value, std::string_view text) {
  return is_string(value) && value.string() == text;
}
template <std::size_t N>
[[nodiscard]] bool is_one_of(std::string_view text, const Names<N>& names) {
  return names.find(text) < N;
}
template <std::size_t N>
[[nodiscard]] bool is_one_of(Value value, const Names<N>& names) {
  return is_string(value) && names.find(value.string()) < N;
}
[[nodiscard]] inline bool is_one_of(Value value, const Constants& constants) {
  return constants.contains(value);
}
[[nodiscard]] inline bool is_the_boolean(Value value, bool wanted) {
  return is_boolean(value) && value.boolean() == wanted;
}
[[nodiscard]] inline bool is_the_number(Value value, std::string_view token) {
  return is_number(value) && json::compare_tokens(value.number(), token) == 0;
}

/// Whether exactly one of the branches of a oneOf holds.
[[nodiscard]] inline bool exactly_one(std::initializer_list<bool> branches) {
  std::size_t count = 0;
  for (const bool branch : branches) count += branch ? 1 : 0;
  return count == 1;
}
/// Whether any branch holds, all of them having been tried (their marks count).
[[nodiscard]] inline bool any_of(std::initializer_list<bool> branches) {
  for (const bool branch : branches) {
    if (branch) return true;
  }
  return false;
}

// ---- evaluation

/// Which members or items of one value have been evaluated (for unevaluatedProperties and unevaluatedItems).
class Marks {
 public:
  explicit Marks(Value value) : size_(value.size()) {
    if (size_ > 64) more_.resize((size_ - 1) / 64);
  }
  void set(std::size_t position) { word(position / 64) |= std::uint64_t{1} << position % 64; }
  [[nodiscard]] bool test(std::size_t position) { return (word(position / 64) >> position % 64 & 1) != 0; }
  void set_all() {
    first_ = ~std::uint64_t{0};
    for (std::uint64_t& word : more_) word = ~std::uint64_t{0};
  }
  void merge(const Marks& other) {
    first_ |= other.first_;
    for (std::size_t i = 0; i < more_.size(); ++i) more_[i] |= other.more_[i];
  }

 private:
  [[nodiscard]] std::uint64_t& word(std::size_t index) { return index == 0 ? first_ : more_[index - 1]; }
  std::size_t size_;
  std::uint64_t first_ = 0;
  std::vector<std::uint64_t> more_;
};

class Checker;
/// A compiled subschema: whether a value is valid against it.
using Check = bool (*)(Checker&, Value);
/// One that also marks what it evaluated; the marks mean nothing when it returns false.
using MarkingCheck = bool (*)(Checker&, Value, Marks&);

/// What one validation carries along: a table of outcomes and the depth of evaluation.
class Checker {
 public:
  static constexpr std::size_t default_max_depth = 20'000;

  explicit Checker(std::size_t max_depth = default_max_depth) : max_depth_(max_depth) {}
  Checker(const Checker&) = delete;
  Checker& operator=(const Checker&) = delete;

  /// Runs a check that can reach itself; past the depth limit it is false, and too_deep() tells.
  [[nodiscard]] bool nested(Check check, Value value) {
    const Level level(*this);
    return !too_deep_ && check(*this, value);
  }
  [[nodiscard]] bool nested(MarkingCheck check, Value value, Marks& marks) {
    const Level level(*this);
    return !too_deep_ && check(*this, value, marks);
  }
  /// Runs a check at most once for each value: it can be reached on several ways, and they multiply.
  [[nodiscard]] bool once(Check check, Value value);
  [[nodiscard]] bool once(MarkingCheck check, Value value, Marks& marks);

  /// Whether a verdict was cut short by the depth limit.
  [[nodiscard]] bool too_deep() const { return too_deep_; }
  /// Whether some search for a pattern has been given up since this was made: then there is no verdict,
  /// whatever the checks say (a `not` turns the false of such a search into a true).
  [[nodiscard]] bool too_costly() const { return undecided_searches() != undecided_before_; }

 private:
  struct Level {
    explicit Level(Checker& owner) : checker(owner) {
      if (++checker.depth_ > checker.max_depth_) checker.too_deep_ = true;
    }
    ~Level() { --checker.depth_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    Checker& checker;
  };
  struct Slot {
    Check check = nullptr;
    std::uint32_t index = 0;
    bool outcome = false;
  };
  struct MarkedOutcome {
    MarkingCheck check;
    std::uint32_t index;
    bool outcome;
    Marks marks;
  };
  [[nodiscard]] Slot* slot_of(Check check, std::uint32_t index);

  std::size_t max_depth_;
  std::size_t depth_ = 0;
  bool too_deep_ = false;
  std::size_t undecided_before_ = undecided_searches();
  std::vector<Slot> slots_;
  std::size_t used_ = 0;
  std::vector<std::vector<MarkedOutcome>> marked_;
};

/// A branch of a union, an `if`, a dependent schema: its marks count only when it holds.
[[nodiscard]] inline bool branch(MarkingCheck check, Checker& checker, Value value, Marks& marks) {
  Marks own(value);
  if (!check(checker, value, own)) return false;
  marks.merge(own);
  return true;
}
/// A marking check where nobody asks what was evaluated.
[[nodiscard]] inline bool unmarked(MarkingCheck check, Checker& checker, Value value) {
  Marks marks(value);
  return check(checker, value, marks);
}

}  // namespace holy::checks
