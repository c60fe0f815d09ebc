// What happens to an envelope at every ingress (HTTP, AMQP): read strictly, brought to the canonical form,
// completed, judged. Used by the gateway before publishing and by the store when consuming.
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <holy/events/signing.hpp>
#include <holy/events/wire.hpp>
#include <holy/program/issue.hpp>

#include "tools/ingress/registry.hpp"

namespace holyfields::bus {

enum class Profile { wire, canonical };
enum class UnknownTypes { refuse, accept };

struct AdmitOptions {
  Profile profile = Profile::wire;
  UnknownTypes unknown_types = UnknownTypes::refuse;
  std::size_t depth = 128;           ///< nesting allowed in the text
  std::string idempotency_key;       ///< gives a UUIDv5 event_id where the envelope has none
  std::vector<std::string> parents;  ///< added to correlation_ids where the envelope has none
  std::string traceparent;           ///< W3C header, into trace_context where the envelope has none
  std::string event_type;            ///< of a typed endpoint: the envelope must agree; empty: its own
  std::string source;  ///< JSON text of a source, where the envelope has none; empty: left to the schema
  /// The text is a payload alone, to be put into an envelope of event_type and source. The issues' locations
  /// and positions are then the payload's.
  bool is_payload = false;
  /// Refuses what not every reader of the event can hold: U+0000 in a string or key, a number beyond a
  /// double, a number token of more than 1,000 characters.
  bool portable = false;
  const holy::signing::Keys* keys = nullptr;  ///< verify a signature on the form received; null: kept unread
  bool require_signature = false;             ///< with keys: refuse events without one
  bool sign = false;                          ///< with keys: put a signature of the first key on the result
  holy::wire::Fillings fillings = holy::wire::default_fillings();
};

/// An envelope that may be published: canonical text, every member, number token and order of the original
/// kept.
struct Admitted {
  std::string text;
  std::string event_id;
  std::string event_type;  ///< canonical
  std::vector<std::string> correlation_ids;
  std::string traceparent;    ///< of trace_context, or empty
  bool validated = true;      ///< false: an unknown type whose payload nobody judged
  std::uint64_t content = 0;  ///< a hash of type and payload by value: the same for an honest retry
  std::vector<holy::wire::Change> changes;
};

enum class Refusal {
  malformed,     ///< no JSON, too deep, duplicate key, bad UTF-8: 400
  invalid,       ///< envelope or payload: 422
  unknown_type,  ///< 422 with `nearest`
};
struct Refused {
  Refusal kind = Refusal::invalid;
  holy::Issues issues;   ///< positions are of the text as it was sent
  std::string event_id;  ///< as it was sent, if it was
  std::string event_type;
  std::vector<std::string> nearest;  ///< of an unknown type: known names that may be meant
};

[[nodiscard]] std::expected<Admitted, Refused> admit(const Registry& registry, std::string_view text,
                                                     const AdmitOptions& options);

/// Whether the body of a typed endpoint is an envelope rather than a payload alone: an object with a member
/// "payload" and the endpoint's type as "event_type", or with another such type, a "source" or nothing beside
/// it where the type's schema refuses that as a payload. A text that cannot be read is a payload, so that its
/// positions are told as they are.
[[nodiscard]] bool looks_like_envelope(std::string_view text, const Registry& registry,
                                       std::string_view event_type);

/// The type that an endpoint's spelling means: canonical, unversioned, alias, or `agent.{name}.x`, which the
/// wire profile turns into `agent.x`. Null if unknown.
[[nodiscard]] const EventTypeInfo* type_of_endpoint(const Registry& registry, std::string_view spelling);

}  // namespace holyfields::bus
