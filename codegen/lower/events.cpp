#include "codegen/lower/events.hpp"

#include <algorithm>
#include <cctype>

#include <holy/json/decimal.hpp>
#include <holy/text/parts.hpp>

namespace holyc::lower {

using resolve::Schema;

namespace {

using holy::json::Kind;
using holy::json::Value;

bool is_segment(std::string_view text) {
  return !text.empty() && text.front() >= 'a' && text.front() <= 'z' &&
         std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

/// The number of a last segment `vN`, or 0.
std::uint32_t version_of(std::string_view segment) {
  if (segment.size() < 2 || segment.size() > 7 || segment.front() != 'v' || segment[1] == '0') return 0;
  std::uint32_t version = 0;
  for (const char digit : segment.substr(1)) {
    if (digit < '0' || digit > '9') return 0;
    version = version * 10 + static_cast<std::uint32_t>(digit - '0');
  }
  return version;
}

std::string text_of(const Schema& schema, std::string_view keyword) {
  const auto value = resolve::extension(schema, keyword);
  return value && value->is(Kind::string) ? std::string(value->string()) : std::string();
}

std::string text_member(const Value& object, std::string_view name) {
  const auto value = object.find(name);
  return value && value->is(Kind::string) ? std::string(value->string()) : std::string();
}

std::vector<std::string> list_of(const Schema& schema, std::string_view keyword) {
  std::vector<std::string> result;
  const auto value = resolve::extension(schema, keyword);
  if (!value || !value->is(Kind::array)) return result;
  for (const Value item : value->items()) {
    if (item.is(Kind::string)) result.emplace_back(item.string());
  }
  return result;
}

std::string with_version(const std::string& alias) {
  const std::string_view last = holy::text::split(alias, ".").back();
  return version_of(last) != 0 ? alias : alias + ".v1";
}

}  // namespace

std::optional<model::EventInfo> event_of(const Schema& root, const std::string& relative_path) {
  std::string dotted(load::without_schema_suffix(relative_path));
  if (root.is_boolean() || dotted.size() == relative_path.size()) return std::nullopt;
  if (dotted.find('/') == std::string::npos) return std::nullopt;
  std::replace(dotted.begin(), dotted.end(), '/', '.');
  const std::vector<std::string_view> segments = holy::text::split(dotted, ".");
  const std::uint32_t version = version_of(segments.back());
  if (segments.size() < 3 || version == 0 || segments.front() == "core" || segments.front() == "meta")
    return std::nullopt;
  if (!std::all_of(segments.begin(), segments.end(), is_segment)) return std::nullopt;

  model::EventInfo event;
  event.type = dotted;
  event.domain = std::string(segments.front());
  event.version = version;
  event.kind = text_of(root, "x-holy-kind");
  if (event.kind.empty()) event.kind = "event";
  event.status = text_of(root, "x-holy-status");
  event.owner = text_of(root, "x-holy-owner");
  for (const std::string& alias : list_of(root, "x-holy-aliases"))
    event.aliases.push_back(with_version(alias));
  event.indexes = list_of(root, "x-holy-index");
  if (const auto deprecated = resolve::extension(root, "x-holy-deprecated");
      deprecated && deprecated->is(Kind::object)) {
    event.deprecated_since = text_member(*deprecated, "since");
    event.sunset = text_member(*deprecated, "sunset");
    event.replacement = text_member(*deprecated, "replacement");
  }
  return event;
}

std::optional<model::EnvelopeInfo> envelope_of(const Schema& root) {
  if (root.is_boolean()) return std::nullopt;
  const auto marked = resolve::extension(root, "x-holy-envelope");
  if (!marked || !marked->is(Kind::object)) return std::nullopt;
  model::EnvelopeInfo envelope{text_member(*marked, "payload"), text_member(*marked, "type")};
  if (envelope.payload.empty() || envelope.type.empty()) return std::nullopt;
  return envelope;
}

}  // namespace holyc::lower
