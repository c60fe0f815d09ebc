// Equality and hashing of values as JSON Schema sees them; without recursion, so depth costs no stack.
#include <algorithm>
#include <vector>

#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>

#include <holy/json/number_parts.hpp>
#include <holy/text/hashing.hpp>

namespace holy::json {
namespace {

constexpr std::size_t few_members = 8;

std::uint64_t hash_number(std::string_view token) {
  const NumberParts parts = NumberParts::of(token);
  std::uint64_t state = mix(parts.negative ? 3 : 2, static_cast<std::uint64_t>(parts.exponent));
  for (std::size_t at = 0; at < parts.digit_count(); ++at) {
    state = state * 0x100000001B3u + static_cast<unsigned char>(parts.digit(at));
  }
  return mix(state, parts.digit_count());
}

/// The members that count, by name: of equal names the last.
std::vector<Value::Member> sorted_members(const Value& object) {
  std::vector<Value::Member> members;
  members.reserve(object.size());
  for (const Value::Member member : object.members()) members.push_back(member);
  std::sort(members.begin(), members.end(), [](const Value::Member& left, const Value::Member& right) {
    const auto order = left.name() <=> right.name();
    return order != 0 ? order < 0 : left.key.index() < right.key.index();
  });
  std::size_t kept = 0;
  for (std::size_t at = 0; at < members.size(); ++at) {
    const bool overridden = at + 1 < members.size() && members[at].name() == members[at + 1].name();
    if (!overridden) members[kept++] = members[at];
  }
  members.resize(kept);
  return members;
}

bool scalars_equal(const Value& left, const Value& right) {
  switch (left.kind()) {
    case Kind::boolean:
      return left.boolean() == right.boolean();
    case Kind::number:
      return left.number() == right.number() || compare_tokens(left.number(), right.number()) == 0;
    case Kind::string:
      return left.string() == right.string();
    default:
      return true;
  }
}

using Pairs = std::vector<std::pair<Value, Value>>;

/// Whether the names agree; the values of equal names are left to compare.
bool match_members(const Value& left, const Value& right, Pairs& pending) {
  const bool duplicates = !left.document()->duplicates().empty() || !right.document()->duplicates().empty();
  if (!duplicates && left.size() != right.size()) return false;
  if (!duplicates && left.size() <= few_members) {
    for (const Value::Member member : left.members()) {
      const std::optional<Value> other = right.find(member.name());
      if (!other) return false;
      pending.emplace_back(member.value, *other);
    }
    return true;
  }
  const std::vector<Value::Member> ours = sorted_members(left), theirs = sorted_members(right);
  if (ours.size() != theirs.size()) return false;
  for (std::size_t at = 0; at < ours.size(); ++at) {
    if (ours[at].name() != theirs[at].name()) return false;
    pending.emplace_back(ours[at].value, theirs[at].value);
  }
  return true;
}

bool match_children(const Value& left, const Value& right, Pairs& pending) {
  if (left.is(Kind::object)) return match_members(left, right, pending);
  if (left.size() != right.size()) return false;
  auto other = right.items().begin();
  for (const Value item : left.items()) {
    pending.emplace_back(item, *other);
    ++other;
  }
  return true;
}

std::uint64_t hash_scalar(const Value& value) {
  switch (value.kind()) {
    case Kind::boolean:
      return mix(value.boolean() ? 11 : 12, 1);
    case Kind::number:
      return hash_number(value.number());
    case Kind::string:
      return hash_bytes(value.string(), 4);
    default:
      return mix(13, 1);
  }
}

std::uint64_t hash_object(const Value& object, const std::vector<std::uint64_t>& hashes,
                          std::uint32_t first) {
  std::uint64_t sum = 0;
  std::size_t count = 0;
  const auto add = [&](const Value::Member& member) {
    sum +=
        mix(hashes[member.key.index() - first], hashes[member.value.index() - first] + 17);  // in any order
    ++count;
  };
  if (object.document()->duplicates().empty()) {
    for (const Value::Member member : object.members()) add(member);
  } else {
    for (const Value::Member& member : sorted_members(object)) add(member);
  }
  return mix(sum, count + (std::uint64_t{1} << 40));
}

}  // namespace

bool equal(const Value& left, const Value& right) {
  if (left.kind() != right.kind()) return false;
  if (left.kind() < Kind::array) return scalars_equal(left, right);
  Pairs pending{{left, right}};
  while (!pending.empty()) {
    const auto [ours, theirs] = pending.back();
    pending.pop_back();
    if (ours.kind() != theirs.kind()) return false;
    const bool same =
        ours.kind() < Kind::array ? scalars_equal(ours, theirs) : match_children(ours, theirs, pending);
    if (!same) return false;
  }
  return true;
}

std::uint64_t hash(const Value& value) {
  if (value.kind() < Kind::array) return hash_scalar(value);
  // Backwards over the tape, so that children come before their parent.
  const Document& document = *value.document();
  const std::uint32_t first = value.index();
  const std::uint32_t end = value.tape_end();
  std::vector<std::uint64_t> hashes(end - first);
  for (std::uint32_t index = end; index-- > first;) {
    const Value at = document.at_index(index);
    std::uint64_t& result = hashes[index - first];
    if (at.is(Kind::object)) {
      result = hash_object(at, hashes, first);
    } else if (at.is(Kind::array)) {
      result = mix(at.size(), 5);
      for (const Value item : at.items()) result = mix(result, hashes[item.index() - first]);
    } else {
      result = hash_scalar(at);
    }
  }
  return hashes.front();
}

}  // namespace holy::json
