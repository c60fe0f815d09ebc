#include <holy/scan/skip.hpp>

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include <holy/scan/by_tape.hpp>
#include <holy/scan/contract.hpp>
#include <holy/scan/numbers.hpp>

namespace holy::scan {

namespace {

/// A container inside so many others that the tape reads it, which takes no stack.
const char* skip_by_tape(Scan& scan, const char* at) {
  const std::optional<json::Value> value = on_tape(scan, at);
  return value ? behind(scan, *value) : nullptr;
}

const char* skip_array(Scan& scan, const char* at) {
  if (scan.level >= Scan::deepest && scan.level < scan.most_levels) return skip_by_tape(scan, at);
  if (!open(scan)) return nullptr;
  at = skip_space(at + 1);
  if (*at == ']') return close(scan, at);
  for (;;) {
    at = skip(scan, at);
    if (at == nullptr) return nullptr;
    at = skip_space(at);
    if (*at == ']') return close(scan, at);
    if (*at != ',') return nullptr;
    at = skip_space(at + 1);
  }
}

const char* skip_object(Scan& scan, const char* at) {
  if (scan.level >= Scan::deepest && scan.level < scan.most_levels) return skip_by_tape(scan, at);
  if (!open(scan)) return nullptr;
  at = skip_space(at + 1);
  if (*at == '}') return close(scan, at);
  KeySet keys(scan);
  for (;;) {
    StringText key;
    at = string_text(scan, at, key);
    if (at == nullptr) return nullptr;
    keys.add(key);
    at = skip_space(at);
    if (*at != ':') return nullptr;
    at = skip(scan, skip_space(at + 1));
    if (at == nullptr) return nullptr;
    at = skip_space(at);
    if (*at == '}') return keys.are_distinct() ? close(scan, at) : nullptr;
    if (*at != ',') return nullptr;
    at = skip_space(at + 1);
  }
}

}  // namespace

const char* skip(Scan& scan, const char* at) {
  switch (*at) {
    case '"': {
      StringText text;
      return string_text(scan, at, text);
    }
    case '{':
      return skip_object(scan, at);
    case '[':
      return skip_array(scan, at);
    case 't':
      return literal(scan, at, "true");
    case 'f':
      return literal(scan, at, "false");
    case 'n':
      return literal(scan, at, "null");
    default: {
      NumberToken number;
      return number_token(scan, at, number);
    }
  }
}

const char* read(Scan& scan, const char* at, RawJson& out) {
  const char* const behind = skip(scan, at);
  if (behind != nullptr) out = RawJson::from_checked({at, static_cast<std::size_t>(behind - at)});
  return behind;
}
const char* read(Scan& scan, const char* at, Skim<RawJson>) {
  return skip(scan, at);
}

const char* read_text(Scan& scan, const char* at, RawJson& out) {
  return read(scan, at, out);
}
const char* skim_text(Scan& scan, const char* at, Of<RawJson>) {
  return skip(scan, at);
}

const char* read(Scan& scan, const char* at, bool& out) {
  out = *at == 't';
  return literal(scan, at, out ? "true" : "false");
}
const char* read(Scan& scan, const char* at, Skim<bool>) {
  return literal(scan, at, *at == 't' ? "true" : "false");
}

const char* read(Scan& scan, const char* at, std::nullptr_t& out) {
  out = nullptr;
  return literal(scan, at, "null");
}
const char* read(Scan& scan, const char* at, Skim<std::nullptr_t>) {
  return literal(scan, at, "null");
}

std::string_view KeySet::add(const StringText& key) {
  if (key.is_in_place) {
    scan_.keys.push_back(key.text);
  } else {
    scan_.unescaped.push_back(std::make_unique<std::string>(key.text));
    scan_.keys.push_back(*scan_.unescaped.back());
  }
  return scan_.keys.back();
}

bool KeySet::are_distinct() const {
  constexpr std::size_t few = 16;
  const std::span<const std::string_view> keys = std::span(scan_.keys).subspan(first_);
  if (keys.size() <= few) {
    for (std::size_t i = 1; i < keys.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (keys[i] == keys[j]) return false;
      }
    }
    return true;
  }
  std::vector<std::size_t> hashes;
  hashes.reserve(keys.size());
  for (const std::string_view key : keys) hashes.push_back(std::hash<std::string_view>()(key));
  std::ranges::sort(hashes);
  if (std::ranges::adjacent_find(hashes) == hashes.end()) return true;
  std::vector<std::string_view> sorted(keys.begin(), keys.end());
  std::ranges::sort(sorted);
  return std::ranges::adjacent_find(sorted) == sorted.end();
}

}  // namespace holy::scan
