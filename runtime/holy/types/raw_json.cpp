#include <holy/types/raw_json.hpp>

#include <limits>

#include <holy/json/document.hpp>

namespace holy {
namespace {

/// Takes whatever a reader with other limits has taken.
json::Reading read_any(std::string_view text) {
  json::ReadOptions options;
  options.max_depth = std::numeric_limits<std::size_t>::max();
  options.max_bytes = std::numeric_limits<std::size_t>::max();
  options.duplicate_keys = json::DuplicateKeys::keep;
  return json::read(text, options);
}

}  // namespace

std::optional<RawJson> RawJson::from_text(std::string_view text) {
  const json::Reading reading = json::read(text);
  if (!reading.ok()) return std::nullopt;
  return from_checked(reading.document.root().text());
}

RawJson RawJson::from_checked(std::string_view text) {
  RawJson raw;
  raw.text_ = text;
  return raw;
}

bool operator==(const RawJson& left, const RawJson& right) {
  if (left.text_ == right.text_) return true;
  const json::Reading ours = read_any(left.text_), theirs = read_any(right.text_);
  return ours.ok() && theirs.ok() && json::equal(ours.document.root(), theirs.document.root());
}

}  // namespace holy
