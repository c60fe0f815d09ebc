#include "codegen/lower/value_list.hpp"

#include <algorithm>
#include <utility>

namespace holyc::lower {

namespace {

using holy::json::Kind;

Kinds kind_of(const model::Constant& constant) {
  return holy::json::kind_of(constant.kind, constant.text);
}

bool same(const model::Constant& left, const model::Constant& right) {
  if (left.kind != right.kind) return false;
  if (left.kind == Kind::string) return left.string == right.string;
  if (left.text == right.text) return true;
  const holy::json::Reading first = holy::json::read(left.text);
  const holy::json::Reading second = holy::json::read(right.text);
  return first.ok() && second.ok() && holy::json::equal(first.document.root(), second.document.root());
}

std::uint64_t hash_of(const model::Constant& constant) {
  if (constant.kind == Kind::string) return std::hash<std::string>{}(constant.string);
  const holy::json::Reading reading = holy::json::read(constant.text);
  return reading.ok() ? holy::json::hash(reading.document.root()) : 0;
}

}  // namespace

void ValueList::add(model::Constant value) {
  const std::uint64_t hash = hash_of(value);
  if (!place_of(value, hash)) append(std::move(value), hash);
}

void ValueList::add(const ValueList& others) {
  for (std::size_t i = 0; i < others.values_.size(); ++i) {
    if (!place_of(others.values_[i], others.hashes_[i])) append(others.values_[i], others.hashes_[i]);
  }
}

void ValueList::append(model::Constant value, std::uint64_t hash) {
  kinds_ |= kind_of(value);
  places_.emplace(hash, values_.size());
  values_.push_back(std::move(value));
  hashes_.push_back(hash);
}

std::optional<std::size_t> ValueList::place_of(const model::Constant& value, std::uint64_t hash) const {
  const auto [first, last] = places_.equal_range(hash);
  const auto found =
      std::find_if(first, last, [&](const auto& entry) { return same(values_[entry.second], value); });
  return found == last ? std::nullopt : std::optional(found->second);
}

ValueList ValueList::within(const ValueList& others) const {
  // The shorter list is looked up in the other.
  std::vector<std::size_t> places;
  if (others.values_.size() < values_.size()) {
    for (std::size_t i = 0; i < others.values_.size(); ++i) {
      if (const auto place = place_of(others.values_[i], others.hashes_[i])) places.push_back(*place);
    }
    std::ranges::sort(places);
  } else {
    for (std::size_t i = 0; i < values_.size(); ++i) {
      if (others.place_of(values_[i], hashes_[i])) places.push_back(i);
    }
  }
  ValueList result;
  for (const std::size_t place : places) result.append(values_[place], hashes_[place]);
  return result;
}

ValueList ValueList::within(Kinds kinds) const {
  ValueList result;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    if (kinds.intersects(kind_of(values_[i]))) result.append(values_[i], hashes_[i]);
  }
  return result;
}

}  // namespace holyc::lower
