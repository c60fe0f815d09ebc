#include "tools/candystore/storage/event.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>
#include <holy/text/letter_case.hpp>
#include <holy/types/timestamp.hpp>
#include <holy/types/uuid.hpp>

namespace holyfields::store {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::string_view nul_escape = "\\u0000";
constexpr std::string_view replacement_escape = "\\ufffd";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Whether JSON text has an escaped NUL (and not an escaped backslash before "u0000").
std::size_t find_nul(std::string_view json, std::size_t from) {
  for (std::size_t at = json.find(nul_escape, from); at != std::string_view::npos;
       at = json.find(nul_escape, at + 1)) {
    std::size_t backslashes = 0;
    while (backslashes < at && json[at - backslashes - 1] == '\\') ++backslashes;
    if (backslashes % 2 == 0) return at;
  }
  return std::string_view::npos;
}

/// JSON text for a column, without escaped NULs, which PostgreSQL's jsonb has no place for.
std::string column(const Value& value) {
  std::string text(value.text());
  for (std::size_t at = find_nul(text, 0); at != std::string::npos; at = find_nul(text, at)) {
    text.replace(at, nul_escape.size(), replacement_escape);
  }
  return text;
}

std::optional<std::string> column_of(const Value& object, std::string_view name) {
  const auto value = object.find(name);
  if (!value || value->is(Kind::null)) return std::nullopt;
  return column(*value);
}

/// A string member (or the text of another scalar) of an object.
std::optional<std::string> scalar_of(const Value& object, std::string_view name) {
  if (!object.is(Kind::object)) return std::nullopt;
  const auto value = object.find(name);
  if (!value || value->is(Kind::null) || value->is(Kind::array) || value->is(Kind::object))
    return std::nullopt;
  std::string text(value->is(Kind::string) ? value->string() : value->text());
  for (std::size_t at = text.find('\0'); at != std::string::npos; at = text.find('\0', at)) {
    text.replace(at, 1, replacement);
  }
  return text;
}

/// Older producers list the event itself among its parents, which says nothing.
std::vector<std::string> parents_of(const Value& ids, const std::string& self) {
  std::vector<std::string> parents;
  if (!ids.is(Kind::array)) return parents;
  std::unordered_set<std::string> known = {self};
  for (const Value id : ids.items()) {
    if (!id.is(Kind::string)) continue;
    std::string parent = stored_id(id.string());
    if (known.insert(parent).second) parents.push_back(std::move(parent));
  }
  return parents;
}

}  // namespace

std::optional<NewEvent> take_apart(std::string canonical, std::string_view received,
                                   std::string_view routing_key, bool validated) {
  NewEvent event;
  event.raw = std::move(canonical);
  const holy::json::Reading reading = holy::json::read(event.raw);
  if (!reading.ok() || !reading.document.root().is(Kind::object)) return std::nullopt;
  const Value root = reading.document.root();
  const auto source = root.find("source"), payload = root.find("payload"), ids = root.find("correlation_ids");
  const auto id = scalar_of(root, "event_id"), type = scalar_of(root, "event_type");
  const auto timestamp = scalar_of(root, "timestamp"), version = scalar_of(root, "version");
  if (!source || !payload || !ids || !id || !type || !timestamp || !version) return std::nullopt;
  const auto moment = holy::Timestamp::from_string(*timestamp);
  if (!moment) return std::nullopt;

  if (received != event.raw) event.received = std::string(received);
  event.event_id = holy::json::lower_case(*id);
  event.event_type = *type;
  event.timestamp = *timestamp;
  event.occurred_at = moment->seconds() * 1'000'000 + moment->nanoseconds() / 1000;
  event.version = *version;
  event.source = column(*source);
  event.correlation_ids = column(*ids);
  event.agent_context = column_of(root, "agent_context");
  event.payload = column(*payload);
  event.trace_context = column_of(root, "trace_context");
  event.signature = column_of(root, "signature");
  event.parents = parents_of(*ids, event.event_id);
  event.session = scalar_of(*payload, "session_id");
  if (!event.session) event.session = scalar_of(root, "session_id");
  event.source_type = scalar_of(*source, "type");
  event.source_host = scalar_of(*source, "host");
  event.source_app = scalar_of(*source, "app");
  event.target = scalar_of(root, "target");
  event.routing_key = routing_key.empty() ? event.event_type : storable_text(routing_key);
  event.unvalidated = !validated;
  event.nul_bytes = find_nul(event.raw, 0) != std::string_view::npos;
  return event;
}

bool has_parent(const StoredEvent& event, const std::string& id) {
  const holy::json::Reading reading = holy::json::read(event.raw);
  const auto ids = reading.ok() ? reading.document.root().find("correlation_ids") : std::nullopt;
  if (!ids) return false;
  const std::vector<std::string> parents = parents_of(*ids, event.event_id);
  return std::ranges::find(parents, id) != parents.end();
}

bool same_event(std::string_view left, std::string_view right) {
  const holy::json::Reading first = holy::json::read(left), second = holy::json::read(right);
  if (!first.ok() || !second.ok()) return false;
  for (const std::string_view member : {"event_type", "payload"}) {
    const auto one = first.document.root().find(member), other = second.document.root().find(member);
    if (!one || !other || !holy::json::equal(*one, *other)) return false;
  }
  return true;
}

std::string stored_id(std::string_view id) {
  if (holy::Uuid::from_string(id)) return holy::json::lower_case(id);
  return holy::Uuid::v5(holy::Uuid::namespace_oid(), id).str();
}

std::string storable_text(std::string_view bytes) {
  const bool is_text = holy::json::is_utf8(bytes);
  std::string out;
  for (const char c : bytes) {
    if (c == '\0' || (!is_text && static_cast<unsigned char>(c) >= 0x80)) {
      out += replacement;
    } else {
      out += c;
    }
  }
  return out;
}

std::string now_text() {
  return holy::Timestamp::now().str();
}

}  // namespace holyfields::store
