// Events as the store's tables hold them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holyfields::store {

/// An admitted event, taken apart into columns.
struct NewEvent {
  std::string raw;                      ///< the canonical text: what the API hands out, every member as sent
  std::optional<std::string> received;  ///< the bytes as they came, where they were not canonical
  std::string event_id;                 ///< a UUID in lower case
  std::string event_type;
  std::string timestamp;
  std::int64_t occurred_at = 0;  ///< `timestamp` in microseconds since 1970, UTC
  std::string version;
  std::string source;  ///< JSON text, as are the next five
  std::string correlation_ids;
  std::optional<std::string> agent_context;
  std::string payload;
  std::optional<std::string> trace_context;
  std::optional<std::string> signature;
  std::vector<std::string> parents;    ///< UUIDs in lower case, each once
  std::optional<std::string> session;  ///< payload.session_id, else the envelope's
  std::optional<std::string> source_type;
  std::optional<std::string> source_host;
  std::optional<std::string> source_app;
  std::optional<std::string> target;  ///< of the envelope, if a producer sent one
  std::string routing_key;            ///< that it was published with
  bool unvalidated = false;           ///< its type is unknown: nobody judged the payload
  bool nul_bytes = false;             ///< has \u0000, which is U+FFFD in the columns but not in `raw`
};

/// Takes canonical text (what admit() gave) apart; `received` is what came from the broker.
/// Nothing when the text is no envelope, which admit() rules out.
[[nodiscard]] std::optional<NewEvent> take_apart(std::string canonical, std::string_view received,
                                                 std::string_view routing_key, bool validated);

/// Whether two envelopes of one event_id are the same event: equal type and payload value.
[[nodiscard]] bool same_event(std::string_view left, std::string_view right);

/// An event as it is read back; `raw` is the whole envelope.
struct StoredEvent {
  std::int64_t sequence = 0;     ///< position in the store, ascending in the order of commits
  std::int64_t occurred_at = 0;  ///< microseconds since 1970
  std::string event_id;
  std::string event_type;
  std::string raw;
  std::string routing_key;
  std::optional<std::string> session, source_type, source_host, source_app, target;
  bool unvalidated = false;
};

/// Whether an id, as stored_id() gives it, is one of the event's direct parents.
[[nodiscard]] bool has_parent(const StoredEvent& event, const std::string& id);

/// A message that could not become an event.
struct DeadLetter {
  std::int64_t id = 0;   ///< given by the store
  std::string reason;    ///< stable: "malformed", "invalid", "event_id_conflict", "storage_refused", ...
  std::string detail;    ///< a sentence, or the issues as text
  std::string raw;       ///< the bytes as they came
  std::string event_id;  ///< as far as it is known, as is the type
  std::string event_type;
  std::string routing_key;
  std::string queue;
  std::int64_t attempts = 1;
  std::string dead_at;  ///< RFC 3339; given by the store
  std::optional<std::string> requeued_at;
};

/// An id as the store knows it: a UUID in lower case; any other text becomes the UUIDv5 that the wire profile
/// gives it ("cron_...").
[[nodiscard]] std::string stored_id(std::string_view id);

/// A text from outside of JSON (keys and headers of AMQP may be any bytes) as both databases take it: U+FFFD
/// for NUL, and for each byte beyond ASCII where the whole is no UTF-8.
[[nodiscard]] std::string storable_text(std::string_view bytes);

/// The present moment in RFC 3339.
[[nodiscard]] std::string now_text();

}  // namespace holyfields::store
