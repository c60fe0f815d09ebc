// The assertions that need no other node.
#include <algorithm>
#include <charconv>
#include <numeric>

#include <holy/json/write.hpp>
#include <holy/text/base64.hpp>
#include <holy/verdict/state.hpp>

namespace holy::program {

using json::Kind;
using json::Value;

bool ValueSet::contains(const Value& value) const {
  if (value.is(Kind::string)) return strings.contains(value.string());
  if (hashed.empty()) {
    return std::any_of(others.begin(), others.end(),
                       [&](const Value& one) { return json::equal(one, value); });
  }
  const auto [first, last] = hashed.equal_range(json::hash(value));
  return std::any_of(first, last, [&](const auto& one) { return json::equal(one.second, value); });
}

namespace {

bool has_type(const Value& value, json::Kinds admitted) {
  const json::Kinds kinds(value.kind());
  if (!admitted.intersects(kinds)) return false;
  return admitted.contains(kinds) || admitted.contains(json::kind_of(value));
}

/// A plain integer that fits, without exponent or fraction.
std::optional<std::int64_t> small_integer(std::string_view token) {
  if (token.size() > 18) return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
  if (error != std::errc() || end != token.data() + token.size()) return std::nullopt;
  return value;
}

bool is_multiple(std::string_view token, std::string_view divisor_token, const json::Decimal& divisor) {
  const auto small = small_integer(token);
  const auto small_divisor = small_integer(divisor_token);
  if (small && small_divisor) return *small % *small_divisor == 0;
  return json::is_multiple_of(json::Decimal::from_token(token), divisor);
}

bool is_at_least(std::string_view text, std::uint64_t length) {
  if (text.size() < length) return false;
  if (text.size() / 4 >= length) return true;
  return json::count_code_points(text) >= length;
}

bool is_at_most(std::string_view text, std::uint64_t length) {
  if (text.size() <= length) return true;
  if (text.size() / 4 > length) return false;
  return json::count_code_points(text) <= length;
}

bool is_json(std::string_view text, bool is_base64) {
  if (!is_base64) return json::read(text, {.duplicate_keys = json::DuplicateKeys::last}).ok();
  const std::optional<std::string> decoded = text::from_base64(text);
  return decoded && is_json(*decoded, false);
}

bool has_demanded(const State& state, const Instruction& instruction, const Value& object) {
  for (const Demand demand : demands_of(state.program, instruction)) {
    if (!object.find(state.text(demand.trigger))) continue;
    for (const std::uint32_t name : demand.names) {
      if (!object.find(state.text(name))) return false;
    }
  }
  return true;
}

}  // namespace

bool holds(const State& state, const Step& step, const Value& value, Trouble& trouble) {
  const Instruction& instruction = *step.instruction;
  const auto order = [&] { return json::compare_tokens(value.number(), state.text(instruction.text)); };
  switch (step.op) {
    case Op::reject:
      return false;
    case Op::type:
      return has_type(value, admitted_kinds(instruction));
    case Op::enumeration:
    case Op::constant:
      return state.value_sets[step.side].contains(value);
    case Op::minimum:
      return order() >= 0;
    case Op::maximum:
      return order() <= 0;
    case Op::exclusive_minimum:
      return order() > 0;
    case Op::exclusive_maximum:
      return order() < 0;
    case Op::multiple_of:
      return is_multiple(value.number(), state.text(instruction.text), state.divisors[step.side]);
    case Op::min_length:
      return is_at_least(value.string(), instruction.number);
    case Op::max_length:
      return is_at_most(value.string(), instruction.number);
    case Op::pattern:
      return is_match(state.pattern_at(step.side), value.string(), trouble);
    case Op::format: {
      const formats::FormatEntry* format = state.formats[step.side];
      return format == nullptr || format->check == nullptr || format->check(value.string());
    }
    case Op::content_encoding: {
      return text::from_base64(value.string()).has_value();
    }
    case Op::content_media_type:
      return is_json(value.string(), (instruction.flags & content_is_base64) != 0);
    case Op::min_items:
    case Op::min_properties:
      return value.size() >= instruction.number;
    case Op::max_items:
    case Op::max_properties:
      return value.size() <= instruction.number;
    case Op::unique_items:
      return !has_equal_items(value);
    case Op::dependent_required:
      return has_demanded(state, instruction, value);
    default:
      return true;
  }
}

namespace {

struct HashedItem {
  std::uint64_t hash;
  std::size_t position;
  Value value;
};

/// The items of an array by hash, and those of one hash by position.
std::vector<HashedItem> items_by_hash(const Value& array) {
  std::vector<HashedItem> items;
  items.reserve(array.size());
  for (const Value value : array.items()) items.push_back({json::hash(value), items.size(), value});
  std::sort(items.begin(), items.end(), [](const HashedItem& left, const HashedItem& right) {
    return left.hash != right.hash ? left.hash < right.hash : left.position < right.position;
  });
  return items;
}

}  // namespace

bool has_equal_items(const Value& array) {
  if (array.size() < 2) return false;
  const std::vector<HashedItem> items = items_by_hash(array);
  for (std::size_t i = 1; i < items.size(); ++i) {
    for (std::size_t k = i; k > 0 && items[k - 1].hash == items[i].hash; --k) {
      if (json::equal(items[k - 1].value, items[i].value)) return true;
    }
  }
  return false;
}

std::vector<EqualItems> equal_items(const Value& array) {
  const std::vector<HashedItem> items = items_by_hash(array);
  std::vector<EqualItems> found;
  std::size_t group = 0;  // the first item of this hash
  for (std::size_t i = 1; i < items.size(); ++i) {
    if (items[i].hash != items[group].hash) group = i;
    for (std::size_t k = group; k < i; ++k) {
      if (!json::equal(items[k].value, items[i].value)) continue;
      found.push_back({items[k].position, items[i].position});
      break;
    }
  }
  std::sort(found.begin(), found.end(),
            [](const EqualItems& left, const EqualItems& right) { return left.second < right.second; });
  return found;
}

}  // namespace holy::program
