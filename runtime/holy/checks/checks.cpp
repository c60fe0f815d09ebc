#include <holy/checks/checks.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include <holy/formats/format.hpp>
#include <holy/patterns/pattern.hpp>
#include <holy/text/base64.hpp>

namespace holy::checks {

namespace {

thread_local std::size_t undecided = 0;

/// Stores a made object unless another thread was first; returns the one that stays. It lives as long as the
/// program: patterns and constants are static in generated code.
template <class Made>
const Made* publish(std::atomic<const Made*>& place, std::unique_ptr<const Made> made) {
  const Made* expected = nullptr;
  if (place.compare_exchange_strong(expected, made.get(), std::memory_order_acq_rel)) return made.release();
  return expected;
}

std::unique_ptr<const json::Document> read_constant(std::string_view text) {
  json::ReadOptions options;
  options.duplicate_keys = json::DuplicateKeys::last;
  return std::make_unique<const json::Document>(json::read(text, options).document);
}

}  // namespace

bool multiple_of(Value value, std::string_view divisor) {
  if (!is_number(value)) return true;
  return json::is_multiple_of(json::Decimal::from_token(value.number()), json::Decimal::from_token(divisor));
}

bool dependent_required(Value value, std::string_view trigger,
                        std::initializer_list<std::string_view> names) {
  return !has_member(value, trigger) || std::all_of(names.begin(), names.end(), [&](std::string_view name) {
    return has_member(value, name);
  });
}

struct Pattern::Compiled {
  std::optional<patterns::Pattern>
      pattern;  // nothing when the source is no pattern: holyc has refused such a schema
};

bool Pattern::matches(std::string_view text) const {
  const Compiled* compiled = compiled_.load(std::memory_order_acquire);
  if (compiled == nullptr) {
    auto made = std::make_unique<Compiled>();
    if (auto pattern = patterns::Pattern::compile(source_)) made->pattern = *pattern;
    compiled = publish<Compiled>(compiled_, std::move(made));
  }
  if (!compiled->pattern) return false;
  const patterns::Match verdict = compiled->pattern->search_valid(text);
  if (verdict == patterns::Match::limit) ++undecided;
  return verdict == patterns::Match::yes;
}

std::size_t undecided_searches() {
  return undecided;
}

bool Format::holds(std::string_view text) const {
  Function function = function_.load(std::memory_order_relaxed);
  if (function == nullptr) {
    const formats::FormatEntry* entry = formats::find(name_);
    if (entry == nullptr || entry->check == nullptr)
      return true;  // an annotation only, as for the interpreter
    function = entry->check;
    function_.store(function, std::memory_order_relaxed);
  }
  return function(text);
}

bool content_encoding(Value value, std::string_view encoding) {
  return !is_string(value) || encoding != "base64" || text::from_base64(value.string()).has_value();
}

bool content_media_type(Value value, std::string_view media_type, bool base64) {
  if (!is_string(value) || media_type != "application/json") return true;
  json::ReadOptions options;
  options.duplicate_keys = json::DuplicateKeys::last;
  if (!base64) return json::read(value.string(), options).ok();
  // What is not base64 fails contentEncoding; contentMediaType has nothing to read then.
  const std::optional<std::string> decoded = text::from_base64(value.string());
  return !decoded || json::read(*decoded, options).ok();
}

bool unique_items(Value value) {
  if (!is_array(value) || value.size() < 2) return true;
  std::vector<std::pair<std::uint64_t, Value>> items;
  items.reserve(value.size());
  for (const Value item : value.items()) items.emplace_back(json::hash(item), item);
  std::sort(items.begin(), items.end(),
            [](const auto& left, const auto& right) { return left.first < right.first; });
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (std::size_t j = i + 1; j < items.size() && items[j].first == items[i].first; ++j) {
      if (json::equal(items[i].second, items[j].second)) return false;
    }
  }
  return true;
}

bool Constant::equals(Value value) const {
  const json::Document* document = document_.load(std::memory_order_acquire);
  if (document == nullptr) document = publish(document_, read_constant(text_));
  return json::equal(document->root(), value);
}

struct Constants::Table {
  std::vector<std::unique_ptr<const json::Document>> documents;
  std::unordered_multimap<std::uint64_t, Value> values;
};

bool Constants::contains(Value value) const {
  const Table* table = table_.load(std::memory_order_acquire);
  if (table == nullptr) {
    auto made = std::make_unique<Table>();
    for (std::size_t i = 0; i < count_; ++i) {
      made->documents.push_back(read_constant(texts_[i]));
      const Value constant = made->documents.back()->root();
      made->values.emplace(json::hash(constant), constant);
    }
    table = publish<Table>(table_, std::move(made));
  }
  const auto [first, last] = table->values.equal_range(json::hash(value));
  return std::any_of(first, last, [&](const auto& entry) { return json::equal(entry.second, value); });
}

Checker::Slot* Checker::slot_of(Check check, std::uint32_t index) {
  const auto hash = (reinterpret_cast<std::uintptr_t>(check) >> 4 ^ index) * 0x9E3779B97F4A7C15u;
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = (hash >> 32) & mask;; at = (at + 1) & mask) {
    Slot& slot = slots_[at];
    if (slot.check == nullptr || (slot.check == check && slot.index == index)) return &slot;
  }
}

bool Checker::once(Check check, Value value) {
  if (slots_.empty()) slots_.resize(64);
  if (const Slot* known = slot_of(check, value.index()); known->check != nullptr) return known->outcome;
  const bool outcome = nested(check, value);
  if (++used_ * 2 > slots_.size()) {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.check != nullptr) *slot_of(slot.check, slot.index) = slot;
    }
  }
  *slot_of(check, value.index()) = {check, value.index(), outcome};  // the table may have grown meanwhile
  return outcome;
}

bool Checker::once(MarkingCheck check, Value value, Marks& marks) {
  const auto bucket = [&]() -> std::vector<MarkedOutcome>& {
    return marked_[value.index() % marked_.size()];
  };
  if (marked_.empty()) marked_.resize(64);
  for (const MarkedOutcome& known : bucket()) {
    if (known.check != check || known.index != value.index()) continue;
    if (known.outcome) marks.merge(known.marks);
    return known.outcome;
  }
  Marks own(value);
  const bool outcome = nested(check, value, own);
  if (outcome) marks.merge(own);
  if (bucket().size() >= 8 && marked_.size() < 1u << 20) {
    std::vector<std::vector<MarkedOutcome>> old(marked_.size() * 4);
    old.swap(marked_);
    for (auto& entries : old) {
      for (MarkedOutcome& entry : entries) marked_[entry.index % marked_.size()].push_back(std::move(entry));
    }
  }
  bucket().push_back({check, value.index(), outcome, std::move(own)});
  return outcome;
}

}  // namespace holy::checks
